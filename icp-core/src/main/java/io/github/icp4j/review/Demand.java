package io.github.icp4j.review;

import io.github.icp4j.score.Outcome;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Something that an account is asked to be.
 *
 * @param terms what has to be decided before the demand can be tested
 * @param test whether an account that is as a world says meets it
 */
record Demand(Set<Term> terms, Predicate<World> test) {
    /** That a condition has one of these outcomes. */
    static Demand that(Formula formula, Outcome... outcomes) {
        Set<Outcome> wanted = EnumSet.copyOf(Arrays.asList(outcomes));
        return that(Set.of(formula), world -> wanted.contains(formula.in(world)));
    }

    /** That something holds which depends on these conditions. */
    static Demand that(Collection<Formula> formulas, Predicate<World> test) {
        Set<Term> terms = new LinkedHashSet<>();
        formulas.forEach(formula -> formula.collect(terms));
        return new Demand(terms, test);
    }
}
