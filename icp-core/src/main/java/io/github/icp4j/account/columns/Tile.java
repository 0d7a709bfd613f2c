package io.github.icp4j.account.columns;

import org.jspecify.annotations.Nullable;

/** Up to {@link TileShape#MAX_ROWS} accounts of a batch, in columns. */
public final class Tile {
    private final TileShape shape;
    private final IdTile ids;
    private final @Nullable ColumnTile[] columns;
    private final EventTile events;

    Tile(TileShape shape, IdTile ids, @Nullable ColumnTile[] columns, EventTile events) {
        this.shape = shape;
        this.ids = ids;
        this.columns = columns;
        this.events = events;
    }

    /** How rows are spread over words. */
    public TileShape shape() {
        return shape;
    }

    /** The ids. */
    public IdTile ids() {
        return ids;
    }

    /** The column of an attribute by its slot in the batch's schema, or null where the batch holds nothing of it. */
    public @Nullable ColumnTile column(int slot) {
        return slot < 0 ? null : columns[slot];
    }

    /** The events. */
    public EventTile events() {
        return events;
    }

    /** The memory taken, in bytes. */
    public long bytes() {
        long bytes = 64 + ids.memory() + events.bytes();
        for (ColumnTile column : columns) {
            bytes += column == null ? 0 : 48 + column.bytes();
        }
        return bytes;
    }
}
