package io.github.icp4j.score;

import static java.util.Objects.requireNonNull;

import io.github.icp4j.account.AccountBatch;
import io.github.icp4j.account.columns.Tile;
import io.github.icp4j.account.columns.TileShape;
import io.github.icp4j.profile.Hundredths;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.profile.Matrix;
import io.github.icp4j.profile.Tier;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The scores of a batch of accounts in columns, row by row as the accounts lie in the batch.
 *
 * <p>The caller makes one and has it filled again and again: {@link Scorer#score(AccountBatch, java.time.LocalDate,
 * ScoreBatch)} takes no other memory. {@link #basic()} holds status, score, tier and coverage, four bytes an account;
 * {@link #detailed()} everything that a {@link Score} has, for a little more time and memory. Percentages are whole numbers
 * of hundredths. Not safe for use by several threads while it is being filled.
 */
public final class ScoreBatch {
    /** No fit, intent or tier. */
    public static final int NONE = -1;

    static final int BASIC = 0;
    static final int SIDES = 1;
    static final int BOUNDS = 2;

    private static final int BITS = 14;
    private static final int MASK = (1 << BITS) - 1;
    private static final Status[] STATUS = {Status.DISQUALIFIED, Status.INSUFFICIENT_DATA};

    private final boolean details;
    private final int[][] columns;
    private @Nullable CheckIds checkIds;
    private List<Optional<String>> grades = List.of();
    private int[][] failed = new int[0][];
    private int[][] unknown = new int[0][];
    private int size;
    private @Nullable Identity identity;
    private @Nullable IdealCustomerProfile profile;
    private @Nullable AccountBatch accounts;
    private final List<Workspace> workspaces = new ArrayList<>();

    private ScoreBatch(boolean details) {
        this.details = details;
        columns = new int[details ? 3 : 1][0];
    }

    /** A batch for status, score, tier and coverage. */
    public static ScoreBatch basic() {
        return new ScoreBatch(false);
    }

    /** A batch for everything: also fit, intent, grade, lowest, highest, and what failed or is unknown. */
    public static ScoreBatch detailed() {
        return new ScoreBatch(true);
    }

    /** Whether fit, intent, grade, lowest, highest, failed and unknown are held. */
    public boolean isDetailed() {
        return details;
    }

    /** How many scores there are: 0 until the batch is filled. */
    public int size() {
        return size;
    }

    /**
     * Which meaning the scores were made with.
     *
     * @throws IllegalStateException where the batch has not been filled yet
     */
    public Identity identity() {
        if (identity == null) {
            throw new IllegalStateException("the batch must be filled by a scorer first");
        }
        return identity;
    }

    /** The id of the account in a row. */
    public String id(int row) {
        return requireNonNull(accounts).id(Objects.checkIndex(row, size));
    }

    /** Where the account in a row stands. */
    public Status status(int row) {
        int code = basic(row) >>> (2 * BITS);
        return code < STATUS.length ? STATUS[code] : Status.QUALIFIED;
    }

    /** The score of a row, in hundredths; 0 where disqualified. */
    public int score(int row) {
        return basic(row) & MASK;
    }

    /** The coverage of a row, in hundredths. */
    public int coverage(int row) {
        return (basic(row) >>> BITS) & MASK;
    }

    /** The tier of a row as an index into {@link IdealCustomerProfile#tiers()}, or {@link #NONE}. */
    public int tier(int row) {
        int packed = basic(row);
        int code = packed >>> (2 * BITS);
        if (code < STATUS.length) {
            return NONE;
        }
        List<Tier> tiers = scored().tiers();
        return tiers.size() <= ProfileLanes.MOST_TIERS
                ? index(code - STATUS.length, tiers)
                : reached(tiers, packed & MASK);
    }

    /** The name of a row's tier. */
    public Optional<String> tierName(int row) {
        int tier = tier(row);
        return tier == NONE
                ? Optional.empty()
                : Optional.of(scored().tiers().get(tier).name());
    }

    /**
     * The fit of a row, in hundredths, or {@link #NONE}.
     *
     * @throws IllegalStateException where the batch is not detailed
     */
    public int fit(int row) {
        return orNone(detail(SIDES, row) & MASK);
    }

    /**
     * The intent of a row, in hundredths, or {@link #NONE}.
     *
     * @throws IllegalStateException where the batch is not detailed
     */
    public int intent(int row) {
        return orNone((detail(SIDES, row) >>> BITS) & MASK);
    }

    /**
     * The grade of a row, such as B2.
     *
     * @throws IllegalStateException where the batch is not detailed
     */
    public Optional<String> grade(int row) {
        Matrix matrix = scored().matrix();
        int sides = detail(SIDES, row);
        if (matrix == null || status(row) != Status.QUALIFIED) {
            return Optional.empty();
        }
        int letter = rank(matrix.fit(), sides >>> (2 * BITS), orNone(sides & MASK));
        int digit = rank(matrix.intent(), detail(BOUNDS, row) >>> (2 * BITS), orNone((sides >>> BITS) & MASK));
        return letter == NONE || digit == NONE
                ? Optional.empty()
                : grades.get(letter * matrix.intent().size() + digit);
    }

    /** The grades of a profile, letter by letter; each is made once, for they recur. */
    private static List<Optional<String>> grades(@Nullable Matrix matrix) {
        return matrix == null
                ? List.of()
                : matrix.fit().stream()
                        .flatMap(letter ->
                                matrix.intent().stream().map(digit -> Optional.of(letter.name() + digit.name())))
                        .toList();
    }

    private static int rank(List<Tier> tiers, int rank, int number) {
        return tiers.size() <= ProfileLanes.MOST_GRADES ? index(rank, tiers) : reached(tiers, number);
    }

    /** The index of a tier, counted from the highest, by how many thresholds are reached. */
    private static int index(int thresholdsReached, List<Tier> tiers) {
        return thresholdsReached == 0 ? NONE : tiers.size() - thresholdsReached;
    }

    private static int reached(List<Tier> tiers, int number) {
        for (int i = 0; i < tiers.size(); i++) {
            if (Hundredths.of(tiers.get(i).from()) <= number) {
                return i;
            }
        }
        return NONE;
    }

    /**
     * The lowest that the score of a row can turn out to be, in hundredths.
     *
     * @throws IllegalStateException where the batch is not detailed
     */
    public int lowest(int row) {
        return detail(BOUNDS, row) & MASK;
    }

    /**
     * The highest that the score of a row can turn out to be, in hundredths.
     *
     * @throws IllegalStateException where the batch is not detailed
     */
    public int highest(int row) {
        return (detail(BOUNDS, row) >>> BITS) & MASK;
    }

    /**
     * The ids of the gates that did not match, then of the exclusions that did.
     *
     * @throws IllegalStateException where the batch is not detailed
     */
    public List<String> failed(int row) {
        return checks(failed, row);
    }

    /**
     * The ids of the gates, then of the exclusions, that were unknown.
     *
     * @throws IllegalStateException where the batch is not detailed
     */
    public List<String> unknown(int row) {
        return checks(unknown, row);
    }

    private List<String> checks(int[][] planes, int row) {
        detail(BASIC, row);
        int tile = row / TileShape.MAX_ROWS;
        TileShape shape = requireNonNull(accounts).tiles().get(tile).shape();
        int inTile = row % TileShape.MAX_ROWS;
        int at = start(tile) + (inTile & (shape.stride() - 1));
        int shift = inTile >>> shape.shift();
        CheckIds ids = requireNonNull(checkIds);
        if (planes.length > Long.SIZE) {
            return IntStream.range(0, planes.length)
                    .filter(c -> (planes[c][at] >>> shift & 1) != 0)
                    .mapToObj(ids::id)
                    .toList();
        }
        long set = 0;
        for (int c = 0; c < planes.length; c++) {
            set |= (long) (planes[c][at] >>> shift & 1) << c;
        }
        return ids.of(set);
    }

    /**
     * The score of a row as an object, equal to what the scorer gives for the account alone.
     *
     * @throws IllegalStateException where the batch is not detailed
     */
    public Score toScore(int row) {
        Score.Ratios ratios =
                new Score.Ratios(score(row), fit(row), intent(row), coverage(row), lowest(row), highest(row));
        return new Score(
                requireNonNull(accounts).id(row),
                identity(),
                status(row),
                tierName(row).orElse(null),
                grade(row).orElse(null),
                ratios,
                failed(row),
                unknown(row));
    }

    /** Adds, for each check, the rows that it stops, and those that neither it nor one before it does. */
    void countStopped(long[] stopped, long[] left) {
        List<Tile> tiles = size == 0 ? List.of() : requireNonNull(accounts).tiles();
        for (int tile = 0; tile < tiles.size(); tile++) {
            TileShape shape = tiles.get(tile).shape();
            int[] rest = shape.ones().clone();
            int[] plane = new int[shape.stride()];
            for (int c = 0; c < failed.length; c++) {
                System.arraycopy(failed[c], start(tile), plane, 0, plane.length);
                stopped[c] += shape.count(plane);
                WordLoops.andNot(rest, plane, rest);
                left[c] += shape.count(rest);
            }
        }
    }

    /** Makes room for the scores of a batch. */
    @SuppressWarnings("ReferenceEquality") // an equal profile only makes the lists once more
    void begin(AccountBatch batch, Identity meaning, IdealCustomerProfile scored) {
        accounts = batch;
        identity = meaning;
        if (profile != scored) {
            profile = scored;
            checkIds = new CheckIds(scored);
            grades = grades(scored.matrix());
        }
        size = batch.size();
        for (int c = 0; c < columns.length; c++) {
            if (columns[c].length < size) {
                columns[c] = new int[size];
            }
        }
        int checks = details ? scored.gates().size() + scored.exclusions().size() : 0;
        int words = words(batch.tiles());
        failed = room(failed, checks, words);
        unknown = room(unknown, checks, words);
    }

    private static int[][] room(int[][] planes, int checks, int words) {
        boolean fits = planes.length == checks && (checks == 0 || planes[0].length >= words);
        return fits ? planes : new int[checks][words];
    }

    /** The words that the planes of all tiles take, of which the last may have fewer. */
    private static int words(List<Tile> tiles) {
        int last = tiles.size() - 1;
        return last < 0 ? 0 : start(last) + tiles.get(last).shape().stride();
    }

    private static int start(int tile) {
        return tile * (TileShape.MAX_ROWS / Integer.SIZE);
    }

    /** The scratch memory of a thread for a program, kept from batch to batch. */
    Workspace workspace(BatchProgram program, int thread) {
        if (thread < workspaces.size() && workspaces.get(thread).program() != program) {
            workspaces.clear();
        }
        while (thread >= workspaces.size()) {
            workspaces.add(new Workspace(program));
        }
        return workspaces.get(thread);
    }

    /** Takes the packed results of a lane. */
    void store(int column, TileRun run, int j, int[] packed) {
        int first = j << run.shape().shift();
        System.arraycopy(
                packed, 0, columns[column], run.firstRow() + first, run.shape().rowsInLane(j));
    }

    /** Takes the numbers of an account that was added up by itself. */
    void store(int row, Status status, Score.Ratios ratios) {
        boolean qualified = status == Status.QUALIFIED;
        int rank = qualified ? ranks(scored().tiers(), ratios.value(), ProfileLanes.MOST_TIERS) : 0;
        int code = status == Status.DISQUALIFIED ? 0 : qualified ? 2 + rank : 1;
        columns[BASIC][row] = pack(ratios.value(), ratios.coverage(), code);
        if (details) {
            Matrix matrix = qualified ? scored().matrix() : null;
            int letters = matrix == null ? 0 : ranks(matrix.fit(), ratios.fit(), ProfileLanes.MOST_GRADES);
            int digits = matrix == null ? 0 : ranks(matrix.intent(), ratios.intent(), ProfileLanes.MOST_GRADES);
            columns[SIDES][row] = pack(ratios.fit(), ratios.intent(), letters);
            columns[BOUNDS][row] = pack(ratios.lowest(), ratios.highest(), digits);
        }
    }

    private static int pack(int low, int middle, int high) {
        return (low & MASK) | ((middle & MASK) << BITS) | (high << (2 * BITS));
    }

    /** How many thresholds a number reaches; 0 where there are too many of them to be held. */
    private static int ranks(List<Tier> tiers, int number, int most) {
        int reached = reached(tiers, number);
        return reached == NONE || tiers.size() > most ? 0 : tiers.size() - reached;
    }

    void storeCheck(int check, int tile, int[] failedPlane, int[] unknownPlane) {
        System.arraycopy(failedPlane, 0, failed[check], start(tile), failedPlane.length);
        System.arraycopy(unknownPlane, 0, unknown[check], start(tile), unknownPlane.length);
    }

    private int basic(int row) {
        return columns[BASIC][Objects.checkIndex(row, size)];
    }

    private int detail(int column, int row) {
        if (!details) {
            throw new IllegalStateException("a basic batch holds status, score, tier and coverage alone");
        }
        return columns[column][Objects.checkIndex(row, size)];
    }

    private static int orNone(int packed) {
        return packed == MASK ? NONE : packed;
    }

    private IdealCustomerProfile scored() {
        identity();
        return requireNonNull(profile);
    }
}
