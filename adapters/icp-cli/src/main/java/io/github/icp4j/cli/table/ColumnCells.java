package io.github.icp4j.cli.table;

import io.github.icp4j.account.AttributeValue;
import io.github.icp4j.attribute.AttributeType;
import io.github.icp4j.cli.table.TableMapping.CellRule;
import io.github.icp4j.cli.table.TableMapping.Cells;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads an attribute from the cells of its columns: where there are several, from the first that says something. */
final class ColumnCells implements TableBinding.ValueReader {
    private final AttributeType type;
    private final List<Integer> indexes;
    private final CellRule rule;
    private final String strip;
    private final CellStyle style;
    private final CellReader reader;

    ColumnCells(AttributeType type, List<Integer> indexes, Cells cells, CellStyle style) {
        this.type = type;
        this.indexes = List.copyOf(indexes);
        this.style = style;
        rule = cells.rule();
        strip = cells.column().strip();
        reader = CellReader.of(type, rule, style);
    }

    /**
     * What a cell says.
     *
     * @param isSettled whether no other column is asked
     * @param value the value, or null where it is unknown
     */
    record Said(boolean isSettled, @Nullable AttributeValue value) {
        private static final Said NOTHING = new Said(false, null);
    }

    AttributeType type() {
        return type;
    }

    List<Integer> indexes() {
        return indexes;
    }

    CellRule rule() {
        return rule;
    }

    /** What every cell begins with and is taken off, or empty. */
    String strip() {
        return strip;
    }

    CellStyle style() {
        return style;
    }

    /** What one cell says. */
    Said read(String cell) throws BadCell {
        return style.isUnknown(cell)
                ? Said.NOTHING
                : new Said(true, reader.read(SecondTable.stripped(CellReader.decoded(cell), strip)));
    }

    @Override
    public @Nullable AttributeValue read(String id, List<String> cells) throws BadCell {
        for (int index : indexes) {
            Said said = read(EventReader.cell(cells, index));
            if (said.isSettled()) {
                return said.value();
            }
        }
        return null;
    }
}
