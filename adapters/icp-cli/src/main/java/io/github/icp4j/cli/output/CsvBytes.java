package io.github.icp4j.cli.output;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Lines of CSV as bytes, as the writer of the library would write them: it is asked for each cell that is not plain, and
 * cells that recur are written as they were the last time. Not safe for use by several threads.
 */
final class CsvBytes {
    private static final int BUFFER = 1 << 15;
    private static final int REMEMBERED = 1 << 12;

    private final OutputStream out;
    private final @Nullable String[] texts = new String[REMEMBERED];
    private final byte[][] cells = new byte[REMEMBERED][];
    private byte[] bytes = new byte[2 * BUFFER];
    private int used;
    private boolean begun;

    CsvBytes(OutputStream out) {
        this.out = out;
    }

    /** Writes a cell that is one of few; the first of a line is none of those. */
    void recurring(String cell) {
        int at = cell.hashCode() & (REMEMBERED - 1);
        String text = texts[at];
        if (text == null || !text.equals(cell)) {
            int from = used;
            unique(cell);
            texts[at] = cell;
            cells[at] = Arrays.copyOfRange(bytes, from, used);
            return;
        }
        byte[] known = cells[at];
        ensure(known.length);
        System.arraycopy(known, 0, bytes, used, known.length);
        used += known.length;
    }

    /** Writes a cell. */
    void unique(String cell) {
        int length = cell.length();
        ensure(length + 1);
        int start = used;
        if (begun) {
            bytes[used++] = ',';
        }
        boolean first = !begun;
        begun = true;
        for (int i = 0; i < length; i++) {
            char c = cell.charAt(i);
            if (c < ' ' || c > '~' || c == '"' || c == ',' || c == '#') {
                used = start;
                asTheLibraryDoes(cell, first);
                return;
            }
            bytes[used++] = (byte) c;
        }
    }

    private void asTheLibraryDoes(String cell, boolean first) {
        StringWriter text = new StringWriter();
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            if (first) {
                writer.writeRecord(cell);
            } else {
                writer.writeRecord("", cell);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byte[] written = text.toString().getBytes(StandardCharsets.UTF_8);
        int length = written.length - 1;
        ensure(length);
        System.arraycopy(written, 0, bytes, used, length);
        used += length;
    }

    /** Ends the line. */
    void end() {
        ensure(1);
        bytes[used++] = '\n';
        begun = false;
        if (used >= BUFFER) {
            flush();
        }
    }

    /** Hands on the lines. */
    void flush() {
        try {
            out.write(bytes, 0, used);
            used = 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void ensure(int more) {
        if (used + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, used + more));
        }
    }
}
