package io.github.icp4j.cli.output;

import io.github.icp4j.score.Identity;
import io.github.icp4j.score.ScoreBatch;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a row of scores is written in a form, worked out once: what is the same for all rows of a meaning as one run of bytes,
 * percentages from a table, texts and lists that recur as they were the last time. Not safe for use by several threads.
 */
final class RowPlan {
    private final RowForm form;
    private final Columns.Cell first;
    private final BatchCell.Unique firstText;
    private final Step[] steps;

    private RowPlan(RowForm form, Columns.Cell first, BatchCell.Unique firstText, Step[] steps) {
        this.form = form;
        this.first = first;
        this.firstText = firstText;
        this.steps = steps;
    }

    /** Writes one or several cells. */
    private interface Step {
        void write(ScoreBatch scores, int row);
    }

    /** The plan for some columns; null where not all of them come out of a row of scores. */
    static @Nullable RowPlan of(Columns columns, RowForm form) {
        List<Columns.Cell> cells = columns.cells();
        if (!columns.areOfRows() || !(cells.get(0).ofRow() instanceof BatchCell.Unique firstText)) {
            return null;
        }
        List<Step> steps = new ArrayList<>();
        List<Columns.Cell> ofIdentity = new ArrayList<>();
        for (Columns.Cell cell : cells.subList(1, cells.size())) {
            if (cell.ofRow() instanceof BatchCell.OfIdentity) {
                ofIdentity.add(cell);
                continue;
            }
            meaning(ofIdentity, form, steps);
            steps.add(step(cell, form));
        }
        meaning(ofIdentity, form, steps);
        return new RowPlan(form, cells.get(0), firstText, steps.toArray(Step[]::new));
    }

    private static void meaning(List<Columns.Cell> cells, RowForm form, List<Step> steps) {
        if (!cells.isEmpty()) {
            steps.add(new Meaning(List.copyOf(cells), form));
            cells.clear();
        }
    }

    private static Step step(Columns.Cell cell, RowForm form) {
        ByteLines lines = form.lines();
        if (cell.ofRow() instanceof BatchCell.Hundredths percent) {
            return new Percentage(percent.number(), form.beforeNumber(cell.name()), form.numbers(), lines);
        }
        if (cell.ofRow() instanceof BatchCell.Few few) {
            RecurringBytes<String> bytes =
                    new RecurringBytes<>(lines, text -> form.cell(cell.name(), cell.isText(), text));
            return (scores, row) -> bytes.write(few.text().of(scores, row).orElse(null));
        }
        if (cell.ofRow() instanceof BatchCell.Ids ids) {
            RecurringBytes<List<String>> bytes = new RecurringBytes<>(
                    lines, texts -> form.cell(cell.name(), cell.isText(), texts == null ? List.of() : texts));
            return (scores, row) -> bytes.write(ids.ids().of(scores, row));
        }
        if (cell.ofRow() instanceof BatchCell.Unique unique) {
            return (scores, row) -> lines.put(
                    form.cell(cell.name(), cell.isText(), unique.text().of(scores, row)));
        }
        throw new IllegalArgumentException("the column " + cell.name() + " does not come out of a row");
    }

    /** Writes a row. */
    void write(ScoreBatch scores, int row) {
        form.first(first.name(), first.isText(), firstText.text().of(scores, row));
        for (Step step : steps) {
            step.write(scores, row);
        }
        form.end();
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Percentage(BatchCell.NumberOfRow number, byte[] before, HundredthsTable numbers, ByteLines lines)
            implements Step {
        @Override
        public void write(ScoreBatch scores, int row) {
            if (before.length > 0) {
                lines.put(before);
            }
            lines.put(numbers.word(number.of(scores, row)));
        }
    }

    /** Cells that all scores of one meaning have. */
    private static final class Meaning implements Step {
        private final List<Columns.Cell> cells;
        private final RowForm form;
        private final Map<Identity, byte[]> byIdentity = new HashMap<>();
        private @Nullable Identity last;
        private byte[] ofLast = new byte[0];

        Meaning(List<Columns.Cell> cells, RowForm form) {
            this.cells = cells;
            this.form = form;
        }

        @Override
        @SuppressWarnings("ReferenceEquality") // a short cut for the one that came last
        public void write(ScoreBatch scores, int row) {
            Identity identity = scores.identity();
            if (identity != last) {
                last = identity;
                ofLast = byIdentity.computeIfAbsent(identity, this::written);
            }
            form.lines().put(ofLast);
        }

        private byte[] written(Identity identity) {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            for (Columns.Cell cell : cells) {
                if (cell.ofRow() instanceof BatchCell.OfIdentity of) {
                    all.writeBytes(
                            form.cell(cell.name(), cell.isText(), of.text().apply(identity)));
                }
            }
            return all.toByteArray();
        }
    }
}
