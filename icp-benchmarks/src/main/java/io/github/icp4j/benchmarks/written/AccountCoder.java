package io.github.icp4j.benchmarks.written;

import io.github.icp4j.account.Account;
import io.github.icp4j.account.AttributeValue;
import io.github.icp4j.account.Event;
import io.github.icp4j.attribute.Attribute;
import io.github.icp4j.attribute.AttributeType;
import io.github.icp4j.profile.IdealCustomerProfile;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes small codes and bit sets of accounts, once, before anything is scored. */
final class AccountCoder {
    private final Names names;

    private record Happened(String type, @Nullable String subject, int day) {}

    AccountCoder(Names names) {
        this.names = names;
    }

    CodedAccount code(Account account) {
        List<Attribute> numbers = names.all(AttributeType.NUMBER);
        byte[] flags = new byte[names.all(AttributeType.FLAG).size()];
        for (int i = 0; i < flags.length; i++) {
            flags[i] = flag(value(account, names.all(AttributeType.FLAG).get(i)));
        }
        return new CodedAccount(
                names.all(AttributeType.TEXT).stream()
                        .mapToInt(attribute -> text(account, attribute))
                        .toArray(),
                numbers.stream().mapToDouble(each -> end(account, each, true)).toArray(),
                numbers.stream().mapToDouble(each -> end(account, each, false)).toArray(),
                flags,
                names.all(AttributeType.TAGS).stream()
                        .map(attribute -> tags(account, attribute))
                        .toArray(long[][]::new),
                account.events().map(this::events).orElse(null));
    }

    private static @Nullable AttributeValue value(Account account, Attribute attribute) {
        return account.value(attribute.name()).orElse(null);
    }

    private int text(Account account, Attribute attribute) {
        if (value(account, attribute) instanceof AttributeValue.Text text) {
            return names.codes(attribute.name())
                    .of(names.vocabulary(attribute.name()).canonical(text.text()));
        }
        return -1;
    }

    private static double end(Account account, Attribute attribute, boolean lower) {
        if (value(account, attribute) instanceof AttributeValue.Numeric number) {
            return lower ? number.from() : number.to();
        }
        return Double.NaN;
    }

    private static byte flag(@Nullable AttributeValue value) {
        return (byte) (value instanceof AttributeValue.Flag flag ? flag.value() ? 1 : 0 : -1);
    }

    private long @Nullable [] tags(Account account, Attribute attribute) {
        if (!(value(account, attribute) instanceof AttributeValue.Tags tags)) {
            return null;
        }
        Codes codes = names.codes(attribute.name());
        long[] words = new long[codes.words()];
        for (String tag : tags.tags()) {
            int code = codes.of(names.vocabulary(attribute.name()).canonical(tag));
            words[code / Long.SIZE] |= code == 0 ? 0 : 1L << code;
        }
        return words;
    }

    private CodedAccount.Events events(List<Event> events) {
        Set<Happened> distinct = new LinkedHashSet<>();
        for (Event event : events) {
            String subject = event.subject();
            distinct.add(new Happened(
                    names.vocabulary(IdealCustomerProfile.EVENT_VOCABULARY).canonical(event.type()),
                    subject == null
                            ? null
                            : names.vocabulary(IdealCustomerProfile.SUBJECT_VOCABULARY)
                                    .canonical(subject),
                    Math.toIntExact(event.date().toEpochDay())));
        }
        Codes types = names.codes(IdealCustomerProfile.EVENT_VOCABULARY);
        Codes subjects = names.codes(IdealCustomerProfile.SUBJECT_VOCABULARY);
        List<Happened> recent = distinct.stream()
                .sorted(Comparator.comparing(Happened::day).reversed())
                .toList();
        return new CodedAccount.Events(
                recent.stream().mapToInt(event -> types.of(event.type())).toArray(),
                recent.stream()
                        .mapToInt(event -> code(subjects, event.subject()))
                        .toArray(),
                recent.stream().mapToInt(Happened::day).toArray());
    }

    private static int code(Codes codes, @Nullable String name) {
        return name == null ? 0 : codes.of(name);
    }
}
