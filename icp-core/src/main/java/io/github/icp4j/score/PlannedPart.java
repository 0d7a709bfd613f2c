package io.github.icp4j.score;

import io.github.icp4j.attribute.Layer;
import io.github.icp4j.profile.PointRange;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A criterion or trigger in a program: the counterpart of {@link Part} for columns.
 *
 * @param terms the points, in hundredths, that it earns where planes are set
 * @param fading the points that fade, or null
 * @param known where it is known
 * @param neutral whether it is left out where it is unknown
 */
record PlannedPart(
        Layer layer,
        List<Term> terms,
        @Nullable FadingPoints fading,
        WordNode known,
        PointRange range,
        boolean neutral) {
    /** Every plane that the part is read from. */
    List<WordNode> planes() {
        List<WordNode> planes = new ArrayList<>();
        planes.add(known);
        terms.forEach(term -> planes.add(term.where()));
        return planes;
    }

    /** Points where a plane is set. */
    record Term(WordNode where, long points) {}
}
