package io.github.icp4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.icp4j.profile.AcceptedFinding;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.validate.InvalidProfileException;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

/** What written profiles look like. */
class ProfileWriterTest {
    @Test
    void yaml_reads_as_a_person_would_write_it() throws IOException {
        String yaml = ProfileWriter.write(midMarketSaas(), Syntax.YAML);
        assertThat(yaml)
                .startsWith("""
                        format: icp/1
                        name: Mid-market SaaS on a CRM
                        version: "2026.4"
                        description: |
                          Software companies that sell to other companies,
                          with a sales team worth talking to.
                        reviewBy: "2027-02-01"
                        """)
                .contains("""
                        gates:
                          - {id: home-market, when: {attribute: country, in: [US, CA, EU, "NO"]}}
                          - {id: crm, when: {attribute: technologies, hasAny: [CRM]}}
                        """)
                .contains("""
                          - id: size
                            bands:
                              - {when: {attribute: employees, between: [100, 500]}, points: 15}
                              - {when: {attribute: employees, between: [50, 1000]}, points: 5}
                        """)
                .contains("\ntiers: {A: 80, B: 60, C: 40, D: 0}\n")
                .endsWith("  intent: {1: 75, 2: 50, 3: 25, 4: 0}\n");
    }

    @Test
    void json_keeps_what_belongs_together_on_one_line() throws IOException {
        assertThat(ProfileWriter.write(midMarketSaas(), Syntax.JSON))
                .startsWith("""
                        {
                          "format": "icp/1",
                          "name": "Mid-market SaaS on a CRM",
                        """)
                .contains("""
                            {"id": "crm", "when": {"attribute": "technologies", "hasAny": ["CRM"]}}
                        """)
                .contains("\n  \"tiers\": {\"A\": 80, \"B\": 60, \"C\": 40, \"D\": 0},\n")
                .endsWith("\n}\n");
    }

    @Test
    void the_tag_is_the_lowest_that_can_say_the_profile() throws IOException {
        IdealCustomerProfile accepting = midMarketSaas().toBuilder()
                .accept(new AcceptedFinding("NO_TRIGGER", null, "it is so"))
                .build();
        assertThat(ProfileWriter.write(accepting, Syntax.YAML)).startsWith("format: icp/1.1\n");
    }

    @Test
    void a_profile_with_faults_is_not_written() {
        assertThatThrownBy(() ->
                        ProfileWriter.write(IdealCustomerProfile.builder("none").build(), Syntax.JSON))
                .isInstanceOf(InvalidProfileException.class)
                .hasMessageContaining("points above 0");
    }

    private static IdealCustomerProfile midMarketSaas() throws IOException {
        try (InputStream in = ProfileWriterTest.class.getResourceAsStream("mid-market-saas.yaml")) {
            return ProfileReader.read(in).profile();
        }
    }
}
