package io.github.icp4j.cli.output;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lines of CSV as bytes, as the writer of the library would write them, which is asked for each cell that is not plain. Not
 * safe for use by several threads.
 */
final class CsvBytes implements RowForm {
    private static final long COMMA = ByteLines.word(",");
    private static final long LINE_FEED = ByteLines.word("\n");

    private final ByteLines lines;
    private final boolean safe;
    private final HundredthsTable numbers = new HundredthsTable(",", "");
    private boolean begun;

    /** Lines, in which text that a spreadsheet would run is made harmless if they are to be safe. */
    CsvBytes(OutputStream out, boolean safe) {
        lines = new ByteLines(out);
        this.safe = safe;
    }

    /** Writes a cell, and a comma before it where it is not the first of its line. */
    void write(String cell) {
        int before = lines.waiting();
        if (begun) {
            lines.put(COMMA);
        }
        if (!lines.putPlain(cell, '"', ',', '#')) {
            lines.takeBack(before);
            asTheLibraryDoes(cell);
        }
        begun = true;
    }

    /** Writes a cell that may be text from outside. */
    void write(boolean isText, String cell) {
        write(isText && safe ? SpreadsheetSafety.harmless(cell) : cell);
    }

    private void asTheLibraryDoes(String cell) {
        StringWriter text = new StringWriter();
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            if (begun) {
                writer.writeRecord("", cell);
            } else {
                writer.writeRecord(cell);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byte[] written = text.toString().getBytes(StandardCharsets.UTF_8);
        lines.put(written, written.length - 1);
    }

    @Override
    public void first(String name, boolean isText, String text) {
        write(isText, text);
    }

    @Override
    public byte[] cell(String name, boolean isText, @Nullable String text) {
        boolean wasBegun = begun;
        int before = lines.waiting();
        begun = true;
        write(isText, text == null ? "" : text);
        begun = wasBegun;
        return lines.takeBack(before);
    }

    @Override
    public byte[] cell(String name, boolean isText, List<String> texts) {
        return cell(name, isText, String.join(";", texts));
    }

    @Override
    public byte[] beforeNumber(String name) {
        return new byte[0];
    }

    @Override
    public HundredthsTable numbers() {
        return numbers;
    }

    @Override
    public void end() {
        lines.put(LINE_FEED);
        lines.endLine();
        begun = false;
    }

    @Override
    public ByteLines lines() {
        return lines;
    }
}
