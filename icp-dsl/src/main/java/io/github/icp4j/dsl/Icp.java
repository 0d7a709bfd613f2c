package io.github.icp4j.dsl;

import static java.util.Objects.requireNonNull;

import io.github.icp4j.attribute.Attribute;
import io.github.icp4j.attribute.Attributes;
import io.github.icp4j.attribute.FlagAttribute;
import io.github.icp4j.attribute.Layer;
import io.github.icp4j.attribute.NumberAttribute;
import io.github.icp4j.attribute.TagsAttribute;
import io.github.icp4j.attribute.TextAttribute;
import io.github.icp4j.profile.Condition;
import io.github.icp4j.profile.IdealCustomerProfile;
import java.util.List;

/**
 * Where an ideal customer profile written in Java starts.
 *
 * <pre>{@code
 * import static io.github.icp4j.dsl.Icp.*;
 *
 * IdealCustomerProfile icp = Icp.named("Mid-market SaaS")
 *     .require(technologies().hasAny("Salesforce", "HubSpot"))
 *     .exclude(employees().lessThan(10))
 *     .criterion("size", employees().between(100, 500).points(15), employees().between(50, 1000).points(5))
 *     .trigger(event("executive-hire").subject("VP Sales").withinDays(90).halfLifeDays(30).points(10))
 *     .tier("A", 80)
 *     .tier("B", 60)
 *     .build();
 * }</pre>
 *
 * <p>{@link #named} begins a profile and {@link #variantOf} one that varies another. The other methods name what conditions
 * are about: a built-in attribute, a custom one ({@link #number(String, Layer)} and its like), events, or other conditions.
 */
@CheckReturnValue
public final class Icp {
    private Icp() {}

    /** Begins a profile with this name. */
    public static ProfileDraft named(String name) {
        return new ProfileDraft(new Draft(IdealCustomerProfile.builder(name)));
    }

    /**
     * Begins a variant: a profile that has all of another one until it says otherwise.
     *
     * @param base the profile that it varies
     * @param name the variant's own name
     */
    public static VariantDraft variantOf(IdealCustomerProfile base, String name) {
        return new VariantDraft(new Draft(base.toBuilder().name(name).variantOf(base.name())));
    }

    /** What the company sells into or makes, as the data names it. */
    public static TextConditions industry() {
        return text(Attributes.INDUSTRY);
    }

    /** How it earns money, such as {@code B2B SaaS}. */
    public static TextConditions businessModel() {
        return text(Attributes.BUSINESS_MODEL);
    }

    /** Its last funding round, such as {@code Series B}. */
    public static TextConditions fundingStage() {
        return text(Attributes.FUNDING_STAGE);
    }

    /** How many people work there. */
    public static NumberConditions employees() {
        return number(Attributes.EMPLOYEES);
    }

    /** Its revenue a year, in the one currency that the accounts are in. */
    public static NumberConditions annualRevenue() {
        return number(Attributes.ANNUAL_REVENUE);
    }

    /** Its growth a year as a fraction: 0.3 is 30 percent. */
    public static NumberConditions growthRate() {
        return number(Attributes.GROWTH_RATE);
    }

    /** The year it was founded. */
    public static NumberConditions foundedYear() {
        return number(Attributes.FOUNDED_YEAR);
    }

    /** The country of its headquarters, by code, name or group: {@code US}, {@code Germany}, {@code EU}, {@code DACH}. */
    public static TextConditions country() {
        return text(Attributes.COUNTRY);
    }

    /** The state or province, as the data has it. */
    public static TextConditions region() {
        return text(Attributes.REGION);
    }

    /** The tools it runs. */
    public static TagsConditions technologies() {
        return tags(Attributes.TECHNOLOGIES);
    }

    /** What it struggles with. */
    public static TagsConditions painPoints() {
        return tags(Attributes.PAIN_POINTS);
    }

    /** A custom text attribute; the profile that uses it declares it. */
    public static TextConditions text(String name, Layer layer) {
        return text(Attribute.text(name, layer));
    }

    /** A text attribute. */
    public static TextConditions text(TextAttribute attribute) {
        return new TextConditions(attribute);
    }

    /** A custom number attribute; the profile that uses it declares it. */
    public static NumberConditions number(String name, Layer layer) {
        return number(Attribute.number(name, layer));
    }

    /** A number attribute. */
    public static NumberConditions number(NumberAttribute attribute) {
        return new NumberConditions(attribute);
    }

    /** A custom flag attribute; the profile that uses it declares it. */
    public static FlagConditions flag(String name, Layer layer) {
        return flag(Attribute.flag(name, layer));
    }

    /** A flag attribute. */
    public static FlagConditions flag(FlagAttribute attribute) {
        return new FlagConditions(attribute);
    }

    /** A custom tags attribute; the profile that uses it declares it. */
    public static TagsConditions tags(String name, Layer layer) {
        return tags(Attribute.tags(name, layer));
    }

    /** A tags attribute. */
    public static TagsConditions tags(TagsAttribute attribute) {
        return new TagsConditions(attribute);
    }

    /** The events of a type, such as {@code funding}, or of a group of types. */
    public static EventChoice event(String type) {
        return new EventChoice(type, List.of());
    }

    /** The types of events, for their aliases and groups. */
    public static Names eventTypes() {
        return EventNames.TYPES;
    }

    /** The subjects of events, for their aliases and groups. */
    public static Names subjects() {
        return EventNames.SUBJECTS;
    }

    /** All of these match: a no-match decides, else an unknown does. */
    public static Condition allOf(Condition first, Condition... others) {
        return new Condition.AllOf(Listed.of(first, others));
    }

    /** One of these matches: a match decides, else an unknown does. */
    public static Condition anyOf(Condition first, Condition... others) {
        return new Condition.AnyOf(Listed.of(first, others));
    }

    /** At least so many of these match. */
    public static Condition atLeastOf(int count, Condition first, Condition... others) {
        return new Condition.AtLeastOf(count, Listed.of(first, others));
    }

    /** The condition does not match; unknown stays unknown. */
    public static Condition not(Condition condition) {
        return new Condition.Not(requireNonNull(condition, "condition"));
    }

    /** Begins the grades of a profile: letters by fit, digits by intent. */
    public static MatrixDraft matrix() {
        return MatrixDraft.EMPTY;
    }
}
