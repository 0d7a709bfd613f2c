package io.github.icp4j.cli.account;

import io.github.icp4j.account.Account;
import io.github.icp4j.cli.file.InputFile;
import io.github.icp4j.cli.file.Refusal;
import io.github.icp4j.cli.file.Trouble;
import io.github.icp4j.json.AccountReader;
import io.github.icp4j.json.RejectedAccount;
import io.github.icp4j.profile.Mentions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Accounts from JSON Lines, one a line. */
public final class JsonLinesSource implements AccountSource {
    private final String name;
    private final ReadRequest request;
    private final AccountReader reader;
    private final Iterator<Account> accounts;
    private final @Nullable KeptFields kept;
    private final Queue<RejectedAccount> rejected = new ArrayDeque<>();
    private final Set<String> met = new HashSet<>();
    private AccountRow.@Nullable Read waiting;

    private JsonLinesSource(InputFile file, ReadRequest request) throws IOException {
        name = file.name();
        this.request = request;
        kept = request.keep().isEmpty() ? null : new KeptFields(file.stream(), request.keep());
        reader = AccountReader.builder(request.schema())
                .badValue(request.badValue())
                .setAside(rejected::add)
                .open(kept == null ? file.stream() : kept.tapped());
        accounts = reader.iterator();
    }

    /**
     * Opens a file.
     *
     * @throws Refusal where it cannot be read
     */
    public static JsonLinesSource open(InputFile file, ReadRequest request) {
        try {
            return new JsonLinesSource(file, request);
        } catch (IOException e) {
            throw new Refusal("cannot read " + file.name() + ": " + Trouble.reason(e));
        }
    }

    @Override
    public @Nullable AccountRow next() {
        if (waiting == null) {
            waiting = read();
        }
        RejectedAccount reject = rejected.poll();
        if (reject != null) {
            return new AccountRow.SetAside(reject.line(), reject.id(), reject.attribute(), reject.reason());
        }
        AccountRow row = waiting;
        waiting = null;
        return row;
    }

    /** The next account that can be scored; those before it that cannot are then among the rejected. */
    private AccountRow.@Nullable Read read() {
        try {
            if (!accounts.hasNext()) {
                return null;
            }
            Account account = accounts.next();
            noteWhatIsKnown(account);
            return new AccountRow.Read(reader.line(), account, kept == null ? List.of() : kept.of(reader.line()));
        } catch (UncheckedIOException e) {
            throw new Refusal("cannot read " + name + ": " + Trouble.reason(Objects.requireNonNull(e.getCause())));
        } catch (IOException e) {
            throw new Refusal("cannot read " + name + ": " + Trouble.reason(e));
        }
    }

    private void noteWhatIsKnown(Account account) {
        met.addAll(account.values().keySet());
        if (account.events().isPresent()) {
            met.add(Mentions.EVENTS);
        }
    }

    @Override
    public String idField() {
        return "id";
    }

    @Override
    public SourceNotes notes() {
        return JsonLinesNotes.of(request, reader.report(), met, kept);
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
