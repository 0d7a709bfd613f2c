package io.github.icp4j.json;

import static io.github.icp4j.json.PlainText.NOT_PLAIN;
import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads accounts that are written in the plain way into rows, straight from their bytes: known fields, each once, texts of ASCII
 * without escapes, numbers of few digits, days of these years. Whatever is written otherwise, or is at fault, is not taken at
 * all, and is the parser's to read from its beginning, so that it is the only one that has a word to say.
 */
final class PlainAccounts {
    /** After lines that were not plain, as many again are not tried, up to so many. */
    private static final int MOST_PASSED_OVER = 64;

    private final AccountFields fields;
    private final BatchAssembler rows;
    private final PlainEvents events;
    private final PlainNumber number = new PlainNumber();
    private @Nullable AccountField[] met = new AccountField[16];
    private int count;
    private int missed;
    private int passOver;

    PlainAccounts(AccountFields fields, BatchAssembler rows) {
        this.fields = fields;
        this.rows = rows;
        events = new PlainEvents(rows);
    }

    /** Whether the next line is to be tried. */
    boolean isWorthwhile() {
        return passOver == 0 || passOver-- == 0;
    }

    /**
     * Reads the account of a line that begins at a place, and gives where the line ends, which has to be before a limit;
     * {@link PlainText#NOT_PLAIN} where it has to be read otherwise.
     */
    int read(byte[] bytes, int start, int limit, long line) {
        if (bytes[start] != '{') {
            return NOT_PLAIN;
        }
        rows.begin();
        count = 0;
        int end = members(bytes, start + 1, line);
        boolean isPlain = end >= 0 && end < limit && fields.id().plainLine == line;
        missed = isPlain ? 0 : Math.min(2 * missed + 1, MOST_PASSED_OVER);
        passOver = missed;
        if (!isPlain) {
            rows.discard();
            return NOT_PLAIN;
        }
        for (int i = 0; i < count; i++) {
            requireNonNull(met[i]).isMet(line);
        }
        rows.end();
        return end;
    }

    private int members(byte[] bytes, int from, long line) {
        int at = PlainText.skipBlanks(bytes, from);
        while (bytes[at] == '"') {
            int nameEnd = PlainText.end(bytes, at + 1);
            AccountField field = nameEnd < 0 ? null : fields.find(bytes, at + 1, nameEnd - at - 1);
            if (field == null || field.plainLine == line) {
                return NOT_PLAIN;
            }
            meet(field, line);
            at = value(bytes, PlainText.toValue(bytes, nameEnd + 1), field);
            if (at < 0) {
                return NOT_PLAIN;
            }
            at = PlainText.skipBlanks(bytes, at);
            if (bytes[at] != ',') {
                return bytes[at] == '}' ? PlainText.lineEnd(bytes, at + 1) : NOT_PLAIN;
            }
            at = PlainText.skipBlanks(bytes, at + 1);
        }
        return NOT_PLAIN;
    }

    private void meet(AccountField field, long line) {
        field.plainLine = line;
        if (count == met.length) {
            met = Arrays.copyOf(met, 2 * count);
        }
        met[count++] = field;
    }

    /** Takes a value and gives what comes behind it. */
    private int value(byte[] bytes, int from, AccountField field) {
        if (from < 0) {
            return NOT_PLAIN;
        }
        if (bytes[from] == 'n' && field.kind != AccountField.Kind.ID) {
            return PlainText.skip(bytes, from, "null");
        }
        return switch (field.kind) {
            case ID -> id(bytes, from);
            case EVENTS -> events.read(bytes, from);
            case TEXT -> text(bytes, from, field.slot);
            case NUMBER -> number(bytes, from, field.slot);
            case FLAG -> flag(bytes, from, field.slot);
            case TAGS -> tags(bytes, from, field.slot);
            case IGNORED -> ignored(bytes, from);
        };
    }

    private int id(byte[] bytes, int from) {
        int end = bytes[from] == '"' ? PlainText.end(bytes, from + 1) : NOT_PLAIN;
        if (end <= from + 1 || !PlainText.isVisible(bytes[from + 1])) {
            return NOT_PLAIN;
        }
        rows.id(bytes, from + 1, end - from - 1);
        return end + 1;
    }

    private int text(byte[] bytes, int from, int slot) {
        int end = bytes[from] == '"' ? PlainText.end(bytes, from + 1) : NOT_PLAIN;
        if (end < 0 || !PlainText.isVisible(bytes[from + 1])) {
            return NOT_PLAIN;
        }
        if (end > from + 1) {
            rows.text(slot, bytes, from + 1, end - from - 1);
        }
        return end + 1;
    }

    private int number(byte[] bytes, int from, int slot) {
        int end = number.read(bytes, from);
        if (end >= 0) {
            rows.number(slot, number.value(), number.value());
        }
        return end;
    }

    private int flag(byte[] bytes, int from, int slot) {
        boolean isTrue = bytes[from] == 't';
        int end = PlainText.skip(bytes, from, isTrue ? "true" : "false");
        if (end >= 0) {
            rows.flag(slot, isTrue);
        }
        return end;
    }

    private int tags(byte[] bytes, int from, int slot) {
        if (bytes[from] != '[') {
            return NOT_PLAIN;
        }
        rows.beginTags(slot);
        int at = PlainText.skipBlanks(bytes, from + 1);
        if (bytes[at] == ']') {
            return at + 1;
        }
        while (bytes[at] == '"') {
            int end = PlainText.end(bytes, at + 1);
            if (end < 0) {
                return NOT_PLAIN;
            }
            rows.tag(slot, bytes, at + 1, end - at - 1);
            at = PlainText.skipBlanks(bytes, end + 1);
            if (bytes[at] != ',') {
                return bytes[at] == ']' ? at + 1 : NOT_PLAIN;
            }
            at = PlainText.skipBlanks(bytes, at + 1);
        }
        return NOT_PLAIN;
    }

    /** Passes over a value that is no list or object. */
    private int ignored(byte[] bytes, int from) {
        return switch (bytes[from]) {
            case '"' -> {
                int end = PlainText.end(bytes, from + 1);
                yield end < 0 ? NOT_PLAIN : end + 1;
            }
            case 't' -> PlainText.skip(bytes, from, "true");
            case 'f' -> PlainText.skip(bytes, from, "false");
            default -> number.read(bytes, from);
        };
    }
}
