package io.github.icp4j.json;

import io.github.icp4j.validate.Issue;
import io.github.icp4j.validate.IssueCode;
import java.util.Set;

/** Brings what a validator found into the faults of a text, without what merely follows from a stand-in. */
final class Findings {
    /** Faults of a whole that hold whatever may stand in for one of its parts. */
    private static final Set<IssueCode> OF_THE_WHOLE = Set.of(
            IssueCode.DUPLICATE_THRESHOLD,
            IssueCode.DUPLICATE_GROUP,
            IssueCode.AMBIGUOUS_ALIAS,
            IssueCode.TOO_MANY_CRITERIA,
            IssueCode.TOO_MANY_PROFILES);

    private Findings() {}

    /** Adds an issue at the place where the text has what it speaks of. */
    static void add(Issue issue, Node root, FaultList faults) {
        Locator.Found found = Locator.find(root, issue.pointer());
        if (!follows(issue.code(), found.pointer(), faults.standIns())) {
            faults.add(issue.at(found.pointer()), found.at());
        }
    }

    private static boolean follows(IssueCode code, String pointer, Set<String> standIns) {
        for (String standIn : standIns) {
            boolean atOrBelow = isAtOrBelow(pointer, standIn);
            boolean above = isAtOrBelow(standIn, pointer) && !OF_THE_WHOLE.contains(code);
            boolean mayEarn = standIn.contains("/criteria") || standIn.contains("/triggers");
            if (code == IssueCode.NO_POSITIVE_POINTS ? above && mayEarn : atOrBelow || above) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAtOrBelow(String pointer, String other) {
        return pointer.startsWith(other)
                && (pointer.length() == other.length() || pointer.charAt(other.length()) == '/');
    }
}
