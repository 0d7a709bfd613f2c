package io.github.icp4j.account.columns;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.icp4j.attribute.Schema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Events sorted by type, newest first, whichever way of sorting their number, types and days lead to. */
class EventColumnProperties {
    private static final Comparator<Happening> BY_TYPE_NEWEST_FIRST = Comparator.comparingInt(Happening::type)
            .thenComparing(Happening::day, Comparator.reverseOrder())
            .thenComparing(Happening::row);

    private record Happening(int row, int type, int subject, int day) {}

    /** One builder, which serves tile after tile. */
    private final TileBuilder builder = new TileBuilder(Schema.builtIn());

    @Property(tries = 500)
    void events_lie_by_type_newest_first_and_those_of_one_day_as_they_came(
            @ForAll("tiles") List<List<Happening>> tiles) {
        for (List<Happening> tile : tiles) {
            List<Happening> expected = new ArrayList<>(tile);
            expected.sort(BY_TYPE_NEWEST_FIRST);
            assertThat(events(sealed(tile))).isEqualTo(expected);
        }
    }

    private EventTile sealed(List<Happening> events) {
        int row = 0;
        for (Happening event : events) {
            while (row < event.row) {
                endRow(row++);
            }
            builder.event(event.type, event.subject, event.day);
        }
        endRow(row);
        return builder.seal().events();
    }

    private void endRow(int row) {
        builder.endEvents();
        builder.endRow("row " + row);
    }

    private static List<Happening> events(EventTile tile) {
        List<Happening> events = new ArrayList<>();
        for (int t = 0; t < tile.types().length; t++) {
            assertThat(tile.end(t)).isGreaterThan(tile.begin(t));
            for (int i = tile.begin(t); i < tile.end(t); i++) {
                events.add(new Happening(tile.row(i), tile.types()[t], tile.subject(i), tile.day(i)));
            }
        }
        return events;
    }

    @Provide
    Arbitrary<List<List<Happening>>> tiles() {
        Arbitrary<Integer> spans = Arbitraries.of(0, 3, 100, 30_000, 1_000_000_000);
        Arbitrary<Integer> types = Arbitraries.of(0, 2, 300);
        Arbitrary<Integer> subjects = Arbitraries.of(-1, 3, 254, 255, 65_534, 65_535, 200_000);
        return Combinators.combine(spans, types, subjects)
                .flatAs(EventColumnProperties::tile)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
    }

    private static Arbitrary<List<Happening>> tile(int span, int types, int subjects) {
        Arbitrary<Happening> any = Combinators.combine(
                        Arbitraries.integers().between(0, 200),
                        Arbitraries.integers().between(0, types),
                        Arbitraries.integers().between(-1, subjects),
                        Arbitraries.integers().between(-span, span))
                .as(Happening::new);
        return any.list().ofMaxSize(150).map(events -> {
            List<Happening> byRow = new ArrayList<>(events);
            byRow.sort(Comparator.comparing(Happening::row));
            return byRow;
        });
    }
}
