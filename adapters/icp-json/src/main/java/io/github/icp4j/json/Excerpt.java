package io.github.icp4j.json;

/** A piece of a user's text that is safe to show in a message: one short line. */
final class Excerpt {
    private static final int LONGEST = 60;

    private Excerpt() {}

    static String of(String text) {
        return of(text, LONGEST);
    }

    static String of(String text, int longest) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().limit(longest).forEach(c -> shown.appendCodePoint(isShown(c) ? c : '\uFFFD'));
        return text.codePointCount(0, text.length()) > longest ? shown + "…" : shown.toString();
    }

    private static boolean isShown(int c) {
        return !Character.isISOControl(c) && Character.isDefined(c) && Character.getType(c) != Character.SURROGATE;
    }
}
