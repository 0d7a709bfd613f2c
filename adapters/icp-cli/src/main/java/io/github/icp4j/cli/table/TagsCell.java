package io.github.icp4j.cli.table;

import io.github.icp4j.account.AttributeValue;
import io.github.icp4j.attribute.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Splits a cell into tags.
 *
 * @param separators the characters that separate tags
 * @param none the words that say that there are none, folded
 */
record TagsCell(String separators, Set<String> none) {
    /** What separates tags unless told otherwise: semicolon, bar, comma, or a line end within the cell. */
    static final String USUAL_SEPARATORS = ";|,\n";

    /** What says that there are none unless told otherwise. */
    static final Set<String> USUAL_NONE = Set.of("none");

    /** The tags of a cell; null where it holds separators alone, which says nothing. */
    AttributeValue.@Nullable Tags read(String cell) {
        if (none.contains(Folding.fold(cell))) {
            return new AttributeValue.Tags(List.of());
        }
        AttributeValue.Tags tags = new AttributeValue.Tags(split(cell, separators));
        return tags.tags().isEmpty() ? null : tags;
    }

    /** The parts of a text between any of the separators. */
    static List<String> split(String cell, String separators) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= cell.length(); i++) {
            if (i == cell.length() || separators.indexOf(cell.charAt(i)) >= 0) {
                parts.add(cell.substring(start, i).strip());
                start = i + 1;
            }
        }
        return parts;
    }
}
