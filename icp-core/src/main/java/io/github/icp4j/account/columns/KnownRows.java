package io.github.icp4j.account.columns;

/** Collects the rows whose value is known; a plane that is all ones or all zeros is shared. */
final class KnownRows {
    private final TileShape shape;
    private final int[] plane;

    KnownRows(TileShape shape) {
        this.shape = shape;
        this.plane = new int[shape.stride()];
    }

    void add(int row) {
        shape.set(plane, row);
    }

    int[] plane() {
        return shared(shape, plane);
    }

    /** The plane, or the shared one that is the same for all rows that exist. */
    static int[] shared(TileShape shape, int[] plane) {
        int count = shape.count(plane);
        if (count == shape.rows()) {
            return shape.ones();
        }
        return count == 0 ? shape.zeros() : plane;
    }

    static long bytes(TileShape shape, int[] plane) {
        boolean shared = plane == shape.ones() || plane == shape.zeros();
        return shared ? 0 : 16 + 4L * plane.length;
    }
}
