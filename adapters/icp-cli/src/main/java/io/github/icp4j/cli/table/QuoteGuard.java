package io.github.icp4j.cli.table;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Queue;

/**
 * Lets through the records of a CSV text whose quotes pair up, and blanks the line in which one does not begin or end.
 *
 * <p>A parser alone takes everything from a stray quote to the next one for one cell, or gives up. Here the line in which
 * such a record begins is noted and replaced by an empty one, so that lines still count alike, and reading goes on with the
 * line after it. A quote that is open for too long is taken for a stray one. Memory: one record, at most {@value
 * QuoteFollower#LONGEST} characters.
 */
final class QuoteGuard extends Reader {
    private static final int CHUNK = 1 << 14;

    private final Reader source;
    private final Queue<Damage> damages = new ArrayDeque<>();

    /** Text from {@code served} to {@code start} may be given out; from there to {@code scan} is of a record under way. */
    private char[] text = new char[CHUNK];

    private int served;
    private int start;
    private int scan;
    private int filled;
    private boolean atEnd;

    private final QuoteFollower quotes;
    private long startLine = 1;
    private boolean afterReturn;

    /** Whether the rest of the line is dropped. */
    private boolean blanked;

    /** Whether the line is one that was blanked. */
    private boolean emptied;

    QuoteGuard(Reader source, char separator) {
        this.source = source;
        quotes = new QuoteFollower(separator);
    }

    /**
     * A line that was blanked.
     *
     * @param line its number, from 1
     * @param upTo the last line that may belong to the damaged record
     * @param reason what is wrong with it
     */
    record Damage(long line, long upTo, String reason) {}

    /** The damaged lines met so far, in order; whoever takes one removes it. */
    Queue<Damage> damages() {
        return damages;
    }

    /** How many characters the memory holds at the most now. */
    int capacity() {
        return text.length;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        while (served == start) {
            if (!scanRecord()) {
                return -1;
            }
        }
        int count = Math.min(length, start - served);
        System.arraycopy(text, served, buffer, offset, count);
        served += count;
        return count;
    }

    /** Scans to the end of the next record, which may then be served; false at the end of the text. */
    private boolean scanRecord() throws IOException {
        while (scan < filled || fill() || quotes.isOpen()) {
            if (scan == filled) {
                damaged(QuoteFollower.UNCLOSED);
                continue;
            }
            char c = text[scan++];
            if (quotes.endsRecord(c)) {
                release(c);
                return true;
            }
            if (blanked) {
                drop(scan);
                continue;
            }
            String damage = quotes.damage(c, scan - start);
            if (damage != null) {
                damaged(damage);
            }
        }
        begin(scan);
        return served < start;
    }

    private void release(char lineEnd) {
        boolean afterBoth = lineEnd == '\n' && afterReturn && scan - 1 == start;
        if (afterBoth && emptied) {
            // The line end of a blanked line, which the parser would take for the second half of the one before.
            text[start] = '\r';
        }
        boolean secondHalf = afterBoth && !emptied;
        startLine += secondHalf ? 0 : quotes.lines() + 1;
        afterReturn = text[scan - 1] == '\r';
        emptied = false;
        begin(scan);
    }

    private void begin(int position) {
        start = position;
        scan = position;
        blanked = false;
        quotes.begin();
    }

    /** Blanks the first line of the record and goes on with the second. */
    private void damaged(String reason) {
        damages.add(new Damage(startLine, startLine + quotes.lines(), reason));
        int seen = scan;
        int end = start;
        while (end < seen && text[end] != '\n' && text[end] != '\r') {
            end++;
        }
        drop(end);
        begin(end);
        // Where the line has not ended yet, the rest of it is still to come.
        blanked = end == seen;
        emptied = true;
    }

    /** Takes away the text of the record up to a position; whatever came before it has been served. */
    private void drop(int end) {
        served = end;
        start = end;
    }

    private boolean fill() throws IOException {
        if (atEnd) {
            return false;
        }
        makeRoom();
        int read = source.read(text, filled, text.length - filled);
        atEnd = read < 0;
        filled += Math.max(0, read);
        return !atEnd;
    }

    private void makeRoom() {
        if (served > 0) {
            System.arraycopy(text, served, text, 0, filled - served);
            start -= served;
            scan -= served;
            filled -= served;
            served = 0;
        }
        if (text.length - filled < CHUNK / 2) {
            text = Arrays.copyOf(text, text.length * 2);
        }
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
