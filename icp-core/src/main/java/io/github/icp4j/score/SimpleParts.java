package io.github.icp4j.score;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/** The criteria that one leaf each decides, added up for all leaves at once. */
final class SimpleParts {
    private final long[] mask;
    private final BitSums[] open;
    private final BitSums[] limited;
    private final BitSums unknownWeight;
    private final BitSums unknownMax;
    private final BitSums unknownWorst;
    private final boolean maxIsWeight;
    private final BitSums[] limitedMax;
    private final BitSums[] leftOut;
    private final BitSums[] limitedLeftOut;

    SimpleParts(List<SinglePart> parts, int limits, int words) {
        mask = new long[words];
        parts.forEach(part -> mask[part.bit() >>> 6] |= 1L << part.bit());
        open = bySide(parts, words, part -> part.limit() < 0 || part.leafPoints() < 0 ? part.leafPoints() : 0);
        limited = byLimit(parts, limits, words, part -> Math.max(part.leafPoints(), 0));
        unknownWeight = sums(parts, words, part -> part.range().weight());
        unknownMax = sums(parts, words, part -> part.limit() < 0 ? part.range().max() : 0);
        maxIsWeight = parts.stream()
                .allMatch(part ->
                        part.limit() < 0 && part.range().max() == part.range().weight());
        unknownWorst = sums(parts, words, part -> part.range().worst());
        limitedMax = byLimit(parts, limits, words, part -> part.range().max());
        leftOut = bySide(parts, words, part -> part.limit() < 0 ? part.leftOutMax() : 0);
        limitedLeftOut = byLimit(parts, limits, words, SinglePart::leftOutMax);
    }

    private static BitSums[] bySide(List<SinglePart> parts, int words, ToLongFunction<SinglePart> number) {
        return IntStream.range(0, 2)
                .mapToObj(side -> sums(parts, words, part -> part.side() == side ? number.applyAsLong(part) : 0))
                .toArray(BitSums[]::new);
    }

    private static BitSums[] byLimit(List<SinglePart> parts, int limits, int words, ToLongFunction<SinglePart> number) {
        return IntStream.range(0, limits)
                .mapToObj(limit -> sums(parts, words, part -> part.limit() == limit ? number.applyAsLong(part) : 0))
                .toArray(BitSums[]::new);
    }

    private static BitSums sums(List<SinglePart> parts, int words, ToLongFunction<SinglePart> number) {
        Map<Integer, Long> byBit = new HashMap<>();
        parts.forEach(part -> byBit.merge(part.bit(), number.applyAsLong(part), Long::sum));
        return BitSums.of(byBit, words);
    }

    /** How many words of leaves there are. */
    int words() {
        return mask.length;
    }

    /** The leaves of these parts that are known. */
    long known(PreparedAccount account, int word) {
        return account.known(word) & mask[word];
    }

    /** The leaves of these parts that are unknown, given those that are known. */
    long unknown(int word, long known) {
        return mask[word] & ~known;
    }

    /** What matching leaves earn on a side. */
    long earned(int side, int word, long match) {
        return open[side].sum(word, match);
    }

    long unknownWeight(int word, long unknown) {
        return unknownWeight.sum(word, unknown);
    }

    /** The most that unknown leaves could earn; mostly that is their weight. */
    long unknownMax(int word, long unknown, long weight) {
        return maxIsWeight ? weight : unknownMax.sum(word, unknown);
    }

    long unknownWorst(int word, long unknown) {
        return unknownWorst.sum(word, unknown);
    }

    long leftOut(int side, int word, long unknown) {
        return leftOut[side].sum(word, unknown);
    }

    void addTo(PreparedAccount account, SingleSums sums) {
        for (int word = 0; word < mask.length; word++) {
            long known = account.known(word) & mask[word];
            long match = account.match(word) & known;
            sums.anyKnown |= known != 0;
            sums.open[0] += open[0].sum(word, match);
            sums.open[1] += open[1].sum(word, match);
            for (int limit = 0; limit < limited.length; limit++) {
                sums.limited[limit] += limited[limit].sum(word, match);
            }
            long unknown = mask[word] & ~known;
            if (unknown != 0) {
                addUnknown(word, unknown, sums);
            }
        }
    }

    private void addUnknown(int word, long unknown, SingleSums sums) {
        sums.unknownWeight += unknownWeight.sum(word, unknown);
        sums.unknownMax += unknownMax.sum(word, unknown);
        sums.unknownWorst += unknownWorst.sum(word, unknown);
        sums.leftOut[0] += leftOut[0].sum(word, unknown);
        sums.leftOut[1] += leftOut[1].sum(word, unknown);
        for (int limit = 0; limit < limited.length; limit++) {
            sums.limitedMax[limit] += limitedMax[limit].sum(word, unknown);
            sums.limitedLeftOut[limit] += limitedLeftOut[limit].sum(word, unknown);
        }
    }
}
