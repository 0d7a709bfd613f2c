package io.github.icp4j.validate;

import java.util.List;

/**
 * All that a check found.
 *
 * @param issues faults and warnings, in the order of their places in the definition
 */
public record ValidationResult(List<Issue> issues) {
    /** Copies the list. */
    public ValidationResult {
        issues = List.copyOf(issues);
    }

    /** Whether there is no fault; there may be warnings. */
    public boolean isValid() {
        return errors().isEmpty();
    }

    /** The faults alone. */
    public List<Issue> errors() {
        return issues.stream()
                .filter(issue -> issue.severity() == Severity.ERROR)
                .toList();
    }

    /** The warnings alone. */
    public List<Issue> warnings() {
        return issues.stream()
                .filter(issue -> issue.severity() == Severity.WARNING)
                .toList();
    }

    /**
     * Refuses a definition with faults.
     *
     * @param name the name of what was checked, for the message
     * @throws InvalidProfileException with all faults, where there is any
     */
    public void orThrow(String name) {
        if (!isValid()) {
            throw new InvalidProfileException(name, errors());
        }
    }
}
