package io.github.icp4j.attribute;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Makes texts that differ only in form equal: Unicode NFKC, white space trimmed and folded, lower case.
 *
 * <p>This is section 1 of the scoring contract. White space is what Unicode calls {@code White_Space}; lower case is that
 * of the root locale, so a Turkish machine folds as every other does.
 */
public final class Folding {
    private static final Pattern WHITE_SPACE = Pattern.compile("\\p{IsWhite_Space}+");

    private Folding() {}

    /** The folded form of a text; empty where nothing but white space is in it. */
    public static String fold(String text) {
        return isPlain(text) ? text : foldAny(text);
    }

    private static String foldAny(String text) {
        String normal = Normalizer.normalize(text, Normalizer.Form.NFKC);
        String spaced = WHITE_SPACE.matcher(normal).replaceAll(" ");
        int from = spaced.startsWith(" ") ? 1 : 0;
        int to = spaced.length() > from && spaced.endsWith(" ") ? spaced.length() - 1 : spaced.length();
        return spaced.substring(from, to).toLowerCase(Locale.ROOT);
    }

    /** Whether a text is folded already: lower-case ASCII with single inner spaces. Most data is, once seen. */
    private static boolean isPlain(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean capital = c >= 'A' && c <= 'Z';
            if (c < ' ' || c > '~' || capital || (c == ' ' && before == ' ')) {
                return false;
            }
            before = c;
        }
        return text.isEmpty() || before != ' ';
    }
}
