package io.github.icp4j.score;

import static java.util.Objects.requireNonNull;

import io.github.icp4j.account.columns.EventTile;
import io.github.icp4j.account.columns.Tile;
import io.github.icp4j.account.columns.TileShape;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The scratch memory of a program for tiles of one stride; used by one thread, and again for every tile. */
final class TileRun {
    private final int stride;
    private final int[][] planes;
    private final int[][] buffers;
    private final int[][] lanes;
    private final int[] kept;
    private final int[][][] keptLanes;
    private final int[][][] numbers;
    private final int[][][] fading;
    private final boolean[] faded;
    private final int[] counts;
    private int[][] temporaries = new int[0][];
    private int[][] values = new int[0][];
    private int[] found = new int[64];
    private @Nullable Tile tile;
    private @Nullable TileShape shape;
    private ScoreBatch @Nullable [] results;
    private int firstRow;
    private int lastDay;
    private long asOf;

    @SuppressWarnings("UnusedVariable") // it is written so that what was read ahead is not left out
    private int read;

    TileRun(int stride, int planes, Schedule schedule, int lanes, int[] kept, int fading) {
        this.stride = stride;
        counts = new int[stride * Integer.SIZE];
        this.planes = new int[planes][];
        this.buffers = new int[schedule.count()][stride];
        this.lanes = new int[lanes][stride];
        this.kept = kept;
        this.keptLanes = new int[kept.length][Integer.SIZE][stride];
        this.numbers = new int[schedule.numbers().length][][];
        Arrays.setAll(numbers, number -> numberOf(schedule.numbers()[number]));
        this.fading = new int[fading][Integer.SIZE][stride];
        this.faded = new boolean[fading];
    }

    private int[][] numberOf(int @Nullable [] its) {
        return its == null
                ? new int[0][]
                : Arrays.stream(its).mapToObj(b -> buffers[b]).toArray(int[][]::new);
    }

    void begin(Tile next, int first, long asOfDay, ScoreBatch[] into) {
        tile = next;
        shape = next.shape();
        firstRow = first;
        results = into;
        asOf = asOfDay;
        lastDay = (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, asOfDay));
    }

    /** Takes what reading ahead gave, so that the compiler does not leave it out. */
    void noteRead(int value) {
        read = value;
    }

    Tile tile() {
        return requireNonNull(tile);
    }

    TileShape shape() {
        return requireNonNull(shape);
    }

    /** The batch's row that is the first of the tile. */
    int firstRow() {
        return firstRow;
    }

    /** Where the results for a profile go. */
    ScoreBatch results(int profile) {
        return requireNonNull(results)[profile];
    }

    int[] plane(int node) {
        return planes[node];
    }

    void setPlane(int node, int[] plane) {
        planes[node] = plane;
    }

    int[] buffer(int index) {
        return buffers[index];
    }

    /** Brings the lanes of bit {@code j} that are kept for later segments. */
    void turnTo(int j) {
        for (int i = 0; i < kept.length; i++) {
            lanes[kept[i]] = keptLanes[i][j];
        }
    }

    int[] lane(int index) {
        return lanes[index];
    }

    /** The words in which the digits of a number lie side by side. */
    int[][] number(int index) {
        return numbers[index];
    }

    /** The points that fade, by lane, of one sum. */
    int[][] fading(int index) {
        return fading[index];
    }

    boolean isFaded(int index) {
        return faded[index];
    }

    void setFaded(int index) {
        faded[index] = true;
    }

    /** Makes the points that fade 0 again. */
    void clearFading() {
        for (int i = 0; i < fading.length; i++) {
            if (faded[i]) {
                for (int[] lane : fading[i]) {
                    Arrays.fill(lane, 0);
                }
                faded[i] = false;
            }
        }
    }

    /** A plane for use within one step. */
    int[] temporary(int index) {
        while (index >= temporaries.length) {
            temporaries = Arrays.copyOf(temporaries, temporaries.length + 1);
            temporaries[temporaries.length - 1] = new int[stride];
        }
        return temporaries[index];
    }

    /** Room for so many planes of one step. */
    int[][] values(int count) {
        if (count > values.length) {
            values = new int[count][];
        }
        return values;
    }

    /** The last day that has happened. */
    int lastDay() {
        return lastDay;
    }

    /** The first day of a window. */
    int firstDay(int withinDays) {
        return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, asOf - withinDays));
    }

    /** The end of a type's events that lie in a window, of which the first is given. */
    int endOfWindow(int type, int withinDays, int begin) {
        int first = firstDay(withinDays);
        return first == Integer.MIN_VALUE
                ? tile().events().end(type)
                : tile().events().notAfter(type, first - 1, begin);
    }

    /** The list of events found. */
    int[] found() {
        return found;
    }

    void found(int position, int event) {
        if (position == found.length) {
            found = Arrays.copyOf(found, position * 2);
        }
        found[position] = event;
    }

    /** A count for each row, 0 unless a step is using it. */
    int[] counts() {
        return counts;
    }

    /** Makes the counts of the first rows of the list of events 0 again. */
    void clearCounts(int events) {
        if (events > shape().rows()) {
            Arrays.fill(counts, 0, shape().rows(), 0);
            return;
        }
        EventTile all = tile().events();
        for (int i = 0; i < events; i++) {
            counts[all.row(found[i])] = 0;
        }
    }
}
