package io.github.icp4j.cli.whatif;

import io.github.icp4j.account.AttributeValue;
import io.github.icp4j.account.Event;
import io.github.icp4j.attribute.Attribute;
import io.github.icp4j.profile.Bounds;
import io.github.icp4j.profile.Condition;
import io.github.icp4j.profile.Hundredths;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.profile.Mentions;
import io.github.icp4j.profile.Trigger;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values that the conditions of a profile tell apart: for each, one that meets it; and one that meets none. */
final class Suppositions implements Condition.Visitor<Boolean> {
    /** A text that no profile lists. */
    private static final String NO_NAME = "\u0001";

    private final IdealCustomerProfile profile;
    private final LocalDate asOf;
    private final Map<String, List<Supposition>> byFact = new LinkedHashMap<>();

    private Suppositions(IdealCustomerProfile profile, LocalDate asOf) {
        this.profile = profile;
        this.asOf = asOf;
    }

    /** The suppositions by fact: an attribute's name, or {@code events}. */
    static Map<String, List<Supposition>> of(IdealCustomerProfile profile, LocalDate asOf) {
        Suppositions suppositions = new Suppositions(profile, asOf);
        profile.conditions().forEach(condition -> condition.accept(suppositions));
        profile.triggers().forEach(suppositions::trigger);
        return suppositions.byFact;
    }

    private void trigger(Trigger trigger) {
        if (trigger.points().signum() > 0) {
            event(trigger.event(), trigger.subjects());
        }
    }

    private void event(String type, List<String> subjects) {
        String plainType = member(IdealCustomerProfile.EVENT_VOCABULARY, type);
        String subject = subjects.isEmpty() ? null : member(IdealCustomerProfile.SUBJECT_VOCABULARY, subjects.get(0));
        Event event = Event.of(plainType, subject, asOf);
        String words = "'" + type + "'" + (subject == null ? "" : " of " + subjects.get(0)) + " today";
        suppose(Mentions.EVENTS, Supposition.ofEvent(words, event));
    }

    private Boolean value(Attribute attribute, String words, AttributeValue value) {
        suppose(attribute.name(), Supposition.ofValue(words, value));
        return true;
    }

    private void suppose(String fact, Supposition supposition) {
        List<Supposition> known = byFact.computeIfAbsent(fact, name -> new ArrayList<>());
        if (!known.contains(supposition)) {
            known.add(supposition);
        }
    }

    /** A name of a list as an account would have it: of a group, its first member. */
    private String member(String vocabulary, String name) {
        return Collections.min(profile.resolvedVocabulary(vocabulary).expand(name));
    }

    @Override
    public Boolean in(Condition.In condition) {
        String name = condition.attribute().name();
        for (String listed : condition.values()) {
            value(condition.attribute(), name + " " + listed, new AttributeValue.Text(member(name, listed)));
        }
        return value(condition.attribute(), name + " none of those listed", new AttributeValue.Text(NO_NAME));
    }

    @Override
    public Boolean notIn(Condition.NotIn condition) {
        String name = condition.attribute().name();
        value(condition.attribute(), name + " none of those listed", new AttributeValue.Text(NO_NAME));
        for (String listed : condition.values()) {
            value(condition.attribute(), name + " " + listed, new AttributeValue.Text(member(name, listed)));
        }
        return true;
    }

    @Override
    public Boolean inRange(Condition.InRange condition) {
        Bounds bounds = condition.bounds();
        String name = condition.attribute().name();
        number(condition, condition.inWords(), inside(bounds));
        if (bounds.hasUpper()) {
            number(condition, name + " above " + plain(bounds.upper()), Math.floor(bounds.greatest()) + 1);
        }
        if (bounds.hasLower()) {
            number(condition, name + " below " + plain(bounds.lower()), Math.ceil(bounds.least()) - 1);
        }
        return true;
    }

    private void number(Condition.InRange condition, String words, double number) {
        value(condition.attribute(), words, new AttributeValue.Numeric(number, number));
    }

    private static String plain(double number) {
        return Hundredths.normal(BigDecimal.valueOf(number)).toPlainString();
    }

    /** A number within bounds; a whole one where there is one near the lower end. */
    private static double inside(Bounds bounds) {
        double whole = bounds.hasLower() ? Math.ceil(bounds.least()) : Math.floor(bounds.greatest());
        return whole >= bounds.least() && whole <= bounds.greatest() ? whole : bounds.least();
    }

    @Override
    public Boolean is(Condition.Is condition) {
        value(condition.attribute(), condition.inWords(), new AttributeValue.Flag(condition.value()));
        String other = (condition.value() ? "not " : "") + condition.attribute().name();
        return value(condition.attribute(), other, new AttributeValue.Flag(!condition.value()));
    }

    @Override
    public Boolean hasAny(Condition.HasAny condition) {
        return tags(condition.attribute(), condition.tags().subList(0, 1));
    }

    @Override
    public Boolean hasAll(Condition.HasAll condition) {
        return tags(condition.attribute(), condition.tags());
    }

    @Override
    public Boolean hasNone(Condition.HasNone condition) {
        return value(condition.attribute(), condition.attribute().name() + " none", new AttributeValue.Tags(List.of()));
    }

    @Override
    public Boolean hasAtLeast(Condition.HasAtLeast condition) {
        return tags(
                condition.attribute(),
                condition
                        .tags()
                        .subList(0, Math.min(condition.count(), condition.tags().size())));
    }

    private Boolean tags(Attribute attribute, List<String> tags) {
        List<String> members =
                tags.stream().map(tag -> member(attribute.name(), tag)).toList();
        String words = attribute.name() + " with " + String.join(" and ", tags);
        suppose(attribute.name(), Supposition.ofMoreTags(words, new AttributeValue.Tags(members)));
        return value(attribute, attribute.name() + " none", new AttributeValue.Tags(List.of()));
    }

    @Override
    public Boolean known(Condition.Known condition) {
        return true;
    }

    @Override
    public Boolean happened(Condition.Happened condition) {
        event(condition.event(), condition.subjects());
        return true;
    }

    @Override
    public Boolean allOf(Condition.AllOf condition) {
        condition.conditions().forEach(each -> each.accept(this));
        return true;
    }

    @Override
    public Boolean anyOf(Condition.AnyOf condition) {
        condition.conditions().forEach(each -> each.accept(this));
        return true;
    }

    @Override
    public Boolean atLeastOf(Condition.AtLeastOf condition) {
        condition.conditions().forEach(each -> each.accept(this));
        return true;
    }

    @Override
    public Boolean not(Condition.Not condition) {
        return condition.condition().accept(this);
    }
}
