package io.github.icp4j.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the values of one account into a sink, without converting any.
 *
 * <p>Each method begins at a value's first token, ends at its last, and gives null, or what is wrong with the value.
 */
final class ValueParser {
    private final AccountSink sink;
    private final EventParser events;
    private final Chars chars = new Chars();

    ValueParser(AccountSink sink) {
        this.sink = sink;
        events = new EventParser(sink);
    }

    @Nullable
    String text(JsonParser parser, int slot) throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            return wrong("text", parser);
        }
        sink.text(slot, chars(parser));
        return null;
    }

    @Nullable
    String flag(JsonParser parser, int slot) throws IOException {
        JsonToken token = parser.currentToken();
        if (token != JsonToken.VALUE_TRUE && token != JsonToken.VALUE_FALSE) {
            return wrong("true or false", parser);
        }
        sink.flag(slot, token == JsonToken.VALUE_TRUE);
        return null;
    }

    @Nullable
    String number(JsonParser parser, int slot) throws IOException {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            return range(parser, slot);
        }
        if (!parser.currentToken().isNumeric()) {
            return wrong("a number, or a range with from and to", parser);
        }
        double number = parser.getDoubleValue();
        if (!Double.isFinite(number)) {
            return "must be a finite number, but is " + Excerpt.of(parser.getText());
        }
        sink.number(slot, number, number);
        return null;
    }

    private @Nullable String range(JsonParser parser, int slot) throws IOException {
        double from = Double.NEGATIVE_INFINITY;
        double to = Double.POSITIVE_INFINITY;
        boolean hasFrom = false;
        boolean hasTo = false;
        String wrong = null;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String end = parser.currentName();
            JsonToken token = parser.nextToken();
            if (end.equals("from") && !hasFrom && isEnd(parser)) {
                hasFrom = true;
                from = token == JsonToken.VALUE_NULL ? from : parser.getDoubleValue();
            } else if (end.equals("to") && !hasTo && isEnd(parser)) {
                hasTo = true;
                to = token == JsonToken.VALUE_NULL ? to : parser.getDoubleValue();
            } else {
                wrong = first(
                        wrong,
                        "a range must have the numbers from and to, each once, but has " + Excerpt.of(end) + ": "
                                + describe(parser));
                parser.skipChildren();
            }
        }
        if (wrong == null && Double.isInfinite(from) && Double.isInfinite(to)) {
            // Two ends that are both told to be unknown are a value that is unknown.
            return hasFrom || hasTo ? null : "a range must have at least one of from and to";
        }
        if (wrong == null && from > to) {
            wrong = "a range must not end below its start, but is from " + from + " to " + to;
        }
        if (wrong == null) {
            sink.number(slot, from, to);
        }
        return wrong;
    }

    private static boolean isEnd(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        return token == JsonToken.VALUE_NULL || (token.isNumeric() && Double.isFinite(parser.getDoubleValue()));
    }

    @Nullable
    String tags(JsonParser parser, int slot) throws IOException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            return wrong("a list of texts", parser);
        }
        String wrong = null;
        sink.beginTags(slot);
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() == JsonToken.VALUE_STRING) {
                sink.tag(slot, chars(parser));
            } else {
                wrong = first(wrong, wrong("a list of texts", parser));
            }
        }
        return wrong;
    }

    @Nullable
    String events(JsonParser parser) throws IOException {
        return parser.currentToken() == JsonToken.START_ARRAY ? events.list(parser) : wrong("a list of events", parser);
    }

    private Chars chars(JsonParser parser) throws IOException {
        return chars.wrap(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
    }

    static @Nullable String first(@Nullable String before, @Nullable String now) {
        return before == null ? now : before;
    }

    /** Says what is there in place of what is wanted, and skips it. */
    static String wrong(String wanted, JsonParser parser) throws IOException {
        String message = "must be " + wanted + ", but is " + describe(parser);
        parser.skipChildren();
        return message;
    }

    static String describe(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == null) {
            return "nothing";
        }
        return switch (token) {
            case VALUE_STRING -> "the text '" + Excerpt.of(parser.getText()) + "'";
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "the number " + Excerpt.of(parser.getText());
            default -> Excerpt.of(parser.getText());
        };
    }
}
