package io.github.icp4j.score;

import io.github.icp4j.profile.IdealCustomerProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The ids of a profile's gates, then exclusions, by sets of them: the list for a set of few is made once and shared by the
 * scores.
 */
final class CheckIds {
    private static final int KEPT = 10;

    private final List<String> ids = new ArrayList<>();
    private final AtomicReferenceArray<List<String>> lists;

    CheckIds(IdealCustomerProfile profile) {
        profile.gates().forEach(gate -> ids.add(gate.id()));
        profile.exclusions().forEach(exclusion -> ids.add(exclusion.id()));
        lists = new AtomicReferenceArray<>(1 << Math.min(KEPT, ids.size()));
    }

    /** The id of a check. */
    String id(int check) {
        return ids.get(check);
    }

    /** The ids of a set of checks, of which there are no more than a set of bits holds. */
    List<String> of(long set) {
        if (set == 0) {
            return List.of();
        }
        if (ids.size() > KEPT) {
            return list(set);
        }
        List<String> known = lists.get((int) set);
        if (known == null) {
            known = list(set);
            lists.set((int) set, known);
        }
        return known;
    }

    private List<String> list(long set) {
        List<String> list = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            if ((set >>> i & 1) != 0) {
                list.add(ids.get(i));
            }
        }
        return List.copyOf(list);
    }
}
