package io.github.icp4j.review;

import io.github.icp4j.attribute.Attribute;
import io.github.icp4j.attribute.Folding;
import io.github.icp4j.attribute.Layer;
import io.github.icp4j.attribute.ResolvedVocabulary;
import io.github.icp4j.attribute.Vocabulary;
import io.github.icp4j.profile.Hundredths;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.profile.Matrix;
import io.github.icp4j.profile.Tier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what differs between two definitions, from the labels to the matrix. */
final class DefinitionDiff {
    private final IdealCustomerProfile before;
    private final IdealCustomerProfile after;
    private final List<Difference> found = new ArrayList<>();

    DefinitionDiff(IdealCustomerProfile before, IdealCustomerProfile after) {
        this.before = before;
        this.after = after;
    }

    List<Difference> differences() {
        labels();
        named("attribute", attributes(before), attributes(after));
        vocabularies();
        found.addAll(new PartDiff(before, after).differences());
        named("limit", limits(before), limits(after));
        changed("profile", "missing", before.missing().label(), after.missing().label());
        changed("profile", "minCoverage", plain(before.minCoverage()), plain(after.minCoverage()));
        named("tier", tiers(before.tiers()), tiers(after.tiers()));
        Matrix old = before.matrix();
        Matrix now = after.matrix();
        named("matrix fit", tiers(old == null ? List.of() : old.fit()), tiers(now == null ? List.of() : now.fit()));
        named(
                "matrix intent",
                tiers(old == null ? List.of() : old.intent()),
                tiers(now == null ? List.of() : now.intent()));
        return found;
    }

    private void labels() {
        label("name", before.name(), after.name());
        label("version", before.version(), after.version());
        label("description", before.description(), after.description());
        label("reviewBy", before.reviewBy(), after.reviewBy());
        label("variantOf", before.variantOf(), after.variantOf());
        Set<String> accepted = accepted(before);
        Set<String> acceptedNow = accepted(after);
        label("acceptedFindings", String.join(", ", accepted), String.join(", ", acceptedNow));
    }

    private static Set<String> accepted(IdealCustomerProfile profile) {
        return profile.acceptedFindings().stream()
                .map(each -> each.code() + (each.at() == null ? "" : " of " + each.at()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void label(String field, @Nullable Object old, @Nullable Object now) {
        if (!Objects.equals(old, now)) {
            found.add(new Difference(
                    Difference.Kind.CHANGED,
                    "profile",
                    after.name(),
                    field,
                    old == null ? null : old.toString(),
                    now == null ? null : now.toString(),
                    false));
        }
    }

    private void changed(String part, String field, String old, String now) {
        if (!old.equals(now)) {
            found.add(Difference.changed(part, after.name(), field, old, now));
        }
    }

    /** Things that have a name and one value each. */
    private void named(String part, Map<String, String> old, Map<String, String> now) {
        old.forEach((name, value) -> {
            String other = now.get(name);
            if (other == null) {
                found.add(Difference.removed(part, name, value));
            } else if (!other.equals(value)) {
                found.add(new Difference(Difference.Kind.CHANGED, part, name, null, value, other, true));
            }
        });
        now.forEach((name, value) -> {
            if (!old.containsKey(name)) {
                found.add(Difference.added(part, name, value));
            }
        });
    }

    private static Map<String, String> attributes(IdealCustomerProfile profile) {
        Map<String, String> attributes = new TreeMap<>();
        for (Attribute attribute : profile.attributes()) {
            attributes.put(
                    attribute.name(),
                    attribute.type().label() + ", " + attribute.layer().label());
        }
        return attributes;
    }

    private void vocabularies() {
        Set<String> names = new TreeSet<>(before.vocabulary().keySet());
        names.addAll(after.vocabulary().keySet());
        for (String name : names) {
            ResolvedVocabulary old = before.resolvedVocabulary(name);
            ResolvedVocabulary now = after.resolvedVocabulary(name);
            named("alias of " + name, new TreeMap<>(old.aliases()), new TreeMap<>(now.aliases()));
            named("group of " + name, groups(name, old), groups(name, now));
        }
    }

    private Map<String, String> groups(String of, ResolvedVocabulary vocabulary) {
        Map<String, String> groups = new TreeMap<>();
        vocabulary
                .groups()
                .forEach((name, members) -> groups.put(asWritten(of, name), String.join(", ", new TreeSet<>(members))));
        return groups;
    }

    /** A group's name as its authors spell it. */
    private String asWritten(String of, String folded) {
        return Stream.of(after, before)
                .flatMap(
                        profile -> profile.vocabulary().getOrDefault(of, Vocabulary.empty()).groups().keySet().stream())
                .filter(name -> Folding.fold(name).equals(folded))
                .findFirst()
                .orElse(folded);
    }

    private static Map<String, String> limits(IdealCustomerProfile profile) {
        Map<String, String> limits = new LinkedHashMap<>();
        for (Layer layer : Layer.values()) {
            BigDecimal limit = profile.limits().get(layer);
            if (limit != null) {
                limits.put(layer.label(), plain(limit) + " points");
            }
        }
        return limits;
    }

    private static Map<String, String> tiers(List<Tier> tiers) {
        Map<String, String> named = new LinkedHashMap<>();
        tiers.forEach(tier -> named.put(tier.name(), "from " + plain(tier.from())));
        return named;
    }

    static String plain(BigDecimal number) {
        return Hundredths.normal(number).toPlainString();
    }
}
