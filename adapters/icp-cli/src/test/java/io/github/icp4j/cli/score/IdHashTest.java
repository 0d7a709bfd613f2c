package io.github.icp4j.cli.score;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.hash.Hashing;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;

/** The hash of an id is that of Guava. */
class IdHashTest {
    @Property
    void it_is_murmur3(@ForAll @StringLength(max = 40) String id) {
        IdHash hash = new IdHash();
        hash.of("another one before it");
        hash.of(id);
        ByteBuffer bytes = ByteBuffer.wrap(
                        Hashing.murmur3_128().hashUnencodedChars(id).asBytes())
                .order(ByteOrder.LITTLE_ENDIAN);
        assertThat(hash.first()).isEqualTo(bytes.getLong());
        assertThat(hash.second()).isEqualTo(bytes.getLong());
    }
}
