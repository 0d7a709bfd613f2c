package io.github.icp4j.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.icp4j.account.Account;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.profile.Matrix;
import io.github.icp4j.profile.Tier;
import io.github.icp4j.score.Outcome;
import io.github.icp4j.score.Percent;
import io.github.icp4j.score.Score;
import io.github.icp4j.score.Scorer;
import io.github.icp4j.score.Status;
import io.github.icp4j.testing.RandomAccounts;
import io.github.icp4j.testing.RandomProfiles;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/**
 * What a review calls never, always or unreachable is true of every account; and in a world small enough to look at every
 * account, all that is true is told.
 */
class ProfileReviewProperties {
    /** A million in the long run of {@link #main}; a few here. */
    @Property(tries = 15, shrinking = ShrinkingMode.OFF)
    void noRandomAccountContradictsAReview(@ForAll long seed) {
        contradict(seed, 150);
    }

    /**
     * Arguments: the number of profiles, the number of accounts for each, and a first seed; or {@code small}, the number of
     * small worlds and a first seed.
     */
    public static void main(String... arguments) {
        if (arguments[0].equals("small")) {
            long first = Long.parseLong(arguments[2]);
            for (long seed = first; seed < first + Integer.parseInt(arguments[1]); seed++) {
                new ProfileReviewProperties().inASmallWorldExactlyWhatIsTrueIsTold(seed);
            }
            return;
        }
        int profiles = Integer.parseInt(arguments[0]);
        int accounts = Integer.parseInt(arguments[1]);
        long first = Long.parseLong(arguments[2]);
        int claims = 0;
        for (int i = 0; i < profiles; i++) {
            claims += contradict(first + i, accounts);
        }
        System.out.println(claims + " claims on " + profiles + " profiles, none contradicted by "
                + (long) profiles * accounts + " accounts; seeds from " + first);
    }

    private static int contradict(long seed, int count) {
        Random random = new Random(seed);
        IdealCustomerProfile profile = RandomProfiles.profile(random);
        Claims claims = new Claims(profile, ProfileReview.of(profile, RandomAccounts.AS_OF));
        List<Account> accounts = RandomAccounts.accounts(random, profile, count);
        accounts.forEach(account -> claims.check(account, RandomAccounts.AS_OF));
        return claims.count();
    }

    @Property(tries = 4, shrinking = ShrinkingMode.OFF)
    void inASmallWorldExactlyWhatIsTrueIsTold(@ForAll long seed) {
        IdealCustomerProfile profile = new SmallWorld(new Random(seed)).profile();
        ProfileReview review = ProfileReview.of(profile, SmallWorld.AS_OF);
        Claims claims = new Claims(profile, review);
        List<Account> accounts = SmallWorld.accounts();
        accounts.forEach(account -> claims.check(account, SmallWorld.AS_OF));

        assertThat(places(review, FindingCode.NEVER_MATCHES, FindingCode.ALWAYS_MATCHES))
                .isEqualTo(constant(profile, accounts));
        if (someQualify(profile, accounts)) {
            assertThat(places(review, FindingCode.UNREACHABLE_TIER)).isEqualTo(emptyTiers(profile, accounts));
            assertThat(grades(review)).isEqualTo(emptyGrades(profile, accounts));
        }
    }

    private static Set<String> places(ProfileReview review, FindingCode... codes) {
        Set<String> places = new TreeSet<>();
        review.findings().stream()
                .filter(finding -> List.of(codes).contains(finding.code()))
                .forEach(finding -> places.add(finding.code() + " " + finding.pointer()));
        return places;
    }

    private static boolean someQualify(IdealCustomerProfile profile, List<Account> accounts) {
        Scorer scorer = Scorer.of(profile);
        return accounts.stream()
                .anyMatch(account -> scorer.score(account, SmallWorld.AS_OF).status() == Status.QUALIFIED);
    }

    /** The outermost conditions that match no account or that no account fails, by looking at every account. */
    private static Set<String> constant(IdealCustomerProfile profile, List<Account> accounts) {
        Set<String> places = new TreeSet<>();
        Set<String> outermost = new LinkedHashSet<>();
        Conditions.of(profile).outcomes(accounts, SmallWorld.AS_OF).forEach((pointer, outcomes) -> {
            boolean never = !outcomes.contains(Outcome.MATCH);
            boolean always = !never && !outcomes.contains(Outcome.NO_MATCH);
            boolean inside = outermost.stream().anyMatch(place -> pointer.startsWith(place + "/"));
            if (!inside && (never || always)) {
                outermost.add(pointer);
                places.add((never ? FindingCode.NEVER_MATCHES : FindingCode.ALWAYS_MATCHES) + " " + pointer);
            }
        });
        return places;
    }

    /** The letters, digits and grades told to be out of reach, the grades one by one. */
    private static Set<String> grades(ProfileReview review) {
        Set<String> places = new TreeSet<>();
        for (Finding finding : review.findings()) {
            if (finding.pointer().equals("/matrix")) {
                Claims.grades(finding).forEach(grade -> places.add("/matrix " + grade));
            } else if (finding.code() == FindingCode.UNREACHABLE_GRADE) {
                places.add(finding.pointer());
            }
        }
        return places;
    }

    /** The same by looking at every account; a grade only where its letter and its digit can be had. */
    private static Set<String> emptyGrades(IdealCustomerProfile profile, List<Account> accounts) {
        Set<String> empty = new TreeSet<>();
        Matrix matrix = profile.matrix();
        if (matrix == null) {
            return empty;
        }
        Set<String> letters = new TreeSet<>();
        Set<String> digits = new TreeSet<>();
        Set<String> grades = new TreeSet<>();
        Scorer scorer = Scorer.of(profile);
        for (Account account : accounts) {
            Score score = scorer.score(account, SmallWorld.AS_OF);
            if (score.status() == Status.QUALIFIED) {
                score.fit().ifPresent(fit -> step(matrix.fit(), fit, letters));
                score.intent().ifPresent(intent -> step(matrix.intent(), intent, digits));
                score.grade().ifPresent(grades::add);
            }
        }
        ladder("/matrix/fit", matrix.fit(), letters, empty);
        ladder("/matrix/intent", matrix.intent(), digits, empty);
        for (String letter : letters) {
            for (String digit : digits) {
                if (!grades.contains(letter + digit)) {
                    empty.add("/matrix " + letter + digit);
                }
            }
        }
        return empty;
    }

    private static void step(List<Tier> steps, Percent ratio, Set<String> reached) {
        steps.stream()
                .filter(step -> step.from().compareTo(ratio.toBigDecimal()) <= 0)
                .map(Tier::name)
                .findFirst()
                .ifPresent(reached::add);
    }

    private static void ladder(String pointer, List<Tier> steps, Set<String> reached, Set<String> empty) {
        if (reached.isEmpty()) {
            empty.add(pointer);
            return;
        }
        steps.stream()
                .map(Tier::name)
                .filter(name -> !reached.contains(name))
                .forEach(name -> empty.add(pointer + "/" + name));
    }

    private static Set<String> emptyTiers(IdealCustomerProfile profile, List<Account> accounts) {
        Scorer scorer = Scorer.of(profile);
        Set<String> empty = new TreeSet<>();
        profile.tiers().stream().map(Tier::name).forEach(empty::add);
        for (Account account : accounts) {
            Score score = scorer.score(account, SmallWorld.AS_OF);
            score.tier().ifPresent(empty::remove);
        }
        Set<String> places = new TreeSet<>();
        empty.forEach(tier -> places.add(FindingCode.UNREACHABLE_TIER + " /tiers/" + tier));
        return places;
    }
}
