package io.github.icp4j.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.icp4j.account.Account;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.profile.Matrix;
import io.github.icp4j.profile.Tier;
import io.github.icp4j.score.Contribution;
import io.github.icp4j.score.Explanation;
import io.github.icp4j.score.Outcome;
import io.github.icp4j.score.Percent;
import io.github.icp4j.score.Score;
import io.github.icp4j.score.Scorer;
import io.github.icp4j.score.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a review claims to hold for all accounts, to be held against one account after another. */
final class Claims {
    private static final Pattern QUOTED = Pattern.compile("'([^']*)'");

    private final IdealCustomerProfile profile;
    private final Conditions conditions;
    private final Scorer scorer;
    private final List<Finding> claims;

    Claims(IdealCustomerProfile profile, ProfileReview review) {
        this.profile = profile;
        conditions = Conditions.of(profile);
        scorer = Scorer.of(profile);
        claims = review.findings().stream()
                .filter(finding -> switch (finding.code()) {
                    case NEVER_MATCHES,
                            ALWAYS_MATCHES,
                            SHADOWED_BAND,
                            REQUIRED_AND_EXCLUDED,
                            UNREACHABLE_TIER,
                            UNREACHABLE_GRADE,
                            WASTED_POINTS,
                            COUNTED_TWICE -> true;
                    default -> false;
                })
                .toList();
    }

    int count() {
        return claims.size();
    }

    void check(Account account, LocalDate asOf) {
        if (claims.isEmpty()) {
            return;
        }
        Explanation explanation = scorer.explain(account, asOf);
        for (Finding claim : claims) {
            assertThat(holds(claim, account, explanation, asOf))
                    .as("%s, but for %s %s of %s", claim, account.values(), account.events(), profile)
                    .isTrue();
        }
    }

    private boolean holds(Finding claim, Account account, Explanation explanation, LocalDate asOf) {
        boolean qualified = explanation.score().status() == Status.QUALIFIED;
        return switch (claim.code()) {
            case NEVER_MATCHES -> outcome(claim.pointer(), account, asOf) != Outcome.MATCH;
            case ALWAYS_MATCHES -> outcome(claim.pointer(), account, asOf) != Outcome.NO_MATCH;
            case SHADOWED_BAND -> !decides(claim.pointer(), account, asOf);
            case UNREACHABLE_TIER ->
                !qualified || (claim.at() != null && !explanation.score().tier().equals(Optional.of(claim.at())));
            case UNREACHABLE_GRADE -> !qualified || !hasGrade(claim, explanation.score());
            case REQUIRED_AND_EXCLUDED -> isRuledOut(claim, explanation);
            case WASTED_POINTS -> isWasted(claim, account, explanation, qualified, asOf);
            case COUNTED_TWICE -> isTwice(claim, explanation);
            default -> throw new AssertionError(claim);
        };
    }

    /** Whether the account has the letter, the digit or one of the grades that the finding is about. */
    private boolean hasGrade(Finding claim, Score score) {
        Matrix matrix = Objects.requireNonNull(profile.matrix());
        if (claim.pointer().equals("/matrix")) {
            return score.grade().filter(grades(claim)::contains).isPresent();
        }
        boolean fit = claim.pointer().startsWith("/matrix/fit");
        Optional<Percent> ratio = fit ? score.fit() : score.intent();
        return claim.at() == null
                ? ratio.isPresent()
                : ratio.flatMap(each -> step(fit ? matrix.fit() : matrix.intent(), each))
                        .equals(Optional.of(claim.at()));
    }

    /** The grades that a finding about the whole matrix lists at the end of its message. */
    static List<String> grades(Finding claim) {
        String message = claim.message();
        return List.of(message.substring(message.indexOf("grade"))
                .replaceFirst("grades? ", "")
                .split(", "));
    }

    private static Optional<String> step(List<Tier> steps, Percent ratio) {
        return steps.stream()
                .filter(step -> step.from().compareTo(ratio.toBigDecimal()) <= 0)
                .map(Tier::name)
                .findFirst();
    }

    private Outcome outcome(String pointer, Account account, LocalDate asOf) {
        return conditions.outcome(pointer, account, asOf);
    }

    private boolean decides(String band, Account account, LocalDate asOf) {
        int last = Integer.parseInt(band.substring(band.lastIndexOf('/') + 1));
        String bands = band.substring(0, band.lastIndexOf('/') + 1);
        for (int i = 0; i < last; i++) {
            if (outcome(bands + i + "/when", account, asOf) != Outcome.NO_MATCH) {
                return false;
            }
        }
        return outcome(band + "/when", account, asOf) == Outcome.MATCH;
    }

    /** The message quotes the gate, then the gate or exclusion that rules it out. */
    private static boolean isRuledOut(Finding claim, Explanation explanation) {
        List<String> ids = quoted(claim.message());
        boolean required = outcome(explanation, ids.get(0)) == Outcome.MATCH;
        boolean exclusion = claim.pointer().startsWith("/exclusions");
        boolean out = outcome(explanation, ids.get(1)) == Outcome.MATCH;
        return !required || (exclusion ? out : !out);
    }

    private static Outcome outcome(Explanation explanation, String id) {
        return Stream.concat(explanation.gates().stream(), explanation.exclusions().stream())
                .filter(check -> check.id().equals(id))
                .findFirst()
                .orElseThrow()
                .outcome();
    }

    private boolean isWasted(
            Finding claim, Account account, Explanation explanation, boolean qualified, LocalDate asOf) {
        if (claim.pointer().startsWith("/limits")) {
            return explanation.layers().stream()
                    .filter(layer -> layer.layer().label().equals(claim.at()))
                    .allMatch(layer ->
                            layer.attainable().compareTo(profile.limits().get(layer.layer())) <= 0);
        }
        Contribution contribution = explanation.contribution(claim.at()).orElseThrow();
        if (claim.message().contains("gates and exclusions")) {
            return claim.pointer().contains("/bands/")
                    ? !qualified || !decides(claim.pointer(), account, asOf)
                    : !qualified || contribution.points().signum() <= 0;
        }
        return contribution.max().signum() == 0 || contribution.points().compareTo(contribution.max()) < 0;
    }

    private boolean isTwice(Finding claim, Explanation explanation) {
        List<String> ids = quoted(claim.message());
        if (claim.message().contains("gate")) {
            Contribution repeated = explanation.contribution(ids.get(1)).orElseThrow();
            return outcome(explanation, ids.get(0)) != Outcome.MATCH || repeated.outcome() == Outcome.MATCH;
        }
        boolean decided = ids.stream()
                .noneMatch(id -> explanation.contribution(id).orElseThrow().outcome() == Outcome.UNKNOWN);
        return !decided || sign(explanation, ids.get(0)) == sign(explanation, ids.get(1));
    }

    /** The sign of the points of the band that decides, or of the trigger that matched, whatever decay left. */
    private int sign(Explanation explanation, String id) {
        Contribution contribution = explanation.contribution(id).orElseThrow();
        if (contribution.outcome() != Outcome.MATCH) {
            return 0;
        }
        boolean trigger = profile.triggers().stream().anyMatch(each -> each.id().equals(id));
        return trigger
                ? contribution.max().add(contribution.worst()).signum()
                : contribution.points().signum();
    }

    private static List<String> quoted(String message) {
        List<String> quoted = new ArrayList<>();
        Matcher matcher = QUOTED.matcher(message);
        while (matcher.find()) {
            quoted.add(matcher.group(1));
        }
        return quoted;
    }
}
