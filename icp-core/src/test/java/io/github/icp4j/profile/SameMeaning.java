package io.github.icp4j.profile;

import io.github.icp4j.attribute.Attribute;
import io.github.icp4j.attribute.ResolvedVocabulary;
import io.github.icp4j.attribute.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/** Another profile that means the same: other order, other spellings, other labels, defaults written out. */
final class SameMeaning extends ConditionRewriter {
    private final IdealCustomerProfile profile;
    private final Random random;

    private SameMeaning(IdealCustomerProfile profile, Random random) {
        this.profile = profile;
        this.random = random;
    }

    static IdealCustomerProfile of(IdealCustomerProfile profile, Random random) {
        return new SameMeaning(profile, random).rewritten();
    }

    private IdealCustomerProfile rewritten() {
        return new IdealCustomerProfile(
                "Renamed",
                "other version",
                "other description",
                LocalDate.EPOCH,
                "Other",
                shuffled(profile.attributes()),
                vocabularies(),
                shuffled(profile.gates().stream()
                        .map(gate -> new Gate(gate.id(), form(gate.when()), gate.ifUnknown()))
                        .toList()),
                shuffled(profile.exclusions().stream()
                        .map(each -> new Exclusion(each.id(), form(each.when()), each.ifUnknown()))
                        .toList()),
                shuffled(profile.criteria().stream().map(this::criterion).toList()),
                shuffled(profile.triggers().stream().map(this::trigger).toList()),
                profile.limits(),
                profile.missing(),
                profile.minCoverage().setScale(5),
                shuffled(profile.tiers()),
                profile.matrix(),
                List.of());
    }

    /** A group and an alias that nothing asks for; subjects may all count where several events are added up. */
    private Map<String, Vocabulary> vocabularies() {
        Map<String, Vocabulary> all = new TreeMap<>(profile.vocabulary());
        for (String of : List.of("technologies", "country", "event")) {
            Vocabulary before = all.getOrDefault(of, Vocabulary.empty());
            Map<String, List<String>> aliases = new TreeMap<>(before.aliases());
            aliases.put("Nothing asks", List.of("for this"));
            Map<String, List<String>> groups = new TreeMap<>(before.groups());
            groups.put("Nobody uses", List.of("Nothing asks"));
            all.put(of, new Vocabulary(aliases, groups));
        }
        return all;
    }

    private Criterion criterion(Criterion criterion) {
        return new Criterion(
                criterion.id(),
                criterion.bands().stream()
                        .map(band -> Band.of(form(band.when()), band.points().setScale(4)))
                        .toList(),
                random.nextBoolean()
                        ? criterion.layer()
                        : criterion.effectiveLayer().orElseThrow(),
                random.nextBoolean() ? criterion.missing() : profile.effectiveMissing(criterion.missing()));
    }

    private Trigger trigger(Trigger trigger) {
        return trigger.withSubjects(alternatives(IdealCustomerProfile.SUBJECT_VOCABULARY, trigger.subjects()))
                .withMissing(profile.effectiveMissing(trigger.missing()));
    }

    /** The condition, perhaps inside something that changes nothing. */
    private Condition form(Condition condition) {
        Condition same = condition.accept(this);
        return switch (random.nextInt(6)) {
            case 0 -> new Condition.Not(new Condition.Not(same));
            case 1 -> new Condition.AllOf(List.of(new Condition.AnyOf(List.of(same, same))));
            case 2 -> new Condition.AtLeastOf(1, List.of(same));
            default -> same;
        };
    }

    @Override
    public Condition is(Condition.Is leaf) {
        return random.nextBoolean() ? leaf : new Condition.Is(leaf.attribute(), !leaf.value()).negate();
    }

    @Override
    public Condition known(Condition.Known leaf) {
        return random.nextBoolean() ? leaf : new Condition.Known(leaf.attribute(), !leaf.known()).negate();
    }

    @Override
    public Condition allOf(Condition.AllOf condition) {
        List<Condition> conditions = ((Condition.AllOf) super.allOf(condition)).conditions();
        return random.nextBoolean()
                ? new Condition.AtLeastOf(conditions.size(), conditions)
                : new Condition.AllOf(List.of(new Condition.AllOf(conditions), conditions.get(0)));
    }

    @Override
    public Condition anyOf(Condition.AnyOf condition) {
        List<Condition> conditions = ((Condition.AnyOf) super.anyOf(condition)).conditions();
        return random.nextBoolean()
                ? new Condition.AtLeastOf(1, conditions)
                : new Condition.AnyOf(List.of(new Condition.AnyOf(conditions), conditions.get(0)));
    }

    /** In another order, one of them twice, some replaced by what they stand for. */
    @Override
    List<String> alternatives(String of, List<String> names) {
        if (names.isEmpty()) {
            return names;
        }
        ResolvedVocabulary vocabulary = profile.resolvedVocabulary(of);
        List<String> all = new ArrayList<>(requirements(names));
        for (int i = 0; i < names.size(); i++) {
            // What a name stands for may only be written in its place where it stands for itself.
            List<String> members = List.copyOf(vocabulary.expand(names.get(i)));
            if (members.stream().allMatch(member -> vocabulary.expand(member).equals(Set.of(member)))) {
                all.addAll(members);
            }
        }
        return shuffled(all);
    }

    @Override
    List<String> requirements(Attribute attribute, List<String> names) {
        return requirements(names);
    }

    private List<String> requirements(List<String> names) {
        List<String> all = new ArrayList<>(names);
        all.add(" \u2003" + names.get(random.nextInt(names.size())) + "\t");
        return shuffled(all);
    }

    @Override
    Bounds bounds(Bounds bounds) {
        Bounds written = bounds;
        if (bounds.hasLower() && !bounds.lowerIncluded()) {
            written = written.withLower(Math.nextUp(bounds.lower()), true);
        }
        if (bounds.hasUpper() && !bounds.upperIncluded()) {
            written = written.withUpper(Math.nextDown(bounds.upper()), true);
        }
        return written;
    }

    @Override
    List<Condition> children(List<Condition> conditions) {
        return shuffled(conditions);
    }

    private <T> List<T> shuffled(List<T> list) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }
}
