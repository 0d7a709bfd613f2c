package io.github.icp4j.cli.table;

import io.github.icp4j.attribute.Folding;
import java.util.Collection;

/** The separators within a cell; those that are not ASCII stand in no cell that is. */
final class CellParts {
    private final boolean[] separators = new boolean[256];

    CellParts(String characters) {
        characters.chars().filter(c -> c < 128).forEach(c -> separators[c] = true);
    }

    /**
     * Whether a cell with one of these separators in it is certainly neither blank nor one of some folded words. Line ends
     * do not count: a row that comes as cells has none in them.
     */
    static boolean isInNone(String separators, Collection<String> words) {
        return separators.chars().filter(c -> c != '\n' && c != '\r').noneMatch(c -> {
            String folded = Folding.fold(Character.toString(c));
            return folded.isEmpty() || words.stream().anyMatch(word -> word.contains(folded));
        });
    }

    /** Where the part that begins somewhere in a cell ends. */
    int end(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to && !separators[bytes[at] & 0xff]) {
            at++;
        }
        return at;
    }
}
