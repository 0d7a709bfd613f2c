package io.github.icp4j.cli.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Texts out of bytes, as {@link Decoded} gives them: without losing a byte that the encoding does not have. For encodings in
 * which every byte below 128 is the ASCII character itself, wherever it stands, so that texts may be cut between them.
 */
public final class DecodedBytes {
    private static final int ASCII = 128;

    private final Charset charset;

    /** In an encoding of which {@link #canCut} is true. */
    public DecodedBytes(Charset charset) {
        this.charset = charset;
    }

    /** Whether every byte below 128 is the ASCII character itself: so in UTF-8, and where a character is one byte. */
    public static boolean canCut(Charset charset) {
        if (charset.equals(StandardCharsets.UTF_8)) {
            return true;
        }
        if (!charset.canEncode() || charset.newEncoder().maxBytesPerChar() > 1) {
            return false;
        }
        byte[] all = new byte[ASCII];
        for (int i = 0; i < ASCII; i++) {
            all[i] = (byte) i;
        }
        return new String(all, charset).equals(new String(all, StandardCharsets.US_ASCII));
    }

    /** The text of some bytes. */
    public String text(byte[] bytes, int from, int to) {
        if (isAscii(bytes, from, to)) {
            return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
        }
        StringBuilder text = new StringBuilder(to - from);
        char[] buffer = new char[to - from];
        try (Decoded decoded = Decoded.afterMark(new ByteArrayInputStream(bytes, from, to - from), charset)) {
            for (int read = decoded.read(buffer, 0, buffer.length);
                    read >= 0;
                    read = decoded.read(buffer, 0, buffer.length)) {
                text.append(buffer, 0, read);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** Whether all of some bytes are below 128. */
    public static boolean isAscii(byte[] bytes, int from, int to) {
        int any = 0;
        for (int i = from; i < to; i++) {
            any |= bytes[i];
        }
        return any >= 0;
    }
}
