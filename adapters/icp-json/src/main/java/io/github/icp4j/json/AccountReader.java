package io.github.icp4j.json;

import static java.util.Objects.requireNonNull;

import io.github.icp4j.account.Account;
import io.github.icp4j.account.BadValue;
import io.github.icp4j.attribute.Schema;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Reads accounts from JSON Lines, one by one and lazily, in memory for one line.
 *
 * <pre>{@code
 * try (AccountReader accounts = AccountReader.builder(icp.schema())
 *         .setAside(rejected -> System.err.println(rejected))
 *         .open(Path.of("accounts.jsonl"))) {
 *     for (Account account : accounts) {
 *         System.out.println(scorer.score(account, asOf));
 *     }
 *     System.err.println(accounts.report());
 * }
 * }</pre>
 *
 * <p>Nothing is converted: a number in quotes is no number. An account with a value that cannot be scored is set aside and
 * told of, or is scored without that value, as {@link BadValue} says; a line that is no account is always set aside, and
 * so is an account without an id. The rest goes on, and every line is accounted for in the {@link #report}. Fields that
 * the schema does not know are ignored and counted. The text is UTF-8; a line may have 8 MB. Not safe for use by several
 * threads.
 */
public final class AccountReader implements Iterable<Account>, Closeable {
    private final InputStream in;
    private final AccountAssembler assembler;
    private final AccountLines lines;
    private boolean begun;

    private AccountReader(Builder builder, InputStream in) throws IOException {
        this.in = in;
        assembler = new AccountAssembler(builder.schema);
        lines = new AccountLines(in, builder.schema, builder.badValue, builder.setAside, assembler, null);
    }

    /** A builder of a reader for accounts of this schema, which is a profile's or a portfolio's. */
    public static Builder builder(Schema schema) {
        return new Builder(schema);
    }

    /**
     * The accounts, which can be gone through once.
     *
     * @throws IllegalStateException where they have been asked for before
     */
    @Override
    public Iterator<Account> iterator() {
        if (begun) {
            throw new IllegalStateException("the accounts can be gone through once, and have been");
        }
        begun = true;
        return new Accounts();
    }

    /** The accounts as a stream, which can be gone through once; it throws {@link UncheckedIOException}. */
    public Stream<Account> stream() {
        int properties = Spliterator.ORDERED | Spliterator.NONNULL;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(iterator(), properties), false);
    }

    /** The line of the account given out last, from 1; blank lines count. */
    public long line() {
        return lines.line();
    }

    /** What became of the lines read so far. */
    public AccountReport report() {
        return lines.report();
    }

    /** Closes what is read from. */
    @Override
    public void close() throws IOException {
        in.close();
    }

    /** Reads no further than asked: a service may wait at the end of what there is. */
    private final class Accounts implements Iterator<Account> {
        private @Nullable Account next;
        private boolean ended;

        @Override
        public boolean hasNext() {
            if (next == null && !ended) {
                try {
                    ended = !lines.next();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                next = assembler.account();
            }
            return !ended;
        }

        @Override
        public Account next() {
            Account account = hasNext() ? next : null;
            if (account == null) {
                throw new NoSuchElementException("there is no further account");
            }
            next = null;
            return account;
        }
    }

    /** Collects how accounts are read; not safe for use by several threads. */
    public static final class Builder {
        private final Schema schema;
        private BadValue badValue = BadValue.REJECT;
        private Consumer<? super RejectedAccount> setAside = rejected -> {};

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

        /**
         * A reader of a stream of JSON Lines, which the reader closes.
         *
         * @throws IOException where the stream throws it, or is in UTF-16
         */
        public AccountReader open(InputStream in) throws IOException {
            return new AccountReader(this, in);
        }

        /**
         * A reader of a file of JSON Lines.
         *
         * @throws IOException where the file cannot be read, or is in UTF-16
         */
        public AccountReader open(Path file) throws IOException {
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
