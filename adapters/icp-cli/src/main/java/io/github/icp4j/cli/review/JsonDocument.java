package io.github.icp4j.cli.review;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Maps, collections and plain values as one JSON document. */
public final class JsonDocument {
    private static final JsonFactory JSON = new JsonFactory();
    private static final int DECIMALS = 4;

    private JsonDocument() {}

    /** The document, indented, with a line end. */
    public static String of(Map<String, ? extends @Nullable Object> members) {
        return text(members, true);
    }

    /** The document on one line, with a line end. */
    public static String line(Map<String, ? extends @Nullable Object> members) {
        return text(members, false);
    }

    private static String text(Map<String, ? extends @Nullable Object> members, boolean indented) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            if (indented) {
                json.useDefaultPrettyPrinter();
            }
            write(json, members);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text + "\n";
    }

    private static void write(JsonGenerator json, @Nullable Object value) throws IOException {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof Map<?, ?> members) {
            json.writeStartObject();
            for (Map.Entry<?, ?> member : members.entrySet()) {
                json.writeFieldName(String.valueOf(member.getKey()));
                write(json, member.getValue());
            }
            json.writeEndObject();
        } else if (value instanceof Collection<?> elements) {
            json.writeStartArray();
            for (Object element : elements) {
                write(json, element);
            }
            json.writeEndArray();
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (value instanceof Number number) {
            json.writeNumber(plain(number));
        } else {
            json.writeString(value.toString());
        }
    }

    /** Shares and indices to four decimals, without needless zeros; whole numbers and decimals as they are. */
    private static String plain(Number number) {
        if (number instanceof Double share) {
            BigDecimal rounded = BigDecimal.valueOf(share).setScale(DECIMALS, RoundingMode.HALF_UP);
            return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
        }
        return number instanceof BigDecimal decimal ? decimal.toPlainString() : number.toString();
    }
}
