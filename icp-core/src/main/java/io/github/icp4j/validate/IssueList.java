package io.github.icp4j.validate;

import io.github.icp4j.attribute.Folding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Collects issues, with the checks that recur at many places, worded alike. */
final class IssueList {
    private final List<Issue> issues = new ArrayList<>();

    void error(IssueCode code, String pointer, String message, String remedy) {
        issues.add(Issue.error(code, pointer, message, remedy));
    }

    void warning(IssueCode code, String pointer, String message, String remedy) {
        issues.add(Issue.warning(code, pointer, message, remedy));
    }

    void text(String pointer, String what, String text) {
        if (Folding.fold(text).isEmpty()) {
            error(IssueCode.EMPTY_TEXT, pointer, what + " must not be empty, but was '" + text + "'", "write a name");
        }
    }

    void names(String pointer, String what, List<String> names) {
        if (names.isEmpty()) {
            error(IssueCode.EMPTY_LIST, pointer, what + " must list at least one name, but is empty", "list a name");
        }
        for (int i = 0; i < names.size(); i++) {
            text(pointer + "/" + i, "a name in " + what, names.get(i));
        }
    }

    void whole(String pointer, String what, int value, int least, int most) {
        if (value < least || value > most) {
            error(
                    IssueCode.OUT_OF_RANGE,
                    pointer,
                    what + " must be from " + least + " to " + most + ", but was " + value,
                    "use a whole number from " + least + " to " + most);
        }
    }

    /** Whether the decimal has at most two places and lies within the limits. */
    boolean decimal(String pointer, String what, BigDecimal value, BigDecimal least, BigDecimal most) {
        if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
            error(
                    IssueCode.OUT_OF_RANGE,
                    pointer,
                    what + " must be from " + least + " to " + most.toPlainString() + ", but was " + value,
                    "use a number from " + least + " to " + most.toPlainString());
            return false;
        }
        if (value.scale() > 2) {
            error(
                    IssueCode.TOO_MANY_DECIMALS,
                    pointer,
                    what + " must have at most two decimals, but was " + value,
                    "round it to hundredths");
            return false;
        }
        return true;
    }

    List<Issue> issues() {
        return issues;
    }
}
