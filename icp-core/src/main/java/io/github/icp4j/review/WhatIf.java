package io.github.icp4j.review;

import static java.util.Objects.requireNonNull;

import io.github.icp4j.attribute.Layer;
import io.github.icp4j.profile.Band;
import io.github.icp4j.profile.Criterion;
import io.github.icp4j.profile.Exclusion;
import io.github.icp4j.profile.Gate;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.profile.IfUnknown;
import io.github.icp4j.profile.Missing;
import io.github.icp4j.profile.Tier;
import io.github.icp4j.profile.Trigger;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A profile with a few changes that are only being thought about, to be compared with what it is.
 *
 * <pre>{@code
 * IdealCustomerProfile looser = WhatIf.of(icp).drop("crm").points("saas", BigDecimal.valueOf(20)).profile();
 * Impact impact = Impact.of(icp, looser, accounts.stream(), asOf);
 * }</pre>
 *
 * <p>Immutable: every change gives a new one.
 */
public final class WhatIf {
    private final IdealCustomerProfile profile;

    private WhatIf(IdealCustomerProfile profile) {
        this.profile = requireNonNull(profile, "profile");
    }

    /** A profile without changes. */
    public static WhatIf of(IdealCustomerProfile profile) {
        return new WhatIf(profile);
    }

    /** The profile with all changes made so far; the faults that changes may have brought are told by who uses it. */
    public IdealCustomerProfile profile() {
        return profile;
    }

    /**
     * Without the gate, exclusion, criterion or trigger that has this id.
     *
     * @throws IllegalArgumentException where none has it
     */
    public WhatIf drop(String id) {
        return new WhatIf(profile.toBuilder().remove(id).build());
    }

    /**
     * With other points for a criterion or trigger. The bands of a criterion keep their proportions: the one that weighs
     * most gets the points, with its sign, and the others follow, rounded to hundredths.
     *
     * @throws IllegalArgumentException where no criterion or trigger has the id, or it has points of 0 only
     */
    public WhatIf points(String id, BigDecimal points) {
        Optional<Criterion> criterion = criterion(id);
        if (criterion.isPresent()) {
            Criterion old = criterion.get();
            Criterion scaled = new Criterion(id, scaled(old, points), old.layer(), old.missing());
            return new WhatIf(profile.toBuilder().replace(scaled).build());
        }
        Trigger old = profile.triggers().stream()
                .filter(trigger -> trigger.id().equals(id))
                .findFirst()
                .orElseThrow(() -> none("criterion or trigger", id));
        Trigger changed = new Trigger(
                id,
                old.event(),
                old.subjects(),
                old.withinDays(),
                points,
                old.decay(),
                old.upTo(),
                old.layer(),
                old.missing());
        return new WhatIf(profile.toBuilder().replace(changed).build());
    }

    private static List<Band> scaled(Criterion criterion, BigDecimal points) {
        BigDecimal heaviest = BigDecimal.ZERO;
        for (Band band : criterion.bands()) {
            heaviest = band.points().abs().compareTo(heaviest.abs()) > 0 ? band.points() : heaviest;
        }
        if (heaviest.signum() == 0 && criterion.bands().size() > 1) {
            throw new IllegalArgumentException("criterion '" + criterion.id() + "' has several bands of 0 points, which"
                    + " have no proportions to keep");
        }
        List<Band> bands = new ArrayList<>();
        for (Band band : criterion.bands()) {
            BigDecimal scaled = heaviest.signum() == 0
                    ? points
                    : band.points().multiply(points).divide(heaviest, 2, RoundingMode.HALF_UP);
            bands.add(Band.of(band.when(), criterion.bands().size() == 1 ? points : scaled));
        }
        return bands;
    }

    /**
     * With another policy of a gate or exclusion for unknown.
     *
     * @throws IllegalArgumentException where no gate or exclusion has the id
     */
    public WhatIf ifUnknown(String id, IfUnknown policy) {
        for (Gate gate : profile.gates()) {
            if (gate.id().equals(id)) {
                return new WhatIf(profile.toBuilder()
                        .replace(new Gate(id, gate.when(), policy))
                        .build());
            }
        }
        Exclusion exclusion = profile.exclusions().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> none("gate or exclusion", id));
        return new WhatIf(profile.toBuilder()
                .replace(new Exclusion(id, exclusion.when(), policy))
                .build());
    }

    /** With a tier that starts elsewhere, or a new tier. */
    public WhatIf tier(String name, BigDecimal from) {
        return new WhatIf(profile.toBuilder().tier(new Tier(name, from)).build());
    }

    /** With another limit of a layer. */
    public WhatIf limit(Layer layer, BigDecimal points) {
        return new WhatIf(profile.toBuilder().limit(layer, points).build());
    }

    /** Without the limit of a layer. */
    public WhatIf noLimit(Layer layer) {
        Map<Layer, BigDecimal> limits = new EnumMap<>(Layer.class);
        limits.putAll(profile.limits());
        limits.remove(layer);
        return with(limits);
    }

    /** With another coverage below which data is insufficient, in percent. */
    public WhatIf minCoverage(BigDecimal percent) {
        return new WhatIf(profile.toBuilder().minCoverage(percent).build());
    }

    /** With another policy for unknown, for all that have none of their own. */
    public WhatIf missing(Missing policy) {
        return new WhatIf(profile.toBuilder().missing(policy).build());
    }

    /** With any other change. */
    public WhatIf change(UnaryOperator<IdealCustomerProfile> change) {
        return new WhatIf(change.apply(profile));
    }

    private WhatIf with(Map<Layer, BigDecimal> limits) {
        return new WhatIf(new IdealCustomerProfile(
                profile.name(),
                profile.version(),
                profile.description(),
                profile.reviewBy(),
                profile.variantOf(),
                profile.attributes(),
                profile.vocabulary(),
                profile.gates(),
                profile.exclusions(),
                profile.criteria(),
                profile.triggers(),
                limits,
                profile.missing(),
                profile.minCoverage(),
                profile.tiers(),
                profile.matrix(),
                profile.acceptedFindings()));
    }

    private Optional<Criterion> criterion(String id) {
        return profile.criteria().stream()
                .filter(criterion -> criterion.id().equals(id))
                .findFirst();
    }

    private IllegalArgumentException none(String kind, String id) {
        return new IllegalArgumentException(
                "no " + kind + " of profile '" + profile.name() + "' has the id '" + id + "'");
    }
}
