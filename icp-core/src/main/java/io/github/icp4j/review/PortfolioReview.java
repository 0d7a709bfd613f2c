package io.github.icp4j.review;

import static java.util.Objects.requireNonNull;

import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.profile.Portfolio;
import io.github.icp4j.validate.InvalidProfileException;
import io.github.icp4j.validate.IssueCode;
import io.github.icp4j.validate.PortfolioValidator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is wrong with the profiles of a team, each alone and all together.
 *
 * @param portfolio the portfolio's name
 * @param profiles the review of each profile, in the portfolio's order
 * @param findings what is wrong with them together: too many, or two that admit almost the same accounts; places are below
 *     {@code /profiles}
 * @param accepted what the authors of a profile accept of that
 */
public record PortfolioReview(
        String portfolio, List<ProfileReview> profiles, List<Finding> findings, List<Acceptance> accepted) {
    /** Copies the lists. */
    public PortfolioReview {
        requireNonNull(portfolio, "portfolio");
        profiles = List.copyOf(profiles);
        findings = List.copyOf(findings);
        accepted = List.copyOf(accepted);
    }

    /**
     * Reviews a portfolio as of a date, from its definitions alone.
     *
     * @throws InvalidProfileException with every fault of the portfolio and its profiles, where there is any
     */
    public static PortfolioReview of(Portfolio portfolio, LocalDate asOf) {
        return of(portfolio, asOf, (one, other) -> new Overlap(one, other).isAlmostWhole());
    }

    /**
     * Reviews a portfolio as of a date, with what a list of accounts shows of its overlaps.
     *
     * @param overlaps what was counted while a list was reviewed
     * @throws InvalidProfileException with every fault of the portfolio and its profiles, where there is any
     */
    public static PortfolioReview of(Portfolio portfolio, LocalDate asOf, QualifiedTogether overlaps) {
        return of(
                portfolio,
                asOf,
                (one, other) -> new Overlap(one, other).isAlmostWhole()
                        || overlaps.isAlmostWhole(
                                portfolio.profiles().indexOf(one),
                                portfolio.profiles().indexOf(other)));
    }

    /** Whether two profiles admit almost the same accounts. */
    private interface Overlapping {
        boolean test(IdealCustomerProfile one, IdealCustomerProfile other);
    }

    private static PortfolioReview of(Portfolio portfolio, LocalDate asOf, Overlapping overlapping) {
        PortfolioValidator.validate(portfolio).orThrow(portfolio.name());
        List<Finding> open = new ArrayList<>();
        List<Acceptance> accepted = new ArrayList<>();
        tooMany(portfolio).ifPresent(open::add);
        List<IdealCustomerProfile> profiles = portfolio.profiles();
        for (int i = 1; i < profiles.size(); i++) {
            IdealCustomerProfile later = profiles.get(i);
            Findings found = new Findings(later);
            for (IdealCustomerProfile earlier : profiles.subList(0, i)) {
                if (!areVariants(earlier, later) && overlapping.test(earlier, later)) {
                    overlap(found, i, earlier, later);
                }
            }
            open.addAll(found.open());
            accepted.addAll(found.accepted());
        }
        List<ProfileReview> reviews = profiles.stream()
                .map(profile -> ProfileReview.of(profile, asOf))
                .toList();
        return new PortfolioReview(portfolio.name(), reviews, open, accepted);
    }

    private static Optional<Finding> tooMany(Portfolio portfolio) {
        return PortfolioValidator.validate(portfolio).warnings().stream()
                .filter(issue -> issue.code() == IssueCode.TOO_MANY_PROFILES)
                .map(issue -> new Finding(
                        FindingCode.TOO_MANY_PROFILES,
                        FindingSeverity.WARNING,
                        issue.pointer(),
                        null,
                        issue.message(),
                        issue.remedy()))
                .findFirst();
    }

    private static void overlap(
            Findings found, int position, IdealCustomerProfile earlier, IdealCustomerProfile later) {
        found.warning(
                FindingCode.OVERLAPPING_PROFILES,
                "/profiles/" + position,
                later.name(),
                "profile '" + later.name() + "' admits almost the same accounts as '" + earlier.name() + "'",
                "merge the two, let their gates part them, or say that one varies the other (variantOf)");
    }

    private static boolean areVariants(IdealCustomerProfile one, IdealCustomerProfile other) {
        String base = one.variantOf();
        String otherBase = other.variantOf();
        boolean siblings = base != null && base.equals(otherBase);
        return siblings || other.name().equals(base) || one.name().equals(otherBase);
    }
}
