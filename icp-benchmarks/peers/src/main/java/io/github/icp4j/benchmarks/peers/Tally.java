package io.github.icp4j.benchmarks.peers;

import io.github.icp4j.benchmarks.w20.Company;
import io.github.icp4j.benchmarks.w20.Scores;

/** A company with what rules have said about it so far; the rules write to it. */
public final class Tally {
    /** The company. */
    public final Company company;

    /** The age of its latest funding. */
    public final int funding;

    /** The age of its latest hire of a VP Sales. */
    public final int hired;

    /** In hundredths. */
    public int points;

    /** In hundredths. */
    public int coverage = 10_000;

    /** Whether a gate or an exclusion rules it out. */
    public boolean disqualified;

    Tally(Company company, int funding, int hired) {
        this.company = company;
        this.funding = funding;
        this.hired = hired;
    }

    /** Adds points. */
    public void earn(int more) {
        points += more;
    }

    /** Takes the weight of something unknown off the coverage. */
    public void miss(int weight) {
        coverage -= weight;
    }

    /** Rules the company out. */
    public void disqualify() {
        disqualified = true;
    }

    void writeTo(Scores scores, int row) {
        int status = disqualified
                ? Scores.DISQUALIFIED
                : company.country() == null ? Scores.INSUFFICIENT_DATA : Scores.QUALIFIED;
        int tier = points >= 8_000 ? 0 : points >= 6_000 ? 1 : points >= 4_000 ? 2 : 3;
        scores.set(
                row, status, disqualified ? 0 : points, coverage, status == Scores.QUALIFIED ? tier : Scores.NO_TIER);
    }
}
