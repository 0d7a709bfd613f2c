package io.github.icp4j.review;

import io.github.icp4j.account.AccountBatch;
import io.github.icp4j.account.columns.EventTile;
import io.github.icp4j.account.columns.Tile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts the types and subjects of events for two {@link ValueTally}s, tile by tile. */
final class EventColumns {
    private final ValueTally types;
    private final ValueTally subjects;
    private final CodeCounters typeCodes;
    private final CodeCounters subjectCodes;

    EventColumns(ValueTally types, ValueTally subjects) {
        this.types = types;
        this.subjects = subjects;
        typeCodes = new CodeCounters(types);
        subjectCodes = new CodeCounters(subjects);
    }

    /** What was not met before: it is counted once it is known which name comes first. */
    private static final class Fresh {
        /** By code, how often it occurs and the first row of it. */
        private final Map<Integer, int[]> byCode = new LinkedHashMap<>();

        void add(int code, int row) {
            int[] found = byCode.get(code);
            if (found == null) {
                byCode.put(code, new int[] {1, row});
            } else {
                found[0]++;
                found[1] = Math.min(found[1], row);
            }
        }

        void addTo(ValueTally tally, CodeCounters counters) {
            Map<String, ValueTally.Occurrence> byName = new HashMap<>();
            byCode.forEach((code, found) -> {
                String name = counters.canonical(code);
                byName.merge(
                        name,
                        new ValueTally.Occurrence(name, found[0], found[1]),
                        (one, more) -> new ValueTally.Occurrence(
                                name, one.times() + more.times(), Math.min(one.firstRow(), more.firstRow())));
            });
            tally.add(new ArrayList<>(byName.values()));
            byCode.keySet().forEach(counters::learn);
        }
    }

    void add(AccountBatch batch, Tile tile) {
        EventTile events = tile.events();
        int unknown = tile.shape().rows() - tile.shape().count(events.known());
        types.addUnknown(unknown);
        subjects.addUnknown(unknown);
        typeCodes.look(batch.names().types());
        subjectCodes.look(batch.names().subjects());
        Fresh freshTypes = new Fresh();
        Fresh freshSubjects = new Fresh();
        for (int index = 0; index < events.types().length; index++) {
            int type = events.types()[index];
            long[] counter = typeCodes.known(type);
            if (counter != null) {
                counter[0] += events.end(index) - events.begin(index);
            }
            for (int i = events.begin(index); i < events.end(index); i++) {
                if (counter == null) {
                    freshTypes.add(type, events.row(i));
                }
                addSubject(events, i, freshSubjects);
            }
        }
        freshTypes.addTo(types, typeCodes);
        freshSubjects.addTo(subjects, subjectCodes);
    }

    private void addSubject(EventTile events, int event, Fresh fresh) {
        int subject = events.subject(event);
        if (subject >= 0) {
            long[] counter = subjectCodes.known(subject);
            if (counter == null) {
                fresh.add(subject, events.row(event));
            } else {
                counter[0]++;
            }
        }
    }
}
