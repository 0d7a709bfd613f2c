package io.github.icp4j.cli.output;

import io.github.icp4j.score.Identity;
import io.github.icp4j.score.ScoreBatch;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How one cell comes out of a row of scores, by how often it is the same as another. */
sealed interface BatchCell {
    /** A text that is hardly ever the same. */
    record Unique(OfRow<String> text) implements BatchCell {}

    /** A text that all scores of one meaning have. */
    record OfIdentity(Function<Identity, @Nullable String> text) implements BatchCell {}

    /** A percentage. */
    record Hundredths(NumberOfRow number) implements BatchCell {}

    /** One of few texts, or none. */
    record Few(OfRow<Optional<String>> text) implements BatchCell {}

    /** Ids. */
    record Ids(OfRow<List<String>> ids) implements BatchCell {}

    /** What a row has. */
    @FunctionalInterface
    interface OfRow<T> {
        /** It, of a row. */
        T of(ScoreBatch scores, int row);
    }

    /** A number that a row has. */
    @FunctionalInterface
    interface NumberOfRow {
        /** The number of a row, or {@link ScoreBatch#NONE}. */
        int of(ScoreBatch scores, int row);
    }
}
