package io.github.icp4j.cli.account;

/**
 * A value that is passed through from a file of accounts to its results.
 *
 * @param text the value as a cell shows it
 * @param json the value as JSON, from a file of JSON Lines; else null: it is the text
 */
public record KeptValue(
        String text, @org.jspecify.annotations.Nullable String json) {
    /** A cell of a table. */
    public static KeptValue of(String text) {
        return new KeptValue(text, null);
    }
}
