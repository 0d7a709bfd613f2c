package io.github.icp4j.review;

import io.github.icp4j.score.Outcome;
import java.util.List;
import java.util.Set;

/** A condition over terms, in the three connectives that Kleene's logic needs: section 2 of the scoring contract. */
sealed interface Formula {
    /** A test of one attribute. */
    record Leaf(Term term) implements Formula {
        @Override
        public Outcome in(World world) {
            return world.outcome(term);
        }

        @Override
        public void collect(Set<Term> terms) {
            terms.add(term);
        }
    }

    /** At least so many of the parts: all of n is n, any of n is 1. */
    record AtLeast(int count, List<Formula> parts) implements Formula {
        @Override
        public Outcome in(World world) {
            int matching = 0;
            int possible = parts.size();
            for (Formula part : parts) {
                switch (part.in(world)) {
                    case MATCH -> matching++;
                    case NO_MATCH -> possible--;
                    case UNKNOWN -> {}
                }
            }
            if (matching >= count) {
                return Outcome.MATCH;
            }
            return possible < count ? Outcome.NO_MATCH : Outcome.UNKNOWN;
        }

        @Override
        public void collect(Set<Term> terms) {
            parts.forEach(part -> part.collect(terms));
        }
    }

    /** Not the part. */
    record Not(Formula part) implements Formula {
        @Override
        public Outcome in(World world) {
            return switch (part.in(world)) {
                case MATCH -> Outcome.NO_MATCH;
                case NO_MATCH -> Outcome.MATCH;
                case UNKNOWN -> Outcome.UNKNOWN;
            };
        }

        @Override
        public void collect(Set<Term> terms) {
            part.collect(terms);
        }
    }

    /** What the condition says of an account that is as the world says. */
    Outcome in(World world);

    /** Adds the terms of the formula. */
    void collect(Set<Term> terms);
}
