package io.github.icp4j.cli.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.icp4j.cli.file.Decoded;
import io.github.icp4j.cli.file.DecodedBytes;
import io.github.icp4j.cli.file.InputFile;
import io.github.icp4j.cli.file.Refusal;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file with a header, cut into cells where its bytes lie: the same rows as {@link CsvFile} has, without an object for
 * any. A record in which a quote is anything but the first and the last character of a cell is left to the parser, once
 * its quotes have been followed to its end; so are rows that have not as many cells as the header and may be damaged.
 */
final class CsvCells implements Closeable {
    private final InputFile file;
    private final ByteText text;
    private final DecodedBytes decoding;
    private final QuoteFollower quotes;
    private final char separator;
    private final CellCutter cutter;
    private final List<String> header;
    private long line;
    private long suspectUpTo;
    private boolean skipping;

    private long rowLine;
    private String damage = "";
    private CsvFile.@Nullable Row row;

    /** What comes next in a file. */
    enum Next {
        /** A row, as cells. */
        CELLS,
        /** A row as texts, or a line that is none: {@link #row()}. */
        ROW,
        /** Nothing. */
        END
    }

    private CsvCells(InputFile file, ByteText text, Charset charset, CsvFile.Start start) throws IOException {
        this.file = file;
        this.text = text;
        decoding = new DecodedBytes(charset);
        separator = start.separator();
        quotes = new QuoteFollower(separator);
        cutter = new CellCutter(separator);
        line = 1;
        if (start.told()) {
            skipping = true;
            skipLine();
            endLine(text.start());
        }
        header = header(line - 1);
        cutter.keep(header.size());
    }

    /**
     * Opens a file and reads its header.
     *
     * @param separator what stands between cells, or null to take what the header has most of
     * @return the cells; or the text of the file, to be read by a {@link CsvFile}, where its encoding or separator is of a
     *     kind that its bytes cannot be cut by
     * @throws Refusal where it has no header or is no text
     */
    static Opened open(InputFile file, @Nullable Charset told, @Nullable Character separator) {
        try {
            Charset charset = Decoded.charsetOf(file.stream(), told);
            if (!DecodedBytes.canCut(charset)) {
                return new Opened(null, Decoded.afterMark(file.stream(), charset));
            }
            ByteText text = new ByteText(file);
            while (text.filled() < 4 * CsvFile.LONGEST_HEADER && text.more()) {
                // The header may be that long.
            }
            ByteArrayInputStream first = new ByteArrayInputStream(text.bytes(), 0, text.filled());
            BufferedReader reader = new BufferedReader(Decoded.afterMark(first, charset), CsvFile.LONGEST_HEADER);
            CsvFile.Start start = CsvFile.Start.of(file, reader, separator);
            if (start.separator() >= 128 || start.separator() == ' ') {
                return new Opened(null, Decoded.afterMark(text.rest(), charset));
            }
            return new Opened(new CsvCells(file, text, charset, start), null);
        } catch (IOException e) {
            throw CsvFile.unreadable(file, e);
        }
    }

    /** A file that has been opened: one of the two is there. */
    record Opened(@Nullable CsvCells cells, @Nullable Decoded text) {}

    /** The names of the columns, trimmed. */
    List<String> headerCells() {
        return header;
    }

    /** Goes on to the next row. */
    Next next() {
        try {
            return read();
        } catch (IOException e) {
            throw CsvFile.unreadable(file, e);
        }
    }

    /** The row, where it came as texts. */
    CsvFile.Row row() {
        return Objects.requireNonNull(row);
    }

    /** The line on which the row begins. */
    long line() {
        return rowLine;
    }

    /** How many cells the row has. */
    int count() {
        return cutter.count();
    }

    /** What the cells lie in. */
    byte[] bytes() {
        return text.bytes();
    }

    /** Where a cell begins. */
    int from(int cell) {
        return cutter.from(cell);
    }

    /** Where a cell ends. */
    int to(int cell) {
        return cutter.to(cell);
    }

    /** Whether a cell is ASCII alone. */
    boolean isAscii(int cell) {
        return cutter.isAscii() || DecodedBytes.isAscii(text.bytes(), from(cell), to(cell));
    }

    /** The text of a cell; empty where the row does not have it. */
    String text(int cell) {
        return cell < cutter.count() ? decoding.text(text.bytes(), from(cell), to(cell)) : "";
    }

    /** The text of some bytes of the row. */
    String text(int from, int to) {
        return decoding.text(text.bytes(), from, to);
    }

    private Next read() throws IOException {
        if (!toRecord()) {
            return Next.END;
        }
        rowLine = line;
        int end = cut();
        int count = cutter.count();
        if (end >= 0 && (count == header.size() || (count < header.size() && line > suspectUpTo))) {
            endLine(end);
            return Next.CELLS;
        }
        boolean besideDamage = line <= suspectUpTo;
        List<String> cells = difficult();
        row = cells == null
                ? CsvFile.Row.damaged(rowLine, damage)
                : CsvFile.Row.checked(rowLine, cells, header.size(), besideDamage);
        return Next.ROW;
    }

    /** Passes over empty lines and what is left of a damaged one; false at the end. */
    private boolean toRecord() throws IOException {
        if (skipping) {
            skipLine();
        }
        while (true) {
            if (text.start() == text.filled()) {
                if (!text.more()) {
                    return false;
                }
                continue;
            }
            if (!CellCutter.isLineEnd(text.bytes()[text.start()])) {
                return true;
            }
            if (text.start() + 1 == text.filled() && text.more()) {
                continue;
            }
            endLine(text.start());
        }
    }

    /** Passes over the rest of a line, up to its end. */
    private void skipLine() throws IOException {
        int at = text.start();
        while (true) {
            while (!CellCutter.isLineEnd(text.bytes()[at])) {
                at++;
            }
            text.startAt(at);
            if (at < text.filled() || !text.more()) {
                break;
            }
            at = text.start();
        }
        skipping = false;
    }

    /** Begins the record after a line end, of which all is there. */
    private void endLine(int end) {
        byte[] bytes = text.bytes();
        int next = end;
        if (next < text.filled()) {
            next += bytes[end] == '\r' && end + 1 < text.filled() && bytes[end + 1] == '\n' ? 2 : 1;
        }
        text.startAt(next);
        line++;
    }

    /** Cuts the record into cells and gives where it ends, or {@link CellCutter#DIFFICULT}. */
    private int cut() throws IOException {
        int end = cutter.cut(text.bytes(), text.start());
        while (cutter.reached() >= text.filled() - 1 && length(text.filled()) <= QuoteFollower.LONGEST && text.more()) {
            end = cutter.cut(text.bytes(), text.start());
        }
        return length(cutter.reached()) > QuoteFollower.LONGEST ? CellCutter.DIFFICULT : end;
    }

    private int length(int end) {
        return end - text.start();
    }

    /** Follows the quotes of the record to its end and has it parsed; null with a damage where they do not pair up. */
    private @Nullable List<String> difficult() throws IOException {
        RecordLength characters = new RecordLength(decoding);
        quotes.begin();
        int at = 0;
        while (true) {
            if (text.start() + at == text.filled()) {
                if (text.more()) {
                    continue;
                }
                return quotes.isOpen() ? damaged(QuoteFollower.UNCLOSED, at) : parsed(at);
            }
            byte next = text.bytes()[text.start() + at];
            if (next >= 0 && quotes.endsRecord((char) next)) {
                return parsed(at);
            }
            at = next >= 0 ? at + 1 : afterRun(at);
            char c = next >= 0 ? (char) next : Character.MAX_VALUE;
            String wrong = quotes.damage(c, characters.upTo(text.bytes(), text.start(), at));
            if (wrong != null) {
                return damaged(wrong, at);
            }
        }
    }

    /** The end of a run of bytes that are not ASCII, which are decoded together. */
    private int afterRun(int from) throws IOException {
        int at = from;
        while ((text.start() + at < text.filled() || text.more()) && text.bytes()[text.start() + at] < 0) {
            at++;
        }
        return at;
    }

    private @Nullable List<String> damaged(String reason, int length) {
        damage = reason;
        suspectUpTo = Math.max(suspectUpTo, line + quotes.lines());
        int end = text.start();
        while (end < text.start() + length && !CellCutter.isLineEnd(text.bytes()[end])) {
            end++;
        }
        skipping = end == text.start() + length;
        text.startAt(end);
        return null;
    }

    private List<String> parsed(int length) throws IOException {
        if (text.start() + length + 1 >= text.filled()) {
            text.more();
        }
        int end = text.start() + length;
        List<String> cells = parsed(text(text.start(), end));
        line += quotes.lines();
        endLine(end);
        return cells;
    }

    private List<String> parsed(String record) {
        try (CsvReader<CsvRecord> parser = CsvFile.parser(separator).ofCsvRecord(record)) {
            return parser.iterator().next().getFields();
        } catch (IOException e) {
            throw CsvFile.unreadable(file, e);
        } catch (CsvParseException e) {
            throw new Refusal(file.name() + " cannot be read as CSV: " + e.getMessage());
        }
    }

    private List<String> header(long linesBefore) throws IOException {
        if (!toRecord()) {
            throw CsvFile.empty(file);
        }
        rowLine = line;
        List<String> first = difficult();
        if (first == null) {
            throw CsvFile.damagedHeader(file, rowLine - linesBefore, damage);
        }
        return first.stream().map(String::strip).toList();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
