package io.github.icp4j.review;

import static io.github.icp4j.attribute.Attributes.COUNTRY;
import static io.github.icp4j.attribute.Attributes.EMPLOYEES;
import static io.github.icp4j.attribute.Attributes.TECHNOLOGIES;

import io.github.icp4j.account.Account;
import io.github.icp4j.account.Event;
import io.github.icp4j.attribute.Layer;
import io.github.icp4j.attribute.Vocabulary;
import io.github.icp4j.profile.Band;
import io.github.icp4j.profile.Bounds;
import io.github.icp4j.profile.Condition;
import io.github.icp4j.profile.Criterion;
import io.github.icp4j.profile.Exclusion;
import io.github.icp4j.profile.Gate;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.profile.IfUnknown;
import io.github.icp4j.profile.Matrix;
import io.github.icp4j.profile.Missing;
import io.github.icp4j.profile.ProfileBuilder;
import io.github.icp4j.profile.Tier;
import io.github.icp4j.profile.Trigger;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * A world so small that every account in it that any condition can tell from another can be listed: profiles over three
 * attributes and one event, in which contradictions are common, and all the accounts there are.
 */
final class SmallWorld {
    static final LocalDate AS_OF = LocalDate.of(2026, 11, 1);
    private static final List<String> COUNTRIES = List.of("US", "DE", "DACH", "AT");
    private static final List<String> TOOLS = List.of("Salesforce", "SFDC", "HubSpot", "CRM", "Outreach");
    private static final double[] BOUNDS = {10, 100, 1000};

    private final Random random;

    SmallWorld(Random random) {
        this.random = random;
    }

    IdealCustomerProfile profile() {
        ProfileBuilder profile = IdealCustomerProfile.builder("small")
                .vocabulary(
                        TECHNOLOGIES,
                        Vocabulary.builder()
                                .alias("Salesforce", "SFDC")
                                .group("CRM", "Salesforce", "HubSpot")
                                .build())
                .missing(random.nextInt(3) == 0 ? Missing.NEUTRAL : Missing.ZERO)
                .minCoverage(random.nextInt(3) == 0 ? 50 : 0);
        IntStream.range(0, random.nextInt(3))
                .forEach(i -> profile.gate(new Gate("gate " + i, condition(2), pick(IfUnknown.values()))));
        IntStream.range(0, random.nextInt(3))
                .forEach(i ->
                        profile.exclusion(new Exclusion("exclusion " + i, condition(2), pick(IfUnknown.values()))));
        profile.criterion(criterion("criterion", 1 + random.nextInt(20)));
        IntStream.range(0, random.nextInt(4))
                .forEach(i -> profile.criterion(criterion("criterion " + i, random.nextInt(25) - 5)));
        if (random.nextBoolean()) {
            profile.trigger(Trigger.of("trigger", "funding", 30, BigDecimal.valueOf(1 + random.nextInt(10))));
        }
        if (random.nextInt(3) == 0) {
            profile.limit(Layer.FIRMOGRAPHIC, 1 + random.nextInt(20));
        }
        if (random.nextBoolean()) {
            profile.matrix(new Matrix(
                    List.of(Tier.of("A", 75), Tier.of("B", 40), Tier.of("C", 0)),
                    List.of(Tier.of("1", 60), Tier.of("2", 20), Tier.of("3", 0))));
        }
        return profile.tier("A", 80).tier("B", 60).tier("C", 30).tier("D", 0).build();
    }

    private Criterion criterion(String id, int points) {
        List<Band> bands = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            bands.add(condition(2).points(points + i));
        }
        return new Criterion(
                id, bands, pick(List.of(Layer.FIRMOGRAPHIC, Layer.PAIN, Layer.PAIN, Layer.BEHAVIORAL)), null);
    }

    private Condition condition(int deepest) {
        if (deepest == 0 || random.nextInt(3) > 0) {
            return leaf();
        }
        List<Condition> children = new ArrayList<>();
        IntStream.rangeClosed(0, random.nextInt(3)).forEach(i -> children.add(condition(deepest - 1)));
        return switch (random.nextInt(4)) {
            case 0 -> new Condition.Not(children.get(0));
            case 1 -> new Condition.AllOf(children);
            case 2 -> new Condition.AnyOf(children);
            default -> new Condition.AtLeastOf(1 + random.nextInt(children.size()), children);
        };
    }

    private Condition leaf() {
        return switch (random.nextInt(11)) {
            case 0 -> new Condition.In(COUNTRY, some(COUNTRIES));
            case 1 -> new Condition.NotIn(COUNTRY, some(COUNTRIES));
            case 2 -> new Condition.HasAny(TECHNOLOGIES, some(TOOLS));
            case 3 -> new Condition.HasAll(TECHNOLOGIES, some(TOOLS));
            case 4 -> new Condition.HasNone(TECHNOLOGIES, some(TOOLS));
            case 5 ->
                new Condition.HasAtLeast(TECHNOLOGIES, 1 + random.nextInt(2), List.of("CRM", pick(TOOLS), "SFDC"));
            case 6 -> new Condition.Known(EMPLOYEES, random.nextBoolean());
            case 7 -> new Condition.Happened("funding", List.of(), random.nextBoolean() ? 30 : 90, 1);
            default -> new Condition.InRange(EMPLOYEES, bounds());
        };
    }

    private Bounds bounds() {
        double a = BOUNDS[random.nextInt(3)];
        double b = BOUNDS[random.nextInt(3)];
        return switch (random.nextInt(5)) {
            case 0 -> Bounds.atLeast(a);
            case 1 -> Bounds.lessThan(a);
            case 2 -> Bounds.greaterThan(a);
            case 3 -> Bounds.atMost(a);
            default -> Bounds.between(Math.min(a, b), Math.max(a, b));
        };
    }

    private List<String> some(List<String> names) {
        List<String> some =
                names.stream().filter(name -> random.nextInt(3) == 0).toList();
        return some.isEmpty() ? List.of(pick(names)) : some;
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private IfUnknown pick(IfUnknown... choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** Every account that a profile of this world can tell from another. */
    static List<Account> accounts() {
        List<Account> accounts = new ArrayList<>();
        for (UnaryOperator<Account.Builder> country : countries()) {
            for (UnaryOperator<Account.Builder> size : sizes()) {
                for (UnaryOperator<Account.Builder> tools : tools()) {
                    for (UnaryOperator<Account.Builder> events : events()) {
                        Account.Builder account = Account.builder("a" + accounts.size());
                        accounts.add(country.andThen(size)
                                .andThen(tools)
                                .andThen(events)
                                .apply(account)
                                .build());
                    }
                }
            }
        }
        return accounts;
    }

    private static List<UnaryOperator<Account.Builder>> countries() {
        return List.of(
                account -> account,
                account -> account.text(COUNTRY, "US"),
                account -> account.text(COUNTRY, "DE"),
                account -> account.text(COUNTRY, "AT"),
                account -> account.text(COUNTRY, "CH"),
                account -> account.text(COUNTRY, "JP"));
    }

    /** Each of the seven pieces that three bounds cut the line into, and every range from one to another. */
    private static List<UnaryOperator<Account.Builder>> sizes() {
        double[] pieces = {5, 10, 50, 100, 500, 1000, 5000};
        List<UnaryOperator<Account.Builder>> sizes = new ArrayList<>();
        sizes.add(account -> account);
        for (int i = 0; i < pieces.length; i++) {
            for (int j = i; j < pieces.length; j++) {
                double from = pieces[i];
                double to = pieces[j];
                sizes.add(account -> account.range(EMPLOYEES, from, to));
            }
        }
        return sizes;
    }

    private static List<UnaryOperator<Account.Builder>> tools() {
        return List.of(
                account -> account,
                account -> account.tags(TECHNOLOGIES, List.of()),
                account -> account.tags(TECHNOLOGIES, List.of("Salesforce")),
                account -> account.tags(TECHNOLOGIES, List.of("HubSpot")),
                account -> account.tags(TECHNOLOGIES, List.of("Outreach")),
                account -> account.tags(TECHNOLOGIES, List.of("Salesforce", "HubSpot")),
                account -> account.tags(TECHNOLOGIES, List.of("Salesforce", "Outreach")),
                account -> account.tags(TECHNOLOGIES, List.of("HubSpot", "Outreach")),
                account -> account.tags(TECHNOLOGIES, List.of("Salesforce", "HubSpot", "Outreach")),
                // The name of a group is no member of it, but a name that data can have.
                account -> account.tags(TECHNOLOGIES, List.of("CRM")));
    }

    private static List<UnaryOperator<Account.Builder>> events() {
        return List.of(
                account -> account,
                account -> account.events(List.of()),
                account -> account.events(List.of(Event.of("funding", AS_OF.minusDays(60)))),
                account -> account.events(List.of(Event.of("funding", AS_OF))));
    }
}
