package io.github.icp4j.cli.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** No byte is lost or silently changed while text is decoded. */
class DecodedTest {
    private static String decode(byte[] bytes, @Nullable Charset charset) throws IOException {
        StringWriter text = new StringWriter();
        try (Decoded decoded = new Decoded(slowly(bytes), charset)) {
            decoded.transferTo(text);
        }
        return text.toString();
    }

    /** Gives a few bytes at a time, so that characters are torn apart. */
    private static InputStream slowly(byte[] bytes) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] buffer, int offset, int length) {
                return super.read(buffer, offset, Math.min(length, 3));
            }
        };
    }

    @Test
    void well_formed_text_is_itself_in_every_encoding() throws IOException {
        String text = "Zürich, 東京, \uD83D\uDE00 and plain ".repeat(3000);
        for (Charset charset :
                new Charset[] {StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
            assertThat(decode(text.getBytes(charset), charset)).isEqualTo(text);
            assertThat(decode(("\ufeff" + text).getBytes(charset), null)).isEqualTo(text);
        }
        assertThat(Decoded.malformedAt(text)).isEqualTo(-1);
    }

    @Test
    void a_malformed_byte_is_found_again_with_its_value() throws IOException {
        String text = decode(new byte[] {'a', (byte) 0xe9, 'b', (byte) 0xc3}, null);
        assertThat(text).hasSize(4);
        assertThat(Decoded.malformedAt(text)).isEqualTo(1);
        assertThat(Decoded.byteAt(text, 1)).isEqualTo("0xE9");
        assertThat(Decoded.byteAt(text, 3)).isEqualTo("0xC3");
    }

    @Test
    void whatever_the_bytes_every_one_of_them_is_accounted_for() throws IOException {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            byte[] bytes = new byte[random.nextInt(60)];
            for (int at = 0; at < bytes.length; at++) {
                bytes[at] = (byte) (random.nextInt(3) == 0 ? random.nextInt(256) : 'a' + random.nextInt(26));
            }
            String text = decode(bytes, StandardCharsets.UTF_8);
            assertThat(encoded(text)).as("seed %s", seed).isEqualTo(withoutMark(bytes));
        }
    }

    private static byte[] encoded(String text) {
        var bytes = new java.io.ByteArrayOutputStream();
        text.codePoints()
                .forEach(c -> bytes.writeBytes(
                        c >= 0xdc00 && c <= 0xdcff
                                ? new byte[] {(byte) c}
                                : new String(Character.toChars(c)).getBytes(StandardCharsets.UTF_8)));
        return bytes.toByteArray();
    }

    private static byte[] withoutMark(byte[] bytes) {
        boolean marked =
                bytes.length > 2 && bytes[0] == (byte) 0xef && bytes[1] == (byte) 0xbb && bytes[2] == (byte) 0xbf;
        boolean other = bytes.length > 1
                && (bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff
                        || bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe);
        return marked
                ? java.util.Arrays.copyOfRange(bytes, 3, bytes.length)
                : other ? java.util.Arrays.copyOfRange(bytes, 2, bytes.length) : bytes;
    }
}
