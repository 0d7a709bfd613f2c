package io.github.icp4j.cli.account;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The fields of JSON Lines that are passed through. It looks on as the lines are read, keeps their bytes until they have
 * been asked for, and takes the fields out of them as they are.
 */
final class KeptFields {
    private static final JsonFactory JSON = new JsonFactory();

    private final Tap tap;
    private final List<String> names;
    private final Set<String> missing;

    KeptFields(InputStream in, List<String> names) {
        this.tap = new Tap(in);
        this.names = names;
        missing = new LinkedHashSet<>(names);
    }

    /** The fields that no account has had so far. */
    Set<String> missing() {
        return missing;
    }

    /** The stream to read the lines from. */
    InputStream tapped() {
        return tap;
    }

    /** The fields of the account on a line; lines have to be asked for in their order. */
    List<@Nullable KeptValue> of(long line) throws IOException {
        @Nullable KeptValue[] values = new @Nullable KeptValue[names.size()];
        try (JsonParser json = JSON.createParser(tap.take(line))) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return Arrays.asList(values);
            }
            for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
                json.nextToken();
                int index = names.indexOf(name);
                if (index >= 0) {
                    values[index] = value(json);
                    missing.remove(name);
                } else {
                    json.skipChildren();
                }
            }
        }
        return Arrays.asList(values);
    }

    private static @Nullable KeptValue value(JsonParser json) throws IOException {
        if (json.currentToken() == JsonToken.VALUE_NULL) {
            return null;
        }
        StringWriter copy = new StringWriter();
        boolean list = json.currentToken() == JsonToken.START_ARRAY;
        boolean leaf = json.currentToken().isScalarValue();
        String text = leaf ? json.getText() : "";
        try (JsonGenerator out = JSON.createGenerator(copy)) {
            out.copyCurrentStructureExact(json);
        }
        String written = withoutHalves(copy.toString());
        return new KeptValue(leaf ? text : list ? joined(written) : written, written);
    }

    /** Spells half a pair of surrogates as JSON does, since UTF-8 has no bytes for it. */
    private static String withoutHalves(String written) {
        if (written.codePoints().noneMatch(KeptFields::isHalf)) {
            return written;
        }
        StringBuilder spelled = new StringBuilder();
        written.codePoints().forEach(point -> {
            if (isHalf(point)) {
                spelled.append(String.format("\\u%04x", point));
            } else {
                spelled.appendCodePoint(point);
            }
        });
        return spelled.toString();
    }

    private static boolean isHalf(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    /** The texts of a list joined by semicolons; where there is anything else in it, its JSON. */
    private static String joined(String written) throws IOException {
        List<String> parts = new ArrayList<>();
        try (JsonParser list = JSON.createParser(written)) {
            list.nextToken();
            while (list.nextToken() != JsonToken.END_ARRAY) {
                if (!list.currentToken().isScalarValue()) {
                    return written;
                }
                parts.add(list.getText());
            }
        }
        return String.join(";", parts);
    }

    /** Remembers the lines that pass by until they are taken. */
    private static final class Tap extends FilterInputStream {
        private byte[] bytes = new byte[1 << 16];
        private int start;
        private int end;
        private long line = 1;

        Tap(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            if (read > 0) {
                if (end + read > bytes.length) {
                    makeRoom(read);
                }
                System.arraycopy(buffer, offset, bytes, end, read);
                end += read;
            }
            return read;
        }

        @Override
        public boolean markSupported() {
            return false;
        }

        private void makeRoom(int more) {
            int kept = end - start;
            byte[] to = kept + more > bytes.length / 2 ? new byte[2 * (kept + more)] : bytes;
            System.arraycopy(bytes, start, to, 0, kept);
            bytes = to;
            start = 0;
            end = kept;
        }

        /** The bytes of a line; those of the lines before it are forgotten. */
        byte[] take(long wanted) {
            while (line < wanted) {
                start = Math.min(end, lineEnd() + 1);
                line++;
            }
            ByteArrayOutputStream taken = new ByteArrayOutputStream();
            int from = line == 1 && hasMark() ? start + 3 : start;
            taken.write(bytes, from, lineEnd() - from);
            return taken.toByteArray();
        }

        private boolean hasMark() {
            return end - start >= 3 && bytes[start] == (byte) 0xef && bytes[start + 1] == (byte) 0xbb;
        }

        private int lineEnd() {
            int at = start;
            while (at < end && bytes[at] != '\n') {
                at++;
            }
            return at;
        }
    }
}
