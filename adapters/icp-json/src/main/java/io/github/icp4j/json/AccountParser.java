package io.github.icp4j.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import io.github.icp4j.account.BadValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads one account after another from a line of JSON each into a sink; not safe for use by several threads.
 *
 * <p>Every value is read to its end even after a fault, so that the id is known wherever it stands in the line.
 */
final class AccountParser {
    private final AccountFields fields;
    private final BadValue policy;
    private final AccountSink sink;
    private final ValueParser values;
    private final JsonOfLines json = new JsonOfLines();
    private final Chars id = new Chars();
    private final List<AccountField> bad = new ArrayList<>();
    private @Nullable String idText;
    private @Nullable String faulty;
    private @Nullable String reason;

    AccountParser(AccountFields fields, BadValue policy, AccountSink sink) {
        this.fields = fields;
        this.policy = policy;
        this.sink = sink;
        values = new ValueParser(sink);
    }

    /** Reads a line; gives null where its account went to the sink, else why it was set aside. */
    @Nullable
    RejectedAccount parse(long line, byte[] bytes, int from, int length) throws IOException {
        sink.begin();
        bad.clear();
        idText = null;
        faulty = null;
        reason = null;
        String notJson = null;
        try {
            notJson = account(json.begin(bytes, from, length), line);
        } catch (JsonProcessingException e) {
            notJson = notJson(json.inLine(e));
        }
        if (notJson != null) {
            sink.discard();
            return new RejectedAccount(line, null, null, notJson);
        }
        if (fields.id().line != line) {
            fault(AccountFields.ID, "an account must have an id, but it is absent");
        }
        String why = reason;
        if (why != null) {
            sink.discard();
            return new RejectedAccount(line, idText, faulty, why);
        }
        bad.forEach(field -> field.unknown++);
        sink.end();
        return null;
    }

    private @Nullable String account(JsonParser parser, long line) throws IOException {
        JsonToken first = parser.nextToken();
        if (first != JsonToken.START_OBJECT) {
            return "an account must be an object, but is " + ValueParser.describe(parser);
        }
        fields.begin();
        for (AccountField field = fields.next(parser); field != null; field = fields.next(parser)) {
            boolean repeated = field.line == line;
            field.line = line;
            parser.nextToken();
            value(parser, field, repeated);
        }
        return json.ends() ? null : "the line goes on after the end of its account";
    }

    private void value(JsonParser parser, AccountField field, boolean repeated) throws IOException {
        field.accounts += repeated ? 0 : 1;
        String wrong = read(parser, field);
        if (repeated) {
            wrong = "stands twice in one account";
        }
        if (wrong == null) {
            return;
        }
        if (field.kind == AccountField.Kind.ID || policy == BadValue.REJECT) {
            fault(Excerpt.of(field.name), wrong);
        } else if (field.kind != AccountField.Kind.IGNORED) {
            unknown(field);
        }
    }

    private @Nullable String read(JsonParser parser, AccountField field) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_NULL && field.kind != AccountField.Kind.ID) {
            return null;
        }
        return switch (field.kind) {
            case ID -> id(parser);
            case EVENTS -> values.events(parser);
            case TEXT -> values.text(parser, field.slot);
            case NUMBER -> values.number(parser, field.slot);
            case FLAG -> values.flag(parser, field.slot);
            case TAGS -> values.tags(parser, field.slot);
            case IGNORED -> {
                parser.skipChildren();
                yield null;
            }
        };
    }

    private @Nullable String id(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        if (token != JsonToken.VALUE_STRING && token != JsonToken.VALUE_NUMBER_INT) {
            String found = ValueParser.describe(parser);
            parser.skipChildren();
            return "must be text or a whole number, but is " + found;
        }
        id.wrap(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
        if (id.isBlank()) {
            return "an account must have an id, but it is empty";
        }
        idText = id.toString();
        if (!Unicode.isWellFormed(idText)) {
            idText = null;
            return "the id holds half of a surrogate pair, which is no character";
        }
        sink.id(idText);
        return null;
    }

    private void unknown(AccountField field) {
        if (field.kind == AccountField.Kind.EVENTS) {
            sink.unknownEvents();
        } else {
            sink.unknown(field.slot);
        }
        if (!bad.contains(field)) {
            bad.add(field);
        }
    }

    private void fault(String attribute, String why) {
        if (reason == null) {
            faulty = attribute;
            reason = why;
        }
    }

    private static String notJson(JsonProcessingException e) {
        int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
        String where = column > 0 ? " (byte " + column + ")" : "";
        String what = e instanceof StreamConstraintsException ? "too much: " : "not JSON: ";
        return what + JsonReason.of(e) + where;
    }
}
