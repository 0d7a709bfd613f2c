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
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file with a header, cut into cells where its bytes lie: the same rows as {@link CsvFile} has, without an object for
 * any. A record in which a quote is anything but the first and the last character of a cell is left to the parser, once
 * its quotes have been followed to its end; so are rows that have not as many cells as the header and may be damaged.
 */
final class CsvCells implements Closeable {
    private static final int DIFFICULT = -1;
    private static final byte PLAIN = 0;
    private static final byte SEPARATOR = 1;
    private static final byte LINE_END = 2;
    private static final byte QUOTE = 3;
    private static final byte NOT_ASCII = 4;

    private final InputFile file;
    private final ByteText text;
    private final DecodedBytes decoding;
    private final QuoteFollower quotes;
    private final char separator;
    private final byte[] kinds = new byte[256];
    private final List<String> header;
    private long line;
    private long suspectUpTo;
    private boolean skipping;

    /** Where the cells of the row begin and end, two numbers a cell; those beyond the header are only counted. */
    private int[] bounds = new int[0];

    private int count;
    private int notAscii;
    private int reached;
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
        Arrays.fill(kinds, 128, 256, NOT_ASCII);
        kinds['\n'] = LINE_END;
        kinds['\r'] = LINE_END;
        kinds['"'] = QUOTE;
        kinds[separator] = SEPARATOR;
        line = 1;
        if (start.told()) {
            skipping = true;
            skipLine();
            endLine(text.start());
        }
        header = header(line - 1);
        bounds = new int[2 * header.size()];
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
        return count;
    }

    /** What the cells lie in. */
    byte[] bytes() {
        return text.bytes();
    }

    /** Where a cell begins. */
    int from(int cell) {
        return bounds[2 * cell];
    }

    /** Where a cell ends. */
    int to(int cell) {
        return bounds[2 * cell + 1];
    }

    /** Whether a cell is ASCII alone. */
    boolean isAscii(int cell) {
        return notAscii >= 0 || DecodedBytes.isAscii(text.bytes(), from(cell), to(cell));
    }

    /** The text of a cell; empty where the row does not have it. */
    String text(int cell) {
        return cell < count ? decoding.text(text.bytes(), from(cell), to(cell)) : "";
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
            if (kinds[text.bytes()[text.start()] & 0xff] != LINE_END) {
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
            while (kinds[text.bytes()[at] & 0xff] != LINE_END) {
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

    /** Cuts the record into cells and gives where it ends, or {@link #DIFFICULT}. */
    private int cut() throws IOException {
        int end = cutWhatIsThere();
        while (reached >= text.filled() - 1 && length(text.filled()) <= QuoteFollower.LONGEST && text.more()) {
            end = cutWhatIsThere();
        }
        return length(reached) > QuoteFollower.LONGEST ? DIFFICULT : end;
    }

    private int length(int end) {
        return end - text.start();
    }

    private int cutWhatIsThere() {
        byte[] bytes = text.bytes();
        int at = text.start();
        int found = 0;
        notAscii = 0;
        while (true) {
            int from = bytes[at] == '"' ? at + 1 : at;
            int to = from > at ? quoted(bytes, from) : unquoted(bytes, from);
            if (to < 0) {
                return DIFFICULT;
            }
            if (2 * found < bounds.length) {
                bounds[2 * found] = from;
                bounds[2 * found + 1] = to;
            }
            found++;
            at = to + from - at;
            if (kinds[bytes[at] & 0xff] == LINE_END) {
                count = found;
                reached = at;
                return at;
            }
            at++;
        }
    }

    /** The end of a cell that does not begin with a quote. */
    private int unquoted(byte[] bytes, int from) {
        byte[] kind = kinds;
        int at = from;
        while (true) {
            while (kind[bytes[at] & 0xff] == PLAIN) {
                at++;
            }
            if (kind[bytes[at] & 0xff] <= LINE_END) {
                return at;
            }
            if (bytes[at] == '"' && isBlank(bytes, from, at)) {
                reached = at;
                return DIFFICULT;
            }
            notAscii |= bytes[at++];
        }
    }

    /** The end of a cell that begins with a quote, which has to be the only one before its end. */
    private int quoted(byte[] bytes, int from) {
        byte[] kind = kinds;
        int at = from;
        while (kind[bytes[at] & 0xff] != QUOTE && kind[bytes[at] & 0xff] != LINE_END) {
            notAscii |= bytes[at++];
        }
        reached = at + 1;
        byte after = kind[bytes[at + 1] & 0xff];
        return bytes[at] == '"' && (after == SEPARATOR || after == LINE_END) ? at : DIFFICULT;
    }

    /** Whether the parser takes nothing of these bytes for the beginning of a cell. */
    private static boolean isBlank(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] > ' ' || bytes[i] < 0) {
                return false;
            }
        }
        return true;
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
        while (end < text.start() + length && kinds[text.bytes()[end] & 0xff] != LINE_END) {
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
