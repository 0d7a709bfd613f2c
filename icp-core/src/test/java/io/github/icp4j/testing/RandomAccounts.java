package io.github.icp4j.testing;

import io.github.icp4j.account.Account;
import io.github.icp4j.account.AttributeValue;
import io.github.icp4j.account.Event;
import io.github.icp4j.attribute.Attribute;
import io.github.icp4j.attribute.Vocabulary;
import io.github.icp4j.profile.IdealCustomerProfile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Accounts at random, from the names and numbers that random profiles ask for; some values unknown, many messy. */
public final class RandomAccounts {
    /** The date that random accounts are scored on: their events lie around the windows that end here. */
    public static final LocalDate AS_OF = LocalDate.of(2026, 3, 1);

    private final Draw draw;
    private final List<Attribute> attributes;
    private final Map<String, Vocabulary> vocabularies;
    private final int unknownPercent;

    private RandomAccounts(RandomGenerator random, List<IdealCustomerProfile> profiles) {
        draw = new Draw(random);
        attributes = profiles.stream()
                .flatMap(profile -> profile.schema().attributes().stream())
                .distinct()
                .toList();
        vocabularies = new TreeMap<>();
        profiles.forEach(profile -> vocabularies.putAll(profile.vocabulary()));
        unknownPercent = draw.of(0, 10, 30, 60, 90);
    }

    /** So many accounts of interest to a profile, with ids a0, a1 and so on. */
    public static List<Account> accounts(RandomGenerator random, IdealCustomerProfile profile, int count) {
        return accounts(random, List.of(profile), count);
    }

    /** So many accounts of interest to several profiles, which give no attribute different types. */
    public static List<Account> accounts(RandomGenerator random, List<IdealCustomerProfile> profiles, int count) {
        RandomAccounts accounts = new RandomAccounts(random, profiles);
        return IntStream.range(0, count)
                .mapToObj(i -> accounts.account("a" + i))
                .toList();
    }

    private Account account(String id) {
        Account.Builder account = Account.builder(id);
        for (Attribute attribute : draw.some(attributes, attributes.size(), attributes.size())) {
            if (!draw.chance(unknownPercent)) {
                account.value(attribute, value(attribute));
            }
        }
        if (!draw.chance(unknownPercent)) {
            account.events(events());
        }
        return account.build();
    }

    private AttributeValue value(Attribute attribute) {
        return switch (attribute.type()) {
            case TEXT -> new AttributeValue.Text(name(attribute.name(), World.names(attribute.name())));
            case NUMBER -> number(attribute.name());
            case FLAG -> new AttributeValue.Flag(draw.chance(50));
            case TAGS -> new AttributeValue.Tags(tags(attribute.name()));
        };
    }

    private List<String> tags(String attribute) {
        List<String> tags = new ArrayList<>();
        int count = draw.chance(15) ? 0 : draw.between(1, 6);
        for (int i = 0; i < count; i++) {
            tags.add(name(attribute, World.names(attribute)));
        }
        return tags;
    }

    private String name(String of, List<String> names) {
        List<String> spellings = RandomVocabularies.spellings(of, vocabularies);
        if (draw.chance(5)) {
            return "something else";
        }
        return Messy.form(draw, spellings.isEmpty() || draw.chance(70) ? draw.of(names) : draw.of(spellings));
    }

    private AttributeValue number(String attribute) {
        List<Double> numbers = World.numbers(attribute);
        double a = near(draw.of(numbers));
        double b = near(draw.of(numbers));
        return switch (draw.between(0, 9)) {
            case 0 -> new AttributeValue.Numeric(Double.NEGATIVE_INFINITY, a);
            case 1 -> new AttributeValue.Numeric(a, Double.POSITIVE_INFINITY);
            case 2, 3 -> new AttributeValue.Numeric(Math.min(a, b), Math.max(a, b));
            default -> new AttributeValue.Numeric(a, a);
        };
    }

    /** The number itself, or one beside it. */
    private double near(double number) {
        return switch (draw.between(0, 5)) {
            case 0 -> Math.min(Math.nextUp(number), Double.MAX_VALUE);
            case 1 -> Math.nextDown(number);
            case 2 -> Math.rint(number * 0.9);
            default -> number;
        };
    }

    private List<Event> events() {
        List<Event> events = new ArrayList<>();
        int count = draw.chance(15) ? 0 : draw.between(1, 8);
        for (int i = 0; i < count; i++) {
            events.add(!events.isEmpty() && draw.chance(20) ? again(draw.of(events)) : event());
        }
        return events;
    }

    /** The same event once more, perhaps written otherwise. */
    private Event again(Event event) {
        String subject = event.subject();
        return Event.of(
                Messy.form(draw, event.type()), subject == null ? null : Messy.form(draw, subject), event.date());
    }

    private Event event() {
        return Event.of(name("event", World.EVENTS), subject(), AS_OF.minusDays(age()));
    }

    private @Nullable String subject() {
        return draw.chance(30) ? null : name("subject", World.SUBJECTS);
    }

    /** Around the edges of windows, sometimes in the future. */
    private int age() {
        int age = draw.chance(60) ? draw.of(World.DAYS) + draw.between(-1, 1) : draw.between(0, 400);
        return draw.chance(8) ? -Math.max(1, age) : age;
    }
}
