package io.github.icp4j.cli.output;

import io.github.icp4j.score.Percent;
import org.jspecify.annotations.Nullable;

/** The texts of all percentages, each made once. Not safe for use by several threads. */
final class HundredthsTable {
    private final @Nullable String[] texts = new String[10_001];

    /** The text of a number of hundredths; empty where there is none. */
    String text(int hundredths) {
        if (hundredths < 0) {
            return "";
        }
        String text = texts[hundredths];
        if (text == null) {
            text = new Percent(hundredths).toString();
            texts[hundredths] = text;
        }
        return text;
    }
}
