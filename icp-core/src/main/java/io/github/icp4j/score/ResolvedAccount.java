package io.github.icp4j.score;

import io.github.icp4j.account.Account;
import io.github.icp4j.account.AttributeValue;
import io.github.icp4j.account.BadValueException;
import io.github.icp4j.account.Event;
import io.github.icp4j.attribute.Attribute;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An account as a profile sees it on a date: names folded and canonical, events distinct and with their ages. */
final class ResolvedAccount {
    private final Account account;
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, Set<String>> tags = new HashMap<>();
    private final @Nullable Set<AgedEvent> events;

    /**
     * An event whose names are canonical; two that are equal are one.
     *
     * @param age whole days to the as-of date; negative for an event that has not happened yet
     */
    record AgedEvent(String type, @Nullable String subject, long age) {
        boolean isWithin(int days) {
            return age >= 0 && age <= days;
        }
    }

    ResolvedAccount(Account account, LocalDate asOf, ResolvedNames names) {
        this.account = account;
        for (Attribute attribute : names.attributes()) {
            account.value(attribute.name()).ifPresent(value -> resolve(attribute, value, names));
        }
        Optional<List<Event>> known = account.events();
        events = known.isPresent() ? aged(known.get(), asOf, names) : null;
    }

    private void resolve(Attribute attribute, AttributeValue value, ResolvedNames names) {
        if (value.type() != attribute.type()) {
            String reason = "must be " + attribute.type().label() + ", but was "
                    + value.type().label();
            throw new BadValueException(account.id(), attribute.name(), reason, null);
        }
        if (value instanceof AttributeValue.Text text) {
            texts.put(attribute.name(), names.vocabulary(attribute.name()).canonical(text.text()));
        } else if (value instanceof AttributeValue.Tags listed) {
            Set<String> canonical = new HashSet<>();
            listed.tags()
                    .forEach(tag ->
                            canonical.add(names.vocabulary(attribute.name()).canonical(tag)));
            tags.put(attribute.name(), canonical);
        }
    }

    private static Set<AgedEvent> aged(List<Event> events, LocalDate asOf, ResolvedNames names) {
        Set<AgedEvent> distinct = new LinkedHashSet<>();
        for (Event event : events) {
            String subject = event.subject();
            distinct.add(new AgedEvent(
                    names.eventTypes().canonical(event.type()),
                    subject == null ? null : names.eventSubjects().canonical(subject),
                    ChronoUnit.DAYS.between(event.date(), asOf)));
        }
        return distinct;
    }

    boolean isKnown(Attribute attribute) {
        return account.value(attribute.name()).isPresent();
    }

    @Nullable
    String text(Attribute attribute) {
        return texts.get(attribute.name());
    }

    @Nullable
    Set<String> tags(Attribute attribute) {
        return tags.get(attribute.name());
    }

    AttributeValue.@Nullable Numeric number(Attribute attribute) {
        return (AttributeValue.Numeric) account.value(attribute.name()).orElse(null);
    }

    AttributeValue.@Nullable Flag flag(Attribute attribute) {
        return (AttributeValue.Flag) account.value(attribute.name()).orElse(null);
    }

    /** The distinct events, or null where they are unknown. */
    @Nullable
    Set<AgedEvent> events() {
        return events;
    }
}
