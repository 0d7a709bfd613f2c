package io.github.icp4j.cli.table;

import java.util.AbstractList;

/** The cells of the row that a file is at as texts, each made when it is asked for. */
final class CellTexts extends AbstractList<String> {
    private final CsvCells cells;

    CellTexts(CsvCells cells) {
        this.cells = cells;
    }

    @Override
    public String get(int index) {
        return cells.text(index);
    }

    @Override
    public int size() {
        return cells.count();
    }
}
