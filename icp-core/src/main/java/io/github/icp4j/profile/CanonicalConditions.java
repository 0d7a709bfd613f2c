package io.github.icp4j.profile;

import io.github.icp4j.attribute.Attribute;
import io.github.icp4j.attribute.ResolvedVocabulary;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Conditions written in one way, with a note of the names they mention, which decide what vocabulary is in force. */
final class CanonicalConditions implements Condition.Visitor<CanonicalNode> {
    private final IdealCustomerProfile profile;
    private final Map<String, ResolvedVocabulary> vocabularies = new HashMap<>();
    private final Map<String, Set<String>> mentioned = new TreeMap<>();
    private boolean subjectsCounted;

    CanonicalConditions(IdealCustomerProfile profile) {
        this.profile = profile;
    }

    String form(Condition condition) {
        return condition.accept(this).text();
    }

    /** The event types and subjects asked for; where several events count, every subject alias can change the count. */
    String events(String event, List<String> subjects, boolean several) {
        subjectsCounted |= several;
        String types = resolved(IdealCustomerProfile.EVENT_VOCABULARY, List.of(event));
        return types + (subjects.isEmpty() ? " *" : " " + resolved(IdealCustomerProfile.SUBJECT_VOCABULARY, subjects));
    }

    /** The aliases that map a mentioned name or map to one. */
    String vocabulary() {
        if (subjectsCounted) {
            mentioned.computeIfAbsent(IdealCustomerProfile.SUBJECT_VOCABULARY, name -> new TreeSet<>());
        }
        StringBuilder lines = new StringBuilder();
        mentioned.forEach((of, names) -> inForce(of, names)
                .forEach((alias, canonical) -> lines.append(CanonicalForm.line(
                        "alias",
                        CanonicalForm.quoted(of) + " " + CanonicalForm.quoted(alias) + " "
                                + CanonicalForm.quoted(canonical)))));
        return lines.toString();
    }

    private Map<String, String> inForce(String of, Set<String> names) {
        boolean all = subjectsCounted && of.equals(IdealCustomerProfile.SUBJECT_VOCABULARY);
        Map<String, String> inForce = new TreeMap<>();
        vocabulary(of).aliases().forEach((alias, canonical) -> {
            if (!alias.equals(canonical) && (all || names.contains(alias) || names.contains(canonical))) {
                inForce.put(alias, canonical);
            }
        });
        return inForce;
    }

    private ResolvedVocabulary vocabulary(String of) {
        return vocabularies.computeIfAbsent(of, profile::resolvedVocabulary);
    }

    private String resolved(String of, Collection<String> listed) {
        Set<String> names = vocabulary(of).expandAll(listed);
        mentioned.computeIfAbsent(of, name -> new TreeSet<>()).addAll(names);
        return CanonicalForm.set(names);
    }

    private CanonicalNode listed(String operator, Attribute attribute, List<String> names) {
        return CanonicalNode.leaf("(" + operator + " " + CanonicalForm.quoted(attribute.name()) + " "
                + resolved(attribute.name(), names) + ")");
    }

    /** So many of the requirements: any of their members where one is enough, all where no other number would do. */
    private CanonicalNode requirements(int count, Attribute attribute, List<String> names) {
        Set<Set<String>> distinct = vocabulary(attribute.name()).requirements(names);
        if (count == 1) {
            return listed("any", attribute, names);
        }
        resolved(attribute.name(), names);
        String sets = distinct.stream().map(CanonicalForm::set).sorted().collect(Collectors.joining(" "));
        String operator = count == distinct.size() ? "all" : "at-least-" + count;
        return CanonicalNode.leaf("(" + operator + " " + CanonicalForm.quoted(attribute.name()) + " " + sets + ")");
    }

    private List<CanonicalNode> nodes(List<Condition> conditions) {
        return conditions.stream().map(condition -> condition.accept(this)).toList();
    }

    @Override
    public CanonicalNode in(Condition.In condition) {
        return listed("in", condition.attribute(), condition.values());
    }

    @Override
    public CanonicalNode notIn(Condition.NotIn condition) {
        return listed("in", condition.attribute(), condition.values()).negated();
    }

    @Override
    public CanonicalNode inRange(Condition.InRange condition) {
        return CanonicalNode.leaf(
                "(range " + CanonicalForm.quoted(condition.attribute().name()) + " "
                        + condition.bounds().least() + " " + condition.bounds().greatest() + ")");
    }

    @Override
    public CanonicalNode is(Condition.Is condition) {
        CanonicalNode isTrue = CanonicalNode.leaf(
                "(is " + CanonicalForm.quoted(condition.attribute().name()) + ")");
        return condition.value() ? isTrue : isTrue.negated();
    }

    @Override
    public CanonicalNode hasAny(Condition.HasAny condition) {
        return listed("any", condition.attribute(), condition.tags());
    }

    @Override
    public CanonicalNode hasAll(Condition.HasAll condition) {
        int all = vocabulary(condition.attribute().name())
                .requirements(condition.tags())
                .size();
        return requirements(all, condition.attribute(), condition.tags());
    }

    @Override
    public CanonicalNode hasNone(Condition.HasNone condition) {
        return listed("any", condition.attribute(), condition.tags()).negated();
    }

    @Override
    public CanonicalNode hasAtLeast(Condition.HasAtLeast condition) {
        return requirements(condition.count(), condition.attribute(), condition.tags());
    }

    @Override
    public CanonicalNode known(Condition.Known condition) {
        CanonicalNode known = CanonicalNode.leaf(
                "(known " + CanonicalForm.quoted(condition.attribute().name()) + ")");
        return condition.known() ? known : known.negated();
    }

    @Override
    public CanonicalNode happened(Condition.Happened condition) {
        String events = events(condition.event(), condition.subjects(), condition.times() > 1);
        return CanonicalNode.leaf(
                "(event " + events + " within " + condition.withinDays() + " times " + condition.times() + ")");
    }

    @Override
    public CanonicalNode allOf(Condition.AllOf condition) {
        return CanonicalNode.allOf(nodes(condition.conditions()));
    }

    @Override
    public CanonicalNode anyOf(Condition.AnyOf condition) {
        return CanonicalNode.anyOf(nodes(condition.conditions()));
    }

    @Override
    public CanonicalNode atLeastOf(Condition.AtLeastOf condition) {
        return CanonicalNode.atLeastOf(condition.count(), nodes(condition.conditions()));
    }

    @Override
    public CanonicalNode not(Condition.Not condition) {
        return condition.condition().accept(this).negated();
    }
}
