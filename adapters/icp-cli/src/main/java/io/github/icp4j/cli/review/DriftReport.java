package io.github.icp4j.cli.review;

import io.github.icp4j.review.AttributeDrift;
import io.github.icp4j.review.Drift;
import io.github.icp4j.score.Status;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Drift between two lists as text to read and as JSON. */
public final class DriftReport {
    private static final double MUCH = 0.25;
    private static final double SOME = 0.1;

    private DriftReport() {}

    /** The text of a drift. */
    public static String text(Drift drift) {
        StringBuilder text = new StringBuilder();
        text.append(drift.before().profile())
                .append(", ")
                .append(drift.before().asOf())
                .append(" and ")
                .append(drift.after().asOf())
                .append("\n\n");
        Table counts = new Table("", "before", "now");
        counts.row("accounts", drift.before().accounts(), drift.after().accounts());
        for (Status status : Status.values()) {
            Drift.BeforeAndAfter count = drift.statuses().getOrDefault(status, new Drift.BeforeAndAfter(0, 0));
            counts.row(status.label().replace('_', ' '), count.before(), count.after());
        }
        counts.row(
                "qualify",
                Table.percent(drift.before().percentQualified()),
                Table.percent(drift.after().percentQualified()));
        counts.row(
                "mean score",
                drift.before().scores().mean(),
                drift.after().scores().mean());
        drift.tiers().forEach((tier, count) -> counts.row("tier " + tier, count.before(), count.after()));
        text.append(counts.text());
        text.append("\nScores of the qualified: stability index ").append(index(drift.scores()));
        text.append(", ").append(words(drift.scores())).append("\n\n");
        Table attributes = new Table("attribute", "index", "known before", "known now", "<");
        for (AttributeDrift attribute : drift.attributes()) {
            attributes.row(
                    attribute.attribute(),
                    index(attribute.index()),
                    Table.percent(attribute.percentKnownBefore()),
                    Table.percent(attribute.percentKnownAfter()),
                    words(attribute.index()));
        }
        text.append(attributes.text());
        text.append(
                "\nThe index is the population stability index: below 0.1 hardly moved, from 0.25 on moved a lot.\n");
        return text.toString();
    }

    private static String index(double index) {
        return String.format(Locale.ROOT, "%.3f", index);
    }

    private static String words(double index) {
        if (index >= MUCH) {
            return "moved a lot";
        }
        return index >= SOME ? "moved" : "hardly moved";
    }

    /** The JSON of a drift. */
    public static String json(Drift drift) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("profile", drift.before().profile());
        tree.put("fingerprint", drift.before().fingerprint());
        tree.put("asOf", List.of(drift.before().asOf(), drift.after().asOf()));
        tree.put("accounts", List.of(drift.before().accounts(), drift.after().accounts()));
        Map<String, Object> statuses = new LinkedHashMap<>();
        drift.statuses().forEach((status, count) -> statuses.put(status.label(), pair(count)));
        tree.put("status", statuses);
        Map<String, Object> tiers = new LinkedHashMap<>();
        drift.tiers().forEach((tier, count) -> tiers.put(tier, pair(count)));
        tree.put("tiers", tiers);
        tree.put(
                "meanScore",
                List.of(
                        drift.before().scores().mean().toBigDecimal(),
                        drift.after().scores().mean().toBigDecimal()));
        tree.put("scoreIndex", drift.scores());
        tree.put(
                "attributes", drift.attributes().stream().map(DriftReport::tree).toList());
        tree.put("before", ReviewTree.of(drift.before()));
        tree.put("after", ReviewTree.of(drift.after()));
        return JsonDocument.of(tree);
    }

    private static List<Long> pair(Drift.BeforeAndAfter count) {
        return List.of(count.before(), count.after());
    }

    private static Map<String, Object> tree(AttributeDrift attribute) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("attribute", attribute.attribute());
        tree.put("index", attribute.index());
        tree.put("percentKnown", List.of(attribute.percentKnownBefore(), attribute.percentKnownAfter()));
        return tree;
    }
}
