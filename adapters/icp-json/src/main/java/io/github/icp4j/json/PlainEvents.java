package io.github.icp4j.json;

import static io.github.icp4j.json.PlainText.NOT_PLAIN;

/** Reads events that are written in the plain way into rows. */
final class PlainEvents {
    private static final long SIX = 0x0000_ffff_ffff_ffffL;
    private static final long TYPE = word("\"type\"");
    private static final long DATE = word("\"date\"");
    private static final long SUBJECT = word("\"subject");

    private final BatchAssembler rows;
    private int type;
    private int typeLength;
    private int subject;
    private int subjectLength;
    private boolean subjectSeen;
    private long day;
    private int textFrom;

    PlainEvents(BatchAssembler rows) {
        this.rows = rows;
    }

    private static long word(String characters) {
        long word = 0;
        for (int i = characters.length() - 1; i >= 0; i--) {
            word = word << Byte.SIZE | characters.charAt(i);
        }
        return word;
    }

    /** Reads a list of events and gives what comes behind it. */
    int read(byte[] bytes, int from) {
        if (bytes[from] != '[') {
            return NOT_PLAIN;
        }
        rows.beginEvents();
        int at = PlainText.skipBlanks(bytes, from + 1);
        if (bytes[at] == ']') {
            return at + 1;
        }
        while (bytes[at] == '{') {
            at = event(bytes, at + 1);
            if (at < 0) {
                return NOT_PLAIN;
            }
            rows.event(bytes, type, typeLength, subject, subjectLength, day);
            at = PlainText.skipBlanks(bytes, at);
            if (bytes[at] == ']') {
                return at + 1;
            }
            if (bytes[at] != ',') {
                return NOT_PLAIN;
            }
            at = PlainText.skipBlanks(bytes, at + 1);
        }
        return NOT_PLAIN;
    }

    /** Reads the fields of an event, each at most once. */
    private int event(byte[] bytes, int from) {
        typeLength = 0;
        subject = 0;
        subjectLength = 0;
        subjectSeen = false;
        day = IsoDays.NO_DAY;
        int at = PlainText.skipBlanks(bytes, from);
        while (true) {
            at = field(bytes, at);
            if (at < 0) {
                return NOT_PLAIN;
            }
            at = PlainText.skipBlanks(bytes, at);
            if (bytes[at] == '}') {
                return typeLength > 0 && day != IsoDays.NO_DAY ? at + 1 : NOT_PLAIN;
            }
            if (bytes[at] != ',') {
                return NOT_PLAIN;
            }
            at = PlainText.skipBlanks(bytes, at + 1);
        }
    }

    private int field(byte[] bytes, int from) {
        long name = PlainText.word(bytes, from);
        if ((name & SIX) == TYPE && typeLength == 0) {
            int end = text(bytes, PlainText.toValue(bytes, from + 6));
            type = textFrom;
            typeLength = end - 1 - textFrom;
            return typeLength > 0 ? end : NOT_PLAIN;
        }
        if ((name & SIX) == DATE && day == IsoDays.NO_DAY) {
            int end = text(bytes, PlainText.toValue(bytes, from + 6));
            day = end < 0 ? IsoDays.NO_DAY : IsoDays.day(bytes, textFrom, end - 1 - textFrom);
            return day == IsoDays.NO_DAY ? NOT_PLAIN : end;
        }
        if (name == SUBJECT && bytes[from + Long.BYTES] == '"' && !subjectSeen) {
            subjectSeen = true;
            return subject(bytes, PlainText.toValue(bytes, from + Long.BYTES + 1));
        }
        return NOT_PLAIN;
    }

    private int subject(byte[] bytes, int from) {
        if (from >= 0 && bytes[from] == 'n') {
            return PlainText.skip(bytes, from, "null");
        }
        int end = text(bytes, from);
        subject = textFrom;
        subjectLength = end - 1 - textFrom;
        return end;
    }

    /** What comes behind a text that is empty or certainly not blank. */
    private int text(byte[] bytes, int quote) {
        if (quote < 0 || bytes[quote] != '"' || !PlainText.isVisible(bytes[quote + 1])) {
            return NOT_PLAIN;
        }
        textFrom = quote + 1;
        int end = PlainText.end(bytes, textFrom);
        return end < 0 ? NOT_PLAIN : end + 1;
    }
}
