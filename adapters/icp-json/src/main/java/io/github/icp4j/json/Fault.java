package io.github.icp4j.json;

import static java.util.Objects.requireNonNull;

import io.github.icp4j.validate.Issue;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One thing wrong with a file, and where.
 *
 * @param issue what is wrong, with a stable code, the place as a JSON pointer, and what would mend it
 * @param file the file, as it was named, or null where the text did not come from a file
 * @param line the line, from 1
 * @param column the column in characters, from 1
 */
public record Fault(Issue issue, @Nullable String file, int line, int column) {
    /** By line, then by column. */
    static final Comparator<Fault> BY_PLACE =
            Comparator.comparingInt(Fault::line).thenComparingInt(Fault::column);

    /** Checks that the issue is given. */
    public Fault {
        requireNonNull(issue, "issue");
    }

    /** Place, message and remedy on one line, such as {@code icp.yaml:12:5: /tiers/A: …}. */
    @Override
    public String toString() {
        return (file == null ? "" : file + ":") + line + ":" + column + ": " + issue;
    }
}
