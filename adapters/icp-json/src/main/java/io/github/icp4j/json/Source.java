package io.github.icp4j.json;

import io.github.icp4j.validate.IssueCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Gets the text of a file or stream: UTF-8, with or without byte-order mark, of limited size. */
final class Source {
    static final int MOST_BYTES = 16 * 1024 * 1024;

    private Source() {}

    /** The text of a stream, or null where it is too large or not UTF-8, whose fault has been told. */
    static @Nullable String read(InputStream in, FaultList faults) throws IOException {
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            tooLarge(faults);
            return null;
        }
        return decode(bytes, faults);
    }

    /** The text of a reader, or null where it is too large, whose fault has been told. */
    static @Nullable String read(Reader in, FaultList faults) throws IOException {
        char[] chars = new char[8192];
        StringBuilder text = new StringBuilder();
        for (int n = in.read(chars); n >= 0; n = in.read(chars)) {
            text.append(chars, 0, n);
            if (text.length() > MOST_BYTES) {
                tooLarge(faults);
                return null;
            }
        }
        return withoutMark(text.toString());
    }

    /** The text given, or null where it is too large, whose fault has been told. */
    static @Nullable String of(String text, FaultList faults) {
        if (text.length() > MOST_BYTES) {
            tooLarge(faults);
            return null;
        }
        return withoutMark(text);
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static @Nullable String decode(byte[] bytes, FaultList faults) {
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            notUtf8(faults, Place.START, "the text is UTF-16");
            return null;
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(in, out, true);
        String text = withoutMark(out.flip().toString());
        if (result.isError()) {
            String bad = String.format("byte 0x%02X cannot stand here", bytes[in.position()]);
            notUtf8(faults, new Columns(text).at(text.length()), bad);
            return null;
        }
        return text;
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        return bytes.length >= start.length
                && Arrays.equals(
                        bytes, 0, start.length, new byte[] {(byte) start[0], (byte) start[1]}, 0, start.length);
    }

    private static void notUtf8(FaultList faults, Place at, String what) {
        faults.error(IssueCode.SYNTAX, "", at, "the text is not UTF-8: " + what, "save the file as UTF-8");
    }

    private static void tooLarge(FaultList faults) {
        faults.error(
                IssueCode.TOO_DEEP,
                "",
                Place.START,
                "a profile may have " + MOST_BYTES / 1024 / 1024 + " MB, and this text is larger",
                "split it into a portfolio");
    }
}
