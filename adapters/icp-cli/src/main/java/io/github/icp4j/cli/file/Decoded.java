package io.github.icp4j.cli.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Text decoded without losing a byte: one that the encoding does not have becomes a character of its own, which
 * {@link #malformedAt} finds again, so that the cell it stands in can be named and the rest goes on.
 *
 * <p>Those characters are lone low surrogates, {@code U+DC00} to {@code U+DCFF}: no decoder gives them for well-formed text.
 * A byte-order mark is taken off.
 */
public final class Decoded extends Reader {
    private static final int MARK = 0xdc00;
    private static final int BUFFER = 1 << 14;

    private final InputStream in;
    private final Charset charset;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).limit(0);
    private boolean atEnd;

    /**
     * Decodes a stream.
     *
     * @param charset the encoding, or null for that of the byte-order mark, UTF-8 where there is none
     */
    public Decoded(InputStream in, @Nullable Charset charset) throws IOException {
        this(new BufferedInputStream(in, BUFFER), charset);
    }

    private Decoded(BufferedInputStream in, @Nullable Charset told) throws IOException {
        this.in = in;
        charset = charsetOf(in, told);
        decoder = decoder(charset);
    }

    private Decoded(Charset charset, InputStream in) {
        this.in = in;
        this.charset = charset;
        decoder = decoder(charset);
    }

    /** Decodes a stream whose byte-order mark, if it had one, has been taken off. */
    public static Decoded afterMark(InputStream in, Charset charset) {
        return new Decoded(charset, in);
    }

    private static CharsetDecoder decoder(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** The encoding in use. */
    public Charset charset() {
        return charset;
    }

    /** The index of the first character of a text that stands for a malformed byte, or -1. */
    public static int malformedAt(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= MARK && c <= MARK + 0xff && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)))) {
                return i;
            }
        }
        return -1;
    }

    /** The byte that a character found by {@link #malformedAt} stands for, such as {@code 0xE9}. */
    public static String byteAt(String text, int index) {
        return String.format("0x%02X", text.charAt(index) - MARK);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        CharBuffer chars = CharBuffer.wrap(buffer, offset, length);
        while (chars.hasRemaining()) {
            CoderResult result = decoder.decode(bytes, chars, atEnd);
            if (result.isOverflow()) {
                break;
            }
            if (result.isError()) {
                // One byte at a time: the rest of a broken sequence is as malformed when it is met alone.
                chars.put((char) (MARK + (bytes.get() & 0xff)));
            } else if (atEnd) {
                break;
            } else if (chars.position() > offset && !available()) {
                break;
            } else {
                fill();
            }
        }
        int read = chars.position() - offset;
        return read == 0 && length > 0 ? -1 : read;
    }

    /** Whether more can be read without waiting for a slow writer. */
    private boolean available() throws IOException {
        return in.available() > 0;
    }

    private void fill() throws IOException {
        bytes.compact();
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        atEnd = read < 0;
        bytes.position(bytes.position() + Math.max(0, read));
        bytes.flip();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /**
     * Takes the byte-order mark off; it says what the encoding is unless that has been said.
     *
     * @param in the stream, which has to support marks
     * @param told what has been said, or null
     */
    public static Charset charsetOf(InputStream in, @Nullable Charset told) throws IOException {
        Charset marked = null;
        in.mark(3);
        int first = in.read();
        int second = in.read();
        if (first == 0xfe && second == 0xff) {
            marked = StandardCharsets.UTF_16BE;
        } else if (first == 0xff && second == 0xfe) {
            marked = StandardCharsets.UTF_16LE;
        } else if (first == 0xef && second == 0xbb && in.read() == 0xbf) {
            marked = StandardCharsets.UTF_8;
        } else {
            in.reset();
        }
        return told != null ? told : marked != null ? marked : StandardCharsets.UTF_8;
    }
}
