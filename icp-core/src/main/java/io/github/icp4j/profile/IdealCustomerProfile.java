package io.github.icp4j.profile;

import static java.util.Objects.requireNonNull;

import io.github.icp4j.attribute.Attribute;
import io.github.icp4j.attribute.Attributes;
import io.github.icp4j.attribute.Countries;
import io.github.icp4j.attribute.Layer;
import io.github.icp4j.attribute.ResolvedVocabulary;
import io.github.icp4j.attribute.Schema;
import io.github.icp4j.attribute.Vocabulary;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An ideal customer profile (ICP): the definition that accounts are scored against.
 *
 * <p>A profile is pure data with value equality, immutable and safe for use by several threads. It may hold faults, such as
 * an empty range or two gates with one id; {@code Validator} tells all of them, and a scorer refuses a profile with any.
 *
 * @param name the profile's name
 * @param version the author's own version, or null
 * @param description what it is for, or null
 * @param reviewBy the date after which it is stale, or null
 * @param variantOf the name of the profile that this one varies, or null
 * @param attributes the custom attributes, by name: those declared and those that a condition uses
 * @param vocabulary the profile's own names, by attribute, or under {@link #EVENT_VOCABULARY} and
 *     {@link #SUBJECT_VOCABULARY}
 * @param gates what an account has to match, in order
 * @param exclusions what disqualifies it, in order
 * @param criteria what earns points, in order
 * @param triggers the events that earn points, in order
 * @param limits the most points that a layer can earn, in normal form
 * @param missing what unknown does to the score unless a criterion says otherwise
 * @param minCoverage the coverage, in percent, below which data is insufficient
 * @param tiers the tiers, highest threshold first whatever the order given
 * @param matrix the grades, or null where the profile has none
 * @param acceptedFindings the review findings that its authors accept
 */
public record IdealCustomerProfile(
        String name,
        @Nullable String version,
        @Nullable String description,
        @Nullable LocalDate reviewBy,
        @Nullable String variantOf,
        List<Attribute> attributes,
        Map<String, Vocabulary> vocabulary,
        List<Gate> gates,
        List<Exclusion> exclusions,
        List<Criterion> criteria,
        List<Trigger> triggers,
        Map<Layer, BigDecimal> limits,
        Missing missing,
        BigDecimal minCoverage,
        List<Tier> tiers,
        @Nullable Matrix matrix,
        List<AcceptedFinding> acceptedFindings) {
    /** The vocabulary of event types. */
    public static final String EVENT_VOCABULARY = "event";

    /** The vocabulary of event subjects. */
    public static final String SUBJECT_VOCABULARY = "subject";

    /** Copies every collection and brings numbers and orders that carry no meaning into normal form. */
    public IdealCustomerProfile {
        requireNonNull(name, "name");
        requireNonNull(missing, "missing");
        attributes = List.copyOf(attributes);
        vocabulary = Collections.unmodifiableMap(new TreeMap<>(vocabulary));
        gates = List.copyOf(gates);
        exclusions = List.copyOf(exclusions);
        criteria = List.copyOf(criteria);
        triggers = List.copyOf(triggers);
        limits = normalLimits(limits);
        minCoverage = Hundredths.normal(minCoverage);
        tiers = Tier.sorted(tiers);
        acceptedFindings = List.copyOf(acceptedFindings);
    }

    /** A builder of a profile with this name. */
    public static ProfileBuilder builder(String name) {
        return new ProfileBuilder(name);
    }

    /** A builder that starts with all of this profile, for a variant or a new version. */
    public ProfileBuilder toBuilder() {
        return new ProfileBuilder(this);
    }

    /**
     * The attributes that accounts are read with.
     *
     * @throws IllegalArgumentException where a custom attribute redeclares another one
     */
    public Schema schema() {
        return Schema.of(attributes);
    }

    /** Every condition of gates, exclusions and criteria, in that order. */
    public List<Condition> conditions() {
        List<Condition> all = new ArrayList<>();
        gates.forEach(gate -> all.add(gate.when()));
        exclusions.forEach(exclusion -> all.add(exclusion.when()));
        criteria.forEach(criterion -> all.addAll(criterion.conditions()));
        return all;
    }

    /** Whether any condition or trigger looks at events. */
    public boolean usesEvents() {
        return !triggers.isEmpty() || Mentions.of(conditions()).events();
    }

    /**
     * The vocabulary in force for an attribute, or for event types or subjects: the profile's own, for {@code country} over
     * the shipped {@link Countries}. A profile's own names are resolved anew at each call.
     */
    public ResolvedVocabulary resolvedVocabulary(String name) {
        Vocabulary own = vocabulary.getOrDefault(name, Vocabulary.empty());
        if (!name.equals(Attributes.COUNTRY.name())) {
            return own.resolved();
        }
        return own.isEmpty() ? Countries.resolved() : ResolvedVocabulary.of(List.of(Countries.vocabulary(), own));
    }

    /** The policy of a criterion or trigger for unknown: its own, else the profile's. */
    public Missing effectiveMissing(@Nullable Missing own) {
        return own == null ? missing : own;
    }

    /**
     * SHA-256 over everything in this profile that can change a result, in hexadecimal: equal meaning, equal fingerprint.
     *
     * <p>Name, version, description, review date, the order of lists and ways of writing the same bounds or points do not
     * count. Computed anew at each call; a scorer keeps it.
     *
     * @throws IllegalArgumentException where the profile has faults that leave its meaning open
     */
    public String fingerprint() {
        return Fingerprint.of(this);
    }

    private static Map<Layer, BigDecimal> normalLimits(Map<Layer, BigDecimal> limits) {
        Map<Layer, BigDecimal> normal = new EnumMap<>(Layer.class);
        limits.forEach((layer, limit) -> normal.put(layer, Hundredths.normal(limit)));
        return Collections.unmodifiableMap(normal);
    }
}
