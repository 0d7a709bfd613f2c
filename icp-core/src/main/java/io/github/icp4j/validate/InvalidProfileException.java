package io.github.icp4j.validate;

import java.util.List;

/** A definition with faults was about to be used; the message tells all of them. */
public final class InvalidProfileException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** Not serialised: exceptions cross processes as their message. */
    private final transient List<Issue> issues;

    /** Of a definition and its faults. */
    public InvalidProfileException(String name, List<Issue> issues) {
        super(message(name, issues));
        this.issues = List.copyOf(issues);
    }

    /** The faults, in the order of their places; empty after deserialisation. */
    public List<Issue> issues() {
        return issues == null ? List.of() : issues;
    }

    private static String message(String name, List<Issue> issues) {
        StringBuilder text =
                new StringBuilder("'" + name + "' has " + issues.size() + (issues.size() == 1 ? " fault" : " faults"));
        issues.forEach(issue -> text.append("\n  ").append(issue));
        return text.toString();
    }
}
