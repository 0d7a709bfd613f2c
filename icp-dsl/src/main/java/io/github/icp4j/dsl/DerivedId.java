package io.github.icp4j.dsl;

import io.github.icp4j.attribute.Attribute;
import io.github.icp4j.attribute.Folding;
import io.github.icp4j.profile.Band;
import io.github.icp4j.profile.Bounds;
import io.github.icp4j.profile.Condition;
import io.github.icp4j.profile.Mentions;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The id of a part that was given none: what it asks for in a few small words, such as {@code employees-below-10}.
 *
 * <p>Ids are part of results and fingerprints, so what is made here stays the same in every release.
 */
final class DerivedId implements Condition.Visitor<String> {
    private static final int MOST_LISTED = 3;
    private static final int LONGEST = 80;

    private DerivedId() {}

    static String of(Condition condition) {
        return slug(condition.accept(new DerivedId()));
    }

    /** What a criterion looks at: the attributes of its conditions, in order of mention. */
    static String ofBands(List<Band> bands) {
        Mentions mentions = Mentions.of(bands.stream().map(Band::when).toList());
        Stream<String> attributes = mentions.attributes().stream().map(DerivedId::name);
        return slug(listed(
                Stream.concat(attributes, mentions.events() ? Stream.of("events") : Stream.empty())
                        .toList(),
                " "));
    }

    static String ofEvent(String event, List<String> subjects) {
        return slug(event + " " + listed(subjects, " "));
    }

    @Override
    public String in(Condition.In condition) {
        return name(condition.attribute()) + " " + listed(condition.values(), " ");
    }

    @Override
    public String notIn(Condition.NotIn condition) {
        return name(condition.attribute()) + " not " + listed(condition.values(), " ");
    }

    @Override
    public String inRange(Condition.InRange condition) {
        Bounds bounds = condition.bounds();
        String name = name(condition.attribute());
        if (bounds.lowerIncluded() && bounds.upperIncluded()) {
            return name + " " + number(bounds.lower()) + " to " + number(bounds.upper());
        }
        String low = bounds.lowerIncluded() ? " from " : " above ";
        String high = bounds.upperIncluded() ? " up to " : " below ";
        return name
                + (bounds.hasLower() ? low + number(bounds.lower()) : "")
                + (bounds.hasUpper() ? high + number(bounds.upper()) : "");
    }

    @Override
    public String is(Condition.Is condition) {
        return (condition.value() ? "" : "not ") + name(condition.attribute());
    }

    @Override
    public String hasAny(Condition.HasAny condition) {
        return name(condition.attribute()) + " " + listed(condition.tags(), " or ");
    }

    @Override
    public String hasAll(Condition.HasAll condition) {
        return name(condition.attribute()) + " " + listed(condition.tags(), " and ");
    }

    @Override
    public String hasNone(Condition.HasNone condition) {
        return name(condition.attribute()) + " without " + listed(condition.tags(), " ");
    }

    @Override
    public String hasAtLeast(Condition.HasAtLeast condition) {
        return name(condition.attribute()) + " " + condition.count() + " of " + listed(condition.tags(), " ");
    }

    @Override
    public String known(Condition.Known condition) {
        return name(condition.attribute()) + (condition.known() ? " known" : " not known");
    }

    @Override
    public String happened(Condition.Happened condition) {
        String times = condition.times() == 1 ? "" : condition.times() + " ";
        return times + condition.event() + " " + listed(condition.subjects(), " ") + " within " + condition.withinDays()
                + " days";
    }

    @Override
    public String allOf(Condition.AllOf condition) {
        return combined(condition.conditions(), " and ");
    }

    @Override
    public String anyOf(Condition.AnyOf condition) {
        return combined(condition.conditions(), " or ");
    }

    @Override
    public String atLeastOf(Condition.AtLeastOf condition) {
        return condition.count() + " of " + combined(condition.conditions(), " ");
    }

    @Override
    public String not(Condition.Not condition) {
        return "not " + condition.condition().accept(this);
    }

    private String combined(List<Condition> conditions, String between) {
        return listed(
                conditions.stream()
                        .limit(MOST_LISTED + 1L)
                        .map(condition -> condition.accept(this))
                        .toList(),
                between);
    }

    /** The first few; that there are more is said, not how many, so that an id need not change with every name added. */
    private static String listed(List<String> names, String between) {
        String first = names.stream().limit(MOST_LISTED).collect(Collectors.joining(between));
        return names.size() > MOST_LISTED ? first + " and more" : first;
    }

    /** annualRevenue is annual revenue. */
    private static String name(Attribute attribute) {
        return attribute.name().replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ");
    }

    private static String number(double number) {
        return (number < 0 ? "minus " : "")
                + BigDecimal.valueOf(Math.abs(number)).stripTrailingZeros().toPlainString();
    }

    private static String slug(String words) {
        String dashed =
                Folding.fold(words).replaceAll("[^\\p{L}\\p{M}\\p{N}.]+", "-").replaceAll("^[-.]+|[-.]+$", "");
        if (dashed.isEmpty()) {
            return "unnamed";
        }
        if (dashed.length() <= LONGEST) {
            return dashed;
        }
        int end = dashed.lastIndexOf('-', LONGEST);
        return end > 0 ? dashed.substring(0, end) : dashed;
    }
}
