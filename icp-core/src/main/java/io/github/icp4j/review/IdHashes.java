package io.github.icp4j.review;

import io.github.icp4j.account.columns.IdTile;
import io.github.icp4j.account.columns.Tile;
import io.github.icp4j.account.columns.TileShape;
import io.github.icp4j.attribute.Folding;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The hashes that a {@link DuplicateTally} remembers of the ids of a tile, and which ids could be faulty. Most ids are plain
 * ASCII without white space; theirs are read from the bytes as they lie.
 */
final class IdHashes {
    private static final int ASCII = 128;
    private static final byte LETTER = 0;
    private static final byte PUNCTUATION = 1;
    private static final byte ODD = 2;
    private static final byte[] KINDS = new byte[ASCII];
    private static final int LONGEST_FORM = 8;
    private static final int FILTER_WORDS = 64;
    private static final long[] PLACEHOLDERS = new long[FILTER_WORDS];
    private static final int WWW = 4;
    private static final long[] LEGAL_FORMS;

    static {
        for (char c = 0; c < ASCII; c++) {
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            boolean odd = c <= ' ' || c > '~' || c == ',' || c == '/' || c == '?' || c == '#';
            KINDS[c] = odd ? ODD : letter ? LETTER : PUNCTUATION;
        }
        LEGAL_FORMS = DuplicateTally.LEGAL_FORMS.stream()
                .filter(form -> form.length() <= LONGEST_FORM)
                .mapToLong(form -> packed(form.getBytes(StandardCharsets.US_ASCII), 0, form.length()))
                .sorted()
                .toArray();
        for (String placeholder : Faults.PLACEHOLDERS) {
            long hash = DuplicateTally.hash("id", placeholder);
            PLACEHOLDERS[word(hash)] |= 1L << hash;
        }
    }

    private final long[] ids = new long[TileShape.MAX_ROWS];
    private final long[] keys = new long[TileShape.MAX_ROWS];
    private final boolean[] odd = new boolean[TileShape.MAX_ROWS];
    private byte[] folded = new byte[64];

    private static int word(long hash) {
        return (int) (hash >>> 6) & (FILTER_WORDS - 1);
    }

    /** Reads the ids of a tile. */
    void read(Tile tile) {
        IdTile all = tile.ids();
        int from = 0;
        for (int row = 0; row < tile.shape().rows(); row++) {
            int end = all.end(row);
            odd[row] = !readPlain(all.bytes(), from, end, row);
            if (odd[row]) {
                String id = Folding.fold(all.id(row));
                ids[row] = DuplicateTally.hash("id", id);
                keys[row] = DuplicateTally.hash("id", DuplicateTally.key(id));
            }
            from = end;
        }
    }

    /** The hash of a row's folded id. */
    long id(int row) {
        return ids[row];
    }

    /** The hash of what is left of a row's id without what people write now one way, now another. */
    long key(int row) {
        return keys[row];
    }

    /** Whether a row's id could be a placeholder or broken; false where it is neither. */
    boolean mayBeFaulty(int row) {
        return odd[row] || (PLACEHOLDERS[word(ids[row])] >>> ids[row] & 1) != 0;
    }

    private boolean readPlain(byte[] bytes, int from, int end, int row) {
        int length = end - from;
        if (length > folded.length) {
            folded = Arrays.copyOf(folded, 2 * length);
        }
        long hash = DuplicateTally.OF_IDS;
        int lastDot = -1;
        boolean plain = true;
        for (int i = 0; i < length; i++) {
            int c = bytes[from + i];
            if (c < 0 || KINDS[c] == ODD) {
                return false;
            }
            int lower = c >= 'A' && c <= 'Z' ? c | 0x20 : c;
            folded[i] = (byte) lower;
            hash = DuplicateTally.next(hash, lower);
            if (c == '.') {
                plain &= i > lastDot + 1;
                lastDot = i;
            } else {
                plain &= KINDS[c] == LETTER;
            }
        }
        if (lastDot >= 0 && mayBeLegalForm(lastDot + 1, length)) {
            return false;
        }
        ids[row] = DuplicateTally.mixed(hash);
        // A name of letters, or an address with dots between them, is its own key.
        keys[row] = plain && !startsWithWww(length) ? ids[row] : key(length, lastDot, ids[row]);
        return true;
    }

    /** Whether what follows the last dot may be a legal form, such as inc, or the last letter of l.l.c. */
    private boolean mayBeLegalForm(int from, int length) {
        return length - from > LONGEST_FORM
                || length == from
                || Arrays.binarySearch(LEGAL_FORMS, packed(folded, from, length)) >= 0;
    }

    /** Up to eight characters as one number. */
    private static long packed(byte[] text, int from, int to) {
        long packed = 0;
        for (int i = from; i < to; i++) {
            packed = packed << Byte.SIZE | text[i];
        }
        return packed;
    }

    private long key(int length, int lastDot, long ofWhole) {
        int from = startsWithWww(length) ? WWW : 0;
        boolean address = false;
        for (int i = from + 1; i <= lastDot && !address; i++) {
            address = folded[i] == '.';
        }
        long hash = DuplicateTally.OF_IDS;
        boolean pending = false;
        boolean empty = true;
        for (int i = from; i < length; i++) {
            if (KINDS[folded[i]] == LETTER) {
                if (pending && address) {
                    hash = DuplicateTally.next(hash, '.');
                }
                pending = false;
                empty = false;
                hash = DuplicateTally.next(hash, folded[i]);
            } else {
                pending = true;
            }
        }
        if (pending && address) {
            hash = DuplicateTally.next(hash, '.');
            empty = false;
        }
        return empty ? ofWhole : DuplicateTally.mixed(hash);
    }

    private boolean startsWithWww(int length) {
        return length >= WWW && folded[0] == 'w' && folded[1] == 'w' && folded[2] == 'w' && folded[3] == '.';
    }
}
