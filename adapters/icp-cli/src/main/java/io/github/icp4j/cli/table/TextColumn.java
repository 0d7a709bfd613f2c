package io.github.icp4j.cli.table;

import io.github.icp4j.account.AccountBatchBuilder;

/** Brings texts into a column: from where they lie, unless a word may say that they are unknown. */
final class TextColumn extends CellColumn {
    private final boolean asWritten;
    private final PlainCells plain;

    TextColumn(int slot, ColumnCells cells) {
        super(slot, cells);
        asWritten = cells.strip().isEmpty() && !cells.rule().underscores();
        plain = new PlainCells(cells.style().unknown());
    }

    @Override
    boolean settles(CsvCells row, int column, AccountBatchBuilder into) throws BadCell {
        int from = row.from(column);
        if (!asWritten || !plain.isPlain(row.bytes()[from]) || !row.isAscii(column)) {
            return settlesAsWritten(row, column, into);
        }
        into.text(slot(), row.bytes(), from, row.to(column) - from);
        return true;
    }
}
