package io.github.icp4j.cli.table;

import io.github.icp4j.attribute.Folding;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How the cells of a table are written.
 *
 * @param unknown words that say that nothing is known, folded; an empty cell always does
 * @param dateFormat the format of dates, or null for YYYY-MM-DD
 * @param decimalComma whether a comma sets off decimals
 * @param separators what separates tags
 * @param none the words that say that there are no tags, folded
 * @param delimiter what stands between cells, or null to find out
 * @param encoding the name of the encoding, or null for UTF-8
 */
public record CellStyle(
        Set<String> unknown,
        @Nullable String dateFormat,
        boolean decimalComma,
        String separators,
        Set<String> none,
        @Nullable Character delimiter,
        @Nullable String encoding) {
    private static final CellStyle USUAL =
            new CellStyle(Set.of(), null, false, TagsCell.USUAL_SEPARATORS, TagsCell.USUAL_NONE, null, null);

    /** Folds the words. */
    public CellStyle {
        unknown = folded(unknown);
        none = folded(none);
    }

    /** Cells as the file format has them. */
    public static CellStyle usual() {
        return USUAL;
    }

    /** This style with other words for unknown. */
    public CellStyle withUnknown(Set<String> words) {
        return new CellStyle(words, dateFormat, decimalComma, separators, none, delimiter, encoding);
    }

    /** This style with another format of dates. */
    public CellStyle withDateFormat(String format) {
        return new CellStyle(unknown, format, decimalComma, separators, none, delimiter, encoding);
    }

    /** This style with another decimal mark. */
    public CellStyle withDecimalComma(boolean comma) {
        return new CellStyle(unknown, dateFormat, comma, separators, none, delimiter, encoding);
    }

    /** This style with other separators of tags. */
    public CellStyle withSeparators(String characters) {
        return new CellStyle(unknown, dateFormat, decimalComma, characters, none, delimiter, encoding);
    }

    /** This style with other words for no tags. */
    public CellStyle withNone(Set<String> words) {
        return new CellStyle(unknown, dateFormat, decimalComma, separators, words, delimiter, encoding);
    }

    /** This style with another delimiter of cells. */
    public CellStyle withDelimiter(char character) {
        return new CellStyle(unknown, dateFormat, decimalComma, separators, none, character, encoding);
    }

    /** This style with another encoding. */
    public CellStyle withEncoding(String name) {
        return new CellStyle(unknown, dateFormat, decimalComma, separators, none, delimiter, name);
    }

    /** Whether a cell says that nothing is known. */
    boolean isUnknown(String cell) {
        return cell.isBlank() || (!unknown.isEmpty() && unknown.contains(Folding.fold(cell)));
    }

    static Set<String> folded(Set<String> words) {
        return words.stream().map(Folding::fold).collect(Collectors.toUnmodifiableSet());
    }
}
