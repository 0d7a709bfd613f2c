package io.github.icp4j.score;

import static java.util.Objects.requireNonNull;

import io.github.icp4j.attribute.Attribute;
import io.github.icp4j.attribute.ResolvedVocabulary;
import io.github.icp4j.profile.Bounds;
import io.github.icp4j.profile.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says which planes decide a condition, kind by kind; the counterpart of {@link ConditionEvaluator} for columns. */
final class ConditionPlanes implements Condition.Visitor<Tri> {
    private final WordGraph graph;
    private final ResolvedNames names;
    private final BatchTraits traits;
    private final @Nullable SupposedValue supposed;

    ConditionPlanes(WordGraph graph, ResolvedNames names, BatchTraits traits) {
        this(graph, names, traits, null);
    }

    /** With a value where one attribute is unknown, or with what is known alone. */
    ConditionPlanes(WordGraph graph, ResolvedNames names, BatchTraits traits, @Nullable SupposedValue supposed) {
        this.graph = graph;
        this.names = names;
        this.traits = traits;
        this.supposed = supposed;
    }

    Tri of(Condition condition) {
        Tri tri = condition.accept(this);
        return supposed != null && supposed.isOn(condition) ? filled(tri, supposed.outcome(condition)) : tri;
    }

    /** The planes of a leaf with its outcome put in where what it looks at is unknown. */
    private Tri filled(Tri tri, Outcome outcome) {
        WordNode unknown = unknown();
        WordNode match = graph.andNot(tri.match(), unknown);
        WordNode noMatch = graph.andNot(tri.noMatch(), unknown);
        if (outcome == Outcome.MATCH) {
            match = graph.or(match, unknown);
        } else if (outcome == Outcome.NO_MATCH) {
            noMatch = graph.or(noMatch, unknown);
        }
        return new Tri(match, noMatch, graph.or(match, noMatch));
    }

    /** Where that is unknown which a value is supposed of. */
    WordNode unknown() {
        Attribute attribute = requireNonNull(supposed).attribute();
        return graph.not(attribute == null ? eventsKnown() : known(attribute));
    }

    /** Where events are known. */
    WordNode eventsKnown() {
        return traits.unknownEvents() ? graph.node(new Columns.EventsKnown()) : graph.all();
    }

    private WordNode known(Attribute attribute) {
        return traits.unknown().contains(attribute.name()) ? graph.node(new Columns.Known(attribute)) : graph.all();
    }

    /** Of a plane that may hold anything where the attribute is unknown. */
    private Tri leaf(Attribute attribute, WordNode plane) {
        WordNode known = known(attribute);
        return new Tri(graph.and(known, plane), graph.andNot(known, plane), known);
    }

    @Override
    public Tri in(Condition.In condition) {
        NameSet set = set(condition.attribute(), names.members(condition));
        return leaf(condition.attribute(), graph.node(new Columns.TextIn(condition.attribute(), set)));
    }

    @Override
    public Tri notIn(Condition.NotIn condition) {
        NameSet set = set(condition.attribute(), names.members(condition));
        return leaf(condition.attribute(), graph.node(new Columns.TextIn(condition.attribute(), set)))
                .negated();
    }

    private NameSet set(Attribute attribute, Set<String> members) {
        ResolvedVocabulary vocabulary = names.vocabulary(attribute.name());
        return new NameSet(members, vocabulary.aliases());
    }

    @Override
    public Tri inRange(Condition.InRange condition) {
        Attribute attribute = condition.attribute();
        Bounds bounds = condition.bounds();
        boolean ranges = traits.ranges().contains(attribute.name());
        WordNode within = graph.andNot(from(attribute, false, bounds), beyond(attribute, ranges, bounds));
        if (!ranges) {
            return leaf(attribute, within);
        }
        WordNode known = known(attribute);
        WordNode touching = graph.andNot(from(attribute, true, bounds), beyond(attribute, false, bounds));
        WordNode match = graph.and(known, within);
        WordNode noMatch = graph.andNot(known, touching);
        return new Tri(match, noMatch, graph.or(match, noMatch));
    }

    private WordNode from(Attribute attribute, boolean upperEnd, Bounds bounds) {
        return bounds.hasLower()
                ? graph.node(new Columns.NumberFrom(attribute, upperEnd, bounds.least()))
                : graph.all();
    }

    private WordNode beyond(Attribute attribute, boolean upperEnd, Bounds bounds) {
        return bounds.hasUpper()
                ? graph.node(new Columns.NumberFrom(attribute, upperEnd, Math.nextUp(bounds.greatest())))
                : graph.none();
    }

    @Override
    public Tri is(Condition.Is condition) {
        Tri set = leaf(condition.attribute(), graph.node(new Columns.FlagSet(condition.attribute())));
        return condition.value() ? set : set.negated();
    }

    @Override
    public Tri hasAny(Condition.HasAny condition) {
        return tags(condition.attribute(), any(condition.attribute(), names.members(condition)));
    }

    @Override
    public Tri hasAll(Condition.HasAll condition) {
        return tags(condition.attribute(), graph.allOf(requirements(condition.attribute(), condition)));
    }

    @Override
    public Tri hasNone(Condition.HasNone condition) {
        return tags(condition.attribute(), any(condition.attribute(), names.members(condition)))
                .negated();
    }

    @Override
    public Tri hasAtLeast(Condition.HasAtLeast condition) {
        List<WordNode> requirements = requirements(condition.attribute(), condition);
        return tags(condition.attribute(), graph.atLeast(condition.count(), requirements));
    }

    private WordNode any(Attribute attribute, Set<String> members) {
        return graph.node(new Columns.TagsAny(attribute, set(attribute, members)));
    }

    private List<WordNode> requirements(Attribute attribute, Condition condition) {
        List<WordNode> planes = new ArrayList<>();
        names.requirements(condition).forEach(members -> planes.add(any(attribute, members)));
        return planes;
    }

    private Tri tags(Attribute attribute, WordNode plane) {
        return leaf(attribute, plane);
    }

    @Override
    public Tri known(Condition.Known condition) {
        WordNode known = known(condition.attribute());
        Tri planes = new Tri(known, graph.not(known), graph.all());
        return condition.known() ? planes : planes.negated();
    }

    @Override
    public Tri happened(Condition.Happened condition) {
        EventQuery query = EventQuery.of(names.events(condition), names, condition.withinDays());
        WordNode happened = graph.node(new Happened(query, condition.times()));
        WordNode known = eventsKnown();
        return new Tri(graph.and(known, happened), graph.andNot(known, happened), known);
    }

    @Override
    public Tri allOf(Condition.AllOf condition) {
        return atLeast(condition.conditions().size(), condition.conditions());
    }

    @Override
    public Tri anyOf(Condition.AnyOf condition) {
        return atLeast(1, condition.conditions());
    }

    @Override
    public Tri atLeastOf(Condition.AtLeastOf condition) {
        return atLeast(condition.count(), condition.conditions());
    }

    /** Enough match, or so many do not that enough no longer can. */
    private Tri atLeast(int count, List<Condition> conditions) {
        List<Tri> parts = conditions.stream().map(this::of).toList();
        WordNode match = graph.atLeast(count, parts.stream().map(Tri::match).toList());
        WordNode noMatch = graph.atLeast(
                conditions.size() - count + 1, parts.stream().map(Tri::noMatch).toList());
        return new Tri(match, noMatch, decided(parts, match, noMatch));
    }

    /** Where one attribute is behind all parts, what is known of it is known of them. */
    private WordNode decided(List<Tri> parts, WordNode match, WordNode noMatch) {
        boolean alike = parts.stream().map(Tri::known).distinct().count() == 1;
        return alike ? parts.get(0).known() : graph.or(match, noMatch);
    }

    @Override
    public Tri not(Condition.Not condition) {
        return of(condition.condition()).negated();
    }
}
