package io.github.icp4j.score;

import io.github.icp4j.account.AccountBatch;
import io.github.icp4j.account.columns.Dictionary;
import io.github.icp4j.attribute.Attribute;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The codes, in a batch's dictionary, of the names that a set contains. Each name of a dictionary is looked at once, however
 * many batches share it.
 */
final class MatchedNames {
    private final NameSet set;
    private final int slot;
    private Dictionary.@Nullable Names names;
    private int[] codes = new int[8];
    private int count;
    private int looked;
    private @Nullable TextCircuit circuit;

    private MatchedNames(NameSet set, int slot) {
        this.set = set;
        this.slot = slot;
    }

    /** What a set matches in a batch, beginning with what it matched in the batch before. */
    static MatchedNames of(Attribute attribute, NameSet set, AccountBatch batch, @Nullable Object before) {
        int slot = Columns.slot(attribute, batch);
        MatchedNames matched =
                before instanceof MatchedNames same && same.slot == slot ? same : new MatchedNames(set, slot);
        if (slot >= 0) {
            matched.look(batch.names().of(slot));
        }
        return matched;
    }

    private void look(Dictionary.Names now) {
        if (names != null && !now.extend(names) && !names.extend(now)) {
            count = 0;
            looked = 0;
            circuit = null;
        }
        names = now;
        for (; looked < now.size(); looked++) {
            if (set.contains(now.name(looked))) {
                if (count == codes.length) {
                    codes = Arrays.copyOf(codes, count * 2);
                }
                codes[count++] = looked;
            }
        }
    }

    /** The attribute's slot in the batch, or -1 where the batch does not have it. */
    int slot() {
        return slot;
    }

    int count() {
        return count;
    }

    int code(int i) {
        return codes[i];
    }

    /** The test of texts for these codes. */
    TextCircuit circuit() {
        if (circuit == null || !circuit.covers(looked, count)) {
            circuit = TextCircuit.of(Arrays.copyOf(codes, count), looked);
        }
        return circuit;
    }
}
