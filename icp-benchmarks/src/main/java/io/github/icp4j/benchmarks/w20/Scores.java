package io.github.icp4j.benchmarks.w20;

/** Where a competitor writes its results: status, score and coverage in hundredths, and tier, row by row. */
public final class Scores {
    /** The status of a company that a gate or an exclusion rules out. */
    public static final byte DISQUALIFIED = 0;

    /** The status of a company of which too little is known. */
    public static final byte INSUFFICIENT_DATA = 1;

    /** The status of a company that has a tier. */
    public static final byte QUALIFIED = 2;

    /** The tier of a company that has none. */
    public static final byte NO_TIER = -1;

    /** One of the three above. */
    public final byte[] status;

    /** In hundredths. */
    public final short[] score;

    /** In hundredths. */
    public final short[] coverage;

    /** 0 for the highest. */
    public final byte[] tier;

    /** Room for so many companies. */
    public Scores(int size) {
        status = new byte[size];
        score = new short[size];
        coverage = new short[size];
        tier = new byte[size];
    }

    /** How many companies there is room for. */
    public int size() {
        return status.length;
    }

    /** Writes the results of one company. */
    public void set(int row, int newStatus, int newScore, int newCoverage, int newTier) {
        status[row] = (byte) newStatus;
        score[row] = (short) newScore;
        coverage[row] = (short) newCoverage;
        tier[row] = (byte) newTier;
    }

    String row(int row) {
        return "status " + status[row] + " score " + score[row] + " coverage " + coverage[row] + " tier " + tier[row];
    }
}
