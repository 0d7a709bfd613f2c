package io.github.icp4j.review;

import io.github.icp4j.profile.Exclusion;
import io.github.icp4j.profile.Gate;
import io.github.icp4j.profile.Hundredths;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.profile.IfUnknown;
import io.github.icp4j.profile.Missing;
import io.github.icp4j.profile.Tier;
import io.github.icp4j.score.ScoreBatch;
import io.github.icp4j.score.Status;
import io.github.icp4j.score.TileOutcomes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What of two versions of a profile the reasons of a move depend on: as {@link Reasons} reads it off two explanations. Parts
 * that are the same in both say the same of every account and are not looked at.
 */
final class MoveParts {
    /** Both statuses, how attainable and earned points compare, whether tiers start elsewhere. */
    private static final int BITS_OF_SCORES = 10;

    private static final int SCORES = 10_001;
    private static final int UNKNOWN = 2;

    private final IdealCustomerProfile before;
    private final IdealCustomerProfile after;
    private final List<Place> gates;
    private final List<Place> exclusions;
    private final List<Place> earning;
    private final boolean leavesOut;
    private final boolean[] startsElsewhere = new boolean[SCORES];
    private int attainable = UNKNOWN;

    /** Where a part is in either version, or -1. */
    private record Place(int before, int after) {}

    MoveParts(IdealCustomerProfile before, IdealCustomerProfile after) {
        this.before = before;
        this.after = after;
        Map<String, Object> earns = new LinkedHashMap<>();
        Map<String, Object> earnsNow = new LinkedHashMap<>();
        before.criteria().forEach(each -> earns.put(each.id(), each));
        before.triggers().forEach(each -> earns.put(each.id(), each));
        after.criteria().forEach(each -> earnsNow.put(each.id(), each));
        after.triggers().forEach(each -> earnsNow.put(each.id(), each));
        earning = differing(earns, earnsNow);
        gates = differing(gates(before), gates(after));
        exclusions = differing(exclusions(before), exclusions(after));
        leavesOut = leavesOut(before) || leavesOut(after);
        for (int score = 0; score < SCORES; score++) {
            startsElsewhere[score] = !tier(before, score).equals(tier(after, score));
        }
    }

    private static Map<String, Object> gates(IdealCustomerProfile profile) {
        Map<String, Object> gates = new LinkedHashMap<>();
        profile.gates().forEach(each -> gates.put(each.id(), each));
        return gates;
    }

    private static Map<String, Object> exclusions(IdealCustomerProfile profile) {
        Map<String, Object> exclusions = new LinkedHashMap<>();
        profile.exclusions().forEach(each -> exclusions.put(each.id(), each));
        return exclusions;
    }

    private List<Place> differing(Map<String, Object> old, Map<String, Object> now) {
        boolean sameNames = before.vocabulary().equals(after.vocabulary());
        List<String> ids = new ArrayList<>(old.keySet());
        List<String> idsNow = new ArrayList<>(now.keySet());
        Map<String, Place> places = new LinkedHashMap<>();
        ids.forEach(id -> places.put(id, new Place(ids.indexOf(id), idsNow.indexOf(id))));
        idsNow.forEach(id -> places.putIfAbsent(id, new Place(-1, idsNow.indexOf(id))));
        places.keySet()
                .removeIf(id -> sameNames && old.containsKey(id) && old.get(id).equals(now.get(id)));
        return List.copyOf(places.values());
    }

    /** Whether what can be earned differs from account to account. */
    private static boolean leavesOut(IdealCustomerProfile profile) {
        return profile.criteria().stream().anyMatch(each -> profile.effectiveMissing(each.missing()) == Missing.NEUTRAL)
                || profile.triggers().stream()
                        .anyMatch(each -> profile.effectiveMissing(each.missing()) == Missing.NEUTRAL);
    }

    /** The most bits that a key takes. */
    int bits() {
        return BITS_OF_SCORES + 4 * (gates.size() + exclusions.size()) + 2 * earning.size();
    }

    /** Makes the key of a row that moves. */
    @SuppressWarnings("EnumOrdinal") // bits that are compared within one run
    void put(MoveKey key, TileOutcomes old, TileOutcomes now, int row) {
        key.clear();
        int inBatch = old.firstRow() + row;
        ScoreBatch scores = old.scores();
        Status was = scores.status(inBatch);
        Status is = now.scores().status(inBatch);
        key.add(was.ordinal());
        key.add(is.ordinal());
        for (Place gate : gates) {
            key.add(gate.before < 0 ? 0 : gate(before, old, gate.before, row));
            key.add(gate.after < 0 ? 0 : gate(after, now, gate.after, row));
        }
        for (Place exclusion : exclusions) {
            key.add(exclusion.before < 0 ? 0 : exclusion(before, old, exclusion.before, row));
            key.add(exclusion.after < 0 ? 0 : exclusion(after, now, exclusion.after, row));
        }
        if (was == Status.QUALIFIED && is == Status.QUALIFIED) {
            putPoints(key, old, now, row);
            boolean elsewhere = startsElsewhere[scores.score(inBatch)];
            key.add(elsewhere ? 1 : 0);
            key.add(elsewhere && scores.tierName(inBatch).equals(now.scores().tierName(inBatch)) ? 1 : 0);
        }
    }

    private static int gate(IdealCustomerProfile profile, TileOutcomes tile, int place, int row) {
        Gate gate = profile.gates().get(place);
        return effect(tile, place, gate.ifUnknown(), row);
    }

    private static int exclusion(IdealCustomerProfile profile, TileOutcomes tile, int place, int row) {
        Exclusion exclusion = profile.exclusions().get(place);
        return effect(tile, profile.gates().size() + place, exclusion.ifUnknown(), row);
    }

    /** 0 where a check lets pass, 1 where it leaves open, 2 where it rules out. */
    private static int effect(TileOutcomes tile, int check, IfUnknown ifUnknown, int row) {
        if (tile.tile().shape().test(tile.unknown(check), row)) {
            return ifUnknown == IfUnknown.PASS ? 0 : ifUnknown == IfUnknown.REVIEW ? 1 : 2;
        }
        return tile.tile().shape().test(tile.failed(check), row) ? 2 : 0;
    }

    private void putPoints(MoveKey key, TileOutcomes old, TileOutcomes now, int row) {
        boolean same = true;
        for (Place part : earning) {
            long points = part.before < 0 ? 0 : old.points(part.before, row);
            long pointsNow = part.after < 0 ? 0 : now.points(part.after, row);
            key.addComparison(points, pointsNow);
            same &= points == pointsNow;
        }
        // Where nothing is left out, what can be earned is the same for every account. Only where nothing else differs
        // is it
        // told that limits take other points.
        if (leavesOut || attainable == UNKNOWN || (same && attainable == 0)) {
            TileOutcomes.Earned earned = old.earned(row);
            TileOutcomes.Earned earnedNow = now.earned(row);
            attainable = Long.compare(earned.attainable(), earnedNow.attainable());
            boolean limits = same && attainable == 0;
            key.addComparison(limits ? earned.points() : 0, limits ? earnedNow.points() : 0);
        } else {
            key.addComparison(0, 0);
        }
        key.add(attainable + 1);
    }

    private static Optional<String> tier(IdealCustomerProfile profile, int score) {
        return profile.tiers().stream()
                .filter(tier -> Hundredths.of(tier.from()) <= score)
                .findFirst()
                .map(Tier::name);
    }
}
