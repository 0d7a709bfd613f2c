package io.github.icp4j.cli.table;

import io.github.icp4j.attribute.Folding;
import java.util.Set;

/**
 * Tells by its first byte that a text is taken as it is written: it begins with a letter or digit of ASCII, as no word that
 * says something else does. Such a text is not empty once folded.
 */
final class PlainCells {
    private final boolean[] beginnings = new boolean[256];

    /** Texts that are none of some words, which are folded. */
    @SafeVarargs
    PlainCells(Set<String>... words) {
        for (char c = '0'; c <= 'z'; c++) {
            String folded = Folding.fold(Character.toString(c));
            beginnings[c] = Character.isLetterOrDigit(c);
            for (Set<String> each : words) {
                beginnings[c] &= each.stream().noneMatch(word -> word.startsWith(folded));
            }
        }
    }

    /** Whether a text that begins with a byte is taken as it is written, where all of it is ASCII. */
    boolean isPlain(byte first) {
        return beginnings[first & 0xff];
    }
}
