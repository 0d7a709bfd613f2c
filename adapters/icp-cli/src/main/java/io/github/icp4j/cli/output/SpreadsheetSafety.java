package io.github.icp4j.cli.output;

/**
 * Makes text harmless that a spreadsheet would run: what begins like a formula is given an apostrophe in front, which
 * spreadsheets take for "this is text".
 */
final class SpreadsheetSafety {
    private static final String STARTS = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

    private SpreadsheetSafety() {}

    static String harmless(String text) {
        return text.isEmpty() || STARTS.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }
}
