package io.github.icp4j.review;

import static java.util.Objects.requireNonNull;

import io.github.icp4j.profile.AcceptedFinding;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.validate.InvalidProfileException;
import io.github.icp4j.validate.Validator;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a profile, told from its definition alone.
 *
 * <pre>{@code
 * ProfileReview review = ProfileReview.of(icp, LocalDate.of(2026, 11, 1));
 * review.findings().forEach(System.out::println);
 * }</pre>
 *
 * <p>What a finding calls never, always or unreachable holds for every account that can exist, not only for those tried.
 * A definition too entangled to decide in about a second is left without such findings rather than given wrong ones.
 * Immutable.
 *
 * @param profile the profile's name
 * @param version the author's version of it, or null
 * @param fingerprint the profile's fingerprint
 * @param asOf the date of the review
 * @param findings what was found and is not accepted, severest first
 * @param accepted what was found and the profile's authors accept, with their reasons
 * @param idle what they accept and was not found
 */
public record ProfileReview(
        String profile,
        @Nullable String version,
        String fingerprint,
        LocalDate asOf,
        List<Finding> findings,
        List<Acceptance> accepted,
        List<AcceptedFinding> idle) {
    /** Copies the lists. */
    public ProfileReview {
        requireNonNull(profile, "profile");
        requireNonNull(fingerprint, "fingerprint");
        requireNonNull(asOf, "asOf");
        findings = List.copyOf(findings);
        accepted = List.copyOf(accepted);
        idle = List.copyOf(idle);
    }

    /**
     * Reviews a profile as of a date.
     *
     * @throws InvalidProfileException with every fault, where the profile has any
     */
    public static ProfileReview of(IdealCustomerProfile profile, LocalDate asOf) {
        return of(profile, asOf, new Budget());
    }

    static ProfileReview of(IdealCustomerProfile profile, LocalDate asOf, Budget budget) {
        Validator.validate(profile).orThrow(profile.name());
        Definition definition = new Definition(profile, budget);
        Findings found = new Findings(profile);
        new ShapeReview(definition, found).review(asOf);
        new ConditionReview(definition, found).review();
        ContradictionReview contradictions = new ContradictionReview(definition, found);
        contradictions.review();
        new PointsReview(definition, found).review();
        new TwiceReview(definition, found).review();
        if (contradictions.canQualify()) {
            new TierReview(definition, found, budget).review();
        }
        return new ProfileReview(
                profile.name(),
                profile.version(),
                profile.fingerprint(),
                asOf,
                found.open(),
                found.accepted(),
                idle(profile, found));
    }

    private static List<AcceptedFinding> idle(IdealCustomerProfile profile, Findings found) {
        List<Finding> all = Stream.concat(
                        found.open().stream(), found.accepted().stream().map(Acceptance::finding))
                .toList();
        Set<String> elsewhere = Arrays.stream(FindingCode.values())
                .filter(FindingCode::isBeyondOneDefinition)
                .map(FindingCode::name)
                .collect(Collectors.toSet());
        return profile.acceptedFindings().stream()
                .filter(each -> !elsewhere.contains(each.code()))
                .filter(each -> all.stream().noneMatch(finding -> Findings.accepts(each, finding)))
                .toList();
    }

    /** Whether nothing was found that is not accepted. */
    public boolean isClean() {
        return findings.isEmpty();
    }
}
