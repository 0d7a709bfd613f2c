package io.github.icp4j.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.icp4j.attribute.Attributes;
import io.github.icp4j.profile.Condition;
import io.github.icp4j.profile.Criterion;
import io.github.icp4j.profile.Gate;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.profile.IfUnknown;
import io.github.icp4j.profile.Missing;
import io.github.icp4j.testing.RandomProfiles;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class OnePageTest {
    /** An A4 sheet at 10 points holds about 64 lines of 100 characters. */
    private static final int LINES_OF_A4 = 64;

    private static final int CHARACTERS_OF_A4 = 100;

    @Example
    void the_page_of_a_profile_reads_like_this() {
        assertThat(OnePage.of(SoundProfile.profile())).isEqualTo("""
                        # Mid-market SaaS

                        Version 2026.4, to be reviewed by 2027-02-01.

                        ## Who they are

                        - **Must:** located in US, CA or EU (where unknown: look it up)
                        - Employees from 100 to 500 (15 points); else employees from 50 to 1000 (5 points)
                        - Business model is B2B SaaS (10 points)
                        - Sales reps at least 10 (10 points)

                        ## What they run

                        - **Must:** technologies include CRM (where unknown: look it up)
                        - Technologies include Outreach or Salesloft (10 points)
                        - *CRM stands for Salesforce, HubSpot, Pipedrive.*

                        ## What hurts

                        - Pain points include slow lead routing (10 points)

                        ## When to reach out

                        - Executive hire (VP Sales) within 90 days (10 points, half as many every 30 days)
                        - Funding within 180 days (5 points, fewer with each day)

                        ## Who we do not sell to

                        - Employees below 10

                        ## How the score adds up

                        The score is what a company earns of what it could earn, from 0 to 100: who they are 35, what they run 10, what happened lately 15, what hurts 10.
                        What is not known earns nothing.

                        **Tiers:** A from 80, B from 60, C from 40, D from 0.
                        """);
    }

    @Example
    void what_a_part_does_otherwise_than_the_rest_where_it_is_unknown_is_said() {
        IdealCustomerProfile profile = SoundProfile.profile().toBuilder()
                .replace(Criterion.of("saas", SoundProfile.industry("SaaS").points(10))
                        .withMissing(Missing.NEUTRAL))
                .replace(new Gate("home-market", SoundProfile.in("US").negate(), IfUnknown.FAIL))
                .build();

        assertThat(OnePage.of(profile))
                .contains("\nWhat is not known earns nothing; left out while unknown: saas.\n")
                .contains("- **Must:** not (country is US) (where unknown: ruled out)\n");
    }

    @Example
    void places_and_what_lies_below_the_lowest_tier_are_said_as_people_say_them() {
        IdealCustomerProfile profile = IdealCustomerProfile.builder("Abroad")
                .gate(Gate.of("abroad", new Condition.NotIn(Attributes.COUNTRY, List.of("North America"))))
                .criterion(Criterion.of("coast", new Condition.In(Attributes.REGION, List.of("Normandy")).points(5)))
                .tier("A", 50)
                .build();

        assertThat(OnePage.of(profile))
                .contains("- **Must:** not located in North America (where unknown: look it up)\n")
                .contains("- Located in Normandy (5 points)\n")
                .contains("**Tiers:** A from 50; below that, none.\n");
    }

    @Example
    void large_numbers_are_grouped_and_years_are_not() {
        assertThat(PlainWords.grouped("revenue at least 50000000 since 2006, ISO 27001 from 0.123456"))
                .isEqualTo("revenue at least 50,000,000 since 2006, ISO 27001 from 0.123456");
    }

    @Property(tries = 10)
    void the_page_of_any_profile_fits_a_sheet(@ForAll long seed) {
        String page = OnePage.of(RandomProfiles.profile(new Random(seed), "Random", 100, 30));
        int lines = page.lines()
                .mapToInt(line -> 1 + line.length() / CHARACTERS_OF_A4)
                .sum();
        assertThat(lines).as(page).isLessThanOrEqualTo(LINES_OF_A4);
    }
}
