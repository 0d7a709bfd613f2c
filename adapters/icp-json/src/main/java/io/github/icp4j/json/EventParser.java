package io.github.icp4j.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads the events of one account into a sink. */
final class EventParser {
    private static final int DATE_LENGTH = 10;
    private static final long NO_DAY = Long.MIN_VALUE;

    private final AccountSink sink;
    private final Chars type = new Chars();
    private final Chars subject = new Chars();
    private final Chars date = new Chars();
    private int position;
    private boolean typeSeen;
    private boolean subjectSeen;
    private boolean dateSeen;

    EventParser(AccountSink sink) {
        this.sink = sink;
    }

    /** Reads a list of events to its end; gives null, or what is wrong with the first that cannot be one. */
    @Nullable
    String list(JsonParser parser) throws IOException {
        String wrong = null;
        position = 0;
        sink.beginEvents();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            position++;
            String found = parser.currentToken() == JsonToken.START_OBJECT
                    ? event(parser)
                    : ValueParser.wrong("an object with type and date", parser);
            wrong = found == null ? wrong : ValueParser.first(wrong, "event " + position + " " + found);
        }
        return wrong;
    }

    private @Nullable String event(JsonParser parser) throws IOException {
        typeSeen = false;
        subjectSeen = false;
        dateSeen = false;
        subject.clear();
        String wrong = null;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            wrong = ValueParser.first(wrong, field(parser, name));
        }
        return wrong == null ? complete() : wrong;
    }

    private @Nullable String field(JsonParser parser, String name) throws IOException {
        switch (name) {
            case "type" -> {
                boolean repeated = typeSeen;
                typeSeen = true;
                return repeated ? twice(parser, name) : text(parser, name, type);
            }
            case "date" -> {
                boolean repeated = dateSeen;
                dateSeen = true;
                return repeated ? twice(parser, name) : text(parser, name, date);
            }
            case "subject" -> {
                boolean repeated = subjectSeen;
                subjectSeen = true;
                if (repeated) {
                    return twice(parser, name);
                }
                return parser.currentToken() == JsonToken.VALUE_NULL ? null : text(parser, name, subject);
            }
            default -> {
                parser.skipChildren();
                return null;
            }
        }
    }

    private static String twice(JsonParser parser, String name) throws IOException {
        parser.skipChildren();
        return "has " + name + " twice";
    }

    private static @Nullable String text(JsonParser parser, String name, Chars into) throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            return "has a bad " + name + ": it " + ValueParser.wrong("text", parser);
        }
        into.copy(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
        return null;
    }

    private @Nullable String complete() {
        if (!typeSeen || type.isBlank()) {
            return "must have a type, but it is " + (typeSeen ? "empty" : "absent");
        }
        if (!dateSeen) {
            return "must have a date, but it is absent";
        }
        long day = day();
        if (day == NO_DAY) {
            return "must have a date as YYYY-MM-DD, but it is '" + Excerpt.of(date.toString()) + "'";
        }
        if (subject.isBlank()) {
            subject.clear();
        }
        sink.event(type, subject, day);
        return null;
    }

    /** The date as a day of the calendar counted from 1970-01-01, or {@link #NO_DAY} where it is none. */
    private long day() {
        if (date.length() != DATE_LENGTH || date.charAt(4) != '-' || date.charAt(7) != '-') {
            return NO_DAY;
        }
        int year = digits(0, 4);
        int month = digits(5, 7);
        int dayOfMonth = digits(8, 10);
        if (Math.min(year, Math.min(month, dayOfMonth)) < 0) {
            return NO_DAY;
        }
        try {
            return LocalDate.of(year, month, dayOfMonth).toEpochDay();
        } catch (DateTimeException e) {
            return NO_DAY;
        }
    }

    private int digits(int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = date.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + c - '0';
        }
        return number;
    }
}
