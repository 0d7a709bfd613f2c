package io.github.icp4j.score;

import io.github.icp4j.profile.Exclusion;
import io.github.icp4j.profile.Gate;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.profile.IfUnknown;
import java.util.ArrayList;
import java.util.List;

/**
 * The gates and exclusions of a profile as a single account is checked by them. Which of them failed is a set of bits.
 */
final class Checks {
    private final PreparedTest[] tests;
    /** Whether every check is the leaf of its own number, so that all are made at once on the bits of the leaves. */
    private final boolean ofLeaves;

    private final long gates;
    private final long all;
    private final long failIfUnknown;
    private final long reviewIfUnknown;
    private final Outcome[] failing;
    private final IfUnknown[] policies;
    private final CheckIds ids;

    Checks(IdealCustomerProfile profile, Leaves leaves) {
        List<PreparedTest> each = new ArrayList<>();
        List<Outcome> outcomes = new ArrayList<>();
        List<IfUnknown> ifUnknown = new ArrayList<>();
        for (Gate gate : profile.gates()) {
            each.add(leaves.test(gate.when()));
            outcomes.add(Outcome.NO_MATCH);
            ifUnknown.add(gate.ifUnknown());
        }
        for (Exclusion exclusion : profile.exclusions()) {
            each.add(leaves.test(exclusion.when()));
            outcomes.add(Outcome.MATCH);
            ifUnknown.add(exclusion.ifUnknown());
        }
        tests = each.toArray(new PreparedTest[0]);
        failing = outcomes.toArray(new Outcome[0]);
        policies = ifUnknown.toArray(new IfUnknown[0]);
        ofLeaves = areLeaves(tests);
        gates = (1L << Math.min(Long.SIZE - 1, profile.gates().size())) - 1;
        all = ofLeaves ? (1L << tests.length) - 1 : 0;
        failIfUnknown = policies(IfUnknown.FAIL);
        reviewIfUnknown = policies(IfUnknown.REVIEW);
        ids = new CheckIds(profile);
    }

    private static boolean areLeaves(PreparedTest[] tests) {
        boolean are = tests.length < Long.SIZE;
        for (int i = 0; i < tests.length; i++) {
            are &= tests[i] instanceof PreparedTest.Leaf leaf && leaf.bit() == i;
        }
        return are;
    }

    private long policies(IfUnknown policy) {
        long set = 0;
        for (int i = 0; i < policies.length; i++) {
            set |= policies[i] == policy ? 1L << i : 0;
        }
        return set;
    }

    /** Whether the checks are few and each is a leaf. */
    boolean areLeaves() {
        return ofLeaves;
    }

    /** The set of checks that fail, where each is a leaf. */
    long failedLeaves(PreparedAccount account) {
        long match = account.match(0);
        return all & account.known(0) & ((gates & ~match) | (~gates & match));
    }

    /** The set of checks that are unknown, where each is a leaf. */
    long unknownLeaves(PreparedAccount account) {
        return all & ~account.known(0);
    }

    /** Whether a set of unknown checks has one that fails for it. */
    boolean failsFor(long unknown) {
        return (unknown & failIfUnknown) != 0;
    }

    /** Whether a set of unknown checks has one that asks for a review. */
    boolean reviewsFor(long unknown) {
        return (unknown & reviewIfUnknown) != 0;
    }

    int size() {
        return tests.length;
    }

    /** Whether a check fails. */
    boolean fails(int check, Outcome outcome) {
        return outcome == failing[check];
    }

    IfUnknown policy(int check) {
        return policies[check];
    }

    Outcome test(int check, PreparedAccount account, long asOf) {
        return tests[check].test(account, asOf);
    }

    /** The ids of a set of checks. */
    List<String> ids(long set) {
        return ids.of(set);
    }

    /** The ids of the checks with a kind of outcome, for more checks than a set of bits holds. */
    List<String> failed(PreparedAccount account, long asOf) {
        List<String> list = new ArrayList<>();
        for (int i = 0; i < tests.length; i++) {
            if (fails(i, test(i, account, asOf))) {
                list.add(ids.id(i));
            }
        }
        return List.copyOf(list);
    }

    /** The ids of the unknown checks, for more checks than a set of bits holds. */
    List<String> unknown(PreparedAccount account, long asOf) {
        List<String> list = new ArrayList<>();
        for (int i = 0; i < tests.length; i++) {
            if (test(i, account, asOf) == Outcome.UNKNOWN) {
                list.add(ids.id(i));
            }
        }
        return List.copyOf(list);
    }
}
