package io.github.icp4j.json;

import io.github.icp4j.validate.Issue;
import io.github.icp4j.validate.IssueCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Collects the faults of one text, and the places where something harmless stands in for what could not be read.
 *
 * <p>The stand-ins let the rest be checked as well; a complaint about one of them is no news.
 */
final class FaultList {
    private final @Nullable String file;
    private final List<Fault> faults = new ArrayList<>();
    private final Set<String> standIns = new TreeSet<>();

    FaultList(@Nullable String file) {
        this.file = file;
    }

    @Nullable
    String file() {
        return file;
    }

    void error(IssueCode code, String pointer, Place at, String message, String remedy) {
        add(Issue.error(code, pointer, message, remedy), at);
    }

    void add(Issue issue, Place at) {
        faults.add(new Fault(issue, file, at.line(), at.column()));
    }

    /** Notes that what stands at this place, if anything, is not what the model now holds there. */
    void standIn(String pointer) {
        standIns.add(pointer);
    }

    Set<String> standIns() {
        return standIns;
    }

    List<Fault> faults() {
        return faults;
    }
}
