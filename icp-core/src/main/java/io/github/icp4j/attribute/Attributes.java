package io.github.icp4j.attribute;

import java.util.List;

/** The built-in attributes, which every profile and account knows without declaring them. */
public final class Attributes {
    /** What the company sells into or makes, as the data names it. */
    public static final TextAttribute INDUSTRY = Attribute.text("industry", Layer.FIRMOGRAPHIC);

    /** How it earns money, such as {@code B2B SaaS}. */
    public static final TextAttribute BUSINESS_MODEL = Attribute.text("businessModel", Layer.FIRMOGRAPHIC);

    /** The last funding round, such as {@code Series B}. */
    public static final TextAttribute FUNDING_STAGE = Attribute.text("fundingStage", Layer.FIRMOGRAPHIC);

    /** How many people work there. */
    public static final NumberAttribute EMPLOYEES = Attribute.number("employees", Layer.FIRMOGRAPHIC);

    /** Revenue a year, in one currency of the user's choice; nothing is ever converted. */
    public static final NumberAttribute ANNUAL_REVENUE = Attribute.number("annualRevenue", Layer.FIRMOGRAPHIC);

    /** Growth a year as a fraction: 0.3 is 30 percent. */
    public static final NumberAttribute GROWTH_RATE = Attribute.number("growthRate", Layer.FIRMOGRAPHIC);

    /** The year it was founded. */
    public static final NumberAttribute FOUNDED_YEAR = Attribute.number("foundedYear", Layer.FIRMOGRAPHIC);

    /** The country of its headquarters; the shipped {@link Countries} vocabulary applies. */
    public static final TextAttribute COUNTRY = Attribute.text("country", Layer.GEOGRAPHIC);

    /** The state or province, as the data has it. */
    public static final TextAttribute REGION = Attribute.text("region", Layer.GEOGRAPHIC);

    /** The tools it runs. */
    public static final TagsAttribute TECHNOLOGIES = Attribute.tags("technologies", Layer.TECHNOGRAPHIC);

    /** What it struggles with. */
    public static final TagsAttribute PAIN_POINTS = Attribute.tags("painPoints", Layer.PAIN);

    private static final List<Attribute> BUILT_IN = List.of(
            INDUSTRY,
            BUSINESS_MODEL,
            FUNDING_STAGE,
            EMPLOYEES,
            ANNUAL_REVENUE,
            GROWTH_RATE,
            FOUNDED_YEAR,
            COUNTRY,
            REGION,
            TECHNOLOGIES,
            PAIN_POINTS);

    private Attributes() {}

    /** All built-in attributes, in the order of this class. */
    public static List<Attribute> builtIn() {
        return BUILT_IN;
    }
}
