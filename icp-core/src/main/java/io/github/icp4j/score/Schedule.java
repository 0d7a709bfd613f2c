package io.github.icp4j.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * When each plane of a program is computed, and where it is held: in the last segment that it can be, so that what one profile
 * alone needs takes the place of what the one before it needed, and within a segment as {@link EagerOrder} has it.
 */
final class Schedule {
    private final List<WordNode> all;
    private final List<Segment> segments = new ArrayList<>();
    private final int[] buffers;
    private final int[][] numbers;
    private int count;

    /**
     * What is done for a whole tile before the next segment is begun: planes, then steps over every lane.
     *
     * @param nodes the planes that no segment before it needed
     * @param steps the steps
     */
    record Segment(List<WordNode> nodes, List<LaneStep> steps) {}

    /**
     * Plans.
     *
     * @param all all planes
     * @param steps the steps of each segment
     * @param lasting the planes that are read when all segments are done
     * @param numbers how many numbers of digits side by side there are
     */
    Schedule(List<WordNode> all, List<List<LaneStep>> steps, BitSet lasting, int numbers) {
        this.all = all;
        this.numbers = new int[numbers][];
        buffers = new int[all.size()];
        int[] lastUse = new int[all.size()];
        BitSet done = new BitSet();
        int position = 0;
        for (List<LaneStep> each : steps) {
            position += append(each, planes(each), done).nodes().size();
            markUse(segments.get(segments.size() - 1), position, lastUse);
        }
        append(List.of(), lasting, done);
        lasting.stream().forEach(node -> lastUse[node] = Integer.MAX_VALUE);
        assignBuffers(lastUse);
    }

    private static BitSet planes(List<LaneStep> steps) {
        BitSet planes = new BitSet();
        steps.forEach(step -> Arrays.stream(step.planes()).forEach(planes::set));
        return planes;
    }

    private Segment append(List<LaneStep> steps, BitSet wanted, BitSet done) {
        BitSet needed = (BitSet) wanted.clone();
        for (int i = all.size() - 1; i >= 0; i--) {
            if (needed.get(i) && !done.get(i)) {
                Arrays.stream(all.get(i).inputs()).forEach(needed::set);
            }
        }
        needed.andNot(done);
        Segment segment = new Segment(new EagerOrder(all, needed, done).nodes(), List.copyOf(steps));
        done.or(needed);
        segments.add(segment);
        return segment;
    }

    /** The planes that steps read are free again for the first plane of the next segment. */
    private static void markUse(Segment segment, int end, int[] lastUse) {
        planes(segment.steps()).stream().forEach(node -> lastUse[node] = end);
    }

    /** Gives each plane a buffer, or several, that no other plane needs at the time. */
    private void assignBuffers(int[] lastUse) {
        List<WordNode> nodes = nodes();
        for (int i = 0; i < nodes.size(); i++) {
            for (int input : nodes.get(i).inputs()) {
                lastUse[input] = Math.max(lastUse[input], i);
            }
        }
        List<Integer> freeFrom = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            WordNode node = nodes.get(i);
            if (node.op() instanceof Transpose transpose) {
                // Its inputs are still read when its first words are written.
                int[] taken = new int[transpose.width()];
                for (int w = 0; w < taken.length; w++) {
                    taken[w] = free(i - 1, lastUse[node.index()], freeFrom);
                }
                numbers[transpose.number()] = taken;
                buffers[node.index()] = taken[0];
            } else {
                buffers[node.index()] = free(i, lastUse[node.index()], freeFrom);
            }
        }
        count = freeFrom.size();
    }

    private static int free(int position, int until, List<Integer> freeFrom) {
        for (int buffer = 0; buffer < freeFrom.size(); buffer++) {
            if (freeFrom.get(buffer) <= position) {
                freeFrom.set(buffer, until);
                return buffer;
            }
        }
        freeFrom.add(until);
        return freeFrom.size() - 1;
    }

    List<Segment> segments() {
        return segments;
    }

    /** All planes that are computed, in order. */
    List<WordNode> nodes() {
        return segments.stream().flatMap(segment -> segment.nodes().stream()).toList();
    }

    /** The buffer of each plane. */
    int[] buffers() {
        return buffers;
    }

    /** The buffers of each number. */
    int[][] numbers() {
        return numbers;
    }

    /** How many planes are held at once. */
    int count() {
        return count;
    }
}
