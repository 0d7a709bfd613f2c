package io.github.icp4j.benchmarks.report;

import java.util.ArrayList;
import java.util.List;

/** A table in Markdown. */
final class Table {
    private final List<String> lines = new ArrayList<>();

    Table(String... header) {
        row(header);
        lines.add("|---|" + "---:|".repeat(header.length - 1));
    }

    Table row(String... cells) {
        lines.add("| " + String.join(" | ", cells) + " |");
        return this;
    }

    String text() {
        return String.join("\n", lines) + "\n";
    }
}
