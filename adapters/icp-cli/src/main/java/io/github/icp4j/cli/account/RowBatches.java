package io.github.icp4j.cli.account;

import io.github.icp4j.account.AccountBatch;
import io.github.icp4j.account.AccountBatchBuilder;
import io.github.icp4j.attribute.Schema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Accounts that are read one by one, brought into columns. */
public final class RowBatches implements BatchSource {
    private final AccountSource source;
    private final AccountBatchBuilder columns;

    /** The accounts of a source, which is closed with this, with the attributes of a schema. */
    public RowBatches(AccountSource source, Schema schema) {
        this.source = source;
        columns = AccountBatch.builder(schema);
    }

    @Override
    public @Nullable AccountRows next(Gate gate) {
        List<List<@Nullable KeptValue>> kept = new ArrayList<>();
        while (columns.size() < AT_A_TIME) {
            AccountRow row = source.next();
            if (row == null) {
                break;
            }
            if (row instanceof AccountRow.SetAside aside) {
                gate.setAside(aside);
            } else if (row instanceof AccountRow.Read read
                    && gate.admits(read.account().id(), read.line())) {
                columns.add(read.account());
                kept.add(read.kept());
            }
        }
        return columns.size() == 0 ? null : new AccountRows(columns.build(), kept);
    }

    @Override
    public String idField() {
        return source.idField();
    }

    @Override
    public SourceNotes notes() {
        return source.notes();
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
