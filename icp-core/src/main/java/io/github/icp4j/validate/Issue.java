package io.github.icp4j.validate;

import static java.util.Objects.requireNonNull;

/**
 * One thing wrong with a definition.
 *
 * @param code what kind of thing, stable for ever
 * @param severity how much it matters
 * @param pointer its place as a JSON pointer into the profile's file form, such as {@code /criteria/0/points}; empty for
 *     the whole
 * @param message what is wrong, with the actual value
 * @param remedy what would mend it
 */
public record Issue(IssueCode code, Severity severity, String pointer, String message, String remedy) {
    /** Checks that all parts are given. */
    public Issue {
        requireNonNull(code, "code");
        requireNonNull(severity, "severity");
        requireNonNull(pointer, "pointer");
        requireNonNull(message, "message");
        requireNonNull(remedy, "remedy");
    }

    /** A fault. */
    public static Issue error(IssueCode code, String pointer, String message, String remedy) {
        return new Issue(code, Severity.ERROR, pointer, message, remedy);
    }

    /** A warning. */
    public static Issue warning(IssueCode code, String pointer, String message, String remedy) {
        return new Issue(code, Severity.WARNING, pointer, message, remedy);
    }

    /** This issue at another place. */
    public Issue at(String newPointer) {
        return new Issue(code, severity, newPointer, message, remedy);
    }

    /** Place, message and remedy on one line. */
    @Override
    public String toString() {
        return (pointer.isEmpty() ? "(whole profile)" : pointer) + ": " + message + "; " + remedy + " [" + code + "]";
    }
}
