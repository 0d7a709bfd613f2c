package io.github.icp4j.account.columns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.icp4j.attribute.Attributes;
import io.github.icp4j.attribute.Schema;
import java.util.AbstractCollection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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

    @Test
    void tags_of_any_collection_are_taken_whatever_was_taken_before() {
        Random random = new Random(7);
        Dictionary names = new Dictionary();
        List<Set<String>> expected = new ArrayList<>();
        for (int row = 0; row < 300; row++) {
            int size = new int[] {0, 1, 3, 9, 255, 256, 257, 600}[random.nextInt(8)];
            Set<@Nullable String> tags = new HashSet<>();
            for (int i = 0; i < size; i++) {
                tags.add("tag " + random.nextInt(2 * size));
            }
            if (random.nextBoolean()) {
                tags.add(null);
                tags.add(" ");
            }
            tile.tags(TOOLS, collection(tags, random.nextInt(3)), names);
            tile.endTags(TOOLS);
            tile.endRow("row " + row);
            tags.removeAll(Arrays.asList(null, " "));
            expected.add(tags);
            if (row % 3 == 0) {
                Collection<Object> mixed = List.of("left behind", "by what fails", 1, "or not");
                assertThatThrownBy(() -> tile.tags(TOOLS, strings(mixed), names))
                        .isInstanceOf(RuntimeException.class);
                tile.cancelRow();
            }
        }

        TagsTile sealed = (TagsTile) Objects.requireNonNull(tile.seal().column(TOOLS));
        for (int row = 0; row < expected.size(); row++) {
            Set<String> found = new HashSet<>();
            for (int tag = 0; tag < sealed.tags().length; tag++) {
                if (sealed.has(tag, row)) {
                    found.add(names.names().spelling(sealed.tags()[tag]));
                }
            }
            assertThat(found).as("row " + row).isEqualTo(expected.get(row));
        }
    }

    /** A set, a list, or what has grown since it was asked for its size. */
    private static Collection<@Nullable String> collection(Set<@Nullable String> tags, int kind) {
        return switch (kind) {
            case 0 -> tags;
            case 1 -> new ArrayList<>(tags);
            default ->
                new AbstractCollection<>() {
                    @Override
                    public Iterator<@Nullable String> iterator() {
                        return tags.stream().filter(Objects::nonNull).iterator();
                    }

                    @Override
                    public int size() {
                        return tags.size() / 2;
                    }
                };
        };
    }

    @SuppressWarnings("unchecked") // as a caller's own unchecked cast lets such a collection in
    private static Collection<String> strings(Collection<?> mixed) {
        return (Collection<String>) mixed;
    }

    private void row(String id, int tag) {
        tile.tag(TOOLS, tag);
        tile.endTags(TOOLS);
        tile.endRow(id);
    }
}
