package io.github.icp4j.profile;

import io.github.icp4j.attribute.Attribute;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A condition in words that somebody in sales reads. */
final class ConditionWords implements Condition.Visitor<String> {
    /** From here on digits are counted rather than read; below, years and headcounts stay as people write them. */
    private static final BigDecimal LONG = BigDecimal.valueOf(100_000);

    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)(?=(\\d{3})+$)");

    @Override
    public String in(Condition.In condition) {
        return name(condition.attribute()) + " is " + either(condition.values());
    }

    @Override
    public String notIn(Condition.NotIn condition) {
        return name(condition.attribute()) + " is not " + either(condition.values());
    }

    @Override
    public String inRange(Condition.InRange condition) {
        Bounds bounds = condition.bounds();
        String name = name(condition.attribute());
        if (bounds.lowerIncluded() && bounds.upperIncluded()) {
            return name + " from " + number(bounds.lower()) + " to " + number(bounds.upper());
        }
        String low = bounds.lowerIncluded() ? " at least " : " above ";
        String high = bounds.upperIncluded() ? " at most " : " below ";
        String lower = bounds.hasLower() ? low + number(bounds.lower()) : "";
        String upper = bounds.hasUpper() ? high + number(bounds.upper()) : "";
        String both = lower.isEmpty() || upper.isEmpty() ? "" : " and";
        return name + lower + both + upper;
    }

    @Override
    public String is(Condition.Is condition) {
        return (condition.value() ? "" : "not ") + name(condition.attribute());
    }

    @Override
    public String hasAny(Condition.HasAny condition) {
        return name(condition.attribute()) + " include " + either(condition.tags());
    }

    @Override
    public String hasAll(Condition.HasAll condition) {
        return name(condition.attribute()) + " include " + String.join(" and ", condition.tags());
    }

    @Override
    public String hasNone(Condition.HasNone condition) {
        return name(condition.attribute()) + " do not include " + either(condition.tags());
    }

    @Override
    public String hasAtLeast(Condition.HasAtLeast condition) {
        return name(condition.attribute()) + " include at least " + condition.count() + " of "
                + String.join(", ", condition.tags());
    }

    @Override
    public String known(Condition.Known condition) {
        return name(condition.attribute()) + (condition.known() ? " known" : " not known");
    }

    @Override
    public String happened(Condition.Happened condition) {
        String times = condition.times() == 1 ? "" : " at least " + condition.times() + " times";
        return event(condition.event(), condition.subjects()) + times + " within " + days(condition.withinDays());
    }

    @Override
    public String allOf(Condition.AllOf condition) {
        return joined(condition.conditions(), " and ");
    }

    @Override
    public String anyOf(Condition.AnyOf condition) {
        return joined(condition.conditions(), " or ");
    }

    @Override
    public String atLeastOf(Condition.AtLeastOf condition) {
        return "at least " + condition.count() + " of: " + joined(condition.conditions(), "; ");
    }

    @Override
    public String not(Condition.Not condition) {
        return "not (" + condition.condition().accept(this) + ")";
    }

    /** An event type with its subjects, such as {@code executive hire (VP Sales)}. */
    static String event(String event, List<String> subjects) {
        String type = event.replace('-', ' ');
        return subjects.isEmpty() ? type : type + " (" + either(subjects) + ")";
    }

    static String days(int days) {
        return days == 1 ? "1 day" : days + " days";
    }

    /** A number without exponent or needless zeros, its thousands apart where it is long: 50,000,000, 2026, 0.3. */
    static String number(double number) {
        BigDecimal decimal = Hundredths.normal(BigDecimal.valueOf(number));
        String plain = decimal.toPlainString();
        boolean readsAsItIs = decimal.abs().compareTo(LONG) < 0 || decimal.scale() > 0;
        return readsAsItIs ? plain : THOUSANDS.matcher(plain).replaceAll(",");
    }

    private String joined(List<Condition> conditions, String between) {
        return conditions.stream()
                .map(condition ->
                        condition.children().size() > 1 ? "(" + condition.accept(this) + ")" : condition.accept(this))
                .collect(Collectors.joining(between));
    }

    private static String either(List<String> names) {
        int last = names.size() - 1;
        return last < 1 ? String.join("", names) : String.join(", ", names.subList(0, last)) + " or " + names.get(last);
    }

    /** An attribute's name as words: annualRevenue is annual revenue. */
    private static String name(Attribute attribute) {
        return attribute.name().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
