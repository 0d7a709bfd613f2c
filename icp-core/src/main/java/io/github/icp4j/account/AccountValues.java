package io.github.icp4j.account;

import static java.util.Objects.requireNonNull;

import io.github.icp4j.attribute.FlagAttribute;
import io.github.icp4j.attribute.NumberAttribute;
import io.github.icp4j.attribute.TagsAttribute;
import io.github.icp4j.attribute.TextAttribute;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** An account to be, as what a mapping reads into. */
final class AccountValues implements AccountSink {
    private Account.@Nullable Builder builder;

    Account account() {
        return builder().build();
    }

    private Account.Builder builder() {
        return requireNonNull(builder);
    }

    @Override
    public void begin(String id) {
        builder = Account.builder(id);
    }

    @Override
    public void text(int slot, TextAttribute attribute, @Nullable String text) {
        builder().text(attribute, text);
    }

    @Override
    public void number(int slot, NumberAttribute attribute, double number) {
        builder().number(attribute, number);
    }

    @Override
    public void range(int slot, NumberAttribute attribute, double from, double to) {
        builder().range(attribute, from, to);
    }

    @Override
    public void flag(int slot, FlagAttribute attribute, boolean flag) {
        builder().flag(attribute, flag);
    }

    @Override
    public void tags(int slot, TagsAttribute attribute, @Nullable Collection<? extends @Nullable String> tags) {
        builder().tags(attribute, tags);
    }

    @Override
    public void events(@Nullable Collection<Event> events) {
        builder().events(events);
    }
}
