package io.github.icp4j.cli.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.icp4j.cli.file.Decoded;
import io.github.icp4j.cli.file.InputFile;
import io.github.icp4j.cli.file.Refusal;
import io.github.icp4j.cli.file.Trouble;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A CSV file with a header, read row by row; lines whose quotes do not pair up are told apart and passed over. */
final class CsvFile implements Closeable {
    static final int LONGEST_HEADER = 1 << 16;
    private static final Pattern LEADING_LINE_ENDS = Pattern.compile("^[\\r\\n]+");
    private static final String SEPARATORS = ",;\t|";

    private final InputFile file;
    private final QuoteGuard guard;
    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> records;
    private final int linesBefore;
    private final List<String> header;
    private @Nullable CsvRecord waiting;
    private long suspectUpTo;

    private CsvFile(InputFile file, Reader text, char separator, int linesBefore) {
        this.file = file;
        this.linesBefore = linesBefore;
        guard = new QuoteGuard(text, separator);
        reader = parser(separator).ofCsvRecord(guard);
        records = reader.iterator();
        header = header();
    }

    /**
     * Opens a file and reads its header.
     *
     * @param separator what stands between cells, or null to take what the header has most of
     * @throws Refusal where it has no header or is no text
     */
    static CsvFile open(InputFile file, @Nullable Charset charset, @Nullable Character separator) {
        try {
            return open(file, new Decoded(file.stream(), charset), separator);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /** As the other, with the text of the file. */
    static CsvFile open(InputFile file, Decoded decoded, @Nullable Character separator) throws IOException {
        BufferedReader text = new BufferedReader(decoded, LONGEST_HEADER);
        Start start = Start.of(file, text, separator);
        if (start.told()) {
            text.readLine();
        }
        return new CsvFile(file, text, start.separator(), start.told() ? 1 : 0);
    }

    /**
     * What the first line of a file says of all.
     *
     * @param separator what stands between cells
     * @param told whether the line says that and nothing else
     */
    record Start(char separator, boolean told) {
        /** Of the text of a file, which is then where it was. */
        static Start of(InputFile file, BufferedReader text, @Nullable Character separator) throws IOException {
            String first = firstLine(text);
            checkText(file, first);
            boolean told = first.length() >= 5 && first.regionMatches(true, 0, "sep=", 0, 4);
            char chosen = separator != null ? separator : told ? first.charAt(4) : mostFrequent(first);
            return new Start(chosen, told);
        }
    }

    /** The parser of everything that the guard lets through. */
    static CsvReader.CsvReaderBuilder parser(char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .trimWhitespacesAroundQuotes(true);
    }

    /**
     * A row, or a line that is none.
     *
     * @param line its number in the file, from 1
     * @param cells its cells; fewer or more than the header where the row has so
     * @param damage what is wrong with a line that is no row, or null
     */
    record Row(long line, List<String> cells, @Nullable String damage) {
        /** A line whose quotes do not pair up. */
        static Row damaged(long line, String reason) {
            return new Row(
                    line, List.of(), reason + ", so the line is set aside; double a quote that belongs to a cell");
        }

        /**
         * A row, or what is wrong with it where it has not as many cells as the header.
         *
         * @param columns how many the header has
         * @param besideDamage whether the line may belong to a damaged one
         */
        static Row checked(long line, List<String> cells, int columns, boolean besideDamage) {
            String count = cells.size() + (cells.size() == 1 ? " cell" : " cells");
            if (cells.size() > columns) {
                String reason = "has " + count + ", but the header has " + columns
                        + "; put a cell that holds the separator in quotes";
                return new Row(line, cells, reason);
            }
            boolean short_ = cells.size() < columns;
            if (short_ && (besideDamage || cells.stream().anyMatch(cell -> cell.indexOf('\n') >= 0))) {
                return new Row(line, cells, "has " + count + " of " + columns + ", beside a stray quote");
            }
            return new Row(line, cells, null);
        }
    }

    /** The names of the columns, trimmed. */
    List<String> headerCells() {
        return header;
    }

    /** The next row, or null at the end. */
    @Nullable
    Row next() {
        CsvRecord found = waiting == null ? read() : waiting;
        waiting = null;
        QuoteGuard.Damage damage = guard.damages().peek();
        if (damage != null && (found == null || damage.line() < found.getStartingLineNumber())) {
            guard.damages().remove();
            waiting = found;
            suspectUpTo = Math.max(suspectUpTo, damage.upTo() + linesBefore);
            return Row.damaged(damage.line() + linesBefore, damage.reason());
        }
        if (found == null) {
            return null;
        }
        long line = found.getStartingLineNumber() + linesBefore;
        return Row.checked(line, found.getFields(), header.size(), line <= suspectUpTo);
    }

    private List<String> header() {
        CsvRecord first = read();
        QuoteGuard.Damage damage = guard.damages().peek();
        if (damage != null && (first == null || damage.line() < first.getStartingLineNumber())) {
            throw damagedHeader(file, damage.line(), damage.reason());
        }
        if (first == null) {
            throw empty(file);
        }
        return first.getFields().stream().map(String::strip).toList();
    }

    private @Nullable CsvRecord read() {
        try {
            return records.hasNext() ? records.next() : null;
        } catch (UncheckedIOException e) {
            throw unreadable(file, Objects.requireNonNull(e.getCause()));
        } catch (CsvParseException e) {
            throw new Refusal(file.name() + " cannot be read as CSV: " + e.getMessage());
        }
    }

    static Refusal damagedHeader(InputFile file, long line, String reason) {
        return new Refusal(file.name() + ", line " + line + ": the header cannot be read: " + reason);
    }

    static Refusal empty(InputFile file) {
        return new Refusal(file.name() + " is empty: a table needs a header that names its columns");
    }

    static Refusal unreadable(InputFile file, IOException e) {
        return new Refusal("cannot read " + file.name() + ": " + Trouble.reason(e));
    }

    private static String firstLine(BufferedReader text) throws IOException {
        text.mark(LONGEST_HEADER);
        StringBuilder line = new StringBuilder();
        boolean quoted = false;
        while (line.length() < LONGEST_HEADER - 1) {
            int c = text.read();
            if (c < 0 || (!quoted && (c == '\n' || c == '\r') && line.length() > 0)) {
                break;
            }
            quoted ^= c == '"';
            line.append((char) c);
        }
        text.reset();
        return LEADING_LINE_ENDS.matcher(line).replaceFirst("");
    }

    private static void checkText(InputFile file, String first) {
        if (first.startsWith("PK\u0003\u0004")) {
            throw new Refusal(file.name() + " is a workbook or a zip archive, not CSV; save the sheet as CSV (UTF-8)");
        }
        if (first.startsWith("PAR1")) {
            throw new Refusal(file.name() + " is a Parquet file, not CSV; export it as CSV or JSON Lines");
        }
        if (first.indexOf('\0') >= 0) {
            throw new Refusal(
                    file.name() + " is no text; if it is UTF-16 without a mark, say so (--encoding UTF-16LE)");
        }
    }

    /** The separator that stands most often in the header, outside quotes; a comma where none does. */
    private static char mostFrequent(String header) {
        int[] counts = new int[SEPARATORS.length()];
        boolean quoted = false;
        for (int i = 0; i < header.length(); i++) {
            char c = header.charAt(i);
            quoted ^= c == '"';
            int which = quoted ? -1 : SEPARATORS.indexOf(c);
            if (which >= 0) {
                counts[which]++;
            }
        }
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return SEPARATORS.charAt(best);
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
