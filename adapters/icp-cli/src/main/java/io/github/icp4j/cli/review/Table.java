package io.github.icp4j.cli.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Lines of cells in columns: the first, and any whose head begins with {@code <}, to the left, the others to the right. */
final class Table {
    private final List<List<String>> rows = new ArrayList<>();
    private final List<Boolean> left = new ArrayList<>();

    Table(String... heads) {
        List<String> first = new ArrayList<>();
        for (String head : heads) {
            left.add(first.isEmpty() || head.startsWith("<"));
            first.add(head.startsWith("<") ? head.substring(1) : head);
        }
        rows.add(first);
    }

    void row(Object... cells) {
        List<String> row = new ArrayList<>();
        for (Object cell : cells) {
            row.add(cell instanceof Long number ? grouped(number) : String.valueOf(cell));
        }
        rows.add(row);
    }

    boolean isEmpty() {
        return rows.size() == 1;
    }

    /** The lines, each ended and indented by two. */
    String text() {
        int columns = rows.get(0).size();
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder("  ");
            for (int i = 0; i < columns; i++) {
                int width = width(i);
                String cell = row.get(i);
                String space = " ".repeat(width - cell.length());
                line.append(i == 0 ? "" : "  ").append(left.get(i) ? cell + space : space + cell);
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }

    static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** A percentage with one decimal. */
    static String percent(double percent) {
        return String.format(Locale.ROOT, "%.1f%%", percent);
    }

    static String share(long part, long whole) {
        return whole == 0 ? "-" : percent(100.0 * part / whole);
    }
}
