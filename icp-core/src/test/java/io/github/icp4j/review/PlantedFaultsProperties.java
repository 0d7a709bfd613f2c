package io.github.icp4j.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.icp4j.attribute.Layer;
import io.github.icp4j.profile.Band;
import io.github.icp4j.profile.Condition;
import io.github.icp4j.profile.Criterion;
import io.github.icp4j.profile.Exclusion;
import io.github.icp4j.profile.Gate;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.profile.IfUnknown;
import io.github.icp4j.profile.ProfileBuilder;
import io.github.icp4j.score.Outcome;
import io.github.icp4j.testing.RandomAccounts;
import io.github.icp4j.testing.RandomProfiles;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** A fault planted in a random profile is found, whatever else the profile says. */
class PlantedFaultsProperties {
    private static final int TRIES = 5;

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void whatContradictsItselfNeverMatches(@ForAll long seed) {
        Planting planting = new Planting(seed);
        planting.criterion(planting.leaf.and(planting.leaf.negate()).points(5));
        assertThat(planting.found()).contains("NEVER_MATCHES " + planting.place + "/when");
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void whatHoldsEitherWayAlwaysMatches(@ForAll long seed) {
        Planting planting = new Planting(seed);
        planting.criterion(planting.leaf.negate().or(planting.leaf).points(5));
        assertThat(planting.found()).contains("ALWAYS_MATCHES " + planting.place + "/when");
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void aBandInsideAnEarlierOneIsShadowed(@ForAll long seed) {
        Planting planting = new Planting(seed);
        planting.criterion(
                planting.leaf.or(planting.other).points(5),
                planting.leaf.points(7),
                planting.leaf.negate().points(1));
        assertThat(planting.found()).contains("SHADOWED_BAND " + planting.place + "/bands/1");
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void whatAGateRequiresAndAnExclusionRulesOutIsTold(@ForAll long seed) {
        Planting planting = new Planting(seed);
        planting.plant((profile, builder) -> builder.gate(Gate.of("planted gate", planting.leaf))
                .exclusion(new Exclusion("planted exclusion", planting.leaf.or(planting.other), IfUnknown.PASS)));
        int position = planting.profile.exclusions().size();
        // Where the other condition matches always, so does the exclusion, which is told instead.
        assertThat(planting.found())
                .containsAnyOf(
                        "REQUIRED_AND_EXCLUDED /exclusions/" + position,
                        "ALWAYS_MATCHES /exclusions/" + position + "/when");
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void twoGatesThatExcludeEachOtherAreTold(@ForAll long seed) {
        Planting planting = new Planting(seed);
        planting.plant((profile, builder) -> builder.gate(Gate.of("planted gate", planting.leaf))
                .gate(Gate.of("against it", planting.leaf.negate())));
        assertThat(planting.found())
                .contains("REQUIRED_AND_EXCLUDED /gates/"
                        + (planting.profile.gates().size() + 1));
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void theSameInOtherWordsIsCountedTwice(@ForAll long seed) {
        Planting planting = new Planting(seed);
        planting.criterion(planting.leaf.points(5));
        planting.plant((profile, builder) -> builder.criterion(new Criterion(
                "planted again", List.of(planting.leaf.negate().negate().points(2)), Layer.FIRMOGRAPHIC, null)));
        int position = planting.profile.criteria().size() + 1;
        assertThat(planting.found()).contains("COUNTED_TWICE /criteria/" + position);
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void pointsForWhatAGateRulesOutAreWasted(@ForAll long seed) {
        Planting planting = new Planting(seed);
        planting.criterion(planting.leaf.negate().points(5));
        // Where nobody qualifies, that is told and not what it wastes.
        planting.plant((profile, builder) -> {
            profile.gates().forEach(gate -> builder.remove(gate.id()));
            profile.exclusions().forEach(exclusion -> builder.remove(exclusion.id()));
            builder.gate(Gate.of("planted gate", planting.leaf));
        });
        assertThat(planting.found()).contains("WASTED_POINTS " + planting.place);
    }

    /** A random profile, and two leaves that can match and can fail to plant faults with. */
    private static final class Planting {
        private final IdealCustomerProfile profile;
        private final ProfileBuilder builder;
        private final String place;
        private final Condition leaf;
        private final Condition other;

        Planting(long seed) {
            Random random = new Random(seed);
            IdealCustomerProfile drawn = RandomProfiles.profile(random, "planted", 6, 3);
            // Of a small profile every leaf can be constant.
            while (open(drawn).isEmpty()) {
                drawn = RandomProfiles.profile(random, "planted", 6, 3);
            }
            profile = drawn;
            builder = profile.toBuilder();
            place = "/criteria/" + profile.criteria().size();
            List<Condition> leaves = open(profile);
            leaf = leaves.get(random.nextInt(leaves.size()));
            other = leaves.get(random.nextInt(leaves.size()));
        }

        /** The leaves that are not themselves constant. */
        private static List<Condition> open(IdealCustomerProfile profile) {
            Set<Condition> leaves = new LinkedHashSet<>();
            profile.conditions().forEach(condition -> collect(condition, leaves));
            Meaning meaning = new Meaning(profile);
            Search search = new Search(new Budget());
            leaves.removeIf(leaf -> Stream.of(Outcome.MATCH, Outcome.NO_MATCH)
                    .anyMatch(outcome -> search.canMeet(Demand.that(meaning.of(leaf), outcome)) != Answer.POSSIBLE));
            return new ArrayList<>(leaves);
        }

        private static void collect(Condition condition, Set<Condition> leaves) {
            if (condition.children().isEmpty()) {
                leaves.add(condition);
            }
            condition.children().forEach(child -> collect(child, leaves));
        }

        void criterion(Band... bands) {
            builder.criterion(new Criterion("planted", List.of(bands), Layer.FIRMOGRAPHIC, null));
        }

        void plant(BiConsumer<IdealCustomerProfile, ProfileBuilder> fault) {
            fault.accept(profile, builder);
        }

        /** What a review finds; of a profile too entangled to decide nothing is asked. */
        List<String> found() {
            Budget budget = new Budget();
            ProfileReview review = ProfileReview.of(builder.build(), RandomAccounts.AS_OF, budget);
            Assume.that(!budget.isSpent());
            return review.findings().stream()
                    .map(finding -> finding.code() + " " + finding.pointer())
                    .toList();
        }
    }
}
