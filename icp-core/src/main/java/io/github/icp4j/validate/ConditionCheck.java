package io.github.icp4j.validate;

import io.github.icp4j.profile.Condition;
import java.util.List;

/** Finds the faults of one condition, at any depth. */
final class ConditionCheck implements Condition.Visitor<Void> {
    static final int LONGEST_WINDOW = 3_650;
    private static final int DEEPEST = 100;

    private final IssueList issues;
    private final String pointer;
    private final int depth;

    ConditionCheck(IssueList issues, String pointer) {
        this(issues, pointer, 1);
    }

    private ConditionCheck(IssueList issues, String pointer, int depth) {
        this.issues = issues;
        this.pointer = pointer;
        this.depth = depth;
    }

    void check(Condition condition) {
        if (depth <= DEEPEST) {
            condition.accept(this);
        } else {
            issues.error(
                    IssueCode.TOO_DEEP,
                    pointer,
                    "conditions may be nested " + DEEPEST + " deep",
                    "split the condition into several criteria");
        }
    }

    private Void names(String operator, List<String> names) {
        issues.names(pointer + "/" + operator, operator, names);
        return null;
    }

    private Void all(String place, List<Condition> conditions) {
        if (conditions.isEmpty()) {
            issues.error(
                    IssueCode.EMPTY_LIST,
                    pointer + place,
                    "a combination must hold at least one condition, but is empty",
                    "add a condition");
        }
        for (int i = 0; i < conditions.size(); i++) {
            new ConditionCheck(issues, pointer + place + "/" + i, depth + 1).check(conditions.get(i));
        }
        return null;
    }

    @Override
    public Void in(Condition.In condition) {
        return names("in", condition.values());
    }

    @Override
    public Void notIn(Condition.NotIn condition) {
        return names("notIn", condition.values());
    }

    @Override
    public Void inRange(Condition.InRange condition) {
        boolean unbounded =
                !condition.bounds().hasLower() && !condition.bounds().hasUpper();
        if (unbounded) {
            issues.error(
                    IssueCode.MISSING_KEY,
                    pointer,
                    "a number test must have at least one bound",
                    "give a bound, or use known: true where any number will do");
        } else if (condition.bounds().isEmpty()) {
            issues.error(
                    IssueCode.EMPTY_RANGE,
                    pointer,
                    "no number lies within the bounds of '" + condition.inWords() + "'",
                    "put the lower bound below the upper one");
        }
        return null;
    }

    @Override
    public Void is(Condition.Is condition) {
        return null;
    }

    @Override
    public Void hasAny(Condition.HasAny condition) {
        return names("hasAny", condition.tags());
    }

    @Override
    public Void hasAll(Condition.HasAll condition) {
        return names("hasAll", condition.tags());
    }

    @Override
    public Void hasNone(Condition.HasNone condition) {
        return names("hasNone", condition.tags());
    }

    @Override
    public Void hasAtLeast(Condition.HasAtLeast condition) {
        issues.names(pointer + "/hasAtLeast/of", "hasAtLeast", condition.tags());
        return count("/hasAtLeast/count", condition.count(), condition.tags().size());
    }

    @Override
    public Void known(Condition.Known condition) {
        return null;
    }

    @Override
    public Void happened(Condition.Happened condition) {
        issues.text(pointer + "/event", "an event type", condition.event());
        subjects(issues, pointer, condition.subjects());
        issues.whole(pointer + "/withinDays", "withinDays", condition.withinDays(), 1, LONGEST_WINDOW);
        issues.whole(pointer + "/times", "times", condition.times(), 1, Integer.MAX_VALUE);
        return null;
    }

    @Override
    public Void allOf(Condition.AllOf condition) {
        return all("/allOf", condition.conditions());
    }

    @Override
    public Void anyOf(Condition.AnyOf condition) {
        return all("/anyOf", condition.conditions());
    }

    @Override
    public Void atLeastOf(Condition.AtLeastOf condition) {
        all("/atLeastOf/of", condition.conditions());
        return count(
                "/atLeastOf/count", condition.count(), condition.conditions().size());
    }

    @Override
    public Void not(Condition.Not condition) {
        new ConditionCheck(issues, pointer + "/not", depth + 1).check(condition.condition());
        return null;
    }

    static void subjects(IssueList issues, String pointer, List<String> subjects) {
        for (int i = 0; i < subjects.size(); i++) {
            String place = subjects.size() == 1 ? "/subject" : "/subject/" + i;
            issues.text(pointer + place, "a subject", subjects.get(i));
        }
    }

    private Void count(String place, int count, int listed) {
        if (listed > 0) {
            issues.whole(pointer + place, "count", count, 1, listed);
        }
        return null;
    }
}
