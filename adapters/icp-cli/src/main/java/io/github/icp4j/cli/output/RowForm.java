package io.github.icp4j.cli.output;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A form in which rows of scores are written; every cell but the first of a row stands with what separates it from that before. */
interface RowForm {
    /** Writes the first cell of a row, with what comes before it. */
    void first(String name, boolean isText, String text);

    /** Another cell. */
    byte[] cell(String name, boolean isText, @Nullable String text);

    /** A cell of several texts. */
    byte[] cell(String name, boolean isText, List<String> texts);

    /** What stands before a percentage. */
    byte[] beforeNumber(String name);

    /** The percentages. */
    HundredthsTable numbers();

    /** Writes what comes last in a row. */
    void end();

    /** What is written. */
    ByteLines lines();
}
