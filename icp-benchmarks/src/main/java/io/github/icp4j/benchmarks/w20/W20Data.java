package io.github.icp4j.benchmarks.w20;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;

/**
 * The companies of the workload in columns of codes; the same seed gives the same companies everywhere.
 *
 * <p>Industries and technologies are drawn by Zipf's law, sizes are log-normal, and shares of the values are unknown, as
 * data on companies is. A code below 0 and a NaN stand for unknown. The lists of company i lie from {@code offsets[i]} to
 * {@code offsets[i + 1]}.
 */
public final class W20Data {
    /** The date that ages are counted to. */
    public static final LocalDate AS_OF = LocalDate.of(2026, 3, 1);

    /** The seed that the published figures were measured with. */
    public static final long SEED = 20;

    /** Codes in {@link W20Names#INDUSTRIES}. */
    public final int[] industry;

    /** Codes in {@link W20Names#COUNTRIES}. */
    public final int[] country;

    /** Codes in {@link W20Names#MODELS}. */
    public final int[] model;

    /** Codes in {@link W20Names#STAGES}. */
    public final int[] stage;

    /** Whole numbers. */
    public final double[] employees;

    /** Whole numbers. */
    public final double[] revenue;

    /** Shares with two places. */
    public final double[] growth;

    /** Whole numbers. */
    public final double[] sdrs;

    /** Codes in {@link W20Names#TECHNOLOGIES}, each at most once for a company. */
    public final CodeLists technologies;

    /** Codes in {@link W20Names#PAINS}, each at most once for a company. */
    public final CodeLists pains;

    /** Codes in {@link W20Names#EVENT_TYPES}. */
    public final CodeLists events;

    /** The days of the events, counted from 1970-01-01. */
    public final int[] eventDays;

    private final int size;
    private final Random random;

    private W20Data(int size, long seed) {
        this.size = size;
        random = new Random(seed);
        industry = new int[size];
        country = new int[size];
        model = new int[size];
        stage = new int[size];
        employees = new double[size];
        revenue = new double[size];
        growth = new double[size];
        sdrs = new double[size];
        drawValues();
        technologies = drawTechnologies();
        pains = drawPains();
        events = drawEvents();
        int asOf = Math.toIntExact(AS_OF.toEpochDay());
        eventDays = events.codes().clone();
        Arrays.setAll(eventDays, i -> asOf - random.nextInt(1_095));
    }

    /** So many companies. */
    public static W20Data of(int size, long seed) {
        return new W20Data(size, seed);
    }

    /** How many companies there are. */
    public int size() {
        return size;
    }

    private void drawValues() {
        Zipf industries = new Zipf(W20Names.INDUSTRIES.size(), 1.0);
        Zipf countries = new Zipf(W20Names.COUNTRIES.size(), 1.1);
        for (int i = 0; i < size; i++) {
            industry[i] = industries.draw(random);
            country[i] = unknown(0.02) ? -1 : countries.draw(random);
            model[i] = random.nextDouble() < 0.3 ? 0 : random.nextInt(W20Names.MODELS.size());
            stage[i] = unknown(0.40) ? -1 : random.nextInt(W20Names.STAGES.size());
            employees[i] = unknown(0.10) ? Double.NaN : Math.max(1, logNormal(80, 1.3));
            revenue[i] = unknown(0.25) ? Double.NaN : logNormal(12e6, 1.4);
            growth[i] = unknown(0.40) ? Double.NaN : Math.rint(100 * (0.2 + 0.35 * random.nextGaussian())) / 100;
            sdrs[i] = unknown(0.50) ? Double.NaN : logNormal(6, 0.9);
        }
    }

    private boolean unknown(double share) {
        return random.nextDouble() < share;
    }

    private double logNormal(double median, double sigma) {
        return Math.rint(median * Math.exp(sigma * random.nextGaussian()));
    }

    private CodeLists drawTechnologies() {
        Zipf zipf = new Zipf(W20Names.TECHNOLOGIES.size(), 1.0);
        CodeLists.Builder lists = new CodeLists.Builder(size);
        for (int i = 0; i < size; i++) {
            long count = Math.min(40, Math.round(8.5 * Math.exp(0.6 * random.nextGaussian() - 0.18)));
            for (long k = 0; k < count; k++) {
                lists.addOnce(zipf.draw(random));
            }
            lists.end();
        }
        return lists.build();
    }

    private CodeLists drawPains() {
        CodeLists.Builder lists = new CodeLists.Builder(size);
        for (int i = 0; i < size; i++) {
            int count = random.nextInt(5);
            for (int k = 0; k < count; k++) {
                lists.addOnce(random.nextInt(W20Names.PAINS.size()));
            }
            lists.end();
        }
        return lists.build();
    }

    private CodeLists drawEvents() {
        CodeLists.Builder lists = new CodeLists.Builder(size);
        for (int i = 0; i < size; i++) {
            int count = unknown(0.35) ? 0 : 1 + random.nextInt(6);
            for (int k = 0; k < count; k++) {
                lists.add(random.nextInt(W20Names.EVENT_TYPES.size()));
            }
            lists.end();
        }
        return lists.build();
    }
}
