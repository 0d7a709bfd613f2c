package io.github.icp4j.benchmarks.written;

import io.github.icp4j.account.Account;
import io.github.icp4j.attribute.Attribute;
import io.github.icp4j.attribute.AttributeType;
import io.github.icp4j.attribute.Layer;
import io.github.icp4j.profile.Criterion;
import io.github.icp4j.profile.Exclusion;
import io.github.icp4j.profile.Gate;
import io.github.icp4j.profile.Hundredths;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.profile.IfUnknown;
import io.github.icp4j.profile.Missing;
import io.github.icp4j.profile.PointRange;
import io.github.icp4j.profile.Tier;
import io.github.icp4j.profile.Trigger;
import io.github.icp4j.score.Status;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes a profile as straight-line Java over rows of small codes and bit sets, a method for each of its parts, and compiles
 * it.
 *
 * <p>The generated code reads no definition while it scores. It gives status, score, coverage and tier.
 */
public final class WrittenProfile {
    private static final AtomicInteger MADE = new AtomicInteger();

    private final IdealCustomerProfile profile;
    private final Names names;
    private final StringBuilder parts = new StringBuilder();
    private final StringBuilder sums = new StringBuilder();
    private final List<long[]> faded = new ArrayList<>();

    private WrittenProfile(IdealCustomerProfile profile, Names names) {
        this.profile = profile;
        this.names = names;
    }

    /** The generated and compiled scorer of these accounts. */
    public static WrittenScorer scorer(IdealCustomerProfile profile, List<Account> accounts) {
        Names names = new Names(profile);
        String name = "Generated" + MADE.incrementAndGet();
        // The first time gives every name its code, so that the second knows how many there are.
        new WrittenProfile(profile, names).source(name);
        WrittenProfile written = new WrittenProfile(profile, names);
        String source = written.source(name);
        AccountCoder coder = new AccountCoder(names);
        List<CodedAccount> coded = accounts.stream().map(coder::code).toList();
        return CompiledCode.scorer(name, source, coded, written.faded);
    }

    private String source(String name) {
        WrittenConditions conditions = new WrittenConditions(names);
        profile.gates().forEach(gate -> gate(gate, conditions));
        profile.exclusions().forEach(exclusion -> exclusion(exclusion, conditions));
        for (Criterion criterion : profile.criteria()) {
            criterion(criterion, conditions);
        }
        for (Trigger trigger : profile.triggers()) {
            trigger(trigger, conditions);
        }
        return "package io.github.icp4j.benchmarks.written;\n\n"
                + "import io.github.icp4j.benchmarks.w20.Scores;\nimport java.util.List;\n\n"
                + "public final class " + name + " extends WrittenScorer {\n"
                + row()
                + "private final Row[] rows;\nprivate final long[][] faded;\n\n"
                + "public " + name + "(List<CodedAccount> accounts, List<long[]> faded) {\n"
                + "    rows = accounts.stream().map(Row::new).toArray(Row[]::new);\n"
                + "    this.faded = faded.toArray(long[][]::new);\n}\n\n"
                + "@Override\npublic void score(int asOf, Scores scores) {\n"
                + "    for (int i = 0; i < rows.length; i++) {\n        score(i, rows[i], asOf, scores);\n    }\n}\n\n"
                + String.join("\n", conditions.methods())
                + parts
                + "private void score(int row, Row r, int asOf, Scores scores) {\n"
                + score()
                + "}\n}\n";
    }

    /** The row's fields, one for each attribute asked for. */
    private String row() {
        StringBuilder fields = new StringBuilder();
        StringBuilder set = new StringBuilder();
        field("int", "t", "texts", names.all(AttributeType.TEXT), fields, set);
        field("double", "f", "from", names.all(AttributeType.NUMBER), fields, set);
        field("double", "u", "to", names.all(AttributeType.NUMBER), fields, set);
        field("byte", "b", "flags", names.all(AttributeType.FLAG), fields, set);
        List<Attribute> tags = names.all(AttributeType.TAGS);
        for (int i = 0; i < tags.size(); i++) {
            fields.append("    final boolean g").append(i).append(";\n");
            set.append("        g%d = a.tags()[%d] != null;\n".formatted(i, i));
            for (int word = 0; word < names.codes(tags.get(i).name()).words(); word++) {
                fields.append("    final long g%dw%d;\n".formatted(i, word));
                set.append("        g%dw%d = g%d ? a.tags()[%d][%d] : 0;\n".formatted(i, word, i, i, word));
            }
        }
        for (String name : List.of("types", "subjects", "days")) {
            fields.append("    final int[] ").append(name).append(";\n");
            set.append("        %s = a.events() == null ? null : a.events().%s();\n".formatted(name, name));
        }
        return "private static final class Row {\n" + fields + "\n    Row(CodedAccount a) {\n" + set + "    }\n}\n\n";
    }

    private static void field(
            String type,
            String name,
            String from,
            List<Attribute> attributes,
            StringBuilder fields,
            StringBuilder set) {
        IntStream.range(0, attributes.size()).forEach(i -> {
            fields.append("    final ")
                    .append(type)
                    .append(' ')
                    .append(name)
                    .append(i)
                    .append(";\n");
            set.append("        %s%d = a.%s()[%d];\n".formatted(name, i, from, i));
        });
    }

    private void gate(Gate gate, WrittenConditions conditions) {
        check(gate.when().accept(conditions), "NO_MATCH", gate.ifUnknown());
    }

    private void exclusion(Exclusion exclusion, WrittenConditions conditions) {
        check(exclusion.when().accept(conditions), "MATCH", exclusion.ifUnknown());
    }

    private void check(String condition, String bad, IfUnknown ifUnknown) {
        String name = method("check", "int", "    return " + condition + ";\n");
        sums.append("    o = ").append(name).append(";\n    out |= o == ").append(bad);
        sums.append(ifUnknown == IfUnknown.FAIL ? " | o == OPEN;\n" : ";\n");
        if (ifUnknown == IfUnknown.REVIEW) {
            sums.append("    review |= o == OPEN;\n");
        }
    }

    private String method(String kind, String type, String body) {
        String name = kind + parts.length();
        parts.append("private ").append(type).append(' ').append(name);
        parts.append("(Row r, int asOf) {\n").append(body).append("}\n\n");
        return name + "(r, asOf)";
    }

    private void criterion(Criterion criterion, WrittenConditions conditions) {
        StringBuilder body = new StringBuilder("    int o;\n");
        criterion
                .bands()
                .forEach(band -> body.append("    o = ")
                        .append(band.when().accept(conditions))
                        .append(";\n    if (o != NO_MATCH) {\n        return o == OPEN ? UNKNOWN : ")
                        .append(Hundredths.of(band.points()))
                        .append("L;\n    }\n"));
        String name = method("criterion", "long", body + "    return 0;\n");
        add(name, criterion.effectiveLayer().orElseThrow(), criterion.pointRange(), criterion.missing());
    }

    private void trigger(Trigger trigger, WrittenConditions conditions) {
        long full = Hundredths.of(trigger.points());
        String points = "faded[" + faded.size() + "][age]";
        faded.add(IntStream.rangeClosed(0, trigger.withinDays())
                .mapToLong(age -> trigger.decay().remaining(full, age, trigger.withinDays()))
                .toArray());
        String name = method("trigger", "long", """
                    if (r.types == null) {
                        return UNKNOWN;
                    }
                    long points = 0;
                    int left = %d;
                    for (int i = 0; i < r.days.length && left > 0; i++) {
                        int age = asOf - r.days[i];
                        if (%s) {
                            points += %s;
                            left--;
                        }
                    }
                    return points;
                """.formatted(
                trigger.upTo(), conditions.event(trigger.event(), trigger.subjects(), trigger.withinDays()), points));
        add(name, trigger.layer(), trigger.pointRange(), trigger.missing());
    }

    /** Adds a part to the sums of its layer. */
    private void add(String call, Layer layer, PointRange range, @Nullable Missing own) {
        boolean zero = profile.effectiveMissing(own) == Missing.ZERO;
        String max = "    max" + layer + " += " + range.max() + "L;\n";
        sums.append("    p = ").append(call).append(";\n");
        sums.append(zero ? max : "").append("    if (p != UNKNOWN) {\n").append(zero ? "" : "    " + max);
        sums.append("        known = true;\n        weight += ")
                .append(range.weight())
                .append("L;\n");
        if (range.max() > 0) {
            sums.append("        got").append(layer).append(" += Math.max(p, 0);\n");
        }
        if (range.worst() < 0) {
            sums.append("        lost += Math.min(p, 0);\n");
        }
        sums.append("    }\n");
    }

    private String score() {
        Set<Layer> layers = EnumSet.noneOf(Layer.class);
        profile.criteria()
                .forEach(criterion -> layers.add(criterion.effectiveLayer().orElseThrow()));
        profile.triggers().forEach(trigger -> layers.add(trigger.layer()));
        long weight = profile.criteria().stream()
                        .mapToLong(criterion -> criterion.pointRange().weight())
                        .sum()
                + profile.triggers().stream()
                        .mapToLong(trigger -> trigger.pointRange().weight())
                        .sum();
        StringBuilder code = new StringBuilder("""
                    int o;
                    long p;
                    long lost = 0;
                    long weight = 0;
                    boolean out = false;
                    boolean review = false;
                    boolean known = false;
                """);
        layers.forEach(layer -> code.append("    long got%s = 0;\n    long max%s = 0;\n".formatted(layer, layer)));
        code.append(sums).append("    long earned = lost;\n    long attainable = 0;\n");
        layers.forEach(layer -> code.append("    earned += %s;\n    attainable += %s;\n"
                .formatted(limited("got" + layer, layer), limited("max" + layer, layer))));
        code.append("    long coverage = percent(weight, ").append(weight).append("L);\n");
        code.append("    int status = out ? ").append(code(Status.DISQUALIFIED));
        code.append(" : review || !known || coverage < ").append(Hundredths.of(profile.minCoverage()));
        code.append(" ? ").append(code(Status.INSUFFICIENT_DATA)).append(" : ").append(code(Status.QUALIFIED));
        code.append(";\n    long score = out || attainable == 0 ? 0 : percent(Math.max(earned, 0), attainable);\n");
        code.append("    int tier = status != ").append(code(Status.QUALIFIED)).append(" ? -1");
        for (int i = 0; i < profile.tiers().size(); i++) {
            Tier tier = profile.tiers().get(i);
            code.append(" : score >= ")
                    .append(Hundredths.of(tier.from()))
                    .append(" ? ")
                    .append(i);
        }
        return code.append(" : -1;\n    scores.set(row, status, (int) score, (int) coverage, tier);\n")
                .toString();
    }

    private String limited(String sum, Layer layer) {
        return profile.limits().containsKey(layer)
                ? "Math.min(" + sum + ", " + Hundredths.of(profile.limits().get(layer)) + "L)"
                : sum;
    }

    /** The number of a status in the results. */
    public static int code(Status status) {
        return List.of(Status.values()).indexOf(status);
    }
}
