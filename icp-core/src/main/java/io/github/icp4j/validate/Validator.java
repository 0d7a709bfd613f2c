package io.github.icp4j.validate;

import io.github.icp4j.attribute.Attribute;
import io.github.icp4j.attribute.Attributes;
import io.github.icp4j.profile.Band;
import io.github.icp4j.profile.Criterion;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.profile.Mentions;
import io.github.icp4j.profile.Trigger;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * Checks a definition whole and tells every fault at once: section 7 of the scoring contract.
 *
 * <p>Places are JSON pointers into the profile's file form, whether or not it came from a file; a criterion with one band
 * is taken to be written without {@code bands}. Cost grows with the size of the definition alone.
 */
public final class Validator {
    private static final int MOST_CRITERIA = 10_000;
    private static final Set<String> RESERVED = Set.of("id", Mentions.EVENTS);

    private Validator() {}

    /** All faults of a profile. */
    public static ValidationResult validate(IdealCustomerProfile profile) {
        IssueList issues = new IssueList();
        issues.text("/name", "a profile's name", profile.name());
        attributes(issues, profile);
        new VocabularyCheck(issues, profile).check(profile.vocabulary());
        parts(issues, profile);
        new ScaleCheck(issues).check(profile);
        whole(issues, profile);
        return new ValidationResult(issues.issues());
    }

    /** The warning that a profile is past its review date on the as-of date, if it is. */
    public static Optional<Issue> staleness(IdealCustomerProfile profile, LocalDate asOf) {
        LocalDate reviewBy = profile.reviewBy();
        if (reviewBy == null || !asOf.isAfter(reviewBy)) {
            return Optional.empty();
        }
        return Optional.of(Issue.warning(
                IssueCode.STALE,
                "/reviewBy",
                "profile '" + profile.name() + "' was to be reviewed by " + reviewBy + ", and it is " + asOf,
                "review the profile and set a new date"));
    }

    private static void attributes(IssueList issues, IdealCustomerProfile profile) {
        Map<String, Attribute> seen = new HashMap<>();
        Attributes.builtIn().forEach(attribute -> seen.put(attribute.name(), attribute));
        for (Attribute attribute : profile.attributes()) {
            String place = Pointers.child("/attributes", attribute.name());
            issues.text(place, "an attribute's name", attribute.name());
            if (RESERVED.contains(attribute.name())) {
                issues.error(
                        IssueCode.RESERVED_ATTRIBUTE,
                        place,
                        "accounts use the name '" + attribute.name() + "' for something else",
                        "choose another name");
            }
            Attribute before = seen.putIfAbsent(attribute.name(), attribute);
            if (before != null) {
                String what = Attributes.builtIn().contains(before) ? "built in" : "declared";
                issues.error(
                        IssueCode.ATTRIBUTE_REDECLARED,
                        place,
                        "attribute '" + attribute.name() + "' is " + what + " already, as "
                                + before.type().label() + " in the layer "
                                + before.layer().label(),
                        "use that one, or choose another name");
            }
        }
    }

    private static void parts(IssueList issues, IdealCustomerProfile profile) {
        PartCheck check = new PartCheck(issues);
        each("/gates/", profile.gates(), check::gate);
        each("/exclusions/", profile.exclusions(), check::exclusion);
        each("/criteria/", profile.criteria(), check::criterion);
        each("/triggers/", profile.triggers(), check::trigger);
    }

    private static <T> void each(String pointer, List<T> parts, BiConsumer<String, T> check) {
        for (int i = 0; i < parts.size(); i++) {
            check.accept(pointer + i, parts.get(i));
        }
    }

    private static void whole(IssueList issues, IdealCustomerProfile profile) {
        int count = profile.criteria().size() + profile.triggers().size();
        if (count > MOST_CRITERIA) {
            issues.error(
                    IssueCode.TOO_MANY_CRITERIA,
                    "/criteria",
                    "a profile may have " + MOST_CRITERIA + " criteria and triggers together, but has " + count,
                    "split it into a portfolio");
        }
        boolean positive = Stream.concat(
                        profile.criteria().stream()
                                .map(Criterion::bands)
                                .flatMap(List::stream)
                                .map(Band::points),
                        profile.triggers().stream().map(Trigger::points))
                .anyMatch(points -> points.signum() > 0);
        if (!positive) {
            issues.error(
                    IssueCode.NO_POSITIVE_POINTS,
                    "",
                    "a profile must have a criterion or trigger with points above 0, but has none",
                    "give at least one criterion positive points");
        }
    }
}
