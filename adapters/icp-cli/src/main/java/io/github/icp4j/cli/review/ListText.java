package io.github.icp4j.cli.review;

import io.github.icp4j.profile.Hundredths;
import io.github.icp4j.review.AttributeCoverage;
import io.github.icp4j.review.DirtyField;
import io.github.icp4j.review.FunnelStep;
import io.github.icp4j.review.ListReview;
import io.github.icp4j.review.NearMiss;
import io.github.icp4j.review.ScoreDistribution;
import io.github.icp4j.review.Split;
import io.github.icp4j.review.UnknownValue;
import io.github.icp4j.review.UnknownValues;
import io.github.icp4j.score.Status;
import java.util.List;
import java.util.stream.Collectors;

/** What a list of accounts shows of a profile, as text to read. */
final class ListText {
    private static final int MOST_LISTED = 10;
    private static final int MOST_VALUES = 8;
    private static final int BAR = 40;

    private final ListReview list;
    private final StringBuilder text = new StringBuilder();

    private ListText(ListReview list) {
        this.list = list;
    }

    static String of(ListReview list, long setAside) {
        return new ListText(list).text(setAside);
    }

    private String text(long setAside) {
        long aside = setAside + list.setAside();
        text.append("Accounts: ").append(Table.grouped(list.accounts()));
        text.append(aside == 0 ? "" : " (" + Table.grouped(aside) + " more set aside)")
                .append('\n');
        text.append("Qualified: ")
                .append(Table.grouped(list.qualified()))
                .append(" (")
                .append(Table.percent(list.percentQualified()))
                .append("), insufficient data: ")
                .append(Table.grouped(list.statuses().getOrDefault(Status.INSUFFICIENT_DATA, 0L)))
                .append(", disqualified: ")
                .append(Table.grouped(list.statuses().getOrDefault(Status.DISQUALIFIED, 0L)))
                .append('\n');
        text.append("Can you name 100 that fit? ")
                .append(list.passesHundredAccountsTest() ? "Yes" : "No, not from this list")
                .append(".\n");
        funnel();
        scores(list.scores());
        splits();
        coverage();
        away();
        unknownValues();
        dirt();
        return text.toString();
    }

    private void funnel() {
        text.append("\nFunnel: what each step does alone, and how many are left after it\n");
        Table table = new Table("step", "passes", "open", "out", "left", "of all");
        table.row("all accounts", "", "", "", list.accounts(), "100.0%");
        for (FunnelStep step : list.funnel()) {
            table.row(
                    step.kind() + " " + step.id(),
                    step.passes(),
                    step.open(),
                    step.out(),
                    step.left(),
                    Table.share(step.left(), list.accounts()));
        }
        text.append(table.text());
    }

    private void scores(ScoreDistribution scores) {
        if (scores.count() == 0) {
            return;
        }
        text.append("\nScores of the qualified: mean ")
                .append(scores.mean())
                .append(", a quarter up to ")
                .append(scores.quantile(25))
                .append(", half up to ")
                .append(scores.quantile(50))
                .append(", nine in ten up to ")
                .append(scores.quantile(90))
                .append('\n');
        List<Long> tens = scores.tens();
        long most = tens.stream().mapToLong(Long::longValue).max().orElse(1);
        for (int i = tens.size() - 1; i >= 0; i--) {
            int bar = (int) Math.ceil((double) tens.get(i) * BAR / most);
            String range = String.format("%3d to %-3s ", i * 10, i == 9 ? "100" : "<" + (i + 1) * 10);
            text.append("  ").append(range).append("#".repeat(bar)).append(bar == 0 ? "" : " ");
            text.append(Table.grouped(tens.get(i))).append('\n');
        }
        if (!list.tiers().isEmpty()) {
            String tiers = list.tiers().entrySet().stream()
                    .map(tier -> tier.getKey() + " " + Table.grouped(tier.getValue()))
                    .collect(Collectors.joining(", "));
            text.append("Tiers: ").append(tiers).append("; certain, whatever is still unknown: ");
            text.append(Table.grouped(list.certainTiers())).append('\n');
        }
    }

    private void splits() {
        text.append("\nHow each criterion and trigger splits the list\n");
        Table table = new Table("id", "match", "no match", "unknown", "of qualified", "points in all");
        for (Split split : list.splits()) {
            table.row(
                    split.id(),
                    split.match(),
                    split.noMatch(),
                    split.unknown(),
                    Table.share(split.matchOfQualified(), list.qualified()),
                    Hundredths.toDecimal(split.points()).toPlainString());
        }
        text.append(table.text());
    }

    private void coverage() {
        text.append("\nWhat is known, and what should be looked up: most useful first\n");
        Table table = new Table("attribute", "known", "settles", "lifts to the top", "points at stake");
        for (AttributeCoverage coverage : list.coverage()) {
            table.row(
                    coverage.attribute(),
                    Table.percent(coverage.percentKnown()),
                    coverage.settles(),
                    coverage.lifts(),
                    Hundredths.toDecimal(coverage.atStake()).toPlainString());
        }
        text.append(table.text());
        text.append(
                "  (settles: tiers that hang on it alone; lifts: accounts that it alone could bring into the highest"
                        + " tier)\n");
    }

    private void away() {
        if (list.oneFactAway().isEmpty()) {
            return;
        }
        text.append("\nOne fact away from the highest tier: ")
                .append(Table.grouped(list.accountsOneFactAway()))
                .append(list.accountsOneFactAway() == 1 ? " account" : " accounts")
                .append(", such as\n");
        Table table = new Table("id", "<look up", "<would do", "<tier now", "score now", "then");
        for (NearMiss away : list.oneFactAway().stream().limit(MOST_LISTED).toList()) {
            table.row(
                    away.id(),
                    away.attribute(),
                    away.value(),
                    away.tier() == null ? "-" : away.tier(),
                    away.score(),
                    away.scoreThen());
        }
        text.append(table.text());
    }

    private void unknownValues() {
        for (UnknownValues unknown : list.unknownValues()) {
            String values = unknown.values().stream()
                    .limit(MOST_VALUES)
                    .map(ListText::value)
                    .collect(Collectors.joining(", "));
            StringBuilder line = new StringBuilder();
            Wrapped.append(line, "  ", values);
            text.append("\nValues of ")
                    .append(unknown.attribute())
                    .append(" that the profile has no name for\n")
                    .append(line);
        }
    }

    private static String value(UnknownValue value) {
        String meant = value.nearest() == null ? "" : ", did you mean '" + value.nearest() + "'?";
        return "'" + value.value() + "' (" + value.accounts() + meant + ")";
    }

    private void dirt() {
        if (list.dirty().isEmpty()) {
            return;
        }
        text.append("\nValues that can hardly be right\n");
        Table table = new Table("field", "<what", "accounts", "<such as");
        for (DirtyField field : list.dirty()) {
            table.row(field.field(), field.fault(), field.accounts(), String.join(", ", field.examples()));
        }
        text.append(table.text());
    }
}
