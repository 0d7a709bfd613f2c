package io.github.icp4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Faults that an editor shows while they are made. */
class ProfileSchemaTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"format\": \"icp/2\", \"name\": \"X\"}",
                "{\"format\": \"icp/1\"}",
                "{\"format\": \"icp/1\", \"name\": 7}",
                "{\"format\": \"icp/1\", \"name\": \"X\", \"tier\": {}}",
                "{\"format\": \"icp/1\", \"name\": \"X\", \"accept\": []}",
                "{\"format\": \"icp/1\", \"name\": \"X\", \"tiers\": {\"A\": 101}}",
                "{\"format\": \"icp/1\", \"name\": \"X\", \"matrix\": {\"fit\": {\"A\": 1}}}",
                "{\"format\": \"icp/1\", \"name\": \"X\", \"limits\": {\"technical\": 1}}",
                "{\"format\": \"icp/1\", \"name\": \"X\", \"limits\": {\"pain\": 0}}",
                "{\"format\": \"icp/1\", \"name\": \"X\", \"reviewBy\": \"1.2.2027\"}",
                "{\"format\": \"icp/1\", \"name\": \"X\", \"attributes\": {\"employees\": {\"type\": \"number\", \"layer\": \"pain\"}}}",
                "{\"format\": \"icp/1\", \"name\": \"X\", \"attributes\": {\"a\": {\"type\": \"number\"}}}",
                "{\"format\": \"icp/1\", \"name\": \"X\", \"vocabulary\": {\"technologies\": {\"groups\": {\"CRM\": []}}}}",
                "{\"format\": \"icp/1\", \"name\": \"X\", \"gates\": [{\"id\": \"g\"}]}",
                "{\"format\": \"icp/1\", \"name\": \"X\", \"gates\": [{\"id\": \"g\", \"when\": {\"attribute\": \"country\", \"atLeast\": 3}}]}",
                "{\"format\": \"icp/1\", \"name\": \"X\", \"gates\": [{\"id\": \"g\", \"when\": {\"attribute\": \"employees\", \"atLeast\": 3, \"greaterThan\": 4}}]}",
                "{\"format\": \"icp/1\", \"name\": \"X\", \"gates\": [{\"id\": \"g\", \"when\": {\"attribute\": \"employees\", \"between\": [3]}}]}",
                "{\"format\": \"icp/1\", \"name\": \"X\", \"gates\": [{\"id\": \"g\", \"when\": {\"attribute\": \"country\"}}]}",
                "{\"format\": \"icp/1\", \"name\": \"X\", \"gates\": [{\"id\": \"g\", \"when\": {\"anyOf\": []}}]}",
                "{\"format\": \"icp/1\", \"name\": \"X\", \"gates\": [{\"id\": \"g\", \"when\": {\"allOf\": [{\"anyOf\": {}}]}}]}",
                "{\"format\": \"icp/1\", \"name\": \"X\", \"gates\": [{\"id\": \"g\", \"when\": {\"event\": \"a\", \"allOf\": []}}]}",
                "{\"format\": \"icp/1\", \"name\": \"X\", \"criteria\": [{\"id\": \"c\", \"when\": {\"attribute\": \"country\", \"known\": true}}]}",
                "{\"format\": \"icp/1\", \"name\": \"X\", \"criteria\": [{\"id\": \"c\", \"bands\": [], \"points\": 3}]}",
                "{\"format\": \"icp/1\", \"name\": \"X\", \"triggers\": [{\"id\": \"t\", \"event\": \"a\", \"withinDays\": 0, \"points\": 1}]}",
                "{\"format\": \"icp/1\", \"name\": \"X\", \"triggers\": [{\"id\": \"t\", \"event\": \"a\", \"withinDays\": 9, \"points\": 1, \"upTo\": 2}]}",
                "{\"format\": \"icp/1\", \"name\": \"X\", \"triggers\": [{\"id\": \"t\", \"event\": \"a\", \"withinDays\": 9, \"points\": 1, \"counts\": \"each\"}]}",
                "{\"format\": \"icp/1\", \"name\": \"X\", \"triggers\": [{\"id\": \"t\", \"event\": \"a\", \"withinDays\": 9, \"points\": 1, \"decay\": {\"steps\": {\"x\": 1}}}]}",
                "{\"format\": \"icp/1\", \"name\": \"X\", \"triggers\": [{\"id\": \"t\", \"event\": \"a\", \"withinDays\": 9, \"points\": 1, \"decay\": \"half\"}]}",
                "{\"format\": \"icp-portfolio/1\", \"name\": \"X\", \"profiles\": []}",
                "{\"format\": \"icp-portfolio/1\", \"name\": \"X\", \"profiles\": [7]}",
                "{\"format\": \"icp-portfolio/1\", \"name\": \"X\", \"profiles\": [{\"format\": \"icp-portfolio/1\", \"name\": \"Y\"}]}"
            })
    void a_fault_that_a_schema_can_express_is_refused_by_the_schema_and_by_the_reader(String json) {
        assertThat(ProfileSchemaProperties.refusals(json)).isNotEmpty();
        assertThat(ProfileReader.read(json, Syntax.JSON).isValid()).isFalse();
    }
}
