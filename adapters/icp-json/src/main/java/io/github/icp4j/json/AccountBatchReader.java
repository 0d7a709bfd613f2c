package io.github.icp4j.json;

import static java.util.Objects.requireNonNull;

import io.github.icp4j.account.AccountBatch;
import io.github.icp4j.account.BadValue;
import io.github.icp4j.attribute.Schema;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads accounts from JSON Lines into columns, batch by batch, in memory for one batch and without an object for any
 * account.
 *
 * <pre>{@code
 * try (AccountBatchReader batches = AccountBatchReader.builder(icp.schema()).open(Path.of("accounts.jsonl"))) {
 *     for (AccountBatch accounts = batches.next(); accounts != null; accounts = batches.next()) {
 *         scorer.score(accounts, asOf, scores);
 *     }
 * }
 * }</pre>
 *
 * <p>Reads, sets aside and reports as {@link AccountReader} does, line by line the same. All batches share their
 * dictionaries of names. Not safe for use by several threads.
 */
public final class AccountBatchReader implements Closeable {
    private final InputStream in;
    private final BatchAssembler assembler;
    private final AccountLines lines;
    private final Admission admission;
    private final int batchSize;

    private AccountBatchReader(Builder builder, InputStream in) throws IOException {
        this.in = in;
        assembler = new BatchAssembler(builder.schema);
        lines = new AccountLines(in, builder.schema, builder.badValue, builder.setAside, assembler, assembler);
        admission = builder.admission;
        batchSize = builder.batchSize;
    }

    /** A builder of a reader for accounts of this schema, which is a profile's or a portfolio's. */
    public static Builder builder(Schema schema) {
        return new Builder(schema);
    }

    /** Decides, in the order of the lines, which of the accounts without fault become rows. */
    @FunctionalInterface
    public interface Admission {
        /**
         * Whether an account becomes the next row.
         *
         * @param id its id, never empty
         * @param line its line, from 1; blank lines count
         */
        boolean admits(String id, long line);

        /**
         * As the other, of an id that need not become a text of its own; it holds for this call alone.
         *
         * @param id its id, never empty
         * @param line its line, from 1; blank lines count
         */
        default boolean admits(CharSequence id, long line) {
            return admits(id.toString(), line);
        }
    }

    /**
     * The next accounts, as many as a batch takes or are left; null where none is left.
     *
     * @throws IOException where the source throws it
     */
    public @Nullable AccountBatch next() throws IOException {
        while (assembler.size() < batchSize && lines.next()) {
            if (admission.admits(assembler.id(), lines.line())) {
                assembler.keep();
            } else {
                assembler.drop();
            }
        }
        return assembler.size() == 0 ? null : assembler.build();
    }

    /** What became of the lines read so far; accounts that were not admitted count as accounts. */
    public AccountReport report() {
        return lines.report();
    }

    /** The attributes, and {@code events}, that some account without fault had a value of. */
    public Set<String> known() {
        return assembler.known();
    }

    /** Closes what is read from. */
    @Override
    public void close() throws IOException {
        in.close();
    }

    /** Collects how accounts are read; not safe for use by several threads. */
    public static final class Builder {
        /** Of a size that the columns of a batch stay near the processor, and the cost of a batch does not show. */
        private static final int USUAL_SIZE = 16_384;

        private final Schema schema;
        private BadValue badValue = BadValue.REJECT;
        private Consumer<? super RejectedAccount> setAside = rejected -> {};
        private Admission admission = (id, line) -> true;
        private int batchSize = USUAL_SIZE;

        private Builder(Schema schema) {
            this.schema = requireNonNull(schema, "schema");
        }

        /** Sets what happens to values that cannot be scored; {@link BadValue#REJECT} unless set. */
        public Builder badValue(BadValue policy) {
            badValue = requireNonNull(policy, "policy");
            return this;
        }

        /** Sets who is told of every account set aside, in the order of the lines; nobody unless set. */
        public Builder setAside(Consumer<? super RejectedAccount> consumer) {
            setAside = requireNonNull(consumer, "consumer");
            return this;
        }

        /** Sets who is asked, in the order of the lines, whether an account becomes a row; all do unless set. */
        public Builder admission(Admission filter) {
            admission = requireNonNull(filter, "filter");
            return this;
        }

        /**
         * Sets how many accounts a batch has, all but the last; 16,384 unless set.
         *
         * @throws IllegalArgumentException where it is less than 1
         */
        public Builder batchSize(int accounts) {
            if (accounts < 1) {
                throw new IllegalArgumentException("a batch must have at least 1 account, but was to have " + accounts);
            }
            batchSize = accounts;
            return this;
        }

        /**
         * A reader of a stream of JSON Lines, which the reader closes.
         *
         * @throws IOException where the stream throws it, or is in UTF-16
         */
        public AccountBatchReader open(InputStream in) throws IOException {
            return new AccountBatchReader(this, in);
        }

        /**
         * A reader of a file of JSON Lines.
         *
         * @throws IOException where the file cannot be read, or is in UTF-16
         */
        public AccountBatchReader open(Path file) throws IOException {
            InputStream in = Files.newInputStream(file);
            try {
                return open(in);
            } catch (IOException e) {
                in.close();
                throw e;
            }
        }
    }
}
