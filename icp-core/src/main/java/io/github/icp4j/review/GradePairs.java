package io.github.icp4j.review;

import io.github.icp4j.profile.Hundredths;
import io.github.icp4j.profile.Matrix;
import io.github.icp4j.profile.Tier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Finds pairs of a letter and a digit, each of which can be had, that no qualified account can have together. */
final class GradePairs {
    private final Matrix matrix;
    private final Reach reach;

    GradePairs(Matrix matrix, Reach reach) {
        this.matrix = matrix;
        this.reach = reach;
    }

    /** The grades of these letters and digits that nobody can have, best first. */
    List<String> unreachable(List<Tier> letters, List<Tier> digits) {
        Optional<Set<String>> possible = reach.sums().map(this::grades);
        List<String> unreachable = new ArrayList<>();
        int[] first = firstReached(letters, digits);
        for (int i = 0; i < letters.size(); i++) {
            for (int j = 0; j < digits.size(); j++) {
                String grade = letters.get(i).name() + digits.get(j).name();
                if (j < first[i] || (possible.isPresent() && !possible.get().contains(grade))) {
                    unreachable.add(grade);
                }
            }
        }
        return unreachable;
    }

    /**
     * For each letter the first digit that can be reached with it. A higher letter reaches no digit that a lower one does not,
     * so that going up the letters no pair is tried twice.
     */
    private int[] firstReached(List<Tier> letters, List<Tier> digits) {
        int[] first = new int[letters.size()];
        int digit = 0;
        for (int i = letters.size() - 1; i >= 0; i--) {
            while (digit < digits.size() && !canReach(letters.get(i), digits.get(digit))) {
                digit++;
            }
            first[i] = digit;
        }
        return first;
    }

    private boolean canReach(Tier letter, Tier digit) {
        return reach.canReach(
                new Reach.Goal(reach.fit(), (int) Hundredths.of(letter.from())),
                new Reach.Goal(reach.intent(), (int) Hundredths.of(digit.from())));
    }

    private Set<String> grades(Set<Share> sums) {
        Set<String> grades = new HashSet<>();
        for (Share sum : sums) {
            OptionalInt fit = reach.fit().ratio(sum);
            OptionalInt intent = reach.intent().ratio(sum);
            if (fit.isPresent() && intent.isPresent()) {
                step(matrix.fit(), fit.getAsInt())
                        .ifPresent(letter -> step(matrix.intent(), intent.getAsInt())
                                .ifPresent(digit -> grades.add(letter.name() + digit.name())));
            }
        }
        return grades;
    }

    private static Optional<Tier> step(List<Tier> steps, int ratio) {
        return steps.stream()
                .filter(step -> Hundredths.of(step.from()) <= ratio)
                .findFirst();
    }
}
