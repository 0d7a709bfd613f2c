package io.github.icp4j.cli.table;

import io.github.icp4j.account.AccountBatchBuilder;
import io.github.icp4j.account.AttributeValue;
import java.util.List;

/**
 * Brings the cells of one attribute into a column. What a cell says is read once for each way it is written, as
 * {@link ColumnCells} reads it; kinds of cells that are seldom the same are read where they lie.
 */
class CellColumn {
    private final int slot;
    private final ColumnCells cells;
    private final int[] columns;
    private final KnownCells<ColumnCells.Said> known = new KnownCells<>();

    CellColumn(int slot, ColumnCells cells) {
        this.slot = slot;
        this.cells = cells;
        columns = cells.indexes().stream().mapToInt(Integer::intValue).toArray();
    }

    /** The column of the attribute in a slot. */
    static CellColumn of(int slot, ColumnCells cells) {
        return switch (cells.type()) {
            case NUMBER -> new NumberColumn(slot, cells);
            case TAGS -> new TagsColumn(slot, cells);
            case TEXT -> new TextColumn(slot, cells);
            case FLAG -> new CellColumn(slot, cells);
        };
    }

    final int slot() {
        return slot;
    }

    /**
     * Reads the attribute from a row.
     *
     * @throws BadCell where a cell cannot be read; the batch has then been given nothing
     */
    final void read(CsvCells row, AccountBatchBuilder into) throws BadCell {
        for (int column : columns) {
            if (column < row.count() && row.from(column) < row.to(column) && settles(row, column, into)) {
                return;
            }
        }
    }

    /** Reads a cell that is not empty; false where it says nothing and another column may. */
    boolean settles(CsvCells row, int column, AccountBatchBuilder into) throws BadCell {
        return settlesAsWritten(row, column, into);
    }

    /** As {@link #settles}, by what was read before of a cell that is written alike. */
    final boolean settlesAsWritten(CsvCells row, int column, AccountBatchBuilder into) throws BadCell {
        ColumnCells.Said said = known.get(row.bytes(), row.from(column), row.to(column));
        if (said == null) {
            said = cells.read(row.text(column));
            known.put(row.bytes(), row.from(column), row.to(column), said);
        }
        if (said.value() != null) {
            give(slot, said.value(), into);
        }
        return said.isSettled();
    }

    /** Gives a batch a value. */
    static void give(int slot, AttributeValue value, AccountBatchBuilder into) {
        if (value instanceof AttributeValue.Text text) {
            into.text(slot, text.text());
        } else if (value instanceof AttributeValue.Numeric number) {
            into.range(slot, number.from(), number.to());
        } else if (value instanceof AttributeValue.Flag flag) {
            into.flag(slot, flag.value());
        } else if (value instanceof AttributeValue.Tags tags) {
            List<String> all = tags.tags();
            for (int i = 0; i < all.size(); i++) {
                into.tag(slot, all.get(i));
            }
            into.endTags(slot);
        }
    }
}
