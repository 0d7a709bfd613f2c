package io.github.icp4j.review;

import io.github.icp4j.profile.Hundredths;
import io.github.icp4j.profile.Matrix;
import io.github.icp4j.profile.Tier;
import io.github.icp4j.validate.Pointers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds tiers, and letters, digits and grades of the matrix, that no qualified account can have. */
final class TierReview {
    private static final int MOST_LISTED = 6;
    private static final String REMEDY =
            "move the threshold, or change points that exclude each other or can never be earned";

    private final Definition definition;
    private final Findings findings;
    private final Budget budget;

    /**
     * Thresholds of one ratio, and how to speak of them.
     *
     * @param name what one of them is called
     * @param verb what an account does to be in one
     */
    private record Ladder(List<Tier> steps, Scale scale, FindingCode code, String pointer, String name, String verb) {}

    TierReview(Definition definition, Findings findings, Budget budget) {
        this.definition = definition;
        this.findings = findings;
        this.budget = budget;
    }

    void review() {
        List<Tier> tiers = definition.profile().tiers();
        Optional<Matrix> matrix = Optional.ofNullable(definition.profile().matrix());
        if (tiers.isEmpty() && matrix.isEmpty()) {
            return;
        }
        Reach reach = new Reach(definition, budget);
        ladder(new Ladder(tiers, reach.score(), FindingCode.UNREACHABLE_TIER, "/tiers", "tier", "score"), reach);
        matrix.ifPresent(grades -> grades(grades, reach));
    }

    private void grades(Matrix matrix, Reach reach) {
        FindingCode code = FindingCode.UNREACHABLE_GRADE;
        List<Tier> letters =
                ladder(new Ladder(matrix.fit(), reach.fit(), code, "/matrix/fit", "fit letter", "have a fit"), reach);
        List<Tier> digits = ladder(
                new Ladder(matrix.intent(), reach.intent(), code, "/matrix/intent", "intent digit", "have an intent"),
                reach);
        List<String> empty = new GradePairs(matrix, reach).unreachable(letters, digits);
        if (!empty.isEmpty()) {
            findings.warning(
                    code,
                    "/matrix",
                    "matrix",
                    "no qualified account can have " + (empty.size() == 1 ? "the grade " : "any of the grades ")
                            + String.join(", ", empty),
                    "build no rule on them, or change what fit and intent take from the same data");
        }
    }

    /** Reports the steps that are out of reach, and gives the others. */
    private List<Tier> ladder(Ladder ladder, Reach reach) {
        OptionalInt highest = ladder.steps().isEmpty() ? OptionalInt.of(0) : highest(ladder, reach);
        if (highest.isEmpty()) {
            report(ladder, null, "no qualified account can " + ladder.verb() + " at all: nothing earns points for it");
            return List.of();
        }
        Optional<Set<Integer>> ratios = reach.sums().map(sums -> ratios(sums, ladder.scale()));
        List<Tier> reached = new ArrayList<>();
        int below = 10_001;
        for (Tier step : ladder.steps()) {
            int from = (int) Hundredths.of(step.from());
            if (from > highest.getAsInt()) {
                report(
                        ladder,
                        step,
                        "no qualified account can " + ladder.verb() + " above " + decimal(highest.getAsInt()));
            } else if (lacks(ratios, from, below)) {
                report(
                        ladder,
                        step,
                        "no qualified account can " + ladder.verb() + " in it: " + listed(ratios.orElseThrow()));
            } else {
                reached.add(step);
            }
            below = from;
        }
        return reached;
    }

    /** The most that can be reached, or what the highest step asks for where that can be reached. */
    private static OptionalInt highest(Ladder ladder, Reach reach) {
        int top = (int) Hundredths.of(ladder.steps().get(0).from());
        boolean all = reach.canReach(new Reach.Goal(ladder.scale(), top));
        return all ? OptionalInt.of(top) : reach.highest(ladder.scale());
    }

    private static Set<Integer> ratios(Set<Share> sums, Scale scale) {
        return sums.stream()
                .map(scale::ratio)
                .filter(OptionalInt::isPresent)
                .map(OptionalInt::getAsInt)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean lacks(Optional<Set<Integer>> ratios, int from, int below) {
        return ratios.isPresent() && ratios.get().stream().noneMatch(ratio -> ratio >= from && ratio < below);
    }

    private void report(Ladder ladder, @Nullable Tier step, String why) {
        String name = step == null ? null : step.name();
        String pointer = step == null ? ladder.pointer() : Pointers.child(ladder.pointer(), step.name());
        String starts = step == null
                ? ""
                : ladder.name() + " '" + step.name() + "' starts at "
                        + step.from().toPlainString() + ", but ";
        findings.error(ladder.code(), pointer, name, starts + why, REMEDY);
    }

    private static String listed(Set<Integer> ratios) {
        String listed =
                ratios.stream().limit(MOST_LISTED).map(TierReview::decimal).collect(Collectors.joining(", "));
        return ratios.size() <= MOST_LISTED ? "only " + listed + " can come up" : "what can come up leaves a gap there";
    }

    private static String decimal(int hundredths) {
        return Hundredths.toDecimal(hundredths).toPlainString();
    }
}
