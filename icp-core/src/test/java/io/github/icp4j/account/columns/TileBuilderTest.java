package io.github.icp4j.account.columns;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.icp4j.attribute.Attributes;
import io.github.icp4j.attribute.Schema;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class TileBuilderTest {
    private static final int TOOLS = Schema.builtIn().slot(Attributes.TECHNOLOGIES.name());
    private static final int COUNTRY = Schema.builtIn().slot(Attributes.COUNTRY.name());

    private final TileBuilder tile = new TileBuilder(Schema.builtIn());

    @Test
    void tags_and_events_without_an_end_do_not_become_those_of_the_next_row() {
        tile.tag(TOOLS, 1);
        tile.event(1, -1, 5);
        tile.endRow("left open");
        tile.tag(TOOLS, 2);
        tile.endTags(TOOLS);
        tile.endEvents();
        tile.endRow("ended");

        Tile sealed = tile.seal();

        TagsTile tags = (TagsTile) Objects.requireNonNull(sealed.column(TOOLS));
        assertThat(tags.tags()).containsExactly(2);
        assertThat(tags.isKnown(0)).isFalse();
        assertThat(tags.has(0, 1)).isTrue();
        assertThat(sealed.events().types()).isEmpty();
        assertThat(sealed.events().isKnown(0)).isFalse();
        assertThat(sealed.events().isKnown(1)).isTrue();
    }

    @Test
    void what_is_taken_back_after_it_ended_leaves_the_rows_around_it_as_they_are() {
        row("a", 1);
        tile.tag(TOOLS, 2);
        tile.endTags(TOOLS);
        tile.text(COUNTRY, 7);
        tile.cancelRow();
        row("b", 3);
        tile.tag(TOOLS, 4);
        tile.endTags(TOOLS);
        tile.unknown(TOOLS);
        tile.endRow("c");

        Tile sealed = tile.seal();

        TagsTile tags = (TagsTile) Objects.requireNonNull(sealed.column(TOOLS));
        assertThat(tags.tags()).containsExactly(1, 3);
        assertThat(tags.has(0, 0)).isTrue();
        assertThat(tags.has(1, 1)).isTrue();
        assertThat(tags.isKnown(2)).isFalse();
        TextTile countries = (TextTile) Objects.requireNonNull(sealed.column(COUNTRY));
        assertThat(countries.code(1)).isEqualTo(-1);
    }

    @Test
    void a_column_that_no_row_of_a_tile_is_given_is_absent_from_it() {
        row("a", 1);
        tile.seal();
        tile.endRow("b");

        assertThat(tile.seal().column(TOOLS)).isNull();
    }

    private void row(String id, int tag) {
        tile.tag(TOOLS, tag);
        tile.endTags(TOOLS);
        tile.endRow(id);
    }
}
