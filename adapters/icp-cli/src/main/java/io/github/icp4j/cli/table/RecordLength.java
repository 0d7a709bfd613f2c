package io.github.icp4j.cli.table;

import io.github.icp4j.cli.file.DecodedBytes;

/** The length of a record under way in characters; counted only once its bytes are more than a record may have characters. */
final class RecordLength {
    private final DecodedBytes decoding;
    private int counted;
    private int characters;

    RecordLength(DecodedBytes decoding) {
        this.decoding = decoding;
    }

    /** The characters of so many bytes, or more than those, where they are few anyway. */
    int upTo(byte[] bytes, int start, int length) {
        if (length <= QuoteFollower.LONGEST) {
            return length;
        }
        characters += decoding.text(bytes, start + counted, start + length).length();
        counted = length;
        return characters;
    }
}
