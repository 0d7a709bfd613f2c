package io.github.icp4j.cli.table;

import io.github.icp4j.account.AccountBatchBuilder;
import io.github.icp4j.attribute.Folding;
import java.util.Set;

/**
 * Brings tags into a column: a cell is cut where it lies, and its tags are taken from there; a tag that may be more or less
 * than its bytes is read once for each way it is written.
 */
final class TagsColumn extends CellColumn {
    private final KnownCells<String> tags = new KnownCells<>();
    private final CellParts parts;
    private final PlainCells alone;
    private final PlainCells plain = new PlainCells();
    private final boolean certain;
    private final boolean underscores;

    TagsColumn(int slot, ColumnCells cells) {
        super(slot, cells);
        String own = cells.rule().separators();
        Set<String> ownNone = cells.rule().none();
        Set<String> none = ownNone == null ? cells.style().none() : ownNone;
        String separators = own == null ? cells.style().separators() : own;
        underscores = cells.rule().underscores();
        certain = cells.strip().isEmpty()
                && !(underscores && separators.indexOf('_') >= 0)
                && CellParts.isInNone(separators, cells.style().unknown())
                && CellParts.isInNone(separators, none);
        parts = new CellParts(certain ? separators : "");
        alone = new PlainCells(cells.style().unknown(), none);
    }

    @Override
    boolean settles(CsvCells row, int column, AccountBatchBuilder into) throws BadCell {
        byte[] bytes = row.bytes();
        int to = row.to(column);
        int from = row.from(column);
        int end = parts.end(bytes, from, to);
        boolean whole = end == to && !(certain && alone.isPlain(bytes[from]));
        if (whole || !row.isAscii(column)) {
            return settlesAsWritten(row, column, into);
        }
        boolean any = give(row, bytes, from, end, into);
        while (end < to) {
            from = end + 1;
            end = parts.end(bytes, from, to);
            any |= give(row, bytes, from, end, into);
        }
        if (any) {
            into.endTags(slot());
        }
        return true;
    }

    /** Gives the batch a tag; false where there is none. */
    private boolean give(CsvCells row, byte[] bytes, int begin, int end, AccountBatchBuilder into) {
        if (begin < end && !underscores && plain.isPlain(bytes[begin]) && bytes[end - 1] > ' ') {
            into.tag(slot(), bytes, begin, end - begin);
            return true;
        }
        return giveTrimmed(row, bytes, begin, end, into);
    }

    private boolean giveTrimmed(CsvCells row, byte[] bytes, int begin, int end, AccountBatchBuilder into) {
        int from = begin;
        while (from < end && bytes[from] == ' ') {
            from++;
        }
        int to = end;
        while (to > from && bytes[to - 1] == ' ') {
            to--;
        }
        if (from < to && !underscores && plain.isPlain(bytes[from]) && bytes[to - 1] > ' ') {
            into.tag(slot(), bytes, from, to - from);
            return true;
        }
        String known = tags.get(bytes, from, to);
        String tag = known == null ? tag(row, from, to) : known;
        if (tag.isEmpty()) {
            return false;
        }
        into.tag(slot(), tag);
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
