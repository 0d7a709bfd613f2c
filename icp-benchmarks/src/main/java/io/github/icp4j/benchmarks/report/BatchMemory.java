package io.github.icp4j.benchmarks.report;

import io.github.icp4j.account.AccountBatch;
import io.github.icp4j.benchmarks.scaling.DrawnAccounts;
import io.github.icp4j.benchmarks.w20.W20Batch;
import io.github.icp4j.benchmarks.w20.W20Data;
import java.util.List;
import java.util.Locale;
import org.openjdk.jol.info.GraphLayout;

/** Measures what batches of several shapes take in memory. */
final class BatchMemory {
    private static final int DRAWN = 200_000;
    private static final int NAMES = 150;
    private static final int HALF = 50;

    private final Table table = new Table("accounts", "bytes an account");

    String table() {
        for (int accounts : List.of(10_000, 100_000, 1_000_000)) {
            row("W20, " + whole(accounts), W20Batch.of(W20Data.of(accounts, W20Data.SEED), 0, accounts));
        }
        for (int names : List.of(10, 1_000, 100_000, 1_000_000)) {
            row(whole(names) + " names", new DrawnAccounts(DRAWN, names, 10, HALF).batch());
        }
        for (int unknown : List.of(0, 30, 60, 90)) {
            row(unknown + " of a hundred values unknown", new DrawnAccounts(DRAWN, NAMES, unknown, HALF).batch());
        }
        return table.text();
    }

    /** Bytes of a batch, by account. */
    static double bytes(AccountBatch batch) {
        return (double) GraphLayout.parseInstance(batch).totalSize() / batch.size();
    }

    private void row(String accounts, AccountBatch batch) {
        table.row(accounts, Spread.number(bytes(batch)));
    }

    private static String whole(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
