package io.github.icp4j.review;

import io.github.icp4j.attribute.Attribute;
import io.github.icp4j.attribute.ResolvedVocabulary;
import io.github.icp4j.profile.Condition;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.profile.Trigger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the conditions of one profile mean: its vocabularies, and its leaves as terms, each made once. */
final class Meaning {
    private final IdealCustomerProfile profile;
    private final Map<String, ResolvedVocabulary> vocabularies = new HashMap<>();
    private final Map<Key, Term> terms = new HashMap<>();
    private final Map<Condition, Formula> formulas = new HashMap<>();

    private record Key(Subject subject, LeafTest test) {}

    Meaning(IdealCustomerProfile profile) {
        this.profile = profile;
    }

    ResolvedVocabulary vocabulary(String name) {
        return vocabularies.computeIfAbsent(name, profile::resolvedVocabulary);
    }

    Term term(@Nullable Attribute attribute, LeafTest test) {
        return terms.computeIfAbsent(new Key(Subject.of(attribute), test), key -> new Term(this, attribute, test));
    }

    Formula of(Condition condition) {
        Formula known = formulas.get(condition);
        if (known == null) {
            known = condition.accept(new FormulaReader(this));
            formulas.put(condition, known);
        }
        return known;
    }

    /** Whether the trigger's event happened within its window. */
    Formula of(Trigger trigger) {
        return events(trigger.event(), trigger.subjects(), trigger.withinDays(), 1);
    }

    Formula events(String event, List<String> subjects, int withinDays, int times) {
        LeafTest test = new LeafTest.Counts(
                vocabulary(IdealCustomerProfile.EVENT_VOCABULARY).expand(event),
                vocabulary(IdealCustomerProfile.SUBJECT_VOCABULARY).expandAll(subjects),
                withinDays,
                times);
        return new Formula.Leaf(term(null, test));
    }
}
