package io.github.icp4j.benchmarks.w20;

import static io.github.icp4j.attribute.Attributes.ANNUAL_REVENUE;
import static io.github.icp4j.attribute.Attributes.BUSINESS_MODEL;
import static io.github.icp4j.attribute.Attributes.COUNTRY;
import static io.github.icp4j.attribute.Attributes.EMPLOYEES;
import static io.github.icp4j.attribute.Attributes.FUNDING_STAGE;
import static io.github.icp4j.attribute.Attributes.GROWTH_RATE;
import static io.github.icp4j.attribute.Attributes.INDUSTRY;
import static io.github.icp4j.attribute.Attributes.PAIN_POINTS;
import static io.github.icp4j.attribute.Attributes.TECHNOLOGIES;

import io.github.icp4j.account.AccountBatch;
import io.github.icp4j.account.AccountColumns;
import io.github.icp4j.attribute.Schema;
import java.util.Arrays;
import java.util.function.IntPredicate;

/** Puts the workload's companies into a batch through the door for arrays. */
public final class W20Batch {
    private W20Batch() {}

    /** The companies from one row to another. */
    public static AccountBatch of(W20Data data, int from, int to) {
        return withLists(data, from, to, code -> true, code -> true, event -> true);
    }

    /**
     * How many bytes of the batch of all companies the workload's profile reads: its columns, the tags and the types of events
     * that it names, as far back as its windows reach. What a batch holds beside them is not counted.
     */
    public static long bytesRead(W20Data data) {
        int reach = Math.toIntExact(W20Data.AS_OF.toEpochDay()) - 180;
        AccountBatch read = withLists(
                data,
                0,
                data.size(),
                code -> isNamed(W20Names.TECHNOLOGIES.get(code)),
                code -> W20Profile.PAINS.contains(W20Names.PAINS.get(code)),
                event -> data.events.codes()[event] <= 1 && data.eventDays[event] >= reach);
        return read.bytes() - new Rows(data, 0, data.size()).columns().build().bytes();
    }

    private static boolean isNamed(String technology) {
        return W20Profile.CRM.contains(technology)
                || W20Profile.ENGAGEMENT.contains(technology)
                || W20Profile.COMPETITORS.contains(technology);
    }

    private static AccountBatch withLists(
            W20Data data, int from, int to, IntPredicate technology, IntPredicate pain, IntPredicate event) {
        Rows rows = new Rows(data, from, to);
        AccountColumns columns = rows.columns()
                .text(INDUSTRY, rows.of(data.industry), W20Names.INDUSTRIES)
                .text(COUNTRY, rows.of(data.country), W20Names.COUNTRIES)
                .text(BUSINESS_MODEL, rows.of(data.model), W20Names.MODELS)
                .text(FUNDING_STAGE, rows.of(data.stage), W20Names.STAGES)
                .numbers(EMPLOYEES, rows.of(data.employees))
                .numbers(ANNUAL_REVENUE, rows.of(data.revenue))
                .numbers(GROWTH_RATE, rows.of(data.growth))
                .numbers(W20Profile.SDRS, rows.of(data.sdrs));
        CodeLists technologies = rows.of(data.technologies)
                .only(i -> technology.test(data.technologies.codes()[i]));
        CodeLists pains = rows.of(data.pains).only(i -> pain.test(data.pains.codes()[i]));
        CodeLists events = rows.of(data.events).only(event);
        int[] types = events.of(data.events.codes());
        return columns.tags(
                        TECHNOLOGIES,
                        technologies.offsets(),
                        technologies.of(data.technologies.codes()),
                        W20Names.TECHNOLOGIES,
                        null)
                .tags(PAIN_POINTS, pains.offsets(), pains.of(data.pains.codes()), W20Names.PAINS, null)
                .events(
                        events.offsets(),
                        types,
                        W20Names.EVENT_TYPES,
                        types,
                        W20Names.EVENT_SUBJECTS,
                        events.of(data.eventDays),
                        null)
                .build();
    }

    /** Some of the rows. */
    private record Rows(W20Data data, int from, int to) {
        AccountColumns columns() {
            Schema schema = W20Profile.profile().schema();
            return AccountBatch.columns(schema, to - from).ids(row -> Companies.id(from + row));
        }

        int[] of(int[] column) {
            return Arrays.copyOfRange(column, from, to);
        }

        double[] of(double[] column) {
            return Arrays.copyOfRange(column, from, to);
        }

        /** The positions of the rows' codes in their array. */
        CodeLists of(CodeLists lists) {
            CodeLists.Builder positions = new CodeLists.Builder(to - from);
            for (int row = from; row < to; row++) {
                for (int i = lists.begin(row); i < lists.end(row); i++) {
                    positions.add(i);
                }
                positions.end();
            }
            return positions.build();
        }
    }
}
