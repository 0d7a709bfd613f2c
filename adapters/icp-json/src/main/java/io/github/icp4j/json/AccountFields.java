package io.github.icp4j.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.icp4j.attribute.Attribute;
import io.github.icp4j.attribute.Schema;
import io.github.icp4j.attribute.Spelling;
import io.github.icp4j.json.AccountField.Kind;
import io.github.icp4j.profile.Mentions;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The fields of accounts by name: those a schema knows, and those met on the way. */
final class AccountFields {
    static final String ID = "id";
    static final String EVENTS = Mentions.EVENTS;

    /** Names come from the data, and data can have any number of them. */
    private static final int MOST_IGNORED = 10_000;

    private final Map<String, AccountField> fields = new HashMap<>();
    private final FieldNames names = new FieldNames();
    private final List<AccountField> known = new ArrayList<>();
    private final AccountField others = new AccountField("(others)", Kind.IGNORED, -1);
    private final AccountField start = new AccountField("", Kind.IGNORED, -1);
    private AccountField last = start;
    private int ignored;

    AccountFields(Schema schema) {
        add(new AccountField(ID, Kind.ID, -1));
        add(new AccountField(EVENTS, Kind.EVENTS, -1));
        for (Attribute attribute : schema.attributes()) {
            add(AccountField.of(attribute.name(), attribute.type(), schema.slot(attribute.name())));
        }
    }

    private void add(AccountField field) {
        fields.put(field.name, field);
        names.add(field);
        known.add(field);
    }

    /** Begins with the first field of an account. */
    void begin() {
        last = start;
    }

    /**
     * The next field of the object that is being read, at its name; null where the object ends.
     *
     * <p>Accounts of a file mostly have the same fields in the same order, so that the parser need only compare the name with
     * the one that is likely.
     */
    @Nullable
    AccountField next(JsonParser parser) throws IOException {
        AccountField guess = last.follower;
        if (guess == null) {
            parser.nextToken();
        } else if (parser.nextFieldName(guess.serialized)) {
            last.missed = false;
            last = guess;
            return guess;
        }
        if (parser.currentToken() != JsonToken.FIELD_NAME) {
            return null;
        }
        AccountField field = find(parser.currentName());
        if (field != others) {
            last.isFollowedBy(field);
        }
        last = field;
        return field;
    }

    private AccountField find(String name) {
        AccountField field = fields.get(name);
        if (field != null) {
            return field;
        }
        if (ignored == MOST_IGNORED) {
            // Never the same twice in a line: too many names are kept track of as one.
            others.line = -1;
            return others;
        }
        ignored++;
        AccountField first = AccountField.of(name, null, -1);
        fields.put(name, first);
        names.add(first);
        return first;
    }

    /** The field whose name lies in an array as ASCII, with room for a word behind it; null where none was met before. */
    @Nullable
    AccountField find(byte[] bytes, int from, int length) {
        return names.find(bytes, from, length);
    }

    AccountField id() {
        return known.get(0);
    }

    /** How many values of each attribute counted as unknown because they could not be scored. */
    Map<String, Long> unknown() {
        Map<String, Long> counts = new TreeMap<>();
        known.stream().filter(field -> field.unknown > 0).forEach(field -> counts.put(field.name, field.unknown));
        return counts;
    }

    /** The fields ignored, most frequent first, each with the known one that it looks like where no account has that. */
    List<IgnoredField> ignored() {
        List<String> absent = known.stream()
                .filter(field -> field.accounts == 0)
                .map(field -> field.name)
                .toList();
        List<IgnoredField> all = new ArrayList<>();
        for (AccountField field : fields.values()) {
            if (field.kind == Kind.IGNORED) {
                String nearest = Spelling.nearest(field.name, absent).orElse(null);
                all.add(new IgnoredField(field.name, field.accounts, nearest));
            }
        }
        if (others.accounts > 0) {
            all.add(new IgnoredField(others.name, others.accounts, null));
        }
        all.sort(Comparator.comparingLong(IgnoredField::accounts).reversed().thenComparing(IgnoredField::name));
        return all;
    }
}
