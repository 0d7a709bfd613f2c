package io.github.icp4j.cli.table;

import io.github.icp4j.account.AttributeValue;
import io.github.icp4j.attribute.Folding;
import java.util.Set;

/**
 * Reads flags: {@code true} and {@code false}, yes and no, 1 and 0 in any case, or the words that a mapping names.
 *
 * @param trueWhen the words for true, folded
 * @param falseWhen the words for false, folded
 */
record FlagCell(Set<String> trueWhen, Set<String> falseWhen) {
    private static final FlagCell USUAL =
            new FlagCell(Set.of("true", "yes", "y", "t", "1"), Set.of("false", "no", "n", "f", "0"));

    static FlagCell usual() {
        return USUAL;
    }

    AttributeValue.Flag read(String cell) throws BadCell {
        String word = Folding.fold(cell);
        if (trueWhen.contains(word)) {
            return new AttributeValue.Flag(true);
        }
        if (falseWhen.contains(word)) {
            return new AttributeValue.Flag(false);
        }
        String words = equals(USUAL) ? "true or false" : "one of the words that the mapping names for true and false";
        throw new BadCell(cell, "is not " + words);
    }
}
