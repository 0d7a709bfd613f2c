package io.github.icp4j.cli.review;

import io.github.icp4j.review.AccountMove;
import io.github.icp4j.review.Comparison;
import io.github.icp4j.review.Difference;
import io.github.icp4j.review.Impact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two profiles, and what that does to a list.
 *
 * @param comparison what differs
 * @param impact what it does to a list, or null where there is none
 */
public record ChangeReport(Comparison comparison, @Nullable Impact impact) {
    private static final int MOST_REASONS = 10;
    private static final int MOST_NAMED = 5;

    /** The report as text to read. */
    public String toText() {
        StringBuilder text = new StringBuilder();
        if (comparison.differences().isEmpty()) {
            text.append("No difference.\n");
        }
        comparison.differences().forEach(difference -> text.append(difference).append('\n'));
        if (comparison.meanTheSame() && !comparison.differences().isEmpty()) {
            text.append("Every account gets the same result from both.\n");
        }
        if (impact != null) {
            impact(text, impact);
        }
        return text.toString();
    }

    private static void impact(StringBuilder text, Impact impact) {
        text.append("\nOf ")
                .append(Table.grouped(impact.accounts()))
                .append(" accounts ")
                .append(Table.grouped(impact.qualifiedBefore()))
                .append(" qualified and ")
                .append(Table.grouped(impact.qualifiedAfter()))
                .append(" would.\n");
        if (impact.moves().isEmpty()) {
            text.append("No account moves.\n");
            return;
        }
        Table moves = new Table("how they move", "accounts");
        impact.moves().forEach((kind, count) -> moves.row(words(kind), count));
        text.append(moves.text()).append("\nFrom tier to tier (- stands for none)\n");
        Table tiers = new Table("from", "<to", "accounts");
        impact.tiers().forEach((move, count) -> tiers.row(move.from(), move.to(), count));
        text.append(tiers.text()).append("\nWhy\n");
        Table reasons = new Table("reason", "accounts");
        impact.why().entrySet().stream()
                .limit(MOST_REASONS)
                .forEach(reason -> reasons.row(reason.getKey(), reason.getValue()));
        text.append(reasons.text());
        impact.examples().forEach((kind, examples) -> examples(text, kind, examples));
    }

    private static void examples(StringBuilder text, AccountMove.Kind kind, List<AccountMove> examples) {
        text.append("\nThose who ").append(words(kind)).append(", such as\n");
        Table table = new Table("id", "<tier", "<score", "<why");
        for (AccountMove move : examples.stream().limit(MOST_NAMED).toList()) {
            table.row(
                    move.id(),
                    tier(move.tierBefore()) + " -> " + tier(move.tierAfter()),
                    move.before() + " -> " + move.after(),
                    String.join("; ", move.why()));
        }
        text.append(table.text());
    }

    private static String tier(@Nullable String tier) {
        return tier == null ? "-" : tier;
    }

    private static String words(AccountMove.Kind kind) {
        return switch (kind) {
            case ENTERS -> "enter";
            case LEAVES -> "leave";
            case RISES -> "rise to a higher tier";
            case FALLS -> "fall to a lower tier";
            case SCORES_OTHERWISE -> "score otherwise in their tier";
            case STATUS_CHANGES -> "do not qualify for another reason";
        };
    }

    /** The report as JSON. */
    public String toJson() {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("before", comparison.before());
        tree.put("after", comparison.after());
        tree.put("meanTheSame", comparison.meanTheSame());
        tree.put(
                "differences",
                comparison.differences().stream().map(ChangeReport::tree).toList());
        if (impact != null) {
            tree.put("impact", tree(impact));
        }
        return JsonDocument.of(tree);
    }

    private static Map<String, @Nullable Object> tree(Difference difference) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("kind", label(difference.kind()));
        tree.put("part", difference.part());
        tree.put("id", difference.id());
        tree.put("field", difference.field());
        tree.put("before", difference.before());
        tree.put("after", difference.after());
        tree.put("meaning", difference.meaning());
        return tree;
    }

    private static Map<String, Object> tree(Impact impact) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("accounts", impact.accounts());
        tree.put("qualifiedBefore", impact.qualifiedBefore());
        tree.put("qualifiedAfter", impact.qualifiedAfter());
        Map<String, Object> moves = new LinkedHashMap<>();
        for (AccountMove.Kind kind : AccountMove.Kind.values()) {
            moves.put(label(kind), impact.count(kind));
        }
        tree.put("moves", moves);
        List<Map<String, Object>> tiers = new ArrayList<>();
        impact.tiers().forEach((move, count) -> {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("from", move.from());
            one.put("to", move.to());
            one.put("accounts", count);
            tiers.add(one);
        });
        tree.put("tiers", tiers);
        tree.put("why", impact.why());
        tree.put(
                "examples",
                impact.allExamples().stream().map(ChangeReport::tree).toList());
        return tree;
    }

    /** One account's move as a tree. */
    static Map<String, @Nullable Object> tree(AccountMove move) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("id", move.id());
        tree.put("move", label(move.kind()));
        tree.put("statusBefore", move.statusBefore().label());
        tree.put("statusAfter", move.statusAfter().label());
        tree.put("tierBefore", move.tierBefore());
        tree.put("tierAfter", move.tierAfter());
        tree.put("before", move.before().toBigDecimal());
        tree.put("after", move.after().toBigDecimal());
        tree.put("why", move.why());
        return tree;
    }

    /** One account's move as a line of JSON. */
    public static String line(AccountMove move) {
        return JsonDocument.line(tree(move));
    }

    private static String label(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
