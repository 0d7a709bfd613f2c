package io.github.icp4j.score;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A program in words: every plane and every step over lanes, in the order in which they are done. */
final class PlanText {
    private final BatchProgram program;
    private final StringBuilder text = new StringBuilder();

    private PlanText(BatchProgram program) {
        this.program = program;
    }

    static String of(BatchProgram program) {
        return new PlanText(program).all();
    }

    private String all() {
        text.append("Planes, 32 accounts a word (")
                .append(program.nodes().size())
                .append(" of them, in ")
                .append(program.buffers())
                .append(" buffers):\n");
        program.nodes().forEach(this::plane);
        if (program.isWide()) {
            return text.append("Points row by row in longs, since they may add up to more than an int holds.\n")
                    .toString();
        }
        if (!program.fading().isEmpty()) {
            text.append("Points that fade, event by event:\n");
        }
        for (int i = 0; i < program.fading().size(); i++) {
            for (FadingPoints points : program.fading().get(i)) {
                text.append("  f")
                        .append(i)
                        .append(" += ")
                        .append(points.inWords())
                        .append('\n');
            }
        }
        text.append("Lanes, one account a number (")
                .append(program.laneSteps().size())
                .append(" steps in ")
                .append(program.lanes())
                .append(" lanes):\n");
        program.laneSteps().forEach(step -> text.append("  ").append(step).append('\n'));
        return text.toString();
    }

    private void plane(WordNode node) {
        String inputs = Arrays.stream(node.inputs()).mapToObj(i -> "p" + i).collect(Collectors.joining(", "));
        text.append("  p").append(node.index()).append(" = ").append(node.op().inWords());
        text.append(inputs.isEmpty() ? "" : " " + inputs).append('\n');
    }
}
