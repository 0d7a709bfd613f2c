package io.github.icp4j.review;

import io.github.icp4j.account.AccountBatch;
import io.github.icp4j.account.columns.Dictionary;
import io.github.icp4j.account.columns.TextTile;
import io.github.icp4j.account.columns.Tile;
import io.github.icp4j.account.columns.TileShape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks for accounts that stand in a list more than once, tile by tile, for a {@link DuplicateTally}. */
final class DuplicateColumns {
    private final DuplicateTally tally;
    private final List<Naming> naming =
            DuplicateTally.NAMING.stream().map(Naming::new).toList();

    /** What is remembered of the names of one attribute, by row. */
    private static final class Naming {
        private final String attribute;
        private final long[] byRow = new long[TileShape.MAX_ROWS];
        private Dictionary.@Nullable Names names;
        private long[] byCode = new long[64];
        private int looked;

        Naming(String attribute) {
            this.attribute = attribute;
        }

        /** Reads a column; false where the batch has none. */
        boolean read(AccountBatch batch, Tile tile) {
            int slot = batch.schema().slot(attribute);
            if (!(tile.column(slot) instanceof TextTile texts)) {
                return false;
            }
            look(batch.names().of(slot));
            TileShape shape = tile.shape();
            int[] lane = new int[shape.stride()];
            for (int j = 0; j < shape.lanes(); j++) {
                texts.codes(j, lane);
                for (int k = 0; k < lane.length; k++) {
                    byRow[(j << shape.shift()) + k] = lane[k] < 0 ? 0 : byCode[lane[k]];
                }
            }
            return true;
        }

        private void look(Dictionary.Names now) {
            Dictionary.Names before = names;
            if (before != null && !now.extend(before) && !before.extend(now)) {
                looked = 0;
            }
            names = now;
            if (now.size() > byCode.length) {
                byCode = Arrays.copyOf(byCode, Math.max(now.size(), 2 * byCode.length));
            }
            for (; looked < now.size(); looked++) {
                byCode[looked] = DuplicateTally.nameHash(attribute, now.name(looked));
            }
        }
    }

    DuplicateColumns(DuplicateTally tally) {
        this.tally = tally;
    }

    void add(AccountBatch batch, Tile tile, IdHashes ids) {
        List<Naming> read = new ArrayList<>();
        for (Naming each : naming) {
            if (each.read(batch, tile)) {
                read.add(each);
            }
        }
        for (int row = 0; row < tile.shape().rows(); row++) {
            boolean known = tally.isKnown(ids.id(row));
            boolean near = tally.isNear(ids.key(row));
            for (int i = 0; i < read.size(); i++) {
                long hash = read.get(i).byRow[row];
                near |= hash != 0 && tally.isNear(hash);
            }
            if (known || near) {
                tally.count(known, near, tally.wantsExamples() ? tile.ids().id(row) : "");
            }
        }
    }
}
