package io.github.icp4j.benchmarks.w20;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * A list of codes for every company: those of company i lie from {@code offsets[i]} to {@code offsets[i + 1]}.
 *
 * <p>The arrays are shown as they are, for those who score from arrays; nobody writes to them.
 */
public final class CodeLists {
    private final int[] offsets;
    private final int[] codes;

    private CodeLists(int[] offsets, int[] codes) {
        this.offsets = offsets;
        this.codes = codes;
    }

    /** Where each company's codes begin, and at the end where the last one's end. */
    public int[] offsets() {
        return offsets;
    }

    /** All codes, company by company. */
    public int[] codes() {
        return codes;
    }

    /** Where the codes of a company begin. */
    public int begin(int company) {
        return offsets[company];
    }

    /** Where the codes of a company end. */
    public int end(int company) {
        return offsets[company + 1];
    }

    /** The same lists without the codes that are not wanted. */
    CodeLists only(IntPredicate wanted) {
        Builder some = new Builder(offsets.length - 1);
        for (int company = 0; company < offsets.length - 1; company++) {
            for (int i = begin(company); i < end(company); i++) {
                if (wanted.test(codes[i])) {
                    some.add(codes[i]);
                }
            }
            some.end();
        }
        return some.build();
    }

    /** What lies at the positions in an array that the codes name. */
    int[] of(int[] array) {
        return IntStream.of(codes).map(i -> array[i]).toArray();
    }

    /** Collects the lists of one company after the other. */
    static final class Builder {
        private final int[] offsets;
        private int[] codes;
        private int companies;
        private int count;

        Builder(int size) {
            offsets = new int[size + 1];
            codes = new int[4 * size + 16];
        }

        void add(int code) {
            if (count == codes.length) {
                codes = Arrays.copyOf(codes, codes.length + codes.length / 2);
            }
            codes[count++] = code;
        }

        void addOnce(int code) {
            for (int i = offsets[companies]; i < count; i++) {
                if (codes[i] == code) {
                    return;
                }
            }
            add(code);
        }

        void end() {
            offsets[++companies] = count;
        }

        CodeLists build() {
            return new CodeLists(offsets, Arrays.copyOf(codes, count));
        }
    }
}
