package io.github.icp4j.cli.table;

import io.github.icp4j.account.AttributeValue;
import io.github.icp4j.attribute.AttributeType;
import io.github.icp4j.attribute.Folding;
import io.github.icp4j.cli.file.Decoded;
import io.github.icp4j.cli.table.TableMapping.CellRule;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one column as values of one attribute. */
interface CellReader {
    /** The value of a cell that is not unknown; null where what remains of it says nothing. */
    @Nullable
    AttributeValue read(String cell) throws BadCell;

    /** A reader of cells for an attribute of a type. */
    static CellReader of(AttributeType type, CellRule rule, CellStyle style) {
        return switch (type) {
            case TEXT -> cell -> text(cell, rule);
            case NUMBER -> new NumberCell(style.decimalComma(), rule.times(), rule.currency())::read;
            case FLAG -> flag(rule)::read;
            case TAGS -> tags(rule, style);
        };
    }

    private static @Nullable AttributeValue text(String cell, CellRule rule) {
        String text = spaced(cell, rule);
        return Folding.fold(text).isEmpty() ? null : new AttributeValue.Text(text);
    }

    private static FlagCell flag(CellRule rule) {
        return rule.trueWhen().isEmpty() && rule.falseWhen().isEmpty()
                ? FlagCell.usual()
                : new FlagCell(rule.trueWhen(), rule.falseWhen());
    }

    private static CellReader tags(CellRule rule, CellStyle style) {
        String separators = rule.separators() == null ? style.separators() : rule.separators();
        Set<String> none = rule.none() == null ? style.none() : rule.none();
        TagsCell tags = new TagsCell(separators, none);
        return cell -> tags.read(spaced(cell, rule));
    }

    private static String spaced(String cell, CellRule rule) {
        return rule.underscores() ? cell.replace('_', ' ') : cell;
    }

    /** The cell itself, once it is certain that its encoding is right. */
    static String decoded(String cell) throws BadCell {
        int at = Decoded.malformedAt(cell);
        if (at >= 0) {
            throw new BadCell(
                    cell,
                    "holds a byte (" + Decoded.byteAt(cell, at) + ", character " + (at + 1)
                            + ") that its encoding does not have; save the file as UTF-8, or name its encoding"
                            + " (--encoding windows-1252)");
        }
        return cell;
    }
}
