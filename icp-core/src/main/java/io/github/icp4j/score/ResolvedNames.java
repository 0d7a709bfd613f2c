package io.github.icp4j.score;

import io.github.icp4j.attribute.Attribute;
import io.github.icp4j.attribute.ResolvedVocabulary;
import io.github.icp4j.profile.Condition;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.profile.LeafVisitor;
import io.github.icp4j.profile.ListedNames;
import io.github.icp4j.profile.Mentions;
import io.github.icp4j.profile.Trigger;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The vocabularies that a profile has in force, and what the lists of its conditions and triggers stand for in them. */
final class ResolvedNames {
    private final Set<Attribute> attributes;
    private final Map<String, ResolvedVocabulary> vocabularies = new HashMap<>();
    private final ResolvedVocabulary eventTypes;
    private final ResolvedVocabulary eventSubjects;
    private final IdentityHashMap<Object, Set<String>> members = new IdentityHashMap<>();
    private final IdentityHashMap<Object, Set<Set<String>>> requirements = new IdentityHashMap<>();
    private final IdentityHashMap<Object, EventNames> events = new IdentityHashMap<>();

    /** The types and subjects that an event condition asks for; no subjects stand for any or none. */
    record EventNames(Set<String> types, Set<String> subjects) {
        boolean matches(ResolvedAccount.AgedEvent event) {
            String subject = event.subject();
            boolean about = subjects.isEmpty() || (subject != null && subjects.contains(subject));
            return about && types.contains(event.type());
        }
    }

    ResolvedNames(IdealCustomerProfile profile) {
        attributes = Mentions.of(profile.conditions()).attributes();
        attributes.forEach(
                attribute -> vocabularies.put(attribute.name(), profile.resolvedVocabulary(attribute.name())));
        eventTypes = profile.resolvedVocabulary(IdealCustomerProfile.EVENT_VOCABULARY);
        eventSubjects = profile.resolvedVocabulary(IdealCustomerProfile.SUBJECT_VOCABULARY);
        Lists lists = new Lists();
        profile.conditions().forEach(condition -> condition.accept(lists));
        for (Trigger trigger : profile.triggers()) {
            events.put(trigger, names(trigger.event(), trigger.subjects()));
        }
    }

    Set<Attribute> attributes() {
        return attributes;
    }

    ResolvedVocabulary vocabulary(String attribute) {
        return vocabularies.getOrDefault(attribute, ResolvedVocabulary.empty());
    }

    ResolvedVocabulary eventTypes() {
        return eventTypes;
    }

    ResolvedVocabulary eventSubjects() {
        return eventSubjects;
    }

    /** What the list of a text condition, or of any-of or none-of tags, stands for. */
    Set<String> members(Condition condition) {
        return members.getOrDefault(condition, Set.of());
    }

    /** What each name of an all-of or at-least-of list asks for, each once. */
    Set<Set<String>> requirements(Condition condition) {
        return requirements.getOrDefault(condition, Set.of());
    }

    /** What an event condition or a trigger asks for. */
    EventNames events(Object conditionOrTrigger) {
        return events.getOrDefault(conditionOrTrigger, new EventNames(Set.of(), Set.of()));
    }

    private EventNames names(String event, List<String> subjects) {
        return new EventNames(eventTypes.expand(event), eventSubjects.expandAll(subjects));
    }

    private final class Lists extends LeafVisitor<Void> {
        @Override
        protected Void attribute(Attribute attribute, Condition leaf) {
            ResolvedVocabulary vocabulary = vocabulary(attribute.name());
            List<String> listed = leaf.accept(new ListedNames());
            members.put(leaf, vocabulary.expandAll(listed));
            requirements.put(leaf, vocabulary.requirements(listed));
            return null;
        }

        @Override
        protected Void event(Condition.Happened leaf) {
            events.put(leaf, names(leaf.event(), leaf.subjects()));
            return null;
        }

        @Override
        protected Void combined(List<Condition> children, Condition combinator) {
            children.forEach(child -> child.accept(this));
            return null;
        }
    }
}
