package io.github.icp4j.benchmarks.w20;

import java.util.Arrays;

/** A company as a record of small codes and bit sets, made for {@link HandWritten}. */
final class CodedCompany {
    /** Unknown, in whole numbers and codes. */
    static final int UNKNOWN = -1;

    /** How far an event's day is shifted to the left of its type. */
    static final int DAY_SHIFT = 8;

    final short industry;
    final byte country;
    final byte model;
    final byte stage;
    final int employees;
    final int sdrs;
    final double revenue;
    final double growth;

    /** The 64 most frequent technologies, which are all that the profile asks for. */
    final long technologies;

    /** The other technologies: part of the record, though the profile does not read it. */
    final long[] moreTechnologies;

    final int pains;

    /** Day and type of each event, most recent first. */
    final int[] events;

    CodedCompany(W20Data data, int row) {
        industry = (short) data.industry[row];
        country = (byte) data.country[row];
        model = (byte) data.model[row];
        stage = (byte) data.stage[row];
        employees = whole(data.employees[row]);
        sdrs = whole(data.sdrs[row]);
        revenue = data.revenue[row];
        growth = data.growth[row];
        long[] words = new long[1 + W20Names.TECHNOLOGIES.size() / Long.SIZE];
        for (int i = data.technologies.begin(row); i < data.technologies.end(row); i++) {
            int code = data.technologies.codes()[i];
            words[code / Long.SIZE] |= 1L << code;
        }
        technologies = words[0];
        moreTechnologies = Arrays.copyOfRange(words, 1, words.length);
        int found = 0;
        for (int i = data.pains.begin(row); i < data.pains.end(row); i++) {
            found |= 1 << data.pains.codes()[i];
        }
        pains = found;
        events = events(data, row);
    }

    private static int whole(double number) {
        return Double.isNaN(number) ? UNKNOWN : (int) number;
    }

    private static int[] events(W20Data data, int row) {
        int begin = data.events.begin(row);
        int[] oldestFirst = new int[data.events.end(row) - begin];
        Arrays.setAll(
                oldestFirst,
                i -> data.eventDays[begin + i] << DAY_SHIFT | data.events.codes()[begin + i]);
        Arrays.sort(oldestFirst);
        int[] recentFirst = new int[oldestFirst.length];
        Arrays.setAll(recentFirst, i -> oldestFirst[oldestFirst.length - 1 - i]);
        return recentFirst;
    }
}
