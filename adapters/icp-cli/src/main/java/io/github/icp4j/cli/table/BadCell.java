package io.github.icp4j.cli.table;

/** A cell that cannot be read as what its column is; the message says what it holds, what it should, how to mend it. */
final class BadCell extends Exception {
    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 60;

    BadCell(String cell, String wrong) {
        super("'" + shown(cell) + "' " + wrong, null, false, false);
    }

    private BadCell(String reason) {
        super(reason, null, false, false);
    }

    /** A fault that was told before, in the same words. */
    static BadCell told(String reason) {
        return new BadCell(reason);
    }

    /** The reason, as reports give it. */
    String reason() {
        return String.valueOf(getMessage());
    }

    /** A cell as messages show it: on one line, without what a terminal would act on, and not too long. */
    static String shown(String cell) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < cell.length() && i < LONGEST; i++) {
            char c = cell.charAt(i);
            shown.append(Character.isISOControl(c) ? ' ' : Character.isLowSurrogate(c) && lone(cell, i) ? '\ufffd' : c);
        }
        return shown + (cell.length() > LONGEST ? "..." : "");
    }

    private static boolean lone(String cell, int i) {
        return i == 0 || !Character.isHighSurrogate(cell.charAt(i - 1));
    }
}
