package io.github.icp4j.review;

import io.github.icp4j.attribute.Layer;
import io.github.icp4j.profile.Criterion;
import io.github.icp4j.profile.Hundredths;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.profile.Missing;
import io.github.icp4j.profile.PointRange;
import io.github.icp4j.profile.Trigger;
import io.github.icp4j.score.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A criterion or a trigger as a review sees it: bands of conditions, of which the first that is not a no-match decides.
 *
 * <p>A trigger is one band, that its event happened; its points are the most that its age and number can leave.
 *
 * @param id its id
 * @param pointer its place in the profile
 * @param layer the layer it counts in
 * @param neutral whether it is left out while unknown
 * @param range what it can do to the score
 * @param bands its bands, in order
 * @param trigger the trigger, or null for a criterion
 */
record Earning(
        String id,
        String pointer,
        Layer layer,
        boolean neutral,
        PointRange range,
        List<Rung> bands,
        @Nullable Trigger trigger) {
    /** What decides where no band matches. */
    static final int NO_BAND = -1;

    /** What decides where a band is unknown. */
    static final int UNKNOWN = -2;

    /**
     * One band.
     *
     * @param points the most it can earn, in hundredths; for a penalty, the least it can cost
     */
    record Rung(Formula when, long points, String pointer) {}

    static Earning of(IdealCustomerProfile profile, Criterion criterion, String pointer, Meaning meaning) {
        List<Rung> bands = new ArrayList<>();
        boolean several = criterion.bands().size() > 1;
        for (int i = 0; i < criterion.bands().size(); i++) {
            var band = criterion.bands().get(i);
            String place = several ? pointer + "/bands/" + i : pointer;
            bands.add(new Rung(meaning.of(band.when()), Hundredths.of(band.points()), place));
        }
        return new Earning(
                criterion.id(),
                pointer,
                criterion.effectiveLayer().orElseThrow(),
                profile.effectiveMissing(criterion.missing()) == Missing.NEUTRAL,
                criterion.pointRange(),
                bands,
                null);
    }

    static Earning of(IdealCustomerProfile profile, Trigger trigger, String pointer, Meaning meaning) {
        Rung only = new Rung(meaning.of(trigger), TriggerPoints.best(trigger, meaning), pointer);
        return new Earning(
                trigger.id(),
                pointer,
                trigger.layer(),
                profile.effectiveMissing(trigger.missing()) == Missing.NEUTRAL,
                trigger.pointRange(),
                List.of(only),
                trigger);
    }

    /** The band that decides, {@link #NO_BAND} or {@link #UNKNOWN}. */
    int decides(World world) {
        for (int i = 0; i < bands.size(); i++) {
            Outcome outcome = bands.get(i).when().in(world);
            if (outcome != Outcome.NO_MATCH) {
                return outcome == Outcome.MATCH ? i : UNKNOWN;
            }
        }
        return NO_BAND;
    }

    /** The points earned, in hundredths; for a trigger the most that it can. */
    long points(World world) {
        int band = decides(world);
        return band < 0 ? 0 : bands.get(band).points();
    }

    List<Formula> formulas() {
        return bands.stream().map(Rung::when).toList();
    }

    Set<Term> terms() {
        return terms(formulas());
    }

    Set<Subject> subjects() {
        return subjects(formulas());
    }

    static Set<Subject> subjects(List<Formula> formulas) {
        Set<Subject> subjects = new LinkedHashSet<>();
        terms(formulas).forEach(term -> subjects.add(term.subject()));
        return subjects;
    }

    private static Set<Term> terms(List<Formula> formulas) {
        Set<Term> terms = new LinkedHashSet<>();
        formulas.forEach(formula -> formula.collect(terms));
        return terms;
    }

    boolean isTrigger() {
        return trigger != null;
    }

    /** Its kind in words. */
    String kind() {
        return isTrigger() ? "trigger" : "criterion";
    }
}
