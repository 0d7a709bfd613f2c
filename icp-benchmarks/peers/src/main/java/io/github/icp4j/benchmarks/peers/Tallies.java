package io.github.icp4j.benchmarks.peers;

import io.github.icp4j.benchmarks.w20.Companies;
import io.github.icp4j.benchmarks.w20.Company;
import io.github.icp4j.benchmarks.w20.Scores;
import io.github.icp4j.benchmarks.w20.W20Data;
import java.util.List;
import java.util.function.Consumer;

/** The companies for those who score one object after the other. */
final class Tallies {
    private final List<Company> companies;
    private final int[] funding;
    private final int[] hired;
    private final Scores scores;

    Tallies(W20Data data) {
        companies = Companies.of(data, 0, data.size());
        funding = LatestAges.of(data, LatestAges.FUNDING);
        hired = LatestAges.of(data, LatestAges.VP_SALES);
        scores = new Scores(data.size());
    }

    void score(Consumer<Tally> rules) {
        for (int row = 0; row < companies.size(); row++) {
            Tally tally = new Tally(companies.get(row), funding[row], hired[row]);
            rules.accept(tally);
            tally.writeTo(scores, row);
        }
    }

    Scores scores() {
        return scores;
    }
}
