package io.github.icp4j.account.columns;

import static java.util.Objects.requireNonNull;

import io.github.icp4j.attribute.Folding;
import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Codes for the texts of one attribute, counted from 0 as texts are first met; texts that fold to the same share one.
 *
 * <p>A text is folded when it is first met and never again. Looking a known text up makes no garbage. A dictionary grows
 * in the hands of one thread; {@link #names()} is what others may read.
 */
public final class Dictionary {
    /** The code of a text that is empty once folded. */
    public static final int EMPTY = -1;

    /** More characters than a name has: such texts are not kept as runs too. */
    private static final int LONGEST_RUN = 256;

    private final Map<String, Integer> byFolded = new HashMap<>();
    private @Nullable String[] texts = new String[64];
    /** The hash of each text in the upper half, so that few others are compared with, and its code in the lower. */
    private long[] entries = new long[64];

    private final RunCodes runs = new RunCodes(this::codeOf);
    private final AsciiCodes ascii = new AsciiCodes(this::codeOf);
    private int known;
    private String[] folded = new String[16];
    private String[] spelled = new String[16];
    private int size;

    /** The code of a text, or {@link #EMPTY}. */
    public int code(String text) {
        int hash = text.hashCode();
        int mask = texts.length - 1;
        int at = start(hash, mask);
        while (true) {
            String met = texts[at];
            if (met == null) {
                return learn(text, at);
            }
            long entry = entries[at];
            if ((int) (entry >>> Integer.SIZE) == hash && met.equals(text)) {
                return (int) entry;
            }
            at = (at + 1) & mask;
        }
    }

    /** The code of a text that need not become a string unless it is new, or {@link #EMPTY}. */
    public int code(CharSequence text) {
        if (text instanceof String string) {
            return code(string);
        }
        if (text instanceof CharBuffer buffer && buffer.hasArray()) {
            return code(buffer.array(), buffer.arrayOffset() + buffer.position(), buffer.remaining());
        }
        return code(text.toString());
    }

    /** The code of a text that lies in an array, or {@link #EMPTY}. */
    public int code(char[] chars, int from, int length) {
        return length > LONGEST_RUN ? code(new String(chars, from, length)) : runs.code(chars, from, length);
    }

    /**
     * The code of a text that lies in an array as ASCII, or {@link #EMPTY}.
     *
     * @throws IllegalArgumentException where it is not ASCII
     */
    public int code(byte[] bytes, int from, int length) {
        return length > LONGEST_RUN ? code(AsciiCodes.text(bytes, from, length)) : ascii.code(bytes, from, length);
    }

    private static int start(int hash, int mask) {
        return (hash ^ hash >>> 15) & mask;
    }

    private int learn(String text, int at) {
        int code = codeOf(text);
        put(text, code, at);
        known++;
        if (HashPlaces.areTooFew(texts.length, known)) {
            grow();
        }
        return code;
    }

    private int codeOf(String text) {
        String form = Folding.fold(text);
        return form.isEmpty() ? EMPTY : byFolded.computeIfAbsent(form, each -> append(each, text));
    }

    private void put(String text, int code, int at) {
        texts[at] = text;
        entries[at] = ((long) text.hashCode() << Integer.SIZE) | (code & 0xFFFF_FFFFL);
    }

    private int append(String form, String text) {
        if (size == folded.length) {
            folded = Arrays.copyOf(folded, size * 2);
            spelled = Arrays.copyOf(spelled, size * 2);
        }
        folded[size] = form;
        spelled[size] = text;
        return size++;
    }

    private void grow() {
        @Nullable String[] oldTexts = texts;
        long[] oldEntries = entries;
        texts = new String[oldTexts.length * 2];
        entries = new long[texts.length];
        for (int i = 0; i < oldTexts.length; i++) {
            String text = oldTexts[i];
            if (text != null) {
                put(text, (int) oldEntries[i], free(text));
            }
        }
    }

    private int free(String text) {
        int at = start(text.hashCode(), texts.length - 1);
        while (texts[at] != null) {
            at = (at + 1) & (texts.length - 1);
        }
        return at;
    }

    /** How many different texts have been met, before folding; one met in several of the ways to give it counts for each. */
    public int spellings() {
        return known + runs.known() + ascii.known();
    }

    /** The names met so far, which later ones do not change. */
    public Names names() {
        return new Names(this, folded, spelled, size);
    }

    /** The folded names of a dictionary up to some moment, by code. */
    public static final class Names {
        private final Dictionary dictionary;
        private final String[] folded;
        private final String[] spelled;
        private final int size;

        private Names(Dictionary dictionary, String[] folded, String[] spelled, int size) {
            this.dictionary = dictionary;
            this.folded = folded;
            this.spelled = spelled;
            this.size = size;
        }

        /** How many names there are. */
        public int size() {
            return size;
        }

        /** The folded name of a code. */
        public String name(int code) {
            if (code >= size) {
                throw new IndexOutOfBoundsException("code must be below " + size + ", but was " + code);
            }
            return requireNonNull(folded[code]);
        }

        /** The name of a code as it was first written, before folding. */
        public String spelling(int code) {
            name(code);
            return requireNonNull(spelled[code]);
        }

        /** The folded name of a code, or its spelling where folding the name once more would make another of it. */
        public String text(int code) {
            String name = name(code);
            return Folding.fold(name).equals(name) ? name : spelling(code);
        }

        /** Whether the names of another are the first of these, code by code. */
        public boolean extend(Names other) {
            return dictionary == other.dictionary && size >= other.size;
        }

        /** The memory that the texts take, roughly, in bytes. */
        public long bytes() {
            long bytes = 0;
            for (int i = 0; i < size; i++) {
                bytes += 64 + folded[i].length();
            }
            return bytes;
        }
    }
}
