package io.github.icp4j.cli.score;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.hash.Hashing;
import io.github.icp4j.cli.account.AsciiRun;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;

/** The hash of an id is that of Guava. */
class IdHashTest {
    @Property
    void it_is_murmur3(@ForAll @StringLength(max = 40) String id) {
        checkThatItIsThatOfGuava(id, id);
    }

    @Property
    void so_it_is_of_bytes(@ForAll @CharRange(to = '\u007f') @StringLength(max = 40) String id) {
        checkThatItIsThatOfGuava(id, new Run(id));
    }

    private static void checkThatItIsThatOfGuava(String id, CharSequence given) {
        IdHash hash = new IdHash();
        hash.of("another one before it");
        hash.of(given);
        ByteBuffer bytes = ByteBuffer.wrap(
                        Hashing.murmur3_128().hashUnencodedChars(id).asBytes())
                .order(ByteOrder.LITTLE_ENDIAN);
        assertThat(hash.first()).isEqualTo(bytes.getLong());
        assertThat(hash.second()).isEqualTo(bytes.getLong());
    }

    /** An id between other bytes, and not a character of it to be asked for. */
    private record Run(String id) implements AsciiRun {
        @Override
        public byte[] bytes() {
            return ("xyz" + id + "behind it").getBytes(StandardCharsets.US_ASCII);
        }

        @Override
        public int from() {
            return 3;
        }

        @Override
        public int length() {
            return id.length();
        }

        @Override
        public char charAt(int index) {
            throw new UnsupportedOperationException();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            throw new UnsupportedOperationException();
        }
    }
}
