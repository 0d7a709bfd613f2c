package io.github.icp4j.account.columns;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.icp4j.attribute.Schema;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Where the events of a window begin and end. */
class EventWindowProperties {
    @Property
    void the_first_event_not_after_a_day_is_found_wherever_the_search_begins(
            @ForAll @Size(min = 1, max = 200) List<@IntRange(max = 60) Integer> days,
            @ForAll @IntRange(min = -2, max = 62) int day,
            @ForAll @IntRange(min = -2, max = 62) int later) {
        EventTile events = tile(days);
        for (int type = 0; type < events.types().length; type++) {
            int expected = events.begin(type);
            while (expected < events.end(type) && events.day(expected) > day) {
                expected++;
            }
            assertThat(events.notAfter(type, day)).isEqualTo(expected);
            int begin = events.notAfter(type, Math.max(day, later));
            assertThat(events.notAfter(type, day, begin)).isEqualTo(expected);
        }
    }

    /** Two types of events, of several accounts. */
    private static EventTile tile(List<Integer> days) {
        TileBuilder builder = new TileBuilder(Schema.builtIn());
        for (int i = 0; i < days.size(); i++) {
            builder.event(days.get(i) % 3 == 0 ? 7 : 2, -1, days.get(i));
            if (i % 4 == 3 || i == days.size() - 1) {
                builder.endEvents();
                builder.endRow("id");
            }
        }
        return builder.seal().events();
    }
}
