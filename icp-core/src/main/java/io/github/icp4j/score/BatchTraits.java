package io.github.icp4j.score;

import io.github.icp4j.account.AccountBatch;
import io.github.icp4j.account.columns.ColumnTile;
import io.github.icp4j.account.columns.NumberTile;
import io.github.icp4j.account.columns.Tile;
import io.github.icp4j.attribute.Attribute;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * What a program has to reckon with in a batch; what does not occur costs nothing.
 *
 * @param unknown the names of the attributes that are unknown for some account
 * @param ranges the names of the numbers that are known only as ranges for some account
 * @param unknownEvents whether events are unknown for some account
 */
record BatchTraits(Set<String> unknown, Set<String> ranges, boolean unknownEvents) {
    static final BatchTraits NONE = new BatchTraits(Set.of(), Set.of(), false);

    /** The traits of a batch, as far as some attributes go. */
    static BatchTraits of(AccountBatch batch, Collection<Attribute> attributes) {
        Set<String> unknown = new HashSet<>();
        Set<String> ranges = new HashSet<>();
        boolean unknownEvents = false;
        for (Tile tile : batch.tiles()) {
            for (Attribute attribute : attributes) {
                ColumnTile column = tile.column(batch.schema().slot(attribute.name()));
                if (column == null || column.known() != tile.shape().ones()) {
                    unknown.add(attribute.name());
                }
                if (column instanceof NumberTile numbers && numbers.hasRanges()) {
                    ranges.add(attribute.name());
                }
            }
            unknownEvents |= tile.events().known() != tile.shape().ones();
        }
        return new BatchTraits(unknown, ranges, unknownEvents);
    }

    boolean cover(BatchTraits other) {
        return unknown.containsAll(other.unknown)
                && ranges.containsAll(other.ranges)
                && (unknownEvents || !other.unknownEvents);
    }

    BatchTraits with(BatchTraits other) {
        Set<String> bothUnknown = new HashSet<>(unknown);
        bothUnknown.addAll(other.unknown);
        Set<String> bothRanges = new HashSet<>(ranges);
        bothRanges.addAll(other.ranges);
        return new BatchTraits(bothUnknown, bothRanges, unknownEvents || other.unknownEvents);
    }
}
