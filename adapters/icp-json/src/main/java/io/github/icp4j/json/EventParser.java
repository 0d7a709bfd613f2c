package io.github.icp4j.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads the events of one account into a sink. */
final class EventParser {
    private static final SerializedString TYPE = new SerializedString("type");
    private static final SerializedString SUBJECT = new SerializedString("subject");
    private static final SerializedString DATE = new SerializedString("date");

    private final AccountSink sink;
    private final Chars type = new Chars();
    private final Chars subject = new Chars();
    private final Chars date = new Chars();
    private int position;
    private SerializedString expected = TYPE;
    private boolean subjectsUsual;
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
        expected = DATE;
        subject.clear();
        String wrong = null;
        for (String name = next(parser, TYPE); name != null; name = next(parser, expected)) {
            parser.nextToken();
            wrong = ValueParser.first(wrong, field(parser, name));
        }
        return wrong == null ? complete() : wrong;
    }

    /** The name of the next field, which most likely is this one; null at the end of the event. */
    private static @Nullable String next(JsonParser parser, SerializedString likely) throws IOException {
        if (parser.nextFieldName(likely)) {
            return likely.getValue();
        }
        return parser.currentToken() == JsonToken.FIELD_NAME ? parser.currentName() : null;
    }

    private @Nullable String field(JsonParser parser, String name) throws IOException {
        switch (name) {
            case "type" -> {
                boolean repeated = typeSeen;
                typeSeen = true;
                expected = subjectsUsual ? SUBJECT : DATE;
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
                expected = DATE;
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
        long day = IsoDays.day(date.array(), date.from(), date.length());
        if (day == IsoDays.NO_DAY) {
            return "must have a date as YYYY-MM-DD, but it is '" + Excerpt.of(date.toString()) + "'";
        }
        subjectsUsual = subjectSeen;
        if (subject.isBlank()) {
            subject.clear();
        }
        sink.event(type, subject, day);
        return null;
    }
}
