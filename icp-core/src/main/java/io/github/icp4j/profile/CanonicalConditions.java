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
final class CanonicalConditions implements Condition.Visitor<String> {
    private final IdealCustomerProfile profile;
    private final Map<String, ResolvedVocabulary> vocabularies = new HashMap<>();
    private final Map<String, Set<String>> mentioned = new TreeMap<>();
    private boolean subjectsCounted;

    CanonicalConditions(IdealCustomerProfile profile) {
        this.profile = profile;
    }

    String form(Condition condition) {
        return condition.accept(this);
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

    private String listed(String operator, Attribute attribute, List<String> names) {
        return "(" + operator + " " + CanonicalForm.quoted(attribute.name()) + " " + resolved(attribute.name(), names)
                + ")";
    }

    private String requirements(String operator, Attribute attribute, List<String> names) {
        resolved(attribute.name(), names);
        String sets = vocabulary(attribute.name()).requirements(names).stream()
                .map(CanonicalForm::set)
                .sorted()
                .collect(Collectors.joining(" "));
        return "(" + operator + " " + CanonicalForm.quoted(attribute.name()) + " " + sets + ")";
    }

    private String combined(String operator, List<Condition> conditions) {
        return conditions.stream().map(this::form).sorted().collect(Collectors.joining(" ", "(" + operator + " ", ")"));
    }

    @Override
    public String in(Condition.In condition) {
        return listed("in", condition.attribute(), condition.values());
    }

    @Override
    public String notIn(Condition.NotIn condition) {
        return "(not " + listed("in", condition.attribute(), condition.values()) + ")";
    }

    @Override
    public String inRange(Condition.InRange condition) {
        return "(range " + CanonicalForm.quoted(condition.attribute().name()) + " "
                + condition.bounds().least() + " " + condition.bounds().greatest() + ")";
    }

    @Override
    public String is(Condition.Is condition) {
        return "(is " + CanonicalForm.quoted(condition.attribute().name()) + " " + condition.value() + ")";
    }

    @Override
    public String hasAny(Condition.HasAny condition) {
        return listed("any", condition.attribute(), condition.tags());
    }

    @Override
    public String hasAll(Condition.HasAll condition) {
        return requirements("all", condition.attribute(), condition.tags());
    }

    @Override
    public String hasNone(Condition.HasNone condition) {
        return "(not " + listed("any", condition.attribute(), condition.tags()) + ")";
    }

    @Override
    public String hasAtLeast(Condition.HasAtLeast condition) {
        return requirements("at-least-" + condition.count(), condition.attribute(), condition.tags());
    }

    @Override
    public String known(Condition.Known condition) {
        return "(known " + CanonicalForm.quoted(condition.attribute().name()) + " " + condition.known() + ")";
    }

    @Override
    public String happened(Condition.Happened condition) {
        String events = events(condition.event(), condition.subjects(), condition.times() > 1);
        return "(event " + events + " within " + condition.withinDays() + " times " + condition.times() + ")";
    }

    @Override
    public String allOf(Condition.AllOf condition) {
        return combined("all-of", condition.conditions());
    }

    @Override
    public String anyOf(Condition.AnyOf condition) {
        return combined("any-of", condition.conditions());
    }

    @Override
    public String atLeastOf(Condition.AtLeastOf condition) {
        return combined("at-least-of-" + condition.count(), condition.conditions());
    }

    @Override
    public String not(Condition.Not condition) {
        return "(not " + form(condition.condition()) + ")";
    }
}
