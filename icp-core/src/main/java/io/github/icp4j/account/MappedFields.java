package io.github.icp4j.account;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a mapping, each a getter and what is done with what it gives.
 *
 * <p>The first sixteen are read from a place of their own in the code. So each place sees the same getter again and again in a
 * program with one mapping, and the compiler puts it there, where in a loop it would have to call one of many and the
 * processor to guess which: an account of the measured workload then takes a tenth less.
 *
 * @param <T> the caller's type
 */
final class MappedFields<T> {
    /** The slot of an attribute that a schema does not have. */
    static final int NO_SLOT = -1;

    private static final int PLACES = 16;

    private final int size;

    /** At least as many as there are places, with fields of nothing at the end. */
    private final Field<T>[] all;

    private final Failures failures;

    MappedFields(List<Field<T>> fields, Failures failures) {
        this.failures = failures;
        size = fields.size();
        all = filledUp(fields);
    }

    @SuppressWarnings("unchecked") // an array of fields of T alone
    private static <T> Field<T>[] filledUp(List<Field<T>> fields) {
        Field<T>[] all = fields.toArray((Field<T>[]) new Field<?>[Math.max(fields.size(), PLACES)]);
        Arrays.fill(all, fields.size(), all.length, Field.of("", source -> null, (value, account, slot) -> {}));
        return all;
    }

    /** The slot of each field by its name. */
    int[] slots(ToIntFunction<String> slotOf) {
        int[] slots = new int[all.length];
        Arrays.setAll(slots, i -> i < size ? slotOf.applyAsInt(all[i].name) : NO_SLOT);
        return slots;
    }

    /** Reads all fields in their order; one that cannot be read is told of, and the next is read unless that throws. */
    void read(T source, String id, AccountSink account, int[] slots) {
        int next = readFirst(source, id, account, slots);
        while (next < size) {
            try {
                all[next].taker.take(all[next].getter.apply(source), account, slots[next]);
            } catch (RuntimeException e) {
                failures.failed(id, all[next].name, e);
            }
            next++;
        }
    }

    /** Reads fields up to the first that cannot be read, and gives the one to go on with. */
    private int readFirst(T source, String id, AccountSink account, int[] slots) {
        int at = 0;
        try {
            all[0].taker.take(all[0].getter.apply(source), account, slots[0]);
            at = 1;
            all[1].taker.take(all[1].getter.apply(source), account, slots[1]);
            at = 2;
            all[2].taker.take(all[2].getter.apply(source), account, slots[2]);
            at = 3;
            all[3].taker.take(all[3].getter.apply(source), account, slots[3]);
            at = 4;
            all[4].taker.take(all[4].getter.apply(source), account, slots[4]);
            at = 5;
            all[5].taker.take(all[5].getter.apply(source), account, slots[5]);
            at = 6;
            all[6].taker.take(all[6].getter.apply(source), account, slots[6]);
            at = 7;
            all[7].taker.take(all[7].getter.apply(source), account, slots[7]);
            at = 8;
            all[8].taker.take(all[8].getter.apply(source), account, slots[8]);
            at = 9;
            all[9].taker.take(all[9].getter.apply(source), account, slots[9]);
            at = 10;
            all[10].taker.take(all[10].getter.apply(source), account, slots[10]);
            at = 11;
            all[11].taker.take(all[11].getter.apply(source), account, slots[11]);
            at = 12;
            all[12].taker.take(all[12].getter.apply(source), account, slots[12]);
            at = 13;
            all[13].taker.take(all[13].getter.apply(source), account, slots[13]);
            at = 14;
            all[14].taker.take(all[14].getter.apply(source), account, slots[14]);
            at = 15;
            all[15].taker.take(all[15].getter.apply(source), account, slots[15]);
            return PLACES;
        } catch (RuntimeException e) {
            failures.failed(id, all[at].name, e);
            return at + 1;
        }
    }

    /** Is told of a field of an account that cannot be read. */
    interface Failures {
        void failed(String id, String name, RuntimeException e);
    }

    /**
     * Does something with a value.
     *
     * @param <V> the type of the value
     */
    interface Taker<V> {
        void take(@Nullable V value, AccountSink account, int slot);
    }

    /**
     * A getter, and what is done with what it gives.
     *
     * @param <T> the caller's type
     */
    record Field<T>(String name, Function<? super T, ?> getter, Taker<Object> taker) {
        @SuppressWarnings("unchecked") // the taker is only ever given what the getter gives
        static <T, V> Field<T> of(String name, Function<? super T, V> getter, Taker<? super V> taker) {
            return new Field<>(name, getter, (Taker<Object>) taker);
        }
    }
}
