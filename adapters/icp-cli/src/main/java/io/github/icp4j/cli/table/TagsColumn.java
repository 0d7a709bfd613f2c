package io.github.icp4j.cli.table;

import io.github.icp4j.account.AccountBatchBuilder;
import io.github.icp4j.attribute.Folding;
import java.util.Set;

/** Brings tags into a column: a cell of several is cut where it lies, and each tag is read once for each way it is written. */
final class TagsColumn extends CellColumn {
    private final KnownCells<String> tags = new KnownCells<>();
    private final CellParts parts;
    private final boolean underscores;

    TagsColumn(int slot, ColumnCells cells) {
        super(slot, cells);
        String own = cells.rule().separators();
        Set<String> none = cells.rule().none();
        String separators = own == null ? cells.style().separators() : own;
        underscores = cells.rule().underscores();
        boolean certain = cells.strip().isEmpty()
                && !(underscores && separators.indexOf('_') >= 0)
                && CellParts.isInNone(separators, cells.style().unknown())
                && CellParts.isInNone(separators, none == null ? cells.style().none() : none);
        parts = new CellParts(certain ? separators : "");
    }

    @Override
    boolean settles(CsvCells row, int column, AccountBatchBuilder into) throws BadCell {
        byte[] bytes = row.bytes();
        int to = row.to(column);
        int end = parts.end(bytes, row.from(column), to);
        if (end == to || !row.isAscii(column)) {
            return settlesAsWritten(row, column, into);
        }
        boolean any = false;
        for (int from = row.from(column); from <= to; from = end + 1) {
            end = parts.end(bytes, from, to);
            String tag = tags.get(bytes, from, end);
            if (tag == null) {
                tag = tag(row, from, end);
            }
            if (!tag.isEmpty()) {
                into.tag(slot(), tag);
                any = true;
            }
        }
        if (any) {
            into.endTags(slot());
        }
        return true;
    }

    /** A tag that is met for the first time; empty where it is dropped. */
    private String tag(CsvCells row, int from, int to) {
        String text = row.text(from, to).strip();
        String tag = underscores ? text.replace('_', ' ') : text;
        String kept = Folding.fold(tag).isEmpty() ? "" : tag;
        tags.put(row.bytes(), from, to, kept);
        return kept;
    }
}
