package io.github.icp4j.profile;

import static java.util.Objects.requireNonNull;

import io.github.icp4j.attribute.Attribute;
import io.github.icp4j.attribute.Attributes;
import io.github.icp4j.attribute.Layer;
import io.github.icp4j.attribute.Vocabulary;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Collects the parts of an {@link IdealCustomerProfile}; not safe for use by several threads.
 *
 * <p>Lists grow with each call. A single-valued option may be set once; a second set is refused, since it would silently
 * undo the first. A builder from {@link IdealCustomerProfile#toBuilder()} may change each inherited option once, and
 * {@link #replace replaces} or {@link #remove removes} inherited parts by id.
 */
public final class ProfileBuilder {
    private final Set<String> alreadySet = new HashSet<>();
    private String name;
    private @Nullable String version;
    private @Nullable String description;
    private @Nullable LocalDate reviewBy;
    private @Nullable String variantOf;
    private final Set<Attribute> attributes = new LinkedHashSet<>();
    private final Map<String, Vocabulary> vocabulary = new TreeMap<>();
    private final List<Gate> gates = new ArrayList<>();
    private final List<Exclusion> exclusions = new ArrayList<>();
    private final List<Criterion> criteria = new ArrayList<>();
    private final List<Trigger> triggers = new ArrayList<>();
    private final Map<Layer, BigDecimal> limits = new TreeMap<>();
    private Missing missing = Missing.ZERO;
    private BigDecimal minCoverage = BigDecimal.ZERO;
    private final List<Tier> tiers = new ArrayList<>();
    private @Nullable Matrix matrix;
    private final List<AcceptedFinding> acceptedFindings = new ArrayList<>();

    ProfileBuilder(String name) {
        this.name = requireNonNull(name, "name");
    }

    ProfileBuilder(IdealCustomerProfile profile) {
        name = profile.name();
        version = profile.version();
        description = profile.description();
        reviewBy = profile.reviewBy();
        variantOf = profile.variantOf();
        attributes.addAll(profile.attributes());
        vocabulary.putAll(profile.vocabulary());
        gates.addAll(profile.gates());
        exclusions.addAll(profile.exclusions());
        criteria.addAll(profile.criteria());
        triggers.addAll(profile.triggers());
        limits.putAll(profile.limits());
        missing = profile.missing();
        minCoverage = profile.minCoverage();
        tiers.addAll(profile.tiers());
        matrix = profile.matrix();
        acceptedFindings.addAll(profile.acceptedFindings());
    }

    /** Renames the profile, as a variant must be. */
    public ProfileBuilder name(String newName) {
        once("name");
        name = requireNonNull(newName, "name");
        return this;
    }

    /** Sets the author's own version. */
    public ProfileBuilder version(String newVersion) {
        once("version");
        version = requireNonNull(newVersion, "version");
        return this;
    }

    /** Says what the profile is for. */
    public ProfileBuilder description(String newDescription) {
        once("description");
        description = requireNonNull(newDescription, "description");
        return this;
    }

    /** Sets the date after which the profile is stale. */
    public ProfileBuilder reviewBy(LocalDate date) {
        once("reviewBy");
        reviewBy = requireNonNull(date, "reviewBy");
        return this;
    }

    /** Names the profile that this one varies. */
    public ProfileBuilder variantOf(String profile) {
        once("variantOf");
        variantOf = requireNonNull(profile, "variantOf");
        return this;
    }

    /** Declares a custom attribute; one that a condition uses is declared by that. */
    public ProfileBuilder attribute(Attribute attribute) {
        attributes.add(requireNonNull(attribute, "attribute"));
        return this;
    }

    /** Sets the names of a text or tags attribute. */
    public ProfileBuilder vocabulary(Attribute attribute, Vocabulary names) {
        return vocabulary(attribute.name(), names);
    }

    /** Sets the names of event types. */
    public ProfileBuilder eventVocabulary(Vocabulary names) {
        return vocabulary(IdealCustomerProfile.EVENT_VOCABULARY, names);
    }

    /** Sets the names of event subjects. */
    public ProfileBuilder subjectVocabulary(Vocabulary names) {
        return vocabulary(IdealCustomerProfile.SUBJECT_VOCABULARY, names);
    }

    /** Sets the names of the attribute with this name, or of {@code event} or {@code subject}. */
    public ProfileBuilder vocabulary(String of, Vocabulary names) {
        once("vocabulary of " + of);
        vocabulary.put(of, requireNonNull(names, "names"));
        return this;
    }

    /** Adds a gate. */
    public ProfileBuilder gate(Gate gate) {
        gates.add(requireNonNull(gate, "gate"));
        return this;
    }

    /** Adds an exclusion. */
    public ProfileBuilder exclusion(Exclusion exclusion) {
        exclusions.add(requireNonNull(exclusion, "exclusion"));
        return this;
    }

    /** Adds a criterion. */
    public ProfileBuilder criterion(Criterion criterion) {
        criteria.add(requireNonNull(criterion, "criterion"));
        return this;
    }

    /** Adds a trigger. */
    public ProfileBuilder trigger(Trigger trigger) {
        triggers.add(requireNonNull(trigger, "trigger"));
        return this;
    }

    /** Sets the most points that a layer can earn. */
    public ProfileBuilder limit(Layer layer, double points) {
        return limit(layer, Hundredths.decimal(points));
    }

    /** Sets the most points that a layer can earn. */
    public ProfileBuilder limit(Layer layer, BigDecimal points) {
        once("limit of " + layer.label());
        limits.put(layer, requireNonNull(points, "points"));
        return this;
    }

    /** Sets what unknown does to the score; {@link Missing#ZERO} unless set. */
    public ProfileBuilder missing(Missing policy) {
        once("missing");
        missing = requireNonNull(policy, "missing");
        return this;
    }

    /** Sets the coverage, in percent, below which data is insufficient; 0 unless set. */
    public ProfileBuilder minCoverage(double percent) {
        return minCoverage(Hundredths.decimal(percent));
    }

    /** Sets the coverage, in percent, below which data is insufficient; 0 unless set. */
    public ProfileBuilder minCoverage(BigDecimal percent) {
        once("minCoverage");
        minCoverage = requireNonNull(percent, "minCoverage");
        return this;
    }

    /** Adds a tier with its threshold, from 0 to 100, included. */
    public ProfileBuilder tier(String tier, double from) {
        return tier(Tier.of(tier, from));
    }

    /** Adds a tier; in place of an inherited one of the same name. */
    public ProfileBuilder tier(Tier tier) {
        once("tier " + tier.name());
        tiers.removeIf(other -> other.name().equals(tier.name()));
        tiers.add(tier);
        return this;
    }

    /** Sets the grades. */
    public ProfileBuilder matrix(Matrix grades) {
        once("matrix");
        matrix = requireNonNull(grades, "matrix");
        return this;
    }

    /** Accepts a review finding. */
    public ProfileBuilder accept(AcceptedFinding finding) {
        acceptedFindings.add(requireNonNull(finding, "finding"));
        return this;
    }

    /**
     * Puts a gate in the place of the one with its id.
     *
     * @throws IllegalArgumentException where no gate has that id
     */
    public ProfileBuilder replace(Gate gate) {
        return replace(gates, Gate::id, gate);
    }

    /**
     * Puts an exclusion in the place of the one with its id.
     *
     * @throws IllegalArgumentException where no exclusion has that id
     */
    public ProfileBuilder replace(Exclusion exclusion) {
        return replace(exclusions, Exclusion::id, exclusion);
    }

    /**
     * Puts a criterion in the place of the one with its id.
     *
     * @throws IllegalArgumentException where no criterion has that id
     */
    public ProfileBuilder replace(Criterion criterion) {
        return replace(criteria, Criterion::id, criterion);
    }

    /**
     * Puts a trigger in the place of the one with its id.
     *
     * @throws IllegalArgumentException where no trigger has that id
     */
    public ProfileBuilder replace(Trigger trigger) {
        return replace(triggers, Trigger::id, trigger);
    }

    /**
     * Takes away the gate, exclusion, criterion or trigger with this id.
     *
     * @throws IllegalArgumentException where none has it
     */
    public ProfileBuilder remove(String id) {
        boolean removed = gates.removeIf(gate -> gate.id().equals(id));
        removed |= exclusions.removeIf(exclusion -> exclusion.id().equals(id));
        removed |= criteria.removeIf(criterion -> criterion.id().equals(id));
        removed |= triggers.removeIf(trigger -> trigger.id().equals(id));
        if (!removed) {
            throw new IllegalArgumentException("nothing in profile '" + name + "' has the id '" + id + "'");
        }
        return this;
    }

    /** The profile of all parts given; it is checked by a validator or a scorer, not here. */
    public IdealCustomerProfile build() {
        return new IdealCustomerProfile(
                name,
                version,
                description,
                reviewBy,
                variantOf,
                customAttributes(),
                vocabulary,
                gates,
                exclusions,
                criteria,
                triggers,
                limits,
                missing,
                minCoverage,
                tiers,
                matrix,
                acceptedFindings);
    }

    /** Those declared and those that conditions use, by name. */
    private List<Attribute> customAttributes() {
        Set<Attribute> custom = new LinkedHashSet<>(attributes);
        List<Condition> conditions = new ArrayList<>();
        gates.forEach(gate -> conditions.add(gate.when()));
        exclusions.forEach(exclusion -> conditions.add(exclusion.when()));
        criteria.forEach(criterion -> conditions.addAll(criterion.conditions()));
        Collection<Attribute> used = Mentions.of(conditions).attributes();
        used.stream()
                .filter(attribute -> !Attributes.builtIn().contains(attribute))
                .forEach(custom::add);
        return custom.stream()
                .sorted(Comparator.comparing(Attribute::name).thenComparing(Attribute::type))
                .toList();
    }

    private <T> ProfileBuilder replace(List<T> parts, Function<T, String> id, T part) {
        for (int i = 0; i < parts.size(); i++) {
            if (id.apply(parts.get(i)).equals(id.apply(part))) {
                parts.set(i, part);
                return this;
            }
        }
        throw new IllegalArgumentException(
                "nothing of that kind in profile '" + name + "' has the id '" + id.apply(part) + "'");
    }

    private void once(String option) {
        if (!alreadySet.add(option)) {
            throw new IllegalStateException(option + " of profile '" + name + "' is set twice");
        }
    }
}
