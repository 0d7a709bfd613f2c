package io.github.icp4j.benchmarks.peers;

import io.github.icp4j.benchmarks.w20.W20Names;
import io.github.icp4j.benchmarks.w20.W20Profile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The profile as rules: a test, and what to do where it holds. Rules cannot say unknown: each has a rule beside it. */
final class RuleSet {
    /**
     * A rule.
     *
     * @param name its name
     * @param when its test
     * @param then what it does
     */
    record Rule(String name, Predicate<Tally> when, Consumer<Tally> then) {}

    private final List<Rule> rules = new ArrayList<>();

    static List<Rule> rules() {
        RuleSet set = new RuleSet();
        set.checks();
        set.criteria();
        set.unknown();
        return List.copyOf(set.rules);
    }

    private void checks() {
        Set<String> market = new HashSet<>(W20Names.EU);
        market.addAll(List.of("US", "CA", "GB"));
        Set<String> bad = new HashSet<>(W20Profile.BAD_INDUSTRIES);
        rule("market", t -> t.company.country() != null && !market.contains(t.company.country()), Tally::disqualify);
        rule("crm", t -> !hasAny(t.company.technologies(), W20Profile.CRM), Tally::disqualify);
        rule("tiny", t -> between(t.company.employees(), 0, 9), Tally::disqualify);
        rule("bad industry", t -> bad.contains(t.company.industry()), Tally::disqualify);
    }

    private void criteria() {
        Set<String> good = new HashSet<>(W20Profile.GOOD_INDUSTRIES);
        Set<String> series = Set.of("Series A", "Series B", "Series C");
        earn("industry", 1_500, t -> good.contains(t.company.industry()));
        earn("employees", 1_500, t -> between(t.company.employees(), 100, 500));
        earn("about the size", 500, t -> between(t.company.employees(), 50, 1_000));
        earn("revenue", 1_000, t -> between(t.company.revenue(), 10e6, 100e6));
        earn("saas", 500, t -> t.company.model().equals("B2B SaaS"));
        earn("stage", 500, t -> t.company.stage() != null && series.contains(t.company.stage()));
        earn("growth", 500, t -> between(t.company.growth(), 0.3, Double.MAX_VALUE));
        earn("sdrs", 500, t -> between(t.company.sdrs(), 10, Double.MAX_VALUE));
        earn("salesforce", 500, t -> t.company.technologies().contains("Salesforce"));
        earn("engagement", 500, t -> hasAny(t.company.technologies(), W20Profile.ENGAGEMENT));
        earn("no competitor", 500, t -> !hasAny(t.company.technologies(), W20Profile.COMPETITORS));
        earn("pain", 500, t -> hasAny(t.company.pains(), W20Profile.PAINS));
        rule("funded", t -> t.funding <= 180, t -> t.earn((1_000 * (180 - t.funding) + 180) / 360));
        rule("vp sales", t -> t.hired <= 90, t -> t.earn((2_000 * (90 - t.hired) + 90) / 180));
    }

    private void unknown() {
        rule("no employees", t -> t.company.employees() == null, t -> t.miss(2_000));
        rule("no revenue", t -> t.company.revenue() == null, t -> t.miss(1_000));
        rule("no stage", t -> t.company.stage() == null, t -> t.miss(500));
        rule("no growth", t -> t.company.growth() == null, t -> t.miss(500));
        rule("no sdrs", t -> t.company.sdrs() == null, t -> t.miss(500));
    }

    private void earn(String name, int points, Predicate<Tally> when) {
        rule(name, when, tally -> tally.earn(points));
    }

    private void rule(String name, Predicate<Tally> when, Consumer<Tally> then) {
        rules.add(new Rule(name, when, then));
    }

    private static boolean between(@Nullable Double number, double from, double to) {
        return number != null && number >= from && number <= to;
    }

    private static boolean hasAny(Set<String> tags, Collection<String> names) {
        return !Collections.disjoint(names, tags);
    }
}
