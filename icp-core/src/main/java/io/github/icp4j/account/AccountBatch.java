package io.github.icp4j.account;

import io.github.icp4j.account.columns.Dictionaries;
import io.github.icp4j.account.columns.Tile;
import io.github.icp4j.account.columns.TileShape;
import io.github.icp4j.attribute.Schema;
import java.util.List;
import java.util.Objects;

/**
 * Accounts in columns: what a scorer reads when it scores many at once.
 *
 * <p>A batch holds the same as a list of {@link Account}s in a fraction of the memory, and no object for any of them. Texts
 * and tags are folded once for each distinct value. A batch is made by an {@link AccountBatchBuilder} account by account,
 * or by {@link AccountColumns} from arrays and dictionaries that the caller has already. Batches are immutable and safe for
 * use by several threads.
 */
public final class AccountBatch {
    private final Schema schema;
    private final List<Tile> tiles;
    private final Dictionaries.Snapshot names;
    private final int size;

    AccountBatch(Schema schema, List<Tile> tiles, Dictionaries.Snapshot names) {
        this.schema = schema;
        this.tiles = List.copyOf(tiles);
        this.names = names;
        int rows = 0;
        for (Tile tile : tiles) {
            rows += tile.shape().rows();
        }
        this.size = rows;
    }

    /** A builder of batches with the attributes of a schema. */
    public static AccountBatchBuilder builder(Schema schema) {
        return new AccountBatchBuilder(schema);
    }

    /** Makes a batch of so many accounts from arrays, one for each attribute. */
    public static AccountColumns columns(Schema schema, int size) {
        return new AccountColumns(schema, size);
    }

    /** The attributes that the accounts were read with. */
    public Schema schema() {
        return schema;
    }

    /** How many accounts there are. */
    public int size() {
        return size;
    }

    /** The id of the account in a row, from 0. */
    public String id(int row) {
        return tileOf(row).ids().id(row % TileShape.MAX_ROWS);
    }

    /**
     * The account in a row, from 0, as an object.
     *
     * <p>Texts, tags, types and subjects are in their folded form; repeated tags and the order of events are not kept. It
     * scores as the account that the batch was made from. Costs up to a microsecond for each tag that the batch knows.
     */
    public Account account(int row) {
        return new BatchRow(this, tileOf(row), row % TileShape.MAX_ROWS).toAccount();
    }

    /** The memory that the accounts take, in bytes, without the distinct names, which batches of a stream share. */
    public long bytes() {
        return tiles.stream().mapToLong(Tile::bytes).sum();
    }

    /** The tiles, all but the last of {@link TileShape#MAX_ROWS} accounts; for the kernels of the scorer. */
    @SuppressWarnings("exports")
    public List<Tile> tiles() {
        return tiles;
    }

    /** The distinct names behind the codes in the tiles; for the kernels of the scorer. */
    @SuppressWarnings("exports")
    public Dictionaries.Snapshot names() {
        return names;
    }

    private Tile tileOf(int row) {
        Objects.checkIndex(row, size);
        return tiles.get(row / TileShape.MAX_ROWS);
    }
}
