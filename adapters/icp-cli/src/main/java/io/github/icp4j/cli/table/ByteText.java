package io.github.icp4j.cli.table;

import io.github.icp4j.cli.file.InputFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;

/**
 * The bytes of a file as they pass by: those of the record under way, and what has been read ahead. Behind the last one
 * there is always a line end and room for a word, so that whoever looks at them byte by byte need not ask for the end.
 */
final class ByteText {
    /** How many bytes may be looked at beyond the last one. */
    static final int ROOM = 16;

    private static final int CHUNK = 1 << 16;

    private final InputStream in;
    private byte[] bytes = new byte[CHUNK + ROOM];
    private int start;
    private int filled;
    private boolean atEnd;

    ByteText(InputFile file) {
        in = file.stream();
    }

    /** The bytes; another array after each {@link #more}. */
    byte[] bytes() {
        return bytes;
    }

    /** Where the record under way begins. */
    int start() {
        return start;
    }

    /** Where the bytes that have been read end; a line end stands there that is not of the file. */
    int filled() {
        return filled;
    }

    /** Whether the file has been read to its end. */
    boolean atEnd() {
        return atEnd;
    }

    /** Begins the next record. */
    void startAt(int position) {
        start = position;
    }

    /**
     * Reads on, and moves the beginning of the record under way to 0.
     *
     * @return false where the end of the file had been met before, and nothing has moved
     */
    boolean more() throws IOException {
        if (atEnd) {
            return false;
        }
        int kept = filled - start;
        int room = bytes.length - ROOM;
        byte[] to = kept > room / 2 ? new byte[2 * room + ROOM] : bytes;
        System.arraycopy(bytes, start, to, 0, kept);
        bytes = to;
        start = 0;
        filled = kept;
        int read = in.read(bytes, filled, bytes.length - ROOM - filled);
        atEnd = read < 0;
        filled += Math.max(0, read);
        Arrays.fill(bytes, filled, filled + ROOM, (byte) '\n');
        return true;
    }

    /** What has not been taken yet, and the rest of the file. */
    InputStream rest() {
        return new SequenceInputStream(new ByteArrayInputStream(bytes, start, filled - start), in);
    }
}
