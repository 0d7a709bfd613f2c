package io.github.icp4j.score;

import io.github.icp4j.attribute.Attribute;
import io.github.icp4j.profile.Condition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The distinct leaves of a profile, numbered: those on attributes are answered when an account is prepared, one bit each;
 * of those on events the distinct queries are listed, and answered by the day.
 */
final class Leaves implements Condition.Visitor<PreparedTest> {
    private final ResolvedNames names;
    private final Map<Attribute, AttributeLeaves> byAttribute = new LinkedHashMap<>();
    private final Map<ResolvedNames.EventNames, Integer> queries = new LinkedHashMap<>();
    private final Map<Condition, PreparedTest> tests = new HashMap<>();

    private int bits;

    Leaves(ResolvedNames names) {
        this.names = names;
    }

    /** The test for a condition. */
    PreparedTest test(Condition condition) {
        PreparedTest known = tests.get(condition);
        if (known == null) {
            known = condition.accept(this);
            tests.put(condition, known);
        }
        return known;
    }

    /** The number of a query. */
    int query(ResolvedNames.EventNames wanted) {
        return queries.computeIfAbsent(wanted, each -> queries.size());
    }

    /** The leaves by attribute. */
    List<AttributeLeaves> byAttribute() {
        return new ArrayList<>(byAttribute.values());
    }

    /** The queries, by number. */
    List<ResolvedNames.EventNames> queries() {
        return new ArrayList<>(queries.keySet());
    }

    /** The words that the leaves take, at least one. */
    int words() {
        return Math.max(1, (bits + Long.SIZE - 1) / Long.SIZE);
    }

    private PreparedTest leaf(Attribute attribute, Function<AttributeLeaves, LeafTest> test) {
        AttributeLeaves leaves = byAttribute.computeIfAbsent(
                attribute, each -> new AttributeLeaves(each, names.vocabulary(each.name())));
        int bit = bits++;
        leaves.add(test.apply(leaves), bit);
        return new PreparedTest.Leaf(bit);
    }

    private PreparedTest listed(Condition leaf, Attribute attribute, boolean wanted) {
        return leaf(attribute, leaves -> new LeafTest.Listed(leaves.list(names.members(leaf)), wanted));
    }

    private PreparedTest listedAtLeast(Condition leaf, Attribute attribute, int count) {
        Set<Set<String>> requirements = names.requirements(leaf);
        int wanted = count < 0 ? requirements.size() : count;
        return leaf(
                attribute,
                leaves -> new LeafTest.ListedAtLeast(
                        wanted, requirements.stream().mapToInt(leaves::list).toArray()));
    }

    private PreparedTest atLeast(int count, List<Condition> conditions) {
        return new PreparedTest.AtLeast(
                count, conditions.stream().map(this::test).toList());
    }

    @Override
    public PreparedTest in(Condition.In condition) {
        return listed(condition, condition.attribute(), true);
    }

    @Override
    public PreparedTest notIn(Condition.NotIn condition) {
        return listed(condition, condition.attribute(), false);
    }

    @Override
    public PreparedTest inRange(Condition.InRange condition) {
        return leaf(condition.attribute(), leaves -> LeafTest.Within.of(condition.bounds()));
    }

    @Override
    public PreparedTest is(Condition.Is condition) {
        return leaf(condition.attribute(), leaves -> new LeafTest.Flagged(condition.value()));
    }

    @Override
    public PreparedTest hasAny(Condition.HasAny condition) {
        return listed(condition, condition.attribute(), true);
    }

    @Override
    public PreparedTest hasAll(Condition.HasAll condition) {
        return listedAtLeast(condition, condition.attribute(), -1);
    }

    @Override
    public PreparedTest hasNone(Condition.HasNone condition) {
        return listed(condition, condition.attribute(), false);
    }

    @Override
    public PreparedTest hasAtLeast(Condition.HasAtLeast condition) {
        return listedAtLeast(condition, condition.attribute(), condition.count());
    }

    @Override
    public PreparedTest known(Condition.Known condition) {
        return leaf(condition.attribute(), leaves -> new LeafTest.Known(condition.known()));
    }

    @Override
    public PreparedTest happened(Condition.Happened condition) {
        return new PreparedTest.Events(query(names.events(condition)), condition.withinDays(), condition.times());
    }

    @Override
    public PreparedTest allOf(Condition.AllOf condition) {
        return atLeast(condition.conditions().size(), condition.conditions());
    }

    @Override
    public PreparedTest anyOf(Condition.AnyOf condition) {
        return atLeast(1, condition.conditions());
    }

    @Override
    public PreparedTest atLeastOf(Condition.AtLeastOf condition) {
        return atLeast(condition.count(), condition.conditions());
    }

    @Override
    public PreparedTest not(Condition.Not condition) {
        return new PreparedTest.Not(test(condition.condition()));
    }
}
