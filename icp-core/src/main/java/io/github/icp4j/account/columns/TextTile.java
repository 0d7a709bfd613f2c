package io.github.icp4j.account.columns;

/** Texts as planes of their dictionary codes; an unknown text has code 0 and is not in {@link #known()}. */
public final class TextTile implements ColumnTile {
    private final TileShape shape;
    private final int[] known;
    private final int[][] planes;

    private TextTile(TileShape shape, int[] known, int[][] planes) {
        this.shape = shape;
        this.known = known;
        this.planes = planes;
    }

    /** A tile of codes, of which a negative one is unknown. */
    static TextTile of(TileShape shape, int[] codes) {
        int most = 0;
        for (int row = 0; row < shape.rows(); row++) {
            most = Math.max(most, codes[row]);
        }
        return new TextTile(shape, Planes.known(shape, codes), Planes.ofCodes(shape, codes, most));
    }

    @Override
    public int[] known() {
        return known;
    }

    /** The planes of the codes, least significant first; bits above are 0 in every row. */
    public int planes() {
        return planes.length;
    }

    /** One plane of the codes; all zeros above the last. */
    public int[] plane(int bit) {
        return bit < planes.length ? planes[bit] : shape.zeros();
    }

    /** The code of a row, or -1 where it is unknown. */
    public int code(int row) {
        return shape.test(known, row) ? (int) Planes.at(shape, planes, row) : -1;
    }

    /** Puts the codes of a run of rows into an array of {@link TileShape#stride()} numbers, -1 where unknown. */
    public void codes(int lane, int[] codes) {
        java.util.Arrays.fill(codes, 0);
        for (int b = 0; b < planes.length; b++) {
            Planes.gather(planes[b], lane, b, codes);
        }
        if (known != shape.ones()) {
            Planes.unknown(known, lane, codes);
        }
    }

    @Override
    public long bytes() {
        return KnownRows.bytes(shape, known) + Planes.bytes(planes);
    }
}
