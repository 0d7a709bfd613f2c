package io.github.icp4j.score;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntSupplier;

/** Lanes that several profiles of a program read: each is made for the first of them and given back after the last. */
final class SharedLanes {
    private final LaneCompiler compiler;
    private final Map<Object, Integer> uses = new HashMap<>();
    private final Map<Object, Integer> lanes = new HashMap<>();

    SharedLanes(LaneCompiler compiler) {
        this.compiler = compiler;
    }

    /** Says beforehand that a profile will read the lane of this meaning. */
    void announce(Object meaning) {
        uses.merge(meaning, 1, Integer::sum);
    }

    /** The lane of this meaning, made where it is not there yet; nobody changes it. */
    int lane(Object meaning, IntSupplier maker) {
        Integer lane = lanes.get(meaning);
        if (lane == null) {
            lane = maker.getAsInt();
            lanes.put(meaning, lane);
            if (uses.getOrDefault(meaning, 0) > 1) {
                compiler.keep(lane);
            }
        }
        return lane;
    }

    /** Says that a profile has read the lane of this meaning for the last time. */
    void done(Object meaning) {
        if (uses.merge(meaning, -1, Integer::sum) == 0) {
            Integer lane = lanes.remove(meaning);
            if (lane != null) {
                compiler.giveBack(lane);
            }
        }
    }
}
