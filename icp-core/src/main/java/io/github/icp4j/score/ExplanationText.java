package io.github.icp4j.score;

import io.github.icp4j.profile.IfUnknown;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/** An explanation as lines of plain text. */
final class ExplanationText {
    private final Explanation explanation;
    private final Score score;
    private final StringBuilder text = new StringBuilder();

    ExplanationText(Explanation explanation) {
        this.explanation = explanation;
        score = explanation.score();
    }

    String text() {
        headline();
        checks("Must have", explanation.gates(), this::gateVerdict);
        checks("Must not have", explanation.exclusions(), this::exclusionVerdict);
        contributions();
        sums();
        doubts();
        return text.toString();
    }

    private void headline() {
        line(score.id() + ": " + verdict());
        Identity identity = score.identity();
        String version = identity.version() == null ? "" : " " + identity.version();
        line("Profile '" + identity.profile() + "'" + version + ", as of " + identity.asOf());
        String parts = parts();
        line((parts.isEmpty() ? "" : parts + "; ") + "data known for " + score.coverage()
                + "% of the profile's weight");
    }

    private String verdict() {
        String tier = score.tier().map(name -> ", tier " + name).orElse("");
        String grade = score.grade().map(name -> ", grade " + name).orElse("");
        return switch (score.status()) {
            case QUALIFIED -> "scores " + score.value() + " of 100" + tier + grade;
            case INSUFFICIENT_DATA -> "too little is known to say; " + score.value() + " of 100 so far";
            case DISQUALIFIED -> "disqualified; would score " + explanation.scoreIfQualified() + " of 100 otherwise";
        };
    }

    private String parts() {
        String fit = score.fit().map(percent -> "fit " + percent).orElse("");
        String intent = score.intent().map(percent -> "intent " + percent).orElse("");
        return fit + (fit.isEmpty() || intent.isEmpty() ? "" : ", ") + intent;
    }

    private void checks(String title, List<Check> checks, Function<Check, String> verdict) {
        if (!checks.isEmpty()) {
            line("");
            line(title);
        }
        int widest = widest(checks.stream().map(Check::id).toList());
        for (Check check : checks) {
            line("  " + padded(verdict.apply(check), 8) + padded(check.id(), widest) + "  " + check.reason());
        }
    }

    private String gateVerdict(Check gate) {
        return switch (gate.outcome()) {
            case MATCH -> "yes";
            case NO_MATCH -> "NO";
            case UNKNOWN -> ifUnknown(gate.ifUnknown());
        };
    }

    private String exclusionVerdict(Check exclusion) {
        return switch (exclusion.outcome()) {
            case MATCH -> "HAS IT";
            case NO_MATCH -> "clear";
            case UNKNOWN -> ifUnknown(exclusion.ifUnknown());
        };
    }

    private static String ifUnknown(IfUnknown policy) {
        return switch (policy) {
            case FAIL -> "FAIL ?";
            case PASS -> "pass ?";
            case REVIEW -> "look up";
        };
    }

    private void contributions() {
        line("");
        line("Points");
        List<Contribution> all = explanation.contributions();
        int points = widest(all.stream().map(ExplanationText::points).toList());
        int ids = widest(all.stream().map(Contribution::id).toList());
        for (Contribution each : all) {
            line("  " + padded(points(each), points) + "  " + padded(each.id(), ids) + "  " + each.reason()
                    + note(each));
        }
    }

    private static String points(Contribution contribution) {
        String of = contribution.max().signum() > 0 ? " of " + plain(contribution.max()) : "";
        return switch (contribution.outcome()) {
            case MATCH -> (contribution.points().signum() > 0 ? "+" : "") + plain(contribution.points()) + of;
            case NO_MATCH -> "0" + of;
            case UNKNOWN -> "?" + of;
        };
    }

    private static String note(Contribution contribution) {
        if (contribution.outcome() == Outcome.UNKNOWN) {
            return contribution.included() ? " (unknown)" : " (unknown, left out)";
        }
        return contribution.decay().signum() == 0
                ? ""
                : " (" + plain(contribution.decay().abs()) + " faded with age)";
    }

    private void sums() {
        for (LayerTotal layer : explanation.layers()) {
            if (layer.limited().signum() > 0) {
                line("  -" + plain(layer.limited()) + " over the limit of the "
                        + layer.layer().label() + " layer");
            }
        }
        if (explanation.floor().signum() > 0) {
            line("  +" + plain(explanation.floor()) + " since a score is never below 0");
        }
        line("  = " + plain(explanation.earned()) + " of " + plain(explanation.attainable()) + " points, "
                + explanation.scoreIfQualified() + "%");
    }

    private void doubts() {
        boolean spread = !score.lowest().equals(score.highest());
        boolean missing = !explanation.unknown().isEmpty();
        if (spread || missing || explanation.onlyObstacle() != null) {
            line("");
        }
        if (explanation.onlyObstacle() != null) {
            line("Only '" + explanation.onlyObstacle() + "' stands in the way.");
        }
        if (spread) {
            String certain = explanation.tierCertain() ? "; the tier is certain" : "";
            line("Between " + score.lowest() + " and " + score.highest() + ", whatever the unknown turns out to be"
                    + certain + ".");
        }
        if (missing) {
            line("Unknown: " + String.join(", ", explanation.unknown()) + ".");
        }
        if (explanation.lookUpFirst() != null) {
            line("Look up first: " + explanation.lookUpFirst() + ".");
        }
    }

    private static int widest(List<String> names) {
        return names.stream().mapToInt(String::length).max().orElse(0);
    }

    private static String padded(String cell, int width) {
        return cell + " ".repeat(Math.max(0, width - cell.length()));
    }

    private static String plain(BigDecimal points) {
        return points.toPlainString();
    }

    /** Names come from profiles and data: a line break or a terminal's escape in one must not reach the reader. */
    private void line(String content) {
        text.append(content.replaceAll("\\p{Cntrl}", " ").stripTrailing()).append('\n');
    }
}
