package io.github.icp4j.account.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.CharBuffer;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class IdStageProperties {
    /** One stage, which serves tile after tile. */
    private final IdStage stage = new IdStage();

    @Property(tries = 300)
    void ids_are_kept_character_by_character(@ForAll("tiles") List<List<String>> tiles) {
        for (List<String> ids : tiles) {
            for (int row = 0; row < ids.size(); row++) {
                String id = ids.get(row);
                stage.add(row % 3 == 0 ? CharBuffer.wrap(id) : id);
            }
            IdTile tile = stage.seal();
            for (int row = 0; row < ids.size(); row++) {
                assertThat(tile.id(row)).isEqualTo(ids.get(row));
            }
            assertThat(tile.end(ids.size() - 1)).isEqualTo(tile.bytes().length);
        }
    }

    /** Tiles of ASCII alone, and of any characters, halves of surrogate pairs among them. */
    @Provide
    Arbitrary<List<List<String>>> tiles() {
        Arbitrary<String> ascii = Arbitraries.strings().ascii().ofMinLength(1).ofMaxLength(30);
        Arbitrary<String> surrogates = Arbitraries.strings()
                .withCharRange('\ud7f0', '\ue010')
                .withChars('a', '?')
                .ofMaxLength(4);
        Arbitrary<String> any =
                Arbitraries.oneOf(ascii, surrogates, Arbitraries.strings().ofMaxLength(400));
        Arbitrary<List<String>> tile = Arbitraries.oneOf(
                ascii.list().ofMinSize(1).ofMaxSize(100),
                any.list().ofMinSize(1).ofMaxSize(100),
                surrogates.list().ofMinSize(1).ofMaxSize(100));
        return tile.list().ofMinSize(1).ofMaxSize(4);
    }
}
