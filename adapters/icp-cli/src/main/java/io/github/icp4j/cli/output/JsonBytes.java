package io.github.icp4j.cli.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lines of JSON as bytes, an object each, as the generator of the library would write them, which is asked for each text that
 * is not plain. Not safe for use by several threads.
 */
final class JsonBytes implements RowForm {
    private static final JsonFactory JSON = new JsonFactory();
    private static final long END = ByteLines.word("}\n");
    private static final long QUOTE = ByteLines.word("\"");

    private final ByteLines lines;
    private final HundredthsTable numbers = new HundredthsTable(":", "null");
    private byte[] begin = new byte[0];

    JsonBytes(OutputStream out) {
        lines = new ByteLines(out);
    }

    /** Writes with the library. */
    private interface Writing {
        void to(JsonGenerator json) throws IOException;
    }

    private static byte[] written(Writing writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            writing.to(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] named(char before, String name, byte[] value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(before);
        bytes.writeBytes(written(json -> json.writeString(name)));
        bytes.writeBytes(value);
        return bytes.toByteArray();
    }

    private static byte[] field(String name, byte[] value) {
        return named(',', name, (":" + new String(value, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void first(String name, boolean isText, String text) {
        if (begin.length == 0) {
            begin = named('{', name, new byte[] {':'});
        }
        lines.put(begin);
        int before = lines.waiting();
        lines.put(QUOTE);
        if (lines.putPlain(text, '"', '\\', '"')) {
            lines.put(QUOTE);
        } else {
            lines.takeBack(before);
            lines.put(written(json -> json.writeString(text)));
        }
    }

    @Override
    public byte[] cell(String name, boolean isText, @Nullable String text) {
        return field(name, written(json -> json.writeString(text)));
    }

    @Override
    public byte[] cell(String name, boolean isText, List<String> texts) {
        return field(name, written(json -> {
            json.writeStartArray();
            for (String text : texts) {
                json.writeString(text);
            }
            json.writeEndArray();
        }));
    }

    @Override
    public byte[] beforeNumber(String name) {
        return named(',', name, new byte[0]);
    }

    @Override
    public HundredthsTable numbers() {
        return numbers;
    }

    @Override
    public void end() {
        lines.put(END);
        lines.endLine();
    }

    @Override
    public ByteLines lines() {
        return lines;
    }
}
