package io.github.icp4j.benchmarks.w20;

import io.github.icp4j.account.Event;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The profile as most people would write it: a list of criteria objects over records with strings and hash sets. */
public final class CriteriaObjects {
    private enum Outcome {
        MATCH,
        NO_MATCH,
        UNKNOWN;

        static Outcome of(boolean matches) {
            return matches ? MATCH : NO_MATCH;
        }
    }

    private interface Condition {
        Outcome test(Company company);
    }

    private record In(Function<Company, @Nullable String> getter, Set<String> names) implements Condition {
        @Override
        public Outcome test(Company company) {
            String name = getter.apply(company);
            return name == null ? Outcome.UNKNOWN : Outcome.of(names.contains(name));
        }
    }

    private record Between(Function<Company, @Nullable Double> getter, double from, double to) implements Condition {
        @Override
        public Outcome test(Company company) {
            Double number = getter.apply(company);
            return number == null ? Outcome.UNKNOWN : Outcome.of(number >= from && number <= to);
        }
    }

    private record HasAny(Function<Company, Set<String>> getter, Set<String> names) implements Condition {
        @Override
        public Outcome test(Company company) {
            Set<String> tags = getter.apply(company);
            for (String name : names) {
                if (tags.contains(name)) {
                    return Outcome.MATCH;
                }
            }
            return Outcome.NO_MATCH;
        }
    }

    private record HasNone(HasAny any) implements Condition {
        @Override
        public Outcome test(Company company) {
            return Outcome.of(any.test(company) != Outcome.MATCH);
        }
    }

    private record Criterion(Condition condition, int points) {}

    private record Trigger(String type, @Nullable String subject, int withinDays, int points) {
        /** The points of the most recent event in the window, fading linearly. */
        long points(Company company, LocalDate asOf) {
            long youngest = Long.MAX_VALUE;
            for (Event event : company.events()) {
                if (event.type().equals(type) && (subject == null || subject.equals(event.subject()))) {
                    long age = ChronoUnit.DAYS.between(event.date(), asOf);
                    if (age >= 0 && age <= withinDays) {
                        youngest = Math.min(youngest, age);
                    }
                }
            }
            return youngest == Long.MAX_VALUE
                    ? 0
                    : (2L * points * (withinDays - youngest) + withinDays) / (2L * withinDays);
        }
    }

    /**
     * What a company scores.
     *
     * @param status as in {@link Scores}
     * @param score in hundredths
     * @param coverage in hundredths
     * @param tier as in {@link Scores}
     */
    public record Result(int status, int score, int coverage, int tier) {}

    private final List<Condition> gates = new ArrayList<>();
    private final List<Condition> exclusions = new ArrayList<>();
    private final List<Criterion> criteria = new ArrayList<>();
    private final List<Trigger> triggers = new ArrayList<>();

    /** Sets up the profile. */
    public CriteriaObjects() {
        Set<String> market = new HashSet<>(W20Names.EU);
        market.addAll(List.of("US", "CA", "GB"));
        gates.add(new In(Company::country, market));
        gates.add(hasAny(W20Profile.CRM));
        exclusions.add(new Between(Company::employees, Double.NEGATIVE_INFINITY, Math.nextDown(10.0)));
        exclusions.add(new In(Company::industry, new HashSet<>(W20Profile.BAD_INDUSTRIES)));
        criterion(new In(Company::industry, new HashSet<>(W20Profile.GOOD_INDUSTRIES)), 15);
        criterion(new Between(Company::employees, 100, 500), 15);
        criterion(new Between(Company::employees, 50, 1_000), 5);
        criterion(new Between(Company::revenue, 10e6, 100e6), 10);
        criterion(new In(Company::model, new HashSet<>(Set.of("B2B SaaS"))), 5);
        criterion(new In(Company::stage, new HashSet<>(Set.of("Series A", "Series B", "Series C"))), 5);
        criterion(new Between(Company::growth, 0.3, Double.MAX_VALUE), 5);
        criterion(new Between(Company::sdrs, 10, Double.MAX_VALUE), 5);
        criterion(hasAny(List.of("Salesforce")), 5);
        criterion(hasAny(W20Profile.ENGAGEMENT), 5);
        criterion(new HasNone(hasAny(W20Profile.COMPETITORS)), 5);
        criterion(new HasAny(Company::pains, new HashSet<>(W20Profile.PAINS)), 5);
        triggers.add(new Trigger("funding", null, 180, 500));
        triggers.add(new Trigger("executive-hire", "VP Sales", 90, 1_000));
    }

    private static HasAny hasAny(List<String> technologies) {
        return new HasAny(Company::technologies, new HashSet<>(technologies));
    }

    private void criterion(Condition condition, int points) {
        criteria.add(new Criterion(condition, 100 * points));
    }

    /** Scores one company. */
    public Result score(Company company, LocalDate asOf) {
        long earned = 0;
        long attainable = 0;
        long known = 0;
        for (Criterion criterion : criteria) {
            Outcome outcome = criterion.condition.test(company);
            attainable += criterion.points;
            known += outcome == Outcome.UNKNOWN ? 0 : criterion.points;
            earned += outcome == Outcome.MATCH ? criterion.points : 0;
        }
        for (Trigger trigger : triggers) {
            attainable += trigger.points;
            known += trigger.points;
            earned += trigger.points(company, asOf);
        }
        int status = status(company);
        int score = status == Scores.DISQUALIFIED ? 0 : percent(earned, attainable);
        return new Result(
                status, score, percent(known, attainable), status == Scores.QUALIFIED ? tier(score) : Scores.NO_TIER);
    }

    private int status(Company company) {
        boolean disqualified = false;
        boolean review = false;
        for (Condition gate : gates) {
            Outcome outcome = gate.test(company);
            disqualified |= outcome == Outcome.NO_MATCH;
            review |= outcome == Outcome.UNKNOWN;
        }
        for (Condition exclusion : exclusions) {
            disqualified |= exclusion.test(company) == Outcome.MATCH;
        }
        return disqualified ? Scores.DISQUALIFIED : review ? Scores.INSUFFICIENT_DATA : Scores.QUALIFIED;
    }

    private static int percent(long part, long whole) {
        return (int) Math.round(10_000.0 * part / whole);
    }

    private static int tier(int score) {
        int tier = 0;
        while (score < W20Profile.TIERS[tier]) {
            tier++;
        }
        return tier;
    }
}
