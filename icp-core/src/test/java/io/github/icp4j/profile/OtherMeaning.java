package io.github.icp4j.profile;

import io.github.icp4j.attribute.Attribute;
import io.github.icp4j.attribute.Layer;
import io.github.icp4j.attribute.Vocabulary;
import io.github.icp4j.testing.RandomProfiles;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;

/** A profile with one small thing changed, which may or may not change a result. */
final class OtherMeaning extends ConditionRewriter {
    private static final BigDecimal CENT = new BigDecimal("0.01");

    private final IdealCustomerProfile profile;
    private final IdealCustomerProfile donor;
    private final Random random;

    /** Where in the conditions the change happens: values are counted down, and the one that meets 0 changes. */
    private int countdown = -1;

    private OtherMeaning(IdealCustomerProfile profile, Random random) {
        this.profile = profile;
        this.random = random;
        donor = RandomProfiles.profile(random);
    }

    static IdealCustomerProfile of(IdealCustomerProfile profile, Random random) {
        OtherMeaning other = new OtherMeaning(profile, random);
        return switch (random.nextInt(4)) {
            case 0 -> other.conditionChanged();
            case 1 -> other.partChanged();
            case 2 -> other.vocabularyChanged();
            default -> other.scaleChanged();
        };
    }

    private IdealCustomerProfile conditionChanged() {
        countdown = random.nextInt(6);
        ProfileBuilder builder = profile.toBuilder();
        profile.criteria()
                .forEach(criterion -> builder.replace(new Criterion(
                        criterion.id(),
                        criterion.bands().stream()
                                .map(band -> Band.of(band.when().accept(this), band.points()))
                                .toList(),
                        criterion.effectiveLayer().orElseThrow(),
                        criterion.missing())));
        profile.gates()
                .forEach(gate -> builder.replace(new Gate(gate.id(), gate.when().accept(this), gate.ifUnknown())));
        profile.exclusions()
                .forEach(each ->
                        builder.replace(new Exclusion(each.id(), each.when().accept(this), each.ifUnknown())));
        return builder.build();
    }

    private IdealCustomerProfile partChanged() {
        ProfileBuilder builder = profile.toBuilder();
        Criterion criterion = any(profile.criteria());
        Layer layer = criterion.effectiveLayer().orElseThrow();
        List<Band> bands = new ArrayList<>(criterion.bands());
        switch (random.nextInt(7)) {
            case 0 -> bands.add(0, bands.remove(bands.size() - 1));
            case 1 ->
                bands.set(0, Band.of(bands.get(0).when(), nudged(bands.get(0).points())));
            case 2 -> layer = any(List.of(Layer.values()));
            case 3 -> bands.add(Band.of(any(donor.criteria()).conditions().get(0), BigDecimal.ONE));
            case 4 -> {
                if (!profile.gates().isEmpty()) {
                    Gate gate = any(profile.gates());
                    builder.replace(new Gate(gate.id(), gate.when(), any(List.of(IfUnknown.values()))));
                }
            }
            case 5 -> {
                if (!profile.exclusions().isEmpty()) {
                    Exclusion exclusion = any(profile.exclusions());
                    builder.replace(new Exclusion(exclusion.id(), exclusion.when(), any(List.of(IfUnknown.values()))));
                }
            }
            default -> {
                if (!profile.triggers().isEmpty()) {
                    builder.replace(changed(any(profile.triggers())));
                }
            }
        }
        Missing missing = random.nextInt(6) == 0 ? any(List.of(Missing.values())) : criterion.missing();
        return builder.replace(new Criterion(criterion.id(), bands, layer, missing))
                .build();
    }

    private Trigger changed(Trigger trigger) {
        int days = Math.max(1, trigger.withinDays() - random.nextInt(2));
        BigDecimal points = random.nextInt(3) == 0 ? nudged(trigger.points()) : trigger.points();
        int upTo = random.nextInt(3) == 0 ? trigger.upTo() % 100 + 1 : trigger.upTo();
        Decay decay = random.nextInt(3) == 0
                ? any(List.of(Decay.none(), Decay.linear(), Decay.halfLife(14)))
                : trigger.decay();
        List<String> subjects = random.nextInt(3) == 0 ? List.of("VP Sales") : trigger.subjects();
        return new Trigger(
                trigger.id(), trigger.event(), subjects, days, points, decay, upTo, trigger.layer(), trigger.missing());
    }

    /** Names that the data has are made to be one, or no longer one. */
    private IdealCustomerProfile vocabularyChanged() {
        Map<String, Vocabulary> all = new TreeMap<>(profile.vocabulary());
        String of = any(List.copyOf(
                new TreeSet<>(List.of("technologies", "country", "industry", "event", "subject", "businessModel"))));
        Vocabulary vocabulary = all.getOrDefault(of, Vocabulary.empty());
        switch (random.nextInt(3)) {
            case 0 -> all.remove(of);
            case 1 -> all.put(of, donor.vocabulary().getOrDefault(of, Vocabulary.empty()));
            default -> all.put(of, new Vocabulary(oneMore(vocabulary.aliases(), of), vocabulary.groups()));
        }
        return new IdealCustomerProfile(
                profile.name(),
                null,
                null,
                null,
                null,
                profile.attributes(),
                all,
                profile.gates(),
                profile.exclusions(),
                profile.criteria(),
                profile.triggers(),
                profile.limits(),
                profile.missing(),
                profile.minCoverage(),
                profile.tiers(),
                profile.matrix(),
                List.of());
    }

    private Map<String, List<String>> oneMore(Map<String, List<String>> aliases, String of) {
        List<String> names = switch (of) {
            case "technologies" -> List.of("Salesforce", "HubSpot", "Slack", "C#");
            case "country" -> List.of("US", "CA", "Japan", "deu");
            case "industry" -> List.of("Software", "Retail", "Banking");
            case "event" -> List.of("funding", "layoffs", "executive-hire");
            case "subject" -> List.of("VP Sales", "CRO", "Seed", "no");
            default -> List.of("B2B SaaS", "B2C", "Agency");
        };
        Map<String, List<String>> more = new TreeMap<>();
        more.put(any(names), List.of(any(names)));
        aliases.forEach(more::putIfAbsent);
        return more;
    }

    private IdealCustomerProfile scaleChanged() {
        ProfileBuilder builder = profile.toBuilder();
        switch (random.nextInt(5)) {
            case 0 -> builder.limit(any(List.of(Layer.values())), BigDecimal.valueOf(1 + random.nextInt(3_000), 2));
            case 1 -> builder.minCoverage(BigDecimal.valueOf(random.nextInt(10_001), 2));
            case 2 -> builder.missing(profile.missing() == Missing.ZERO ? Missing.NEUTRAL : Missing.ZERO);
            case 3 -> builder.tier("extra", 33.33);
            default -> {
                Matrix matrix = donor.matrix();
                if (matrix != null) {
                    builder.matrix(matrix);
                }
            }
        }
        return builder.build();
    }

    private BigDecimal nudged(BigDecimal points) {
        return points.signum() > 0
                ? points.add(CENT).min(BigDecimal.valueOf(1_000_000))
                : points.subtract(CENT).max(BigDecimal.valueOf(-1_000_000));
    }

    private boolean isNow() {
        return countdown-- == 0;
    }

    @Override
    List<String> alternatives(String vocabulary, List<String> names) {
        return isNow() && names.size() > 1 ? names.subList(1, names.size()) : names;
    }

    @Override
    List<String> requirements(Attribute attribute, List<String> names) {
        return alternatives(attribute.name(), names);
    }

    @Override
    Bounds bounds(Bounds bounds) {
        if (!isNow()) {
            return bounds;
        }
        Bounds moved = bounds.hasLower()
                ? bounds.withLower(bounds.lower(), !bounds.lowerIncluded())
                : bounds.withUpper(bounds.upper(), !bounds.upperIncluded());
        return moved.isEmpty() ? bounds : moved;
    }

    @Override
    boolean flag(boolean value) {
        return isNow() != value;
    }

    @Override
    int whole(int number) {
        return isNow() ? number + 1 : number;
    }

    @Override
    List<Condition> children(List<Condition> conditions) {
        return isNow() && conditions.size() > 1 ? conditions.subList(1, conditions.size()) : conditions;
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
