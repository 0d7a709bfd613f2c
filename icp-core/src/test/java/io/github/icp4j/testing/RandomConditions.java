package io.github.icp4j.testing;

import io.github.icp4j.attribute.Attribute;
import io.github.icp4j.attribute.FlagAttribute;
import io.github.icp4j.attribute.NumberAttribute;
import io.github.icp4j.attribute.TagsAttribute;
import io.github.icp4j.attribute.TextAttribute;
import io.github.icp4j.attribute.Vocabulary;
import io.github.icp4j.profile.Bounds;
import io.github.icp4j.profile.Condition;
import io.github.icp4j.profile.IdealCustomerProfile;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Conditions of every kind, nested at random. */
final class RandomConditions {
    private final Draw draw;
    private final List<Attribute> attributes;
    private final Map<String, Vocabulary> vocabularies;

    RandomConditions(Draw draw, List<Attribute> attributes, Map<String, Vocabulary> vocabularies) {
        this.draw = draw;
        this.attributes = attributes;
        this.vocabularies = vocabularies;
    }

    /** A condition nested at most so deep; 1 is a leaf. */
    Condition condition(int deepest) {
        if (deepest <= 1 || draw.chance(55)) {
            return leaf();
        }
        int kind = draw.between(0, 4);
        if (kind == 0) {
            return new Condition.Not(condition(deepest - 1));
        }
        List<Condition> children = Stream.generate(() -> condition(deepest - 1))
                .limit(draw.between(1, 4))
                .toList();
        return switch (kind) {
            case 1 -> new Condition.AllOf(children);
            case 2 -> new Condition.AnyOf(children);
            default -> new Condition.AtLeastOf(draw.between(1, children.size()), children);
        };
    }

    private Condition leaf() {
        if (draw.chance(15)) {
            return happened();
        }
        Attribute attribute = draw.of(attributes);
        if (draw.chance(10)) {
            return new Condition.Known(attribute, draw.chance(50));
        }
        return switch (attribute.type()) {
            case TEXT -> text((TextAttribute) attribute);
            case NUMBER -> new Condition.InRange((NumberAttribute) attribute, bounds(attribute.name()));
            case FLAG -> new Condition.Is((FlagAttribute) attribute, draw.chance(60));
            case TAGS -> tags((TagsAttribute) attribute);
        };
    }

    private Condition text(TextAttribute attribute) {
        List<String> names = list(attribute.name(), World.names(attribute.name()));
        return draw.chance(70) ? new Condition.In(attribute, names) : new Condition.NotIn(attribute, names);
    }

    private Condition tags(TagsAttribute attribute) {
        List<String> names = list(attribute.name(), World.names(attribute.name()));
        return switch (draw.between(0, 3)) {
            case 0 -> new Condition.HasAny(attribute, names);
            case 1 -> new Condition.HasAll(attribute, names);
            case 2 -> new Condition.HasNone(attribute, names);
            default -> new Condition.HasAtLeast(attribute, draw.between(1, names.size()), names);
        };
    }

    private Condition happened() {
        int times = draw.chance(70) ? 1 : draw.of(2, 3, 5);
        return new Condition.Happened(event(), subjects(), days(), times);
    }

    /** An event type or a group of them. */
    String event() {
        return Messy.form(
                draw,
                draw.of(RandomVocabularies.listable(
                        IdealCustomerProfile.EVENT_VOCABULARY, World.EVENTS, vocabularies)));
    }

    /** No, one or several subjects. */
    List<String> subjects() {
        return draw.chance(50) ? List.of() : list(IdealCustomerProfile.SUBJECT_VOCABULARY, World.SUBJECTS);
    }

    /** A window in days. */
    int days() {
        return draw.chance(80) ? draw.of(World.DAYS) : draw.between(1, 3_650);
    }

    private List<String> list(String of, List<String> names) {
        List<String> listable = RandomVocabularies.listable(of, names, vocabularies);
        return draw.some(listable, 1, draw.chance(85) ? 4 : listable.size()).stream()
                .map(name -> Messy.form(draw, name))
                .toList();
    }

    private Bounds bounds(String attribute) {
        Bounds bounds;
        do {
            bounds = anyBounds(attribute);
        } while (bounds.isEmpty());
        return bounds;
    }

    private Bounds anyBounds(String attribute) {
        List<Double> numbers = World.numbers(attribute);
        double a = draw.of(numbers);
        double b = draw.of(numbers);
        Bounds lower = draw.chance(70) ? Bounds.atLeast(a) : Bounds.greaterThan(a);
        Bounds upper = draw.chance(70) ? Bounds.atMost(b) : Bounds.lessThan(b);
        return switch (draw.between(0, 3)) {
            case 0 -> lower;
            case 1 -> upper;
            case 2 -> lower.withUpper(Math.max(a, b), draw.chance(50));
            default -> Bounds.between(Math.min(a, b), Math.max(a, b));
        };
    }
}
