package io.github.icp4j.cli.output;

import io.github.icp4j.cli.account.KeptValue;
import io.github.icp4j.cli.score.Result;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The columns of a table of results: names, and how each cell comes out of a result. */
final class Columns {
    private final List<String> names = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();
    private final List<Cell> cells = new ArrayList<>();

    /**
     * How one cell comes out of a result.
     *
     * @param name the name of its column
     * @param ofRow how it comes out of a row of scores, or null where that takes the result as an object
     * @param isText whether it is text from outside, which a spreadsheet may take for a formula
     */
    record Cell(
            String name,
            Function<Result, String> value,
            @Nullable BatchCell ofRow,
            boolean isText) {}

    Columns number(String name, Function<Result, String> value) {
        return add(new Cell(name, value, null, false));
    }

    Columns text(String name, Function<Result, String> value) {
        return add(new Cell(name, value, null, true));
    }

    Columns number(String name, Function<Result, String> value, BatchCell ofRow) {
        return add(new Cell(name, value, ofRow, false));
    }

    Columns text(String name, Function<Result, String> value, BatchCell ofRow) {
        return add(new Cell(name, value, ofRow, true));
    }

    /** Whether every cell comes out of a row of scores. */
    boolean areOfRows() {
        return cells.stream().allMatch(cell -> cell.ofRow() != null);
    }

    /** The fields that are passed through; one that is called like a column already there is set apart as an input. */
    Columns kept(List<String> keep) {
        for (int i = 0; i < keep.size(); i++) {
            int index = i;
            String name = taken.contains(keep.get(i)) ? "input." + keep.get(i) : keep.get(i);
            text(name, result -> {
                KeptValue value = result.kept().get(index);
                return value == null ? "" : value.text();
            });
        }
        return this;
    }

    List<String> names() {
        return names;
    }

    List<Cell> cells() {
        return cells;
    }

    private Columns add(Cell cell) {
        names.add(cell.name());
        taken.add(cell.name());
        cells.add(cell);
        return this;
    }
}
