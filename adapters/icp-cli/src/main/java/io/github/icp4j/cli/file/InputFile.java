package io.github.icp4j.cli.file;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.FileInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.zip.GZIPInputStream;

/** A file that is read once from start to end, or standard input; what is packed with gzip is unpacked by itself. */
public final class InputFile implements Closeable {
    /** The name that stands for standard input. */
    public static final String STANDARD_INPUT = "-";

    private static final int BUFFER = 1 << 16;

    /** Little, so that whoever reads much at a time is handed it without a copy. */
    private static final int LITTLE = 1 << 13;

    private final String name;
    private final OptionalLong size;
    private final Counted counted;
    private final InputStream stream;

    private InputFile(String name, OptionalLong size, Counted counted) throws IOException {
        this.name = name;
        this.size = size;
        this.counted = counted;
        this.stream = unpacked(counted);
    }

    /**
     * Opens a file by name.
     *
     * @param name the file's name, or {@code -} for standard input
     * @param standardInput what {@code -} stands for
     * @throws Refusal where it cannot be read
     */
    public static InputFile open(String name, InputStream standardInput) {
        try {
            if (name.equals(STANDARD_INPUT)) {
                return new InputFile("standard input", OptionalLong.empty(), new Counted(standardInput));
            }
            Path path = Path.of(name);
            if (Files.isDirectory(path)) {
                throw new Refusal("cannot read " + name + ": it is a folder, not a file");
            }
            if (Files.isRegularFile(path) || Files.notExists(path)) {
                InputStream opened = Files.newInputStream(path);
                return new InputFile(name, OptionalLong.of(Files.size(path)), new Counted(opened));
            }
            // A pipe has no position, which the streams of java.nio ask for.
            return new InputFile(name, OptionalLong.empty(), new Counted(new FileInputStream(path.toFile())));
        } catch (IOException e) {
            throw new Refusal("cannot read " + name + ": " + Trouble.reason(e));
        } catch (InvalidPathException e) {
            throw new Refusal("cannot read " + name + ": " + e.getReason());
        }
    }

    /** The file's name as messages give it. */
    public String name() {
        return name;
    }

    /** Its size in bytes as it lies on the disk; empty where that is not known. */
    public OptionalLong size() {
        return size;
    }

    /** How many of those bytes have been read. */
    public long bytesRead() {
        return counted.count;
    }

    /** What is in the file, unpacked. */
    public InputStream stream() {
        return stream;
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }

    private static InputStream unpacked(InputStream raw) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(raw, LITTLE);
        buffered.mark(2);
        boolean packed = buffered.read() == 0x1f && buffered.read() == 0x8b;
        buffered.reset();
        return packed ? new BufferedInputStream(new GZIPInputStream(buffered, BUFFER), BUFFER) : buffered;
    }

    private static final class Counted extends FilterInputStream {
        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count += read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count += Math.max(0, read);
            return read;
        }
    }
}
