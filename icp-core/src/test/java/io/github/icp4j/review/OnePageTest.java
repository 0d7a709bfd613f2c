package io.github.icp4j.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.icp4j.testing.RandomProfiles;
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

                        - **Must:** country is US, CA or EU (where unknown: look it up)
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
