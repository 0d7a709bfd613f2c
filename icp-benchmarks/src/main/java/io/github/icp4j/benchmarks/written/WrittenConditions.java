package io.github.icp4j.benchmarks.written;

import io.github.icp4j.attribute.Attribute;
import io.github.icp4j.profile.Bounds;
import io.github.icp4j.profile.Condition;
import io.github.icp4j.profile.IdealCustomerProfile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes conditions as Java expressions of type int over a row {@code r}; what needs a loop gets a method of its own. */
final class WrittenConditions implements Condition.Visitor<String> {
    private final Names names;
    private final List<String> methods = new ArrayList<>();

    WrittenConditions(Names names) {
        this.names = names;
    }

    /** The methods and constants that the expressions call. */
    List<String> methods() {
        return methods;
    }

    private String member(String vocabulary, String code, Collection<String> listed) {
        List<Long> bits = names.codes(vocabulary).bits(listed);
        if (bits.size() == 1) {
            return "(" + bits.get(0) + "L >>> " + code + " & 1) != 0";
        }
        String table = "BITS_" + methods.size();
        methods.add("private static final long[] " + table + " = {"
                + bits.stream().map(word -> word + "L").collect(Collectors.joining(", ")) + "};\n");
        return "(" + table + "[" + code + " >> 6] >>> " + code + " & 1) != 0";
    }

    private String anyTag(Attribute attribute, Collection<String> listed) {
        List<Long> bits = names.codes(attribute.name()).bits(listed);
        List<String> words = new ArrayList<>();
        for (int word = 0; word < bits.size(); word++) {
            if (bits.get(word) != 0) {
                words.add("(r.g" + names.position(attribute) + "w" + word + " & " + bits.get(word) + "L)");
            }
        }
        return words.isEmpty() ? "false" : "(" + String.join(" | ", words) + ") != 0";
    }

    private String text(Attribute attribute, List<String> values, int inside) {
        String code = "r.t" + names.position(attribute);
        Set<String> listed = names.vocabulary(attribute.name()).expandAll(values);
        return "(" + code + " < 0 ? OPEN : " + member(attribute.name(), code, listed) + " ? " + inside + " : "
                + (2 - inside) + ")";
    }

    private String tags(Attribute attribute, String test, int inside) {
        return "(!r.g" + names.position(attribute) + " ? OPEN : " + test + " ? " + inside + " : " + (2 - inside) + ")";
    }

    private String any(Attribute attribute, List<String> tags, int inside) {
        return tags(
                attribute, anyTag(attribute, names.vocabulary(attribute.name()).expandAll(tags)), inside);
    }

    private String met(Attribute attribute, Set<Set<String>> requirements, int count) {
        String sum = requirements.stream()
                .map(members -> "(" + anyTag(attribute, members) + " ? 1 : 0)")
                .collect(Collectors.joining(" + "));
        return tags(attribute, sum + " >= " + count, 2);
    }

    @Override
    public String in(Condition.In condition) {
        return text(condition.attribute(), condition.values(), 2);
    }

    @Override
    public String notIn(Condition.NotIn condition) {
        return text(condition.attribute(), condition.values(), 0);
    }

    @Override
    public String inRange(Condition.InRange condition) {
        int position = names.position(condition.attribute());
        Bounds bounds = condition.bounds();
        return "range(r.f" + position + ", r.u" + position + ", " + number(bounds.least()) + ", "
                + number(bounds.greatest()) + ")";
    }

    private static String number(double number) {
        if (Double.isInfinite(number)) {
            return "Double." + (number < 0 ? "NEGATIVE" : "POSITIVE") + "_INFINITY";
        }
        return String.valueOf(number);
    }

    @Override
    public String is(Condition.Is condition) {
        String flag = "r.b" + names.position(condition.attribute());
        return "(" + flag + " < 0 ? OPEN : " + flag + " == " + (condition.value() ? 1 : 0) + " ? MATCH : NO_MATCH)";
    }

    @Override
    public String hasAny(Condition.HasAny condition) {
        return any(condition.attribute(), condition.tags(), 2);
    }

    @Override
    public String hasNone(Condition.HasNone condition) {
        return any(condition.attribute(), condition.tags(), 0);
    }

    @Override
    public String hasAll(Condition.HasAll condition) {
        Attribute attribute = condition.attribute();
        Set<Set<String>> requirements = names.vocabulary(attribute.name()).requirements(condition.tags());
        return met(attribute, requirements, requirements.size());
    }

    @Override
    public String hasAtLeast(Condition.HasAtLeast condition) {
        Attribute attribute = condition.attribute();
        return met(attribute, names.vocabulary(attribute.name()).requirements(condition.tags()), condition.count());
    }

    @Override
    public String known(Condition.Known condition) {
        int position = names.position(condition.attribute());
        String known = switch (condition.attribute().type()) {
            case TEXT -> "r.t" + position + " >= 0";
            case NUMBER -> "r.f" + position + " == r.f" + position;
            case FLAG -> "r.b" + position + " >= 0";
            case TAGS -> "r.g" + position;
        };
        return "((" + known + ") == " + condition.known() + " ? MATCH : NO_MATCH)";
    }

    @Override
    public String happened(Condition.Happened condition) {
        String name = "happened" + methods.size();
        String is = event(condition.event(), condition.subjects(), condition.withinDays());
        methods.add("""
                private static int %s(Row r, int asOf) {
                    if (r.types == null) {
                        return OPEN;
                    }
                    int times = 0;
                    for (int i = 0; i < r.days.length; i++) {
                        int age = asOf - r.days[i];
                        if (%s) {
                            times++;
                        }
                    }
                    return times >= %d ? MATCH : NO_MATCH;
                }
                """.formatted(name, is, condition.times()));
        return name + "(r, asOf)";
    }

    /** Whether the event at {@code i}, of {@code age}, is meant. */
    String event(String type, List<String> subjects, int withinDays) {
        String event = IdealCustomerProfile.EVENT_VOCABULARY;
        String subject = IdealCustomerProfile.SUBJECT_VOCABULARY;
        String is = "age >= 0 && age <= " + withinDays + " && "
                + member(event, "r.types[i]", names.vocabulary(event).expand(type));
        return subjects.isEmpty()
                ? is
                : is + " && "
                        + member(
                                subject,
                                "r.subjects[i]",
                                names.vocabulary(subject).expandAll(subjects));
    }

    @Override
    public String allOf(Condition.AllOf condition) {
        return folded("Math.min", condition.conditions());
    }

    @Override
    public String anyOf(Condition.AnyOf condition) {
        return folded("Math.max", condition.conditions());
    }

    private String folded(String how, List<Condition> conditions) {
        return conditions.stream()
                .map(each -> each.accept(this))
                .reduce((one, other) -> how + "(" + one + ", " + other + ")")
                .orElseThrow();
    }

    @Override
    public String atLeastOf(Condition.AtLeastOf condition) {
        List<String> children =
                condition.conditions().stream().map(each -> each.accept(this)).toList();
        String name = "some" + methods.size();
        StringBuilder body = new StringBuilder();
        children.forEach(child -> body.append("    o = ")
                .append(child)
                .append(";\n    matching += o >> 1;\n    possible += o + 1 >> 1;\n"));
        methods.add("""
                private static int %s(Row r, int asOf) {
                    int o;
                    int matching = 0;
                    int possible = 0;
                %s    return matching >= %d ? MATCH : possible < %d ? NO_MATCH : OPEN;
                }
                """.formatted(name, body, condition.count(), condition.count()));
        return name + "(r, asOf)";
    }

    @Override
    public String not(Condition.Not condition) {
        return "(2 - " + condition.condition().accept(this) + ")";
    }
}
