package io.github.icp4j.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Parses one line of JSON after another, each as if it stood alone.
 *
 * <p>One parser goes from line to line, so that its buffers and table of names are set up once: it is given the bytes of one
 * line and no more, and finds the end of the text where the line ends. After a line at fault it is dropped.
 */
final class JsonOfLines {
    private static final JsonFactory JSON = JsonFactory.builder()
            // NaN is no JSON, but it is written by much that calls itself JSON; told as a bad value, it costs that
            // alone.
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
            .disable(JsonFactory.Feature.CHARSET_DETECTION)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(64)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    /** A parser remembers every name it meets, and data can have any number of them. */
    private static final int MOST_LINES = 1_024;

    private final Line line = new Line();
    private final Tail tail = new Tail();
    private @Nullable JsonParser parser;
    private int lines;
    private boolean atLineEnd;

    /** A parser before the first token of a line. */
    JsonParser begin(byte[] bytes, int from, int length) throws IOException {
        line.set(bytes, from, length);
        JsonParser last = parser;
        if (last != null && atLineEnd && lines++ < MOST_LINES) {
            atLineEnd = false;
            return last;
        }
        if (last != null) {
            last.close();
        }
        JsonParser fresh = JSON.createParser(line);
        parser = fresh;
        lines = 1;
        atLineEnd = false;
        return fresh;
    }

    /**
     * Whether nothing comes in the line after the object that the parser has just gone through.
     *
     * @throws JsonProcessingException where what comes is not JSON
     */
    boolean ends() throws IOException {
        tail.isBlank = true;
        if (parser != null) {
            parser.releaseBuffered(tail);
        }
        atLineEnd = tail.isBlank && line.isBlank();
        return atLineEnd || endsAlone();
    }

    private boolean endsAlone() throws IOException {
        try (JsonParser alone = JSON.createParser(line.bytes, line.begin, line.end - line.begin)) {
            alone.nextToken();
            alone.skipChildren();
            return alone.nextToken() == null;
        }
    }

    /** The same fault with its place counted from the start of the line. */
    JsonProcessingException inLine(JsonProcessingException fault) throws IOException {
        try (JsonParser alone = JSON.createParser(line.bytes, line.begin, line.end - line.begin)) {
            for (JsonToken token = alone.nextToken(); token != null; token = alone.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    alone.getTextLength();
                } else if (token.isNumeric()) {
                    alone.getDoubleValue();
                }
            }
            return fault;
        } catch (JsonProcessingException again) {
            return again;
        }
    }

    private static boolean isBlank(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] != ' ' && bytes[i] != '\t' && bytes[i] != '\r' && bytes[i] != '\n') {
                return false;
            }
        }
        return true;
    }

    /** The bytes of one line; the end of the stream, as long as the next line is not set. */
    private static final class Line extends InputStream {
        private byte[] bytes = new byte[0];
        private int begin;
        private int next;
        private int end;

        void set(byte[] buffer, int from, int length) {
            bytes = buffer;
            begin = from;
            next = from;
            end = from + length;
        }

        /** Whether what has not been read is white space. */
        boolean isBlank() {
            return JsonOfLines.isBlank(bytes, next, end);
        }

        @Override
        public int read() {
            return next == end ? -1 : bytes[next++] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            int count = Math.min(length, end - next);
            System.arraycopy(bytes, next, into, offset, count);
            next += count;
            return count == 0 ? -1 : count;
        }
    }

    /** Looks at what the parser has taken of a line but not gone through. */
    private static final class Tail extends OutputStream {
        private boolean isBlank;

        @Override
        public void write(int b) {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            isBlank &= JsonOfLines.isBlank(bytes, offset, offset + length);
        }
    }
}
