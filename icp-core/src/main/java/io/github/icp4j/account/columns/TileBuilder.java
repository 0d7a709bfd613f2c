package io.github.icp4j.account.columns;

import io.github.icp4j.attribute.Attribute;
import io.github.icp4j.attribute.Schema;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects up to {@link TileShape#MAX_ROWS} accounts and makes a tile of them; what a row is not given is unknown.
 *
 * <p>Its memory is kept from tile to tile, so that filling one makes no garbage beyond the tile itself.
 */
public final class TileBuilder {
    /** Rows that there is room for at first; four times as many whenever they do not suffice. */
    private static final int LEAST_ROOM = 1 << 10;

    private final List<Attribute> attributes;
    private final @Nullable Stage[] stages;
    private TagsStage[] tagsStages = new TagsStage[0];
    private final EventStage events = new EventStage();
    private final IdStage ids = new IdStage();
    private final @Nullable String[] few = new String[256];
    private int row;
    private int room;

    /** A builder of tiles with the columns of a schema. */
    public TileBuilder(Schema schema) {
        attributes = schema.attributes();
        stages = new Stage[attributes.size()];
        growTo(LEAST_ROOM);
    }

    private void growTo(int rows) {
        room = rows;
        events.grow(rows);
        for (Stage stage : stages) {
            if (stage != null) {
                stage.grow(rows);
            }
        }
    }

    private void makeRoomFor(int newRow) {
        if (newRow >= room && newRow < TileShape.MAX_ROWS) {
            growTo(Math.max(room * 4, Integer.highestOneBit(newRow) * 2));
        }
    }

    /** The rows that are complete. */
    public int rows() {
        return row;
    }

    /** Whether no row fits in any more. */
    public boolean isFull() {
        return row == TileShape.MAX_ROWS;
    }

    /** Goes to a row, so that a column can be filled from its first row to its last before the next one is. */
    public void moveTo(int newRow) {
        row = newRow;
        makeRoomFor(newRow);
    }

    /** Sets the text of the row that is being filled, as a code; a negative one is unknown. */
    public void text(int slot, int code) {
        ((TextStage) stage(slot)).set(row, code);
    }

    /** Sets the number of the row that is being filled, which is not NaN. */
    public void number(int slot, double number) {
        ((NumberStage) stage(slot)).set(row, number);
    }

    /** Sets the range of numbers of the row that is being filled; an infinite end is open. */
    public void range(int slot, double from, double to) {
        ((NumberStage) stage(slot)).set(row, from, to);
    }

    /** Sets the flag of the row that is being filled. */
    public void flag(int slot, boolean flag) {
        ((FlagStage) stage(slot)).set(row, flag);
    }

    /** Adds a tag to the row that is being filled; {@link #endTags} must follow. */
    public void tag(int slot, int code) {
        ((TagsStage) stage(slot)).add(code);
    }

    /** Adds tags to the row that is being filled as texts; null and empty ones are dropped; {@link #endTags} must follow. */
    public void tags(int slot, Collection<? extends @Nullable String> tags, Dictionary names) {
        TagsStage stage = (TagsStage) stage(slot);
        int size = tags.size();
        if (size <= few.length) {
            // A collection goes over its own faster than its iterator, and all are then looked up at once.
            stage.add(tags.toArray(few), size, names);
            return;
        }
        for (String tag : tags) {
            int code = tag == null ? Dictionary.EMPTY : names.code(tag);
            if (code != Dictionary.EMPTY) {
                stage.add(code);
            }
        }
    }

    /** Says that the tags of the row that is being filled are known and complete. */
    public void endTags(int slot) {
        ((TagsStage) stage(slot)).end(row);
    }

    /** Adds an event to the row that is being filled; a negative subject is none; {@link #endEvents} must follow. */
    public void event(int type, int subject, int day) {
        events.add(row, type, subject, day);
    }

    /** Says that the events of the row that is being filled are known and complete. */
    public void endEvents() {
        events.end(row);
    }

    /** Takes back what the row that is being filled was given for a slot: it is unknown. */
    public void unknown(int slot) {
        Stage stage = stages[slot];
        if (stage != null) {
            stage.unknown(row);
        }
    }

    /** Takes back the events of the row that is being filled: they are unknown. */
    public void unknownEvents() {
        events.unknown(row);
    }

    /** Completes the row that is being filled. */
    public void endRow(CharSequence id) {
        for (TagsStage tags : tagsStages) {
            tags.complete();
        }
        events.complete();
        ids.add(id);
        row++;
        makeRoomFor(row);
    }

    /** Gives up the row that is being filled. */
    public void cancelRow() {
        for (int slot = 0; slot < stages.length; slot++) {
            unknown(slot);
        }
        unknownEvents();
    }

    /** The tile of all complete rows, of which there is at least one; the builder is empty then. */
    public Tile seal() {
        TileShape shape = TileShape.of(row);
        @Nullable ColumnTile[] columns = new ColumnTile[stages.length];
        for (int slot = 0; slot < stages.length; slot++) {
            Stage stage = stages[slot];
            columns[slot] = stage != null && stage.isUsed() ? stage.seal(shape) : null;
        }
        Tile tile = new Tile(shape, ids.seal(), columns, events.seal(shape));
        row = 0;
        return tile;
    }

    private Stage stage(int slot) {
        Stage stage = stages[slot];
        return stage != null ? stage : firstUse(slot);
    }

    private Stage firstUse(int slot) {
        Stage stage = newStage(slot);
        stage.grow(room);
        stages[slot] = stage;
        if (stage instanceof TagsStage tags) {
            tagsStages = Arrays.copyOf(tagsStages, tagsStages.length + 1);
            tagsStages[tagsStages.length - 1] = tags;
        }
        return stage;
    }

    private Stage newStage(int slot) {
        return switch (attributes.get(slot).type()) {
            case TEXT -> new TextStage();
            case NUMBER -> new NumberStage();
            case FLAG -> new FlagStage();
            case TAGS -> new TagsStage();
        };
    }
}
