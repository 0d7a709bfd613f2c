package io.github.icp4j.review;

import io.github.icp4j.attribute.Attribute;
import io.github.icp4j.attribute.Layer;
import io.github.icp4j.profile.Condition;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.profile.Mentions;
import io.github.icp4j.validate.Pointers;
import io.github.icp4j.validate.Validator;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Finds what a profile lacks as a whole: triggers, exclusions, pain, a review date, and the like. */
final class ShapeReview {
    private static final Set<Layer> WHO_AND_WHERE = EnumSet.of(Layer.FIRMOGRAPHIC, Layer.GEOGRAPHIC);

    private final Definition definition;
    private final IdealCustomerProfile profile;
    private final Findings findings;

    ShapeReview(Definition definition, Findings findings) {
        this.definition = definition;
        profile = definition.profile();
        this.findings = findings;
    }

    void review(LocalDate asOf) {
        parts();
        layers();
        dates(asOf);
        people();
        neutral();
    }

    private void parts() {
        List<Condition> criteria = profile.criteria().stream()
                .flatMap(criterion -> criterion.conditions().stream())
                .toList();
        if (profile.triggers().isEmpty() && !Mentions.of(criteria).events()) {
            findings.warning(
                    FindingCode.NO_TRIGGER,
                    "/triggers",
                    null,
                    "nothing that happens to a company earns points",
                    "add the events that make a good account worth a call now, such as a new VP Sales or a funding round");
        }
        if (profile.exclusions().isEmpty()) {
            findings.warning(
                    FindingCode.NO_EXCLUSION,
                    "/exclusions",
                    null,
                    "nobody is ruled out",
                    "look at the deals you lost and the customers who left, and exclude what they share");
        }
    }

    private void layers() {
        Set<Layer> asked = layersOf(profile.criteria().stream()
                .flatMap(criterion -> criterion.conditions().stream())
                .toList());
        Set<Layer> required =
                layersOf(profile.gates().stream().map(gate -> gate.when()).toList());
        Set<Layer> earning = EnumSet.noneOf(Layer.class);
        definition.earnings().forEach(earned -> earning.add(earned.layer()));
        if (!asked.contains(Layer.PAIN) && !required.contains(Layer.PAIN) && !earning.contains(Layer.PAIN)) {
            findings.warning(
                    FindingCode.NO_PAIN_POINT,
                    "/criteria",
                    null,
                    "nothing asks what hurts",
                    "add the problems that your best customers had before they bought, as a criterion on painPoints");
        }
        boolean technographic = asked.contains(Layer.TECHNOGRAPHIC) || earning.contains(Layer.TECHNOGRAPHIC);
        if (technographic && !required.contains(Layer.TECHNOGRAPHIC)) {
            findings.warning(
                    FindingCode.NO_REQUIRED_INTEGRATION,
                    "/gates",
                    null,
                    "the profile asks what companies run, but requires nothing that the product works with",
                    "if the product needs a tool or platform, add it as a gate on technologies; if not, accept this");
        }
        if (WHO_AND_WHERE.containsAll(earning)) {
            findings.warning(
                    FindingCode.FIRMOGRAPHIC_ONLY,
                    "/criteria",
                    null,
                    "all points come from who the company is and where it sits",
                    "add what it runs, what hurts, and what happened lately");
        }
    }

    /** The layers of the attributes that conditions name. */
    private static Set<Layer> layersOf(List<Condition> conditions) {
        Set<Layer> layers = EnumSet.noneOf(Layer.class);
        Mentions.of(conditions).attributes().forEach(attribute -> layers.add(attribute.layer()));
        return layers;
    }

    private void dates(LocalDate asOf) {
        if (profile.reviewBy() == null) {
            findings.warning(
                    FindingCode.NO_REVIEW_DATE,
                    "/reviewBy",
                    null,
                    "there is no date by which the profile is to be looked at again",
                    "set reviewBy, three to six months ahead");
        }
        Validator.staleness(profile, asOf)
                .ifPresent(issue ->
                        findings.warning(FindingCode.STALE, issue.pointer(), null, issue.message(), issue.remedy()));
    }

    private void people() {
        for (Attribute attribute : profile.attributes()) {
            PersonWords.in(attribute.name())
                    .ifPresent(
                            word -> findings.warning(
                                    FindingCode.PERSON_ATTRIBUTE,
                                    Pointers.child("/attributes", attribute.name()),
                                    attribute.name(),
                                    "'" + attribute.name() + "' says something about a person (" + word
                                            + "), not a company",
                                    "move it to the buyer persona, or ask about the company, such as its number of sales reps"));
        }
    }

    private void neutral() {
        List<String> neutral = definition.earnings().stream()
                .filter(Earning::neutral)
                .map(Earning::id)
                .toList();
        if (!neutral.isEmpty() && profile.minCoverage().signum() == 0) {
            findings.warning(
                    FindingCode.NEUTRAL_WITHOUT_MIN_COVERAGE,
                    "/minCoverage",
                    null,
                    (neutral.size() == definition.earnings().size() ? "everything" : String.join(", ", neutral))
                            + " is left out of the score while unknown, and no minimum of data is asked for",
                    "set minCoverage, such as 30");
        }
    }
}
