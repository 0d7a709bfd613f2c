package io.github.icp4j.cli;

import io.github.icp4j.json.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The faults of a definition file as text: each with its line shown and the place in it marked. */
final class FaultText {
    private static final int WIDEST = 120;

    private final DefinitionFile file;

    FaultText(DefinitionFile file) {
        this.file = file;
    }

    /** The number of faults, then each of them. */
    String all() {
        List<Fault> faults = file.result().faults();
        StringBuilder text = new StringBuilder(file.name() + ": ")
                .append(faults.size())
                .append(faults.size() == 1 ? " fault" : " faults")
                .append('\n');
        faults.forEach(fault -> text.append('\n').append(one(fault, "")));
        return text.toString().stripTrailing();
    }

    /** The warnings, each with its place. */
    List<String> warnings() {
        return file.result().warnings().stream()
                .map(fault -> one(fault, "warning: ").stripTrailing())
                .toList();
    }

    private String one(Fault fault, String kind) {
        List<String> lines = linesOf(fault);
        String where = (fault.file() == null ? file.name() : fault.file()) + ":" + fault.line() + ":" + fault.column();
        StringBuilder text =
                new StringBuilder(where + ": " + kind + fault.issue().message() + "\n");
        if (fault.line() >= 1 && fault.line() <= lines.size()) {
            text.append(shown(lines.get(fault.line() - 1), fault.line(), fault.column()));
        }
        String pointer = fault.issue().pointer();
        text.append("    ").append(fault.issue().remedy());
        text.append("  [").append(fault.issue().code());
        return text.append(pointer.isEmpty() ? "" : " at " + pointer)
                .append("]\n")
                .toString();
    }

    private static String shown(String line, int number, int column) {
        String printable = printable(line);
        int start = Math.max(0, Math.min(column - WIDEST / 2, printable.length() - WIDEST));
        String piece = printable.substring(start, Math.min(printable.length(), start + WIDEST));
        String gutter = String.format("%5d | ", number);
        int mark = Math.max(0, Math.min(column - 1 - start, piece.length()));
        return gutter + piece.stripTrailing() + "\n" + " ".repeat(gutter.length() - 2) + "| " + " ".repeat(mark)
                + "^\n";
    }

    /** One character for each code point, without what a terminal would act on. */
    private static String printable(String line) {
        StringBuilder printable = new StringBuilder(line.length());
        line.codePoints().forEach(c -> printable.append(Character.isISOControl(c) ? ' ' : c > 0xffff ? '?' : (char) c));
        return printable.toString();
    }

    /** The lines of the file that a fault is in: a portfolio's profiles are files of their own. */
    private List<String> linesOf(Fault fault) {
        String name = fault.file();
        if (name == null || name.equals(file.name())) {
            return file.lines();
        }
        try {
            return Files.readAllLines(Path.of(name));
        } catch (IOException e) {
            return new ArrayList<>();
        }
    }
}
