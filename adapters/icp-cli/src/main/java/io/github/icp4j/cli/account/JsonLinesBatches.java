package io.github.icp4j.cli.account;

import static java.util.Objects.requireNonNull;

import io.github.icp4j.account.AccountBatch;
import io.github.icp4j.cli.file.InputFile;
import io.github.icp4j.cli.file.Refusal;
import io.github.icp4j.cli.file.Trouble;
import io.github.icp4j.json.AccountBatchReader;
import io.github.icp4j.json.RejectedAccount;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Accounts from JSON Lines in columns, without an object for any. */
public final class JsonLinesBatches implements BatchSource {
    private final String name;
    private final ReadRequest request;
    private final AccountBatchReader reader;
    private final @Nullable KeptFields kept;
    private List<List<@Nullable KeptValue>> keptRows = new ArrayList<>();
    private @Nullable Gate gate;

    private JsonLinesBatches(InputFile file, ReadRequest request) throws IOException {
        name = file.name();
        this.request = request;
        kept = request.keep().isEmpty() ? null : new KeptFields(file.stream(), request.keep());
        reader = AccountBatchReader.builder(request.schema())
                .badValue(request.badValue())
                .batchSize(AT_A_TIME)
                .setAside(this::setAside)
                .admission(new Admission())
                .open(kept == null ? file.stream() : kept.tapped());
    }

    /**
     * Opens a file.
     *
     * @throws Refusal where it cannot be read
     */
    public static JsonLinesBatches open(InputFile file, ReadRequest request) {
        try {
            return new JsonLinesBatches(file, request);
        } catch (IOException e) {
            throw new Refusal("cannot read " + file.name() + ": " + Trouble.reason(e));
        }
    }

    @Override
    public @Nullable AccountRows next(Gate asked) {
        gate = asked;
        keptRows = new ArrayList<>();
        try {
            AccountBatch accounts = reader.next();
            return accounts == null ? null : new AccountRows(accounts, keptRows);
        } catch (UncheckedIOException e) {
            throw new Refusal("cannot read " + name + ": " + Trouble.reason(requireNonNull(e.getCause())));
        } catch (IOException e) {
            throw new Refusal("cannot read " + name + ": " + Trouble.reason(e));
        }
    }

    private void setAside(RejectedAccount reject) {
        requireNonNull(gate)
                .setAside(new AccountRow.SetAside(reject.line(), reject.id(), reject.attribute(), reject.reason()));
    }

    private final class Admission implements AccountBatchReader.Admission {
        @Override
        public boolean admits(String id, long line) {
            return JsonLinesBatches.this.admits(id, line);
        }

        @Override
        public boolean admits(CharSequence id, long line) {
            return JsonLinesBatches.this.admits(id, line);
        }
    }

    private boolean admits(CharSequence id, long line) {
        List<@Nullable KeptValue> values = kept == null ? List.of() : kept(kept, line);
        if (!requireNonNull(gate).admits(id, line)) {
            return false;
        }
        if (kept != null) {
            keptRows.add(values);
        }
        return true;
    }

    private static List<@Nullable KeptValue> kept(KeptFields fields, long line) {
        try {
            return fields.of(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String idField() {
        return "id";
    }

    @Override
    public SourceNotes notes() {
        return JsonLinesNotes.of(request, reader.report(), reader.known(), kept);
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
