package io.github.icp4j.cli.file;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A file to be written that appears whole, when it is committed, or not at all.
 *
 * <p>What is written goes to a hidden file beside the target, which then takes the target's place in one step. A run that
 * fails or is stopped removes that hidden file; one that is killed outright leaves it behind and the target as it was.
 * What is no ordinary file ({@code /dev/stdout}, a named pipe) is written directly. A name ending in {@code .gz} is packed.
 */
public final class OutputFile implements Closeable {
    /** The name that stands for standard output. */
    public static final String STANDARD_OUTPUT = "-";

    private static final int BUFFER = 1 << 16;

    private final String name;
    private final @Nullable Path target;
    private final @Nullable Path hidden;
    private final @Nullable Thread onExit;
    private final OutputStream stream;
    private boolean settled;

    private OutputFile(String name, @Nullable Path target, @Nullable Path hidden, OutputStream raw) throws IOException {
        this.name = name;
        this.target = target;
        this.hidden = hidden;
        OutputStream buffered = new BufferedOutputStream(new Told(raw), BUFFER);
        stream = name.endsWith(".gz") ? new GZIPOutputStream(buffered, BUFFER) : buffered;
        onExit = hidden == null ? null : new Thread(() -> delete(hidden), "remove " + hidden.getFileName());
        if (onExit != null) {
            Runtime.getRuntime().addShutdownHook(onExit);
        }
    }

    /**
     * Starts a file.
     *
     * @param name the file's name, or {@code -} for standard output
     * @param standardOutput what {@code -} stands for
     * @throws Refusal where it cannot be written
     */
    public static OutputFile start(String name, OutputStream standardOutput) {
        try {
            if (name.equals(STANDARD_OUTPUT)) {
                return new OutputFile("standard output", null, null, new Kept(standardOutput));
            }
            Path path = Path.of(name);
            if (Files.isDirectory(path)) {
                throw new Refusal("cannot write " + name + ": it is a folder, not a file");
            }
            if (Files.exists(path) && !Files.isRegularFile(path)) {
                return new OutputFile(name, null, null, Files.newOutputStream(path));
            }
            return atomic(name, Files.exists(path) ? path.toRealPath() : path.toAbsolutePath());
        } catch (IOException e) {
            throw new Refusal("cannot write " + name + ": " + Trouble.reason(e));
        } catch (InvalidPathException e) {
            throw new Refusal("cannot write " + name + ": " + e.getReason());
        }
    }

    private static OutputFile atomic(String name, Path target) throws IOException {
        Path folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new Refusal("cannot write " + name + ": there is no folder " + folder);
        }
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new Refusal("cannot write " + name + ": permission denied");
        }
        // Two runs may write one target at a time: each has a hidden file of its own, and the last one in place stays.
        Path hidden = folder.resolve("." + target.getFileName() + "."
                + ProcessHandle.current().pid() + "-" + Long.toHexString(System.nanoTime()) + ".part");
        OutputStream raw = Files.newOutputStream(hidden, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        return new OutputFile(name, target, hidden, raw);
    }

    /** Whether two names are those of one file, if only by a link; {@code -} is the same as {@code -} alone. */
    public static boolean isSame(String one, String other) {
        if (one.equals(STANDARD_OUTPUT) || other.equals(STANDARD_OUTPUT)) {
            return one.equals(other);
        }
        try {
            Path a = Path.of(one).toAbsolutePath().normalize();
            Path b = Path.of(other).toAbsolutePath().normalize();
            return a.equals(b) || (Files.isRegularFile(a) && Files.isRegularFile(b) && Files.isSameFile(a, b));
        } catch (IOException | InvalidPathException e) {
            return false; // What is no file is told where it is opened.
        }
    }

    /** The file's name as messages give it. */
    public String name() {
        return name;
    }

    /** Where to write to; buffered, failing with a {@link Refusal} or {@link ReaderGone}. */
    public OutputStream stream() {
        return stream;
    }

    /** Writes bytes. */
    public void write(byte[] bytes) {
        try {
            stream.write(bytes);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** Hands on what is still in memory. */
    public void flush() {
        try {
            stream.flush();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /**
     * Ends the file and puts it in place.
     *
     * @throws Refusal where that fails; the target is then as it was
     */
    public void commit() {
        try {
            stream.close();
            if (hidden != null && target != null) {
                replace(hidden, target);
            }
            settled = true;
            keepNoHook();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** Drops the file unless it was committed. */
    @Override
    public void close() {
        if (settled) {
            return;
        }
        settled = true;
        try {
            stream.close();
        } catch (IOException | Refusal | ReaderGone e) {
            // The file is dropped: what could not be written of it does not matter, and the first failure was told.
        }
        if (hidden != null) {
            delete(hidden);
        }
        keepNoHook();
    }

    private static void replace(Path hidden, Path target) throws IOException {
        try {
            Files.move(hidden, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(hidden, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void keepNoHook() {
        if (onExit != null) {
            try {
                Runtime.getRuntime().removeShutdownHook(onExit);
            } catch (IllegalStateException e) {
                // The machine is going down already: the hook finds nothing left to remove.
            }
        }
    }

    private static void delete(Path hidden) {
        try {
            Files.deleteIfExists(hidden);
        } catch (IOException e) {
            // Nothing more can be done about a file of our own that we may not remove.
        }
    }

    private Refusal failed(IOException e) {
        String left = hidden == null ? "" : "; no half file is left";
        return new Refusal("cannot write " + name + ": " + Trouble.reason(e) + left);
    }

    /** Turns failures into what a run ends with. */
    private final class Told extends FilterOutputStream {
        Told(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int b) {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            attempt(() -> out.write(bytes, offset, length));
        }

        @Override
        public void flush() {
            attempt(out::flush);
        }

        @Override
        public void close() {
            attempt(out::close);
        }

        private void attempt(Step step) {
            try {
                step.run();
            } catch (IOException e) {
                if (target == null && Trouble.isClosedPipe(e)) {
                    throw new ReaderGone();
                }
                throw failed(e);
            }
        }
    }

    private interface Step {
        void run() throws IOException;
    }

    /** A stream that belongs to somebody else: flushed at the end, not closed. */
    private static final class Kept extends FilterOutputStream {
        Kept(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            out.flush();
        }
    }
}
