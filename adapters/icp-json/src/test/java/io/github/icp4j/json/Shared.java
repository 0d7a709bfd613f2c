package io.github.icp4j.json;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The shared cases, and a reader of JSON into plain objects that has nothing to do with the code under test. */
final class Shared {
    private Shared() {}

    /** A folder of the shared cases; the test is skipped where there is none. */
    static Path conformance(String folder) {
        String root = System.getProperty("icp.conformance");
        assumeTrue(root != null, "no shared cases: -Dicp.conformance is not set");
        return Path.of(root).resolve(folder);
    }

    /** A folder of the shared data; the test is skipped where there is none. */
    static Path data(String folder) {
        String root = System.getProperty("icp.data");
        assumeTrue(root != null, "no shared data: -Dicp.data is not set");
        return Path.of(root).resolve(folder);
    }

    static @Nullable Object json(String text) {
        try (JsonParser parser = new JsonFactory().createParser(text)) {
            parser.nextToken();
            return value(parser);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    static Map<String, @Nullable Object> object(String text) {
        return (Map<String, @Nullable Object>) json(text);
    }

    static List<Map<String, @Nullable Object>> lines(Path file) throws IOException {
        return Files.readAllLines(file).stream().map(Shared::object).toList();
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, @Nullable Object>> list(Path file) throws IOException {
        return (List<Map<String, @Nullable Object>>) json(Files.readString(file));
    }

    private static @Nullable Object value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                Map<String, @Nullable Object> members = new LinkedHashMap<>();
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    String name = parser.currentName();
                    parser.nextToken();
                    members.put(name, value(parser));
                }
                yield members;
            }
            case START_ARRAY -> {
                List<@Nullable Object> items = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    items.add(value(parser));
                }
                yield items;
            }
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            case VALUE_STRING -> parser.getText();
            // Decimals, so that 15 and 15.0 are equal.
            default -> new BigDecimal(parser.getText()).stripTrailingZeros();
        };
    }
}
