package io.github.icp4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.icp4j.attribute.Attribute;
import io.github.icp4j.attribute.Attributes;
import io.github.icp4j.attribute.Layer;
import io.github.icp4j.attribute.Vocabulary;
import io.github.icp4j.profile.Bounds;
import io.github.icp4j.profile.Condition;
import io.github.icp4j.profile.Criterion;
import io.github.icp4j.profile.Decay;
import io.github.icp4j.profile.Exclusion;
import io.github.icp4j.profile.Gate;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.profile.Matrix;
import io.github.icp4j.profile.Missing;
import io.github.icp4j.profile.Tier;
import io.github.icp4j.profile.Trigger;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What the texts of profiles say, and what is told of texts that say nothing valid. */
class ProfileReaderTest {
    private static final String SMALL = """
            format: icp/1
            name: Small
            criteria:
              - {id: size, when: {attribute: employees, atLeast: 10}, points: 5}
            """;

    @Test
    void every_part_of_the_format_arrives_in_the_model() throws IOException {
        IdealCustomerProfile read;
        try (InputStream in = getClass().getResourceAsStream("mid-market-saas.yaml")) {
            read = ProfileReader.read(in).profile();
        }
        assertThat(read).isEqualTo(midMarketSaas());
    }

    private static IdealCustomerProfile midMarketSaas() {
        var technologies = Attributes.TECHNOLOGIES;
        var sdrs = Attribute.number("sdrHeadcount", Layer.FIRMOGRAPHIC);
        var hiring = Attribute.flag("hiring", Layer.BEHAVIORAL);
        return IdealCustomerProfile.builder("Mid-market SaaS on a CRM")
                .version("2026.4")
                .description("Software companies that sell to other companies,\nwith a sales team worth talking to.\n")
                .reviewBy(LocalDate.of(2027, 2, 1))
                .vocabulary(
                        technologies,
                        Vocabulary.builder()
                                .alias("Salesforce", "SFDC", "salesforce.com")
                                .group("CRM", "Salesforce", "HubSpot")
                                .build())
                .subjectVocabulary(Vocabulary.builder()
                        .alias("VP Sales", "VP of Sales", "Vice President Sales")
                        .build())
                .gate(Gate.of("home-market", new Condition.In(Attributes.COUNTRY, List.of("US", "CA", "EU", "NO"))))
                .gate(Gate.of("crm", new Condition.HasAny(technologies, List.of("CRM"))))
                .exclusion(Exclusion.of("too-small", new Condition.InRange(Attributes.EMPLOYEES, Bounds.lessThan(10))))
                .exclusion(Exclusion.of(
                        "agency",
                        new Condition.AtLeastOf(
                                2,
                                List.of(
                                        new Condition.NotIn(Attributes.INDUSTRY, List.of("Software")),
                                        new Condition.Known(Attributes.BUSINESS_MODEL, false),
                                        new Condition.Not(new Condition.HasAll(technologies, List.of("Salesforce")))))))
                .criterion(Criterion.of(
                        "size",
                        new Condition.InRange(Attributes.EMPLOYEES, Bounds.between(100, 500)).points(15),
                        new Condition.InRange(Attributes.EMPLOYEES, Bounds.between(50, 1000)).points(5)))
                .criterion(Criterion.of(
                                "saas", new Condition.In(Attributes.BUSINESS_MODEL, List.of("B2B SaaS")).points(10))
                        .withMissing(Missing.NEUTRAL))
                .criterion(Criterion.of(
                                "sales-team",
                                new Condition.InRange(sdrs, Bounds.atLeast(10))
                                        .or(new Condition.HasAny(technologies, List.of("Outreach")))
                                        .points(10))
                        .withLayer(Layer.FIRMOGRAPHIC))
                .criterion(Criterion.of("hiring", new Condition.Is(hiring, true).points(2.5)))
                .criterion(Criterion.of(
                        "stack",
                        new Condition.HasAtLeast(technologies, 2, List.of("CRM", "Outreach", "Slack")).points(4)))
                .criterion(Criterion.of(
                        "messy-stack", new Condition.HasNone(technologies, List.of("Slack")).points(-0.75)))
                .criterion(Criterion.of(
                                "growing",
                                new Condition.InRange(
                                                Attributes.GROWTH_RATE,
                                                Bounds.greaterThan(0.1).withUpper(3, true))
                                        .and(new Condition.Happened("funding", List.of(), 365, 2))
                                        .points(3))
                        .withLayer(Layer.FIRMOGRAPHIC))
                .trigger(Trigger.of("new-vp-sales", "executive-hire", 90, BigDecimal.TEN)
                        .withSubjects(List.of("VP Sales"))
                        .withDecay(Decay.halfLife(30)))
                .trigger(Trigger.of("funding", "funding", 180, BigDecimal.valueOf(5))
                        .withSubjects(List.of("Series A", "Series B"))
                        .withDecay(Decay.linear()))
                .trigger(Trigger.of("launches", "product-launch", 365, BigDecimal.valueOf(2))
                        .countingUpTo(3)
                        .withDecay(Decay.steps(
                                new TreeMap<>(Map.of(90, BigDecimal.valueOf(100), 365, BigDecimal.valueOf(50))))))
                .limit(Layer.BEHAVIORAL, 20)
                .minCoverage(30)
                .tier("A", 80)
                .tier("B", 60)
                .tier("C", 40)
                .tier("D", 0)
                .matrix(new Matrix(
                        List.of(Tier.of("A", 75), Tier.of("B", 50), Tier.of("C", 25), Tier.of("D", 0)),
                        List.of(Tier.of("1", 75), Tier.of("2", 50), Tier.of("3", 25), Tier.of("4", 0))))
                .build();
    }

    @Test
    void one_text_is_the_same_from_every_source() throws IOException {
        byte[] withMark = ("\uFEFF" + SMALL).getBytes(StandardCharsets.UTF_8);
        IdealCustomerProfile profile = ProfileReader.read(SMALL).profile();
        assertThat(ProfileReader.read(new StringReader(SMALL)).profile()).isEqualTo(profile);
        assertThat(ProfileReader.read(new ByteArrayInputStream(withMark)).profile())
                .isEqualTo(profile);
        assertThat(ProfileReader.read("\uFEFF" + SMALL, Syntax.YAML).profile()).isEqualTo(profile);
        assertThat(ProfileReader.read(
                                "{\"format\":\"icp/1\",\"name\":\"Small\",\"criteria\":[{\"id\":\"size\",\"when\":{\"attribute\":\"employees\",\"atLeast\":1e1},\"points\":5.00}]}")
                        .profile())
                .isEqualTo(profile);
    }

    @Test
    void a_text_that_is_not_utf8_is_told_with_the_place_of_the_bad_byte() throws IOException {
        byte[] latin1 = "format: icp/1\nname: Büro".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(told(ProfileReader.read(new ByteArrayInputStream(latin1))))
                .containsExactly("2:8 SYNTAX  the text is not UTF-8: byte 0xFC cannot stand here");
        byte[] utf16 = SMALL.getBytes(StandardCharsets.UTF_16);
        assertThat(told(ProfileReader.read(new ByteArrayInputStream(utf16))))
                .containsExactly("1:1 SYNTAX  the text is not UTF-8: the text is UTF-16");
    }

    @Test
    void all_faults_are_told_at_once_each_at_its_place() {
        ReadResult result = ProfileReader.read("""
                format: icp/1
                nmae: Faulty
                gates:
                  - {id: home, when: {attribute: contry, in: [US, 7]}}
                  - {id: crm, when: {attribute: technologies, atLeast: 3}}
                criteria:
                  - {id: size, when: {attribute: employees, between: [500, 100]}, points: 5}
                  - {id: size, when: {attribute: industry, in: []}, points: "5"}
                  - id: both
                    bands:
                      - {when: {attribute: employees, atLeast: 1}, points: 1.005}
                    points: 3
                triggers:
                  - {id: t, event: funding, subject: [""], withinDays: 0, points: 1, upTo: 2, decay: {halfLife: 3}}
                tiers: {A: 80, B: 80, C: high}
                reviewBy: 2027-02-30
                minCoverage: 1e400
                limits: {behavoral: 3}
                """);
        assertThat(told(result))
                .containsExactly(
                        "1:1 MISSING_KEY /name the key 'name' is missing",
                        "2:1 UNKNOWN_KEY /nmae there is no key 'nmae' here",
                        "4:34 UNKNOWN_ATTRIBUTE /gates/0/when/attribute there is no attribute 'contry'",
                        "4:51 WRONG_TYPE /gates/0/when/in/1 this entry must be text, but is the number 7",
                        "5:47 WRONG_OPERATOR /gates/1/when/atLeast 'technologies' is tags, which has no atLeast",
                        "7:22 EMPTY_RANGE /criteria/0/when no number lies within the bounds of 'employees from 500 to 100'",
                        "8:10 DUPLICATE_ID /criteria/1/id id 'size' is taken by /criteria/0/id",
                        "8:48 EMPTY_LIST /criteria/1/when/in in must list at least one name, but is empty",
                        "8:61 WRONG_TYPE /criteria/1/points points must be a number, but is the text '5'",
                        "11:60 TOO_MANY_DECIMALS /criteria/2/bands/0/points points must have at most two decimals, but was 1.005",
                        "12:5 CONFLICTING_KEYS /criteria/2/points a criterion has bands, or a condition and its points, but not both",
                        "14:39 EMPTY_TEXT /triggers/0/subject/0 a subject must not be empty, but was ''",
                        "14:56 OUT_OF_RANGE /triggers/0/withinDays withinDays must be from 1 to 3650, but was 0",
                        "14:70 UP_TO_WITHOUT_EACH /triggers/0/upTo upTo has a meaning only with counts: each",
                        "14:87 UNKNOWN_KEY /triggers/0/decay/halfLife there is no key 'halfLife' here",
                        "15:8 DUPLICATE_THRESHOLD /tiers 'A' and 'B' share the threshold 80",
                        "15:26 WRONG_TYPE /tiers/C C must be a number, but is the text 'high'",
                        "16:11 BAD_DATE /reviewBy there is no day 2027-02-30",
                        "17:14 OUT_OF_RANGE /minCoverage minCoverage must be from 0 to 100, but was 1E+400",
                        "18:10 UNKNOWN_LAYER /limits/behavoral there is no layer 'behavoral'");
        assertThat(result.faults().stream().map(fault -> fault.issue().remedy()))
                .contains("did you mean 'name'?", "did you mean 'country'?", "did you mean 'behavioral'?");
        assertThatThrownBy(result::definition)
                .isInstanceOfSatisfying(
                        InvalidDefinitionException.class,
                        e -> assertThat(e.faults()).isEqualTo(result.faults()))
                .hasMessageContaining("20 faults")
                .hasMessageContaining("2:1: /nmae: there is no key 'nmae' here; did you mean 'name'? [UNKNOWN_KEY]");
    }

    @Test
    void what_only_follows_from_another_fault_is_not_told() {
        assertThat(told(ProfileReader.read("""
                        format: icp/1
                        name: X
                        attributes: {stage: {type: txt, layer: firmographic}}
                        vocabulary: {stage: {groups: {early: [seed]}}}
                        criteria:
                          - {id: a, when: {anyOf: [{attribute: stage, in: [early]}, {attribute: country, in: [US]}]}, points: x}
                        """)))
                .containsExactly(
                        "3:28 UNKNOWN_WORD /attributes/stage/type type must be one of text, number, flag, tags, but is 'txt'",
                        "6:103 WRONG_TYPE /criteria/0/points points must be a number, but is the text 'x'");
    }

    @Test
    void a_later_version_of_the_format_is_refused_and_nothing_else_is_said_of_it() {
        assertThat(told(ProfileReader.read("format: icp/2\nnew: thing")))
                .containsExactly(
                        "1:9 UNKNOWN_FORMAT /format the format 'icp/2' is none that can be read here (icp/1, icp/1.1)");
    }

    @Test
    void accepted_findings_need_the_raised_tag() {
        String accepted = SMALL + "accept: [{finding: NO_TRIGGER, reason: it is so}]\n";
        assertThat(ProfileReader.read(accepted).faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.issue().remedy()).isEqualTo("raise the tag: format: icp/1.1"));
        assertThat(ProfileReader.read(accepted.replace("icp/1", "icp/1.1"))
                        .profile()
                        .acceptedFindings())
                .hasSize(1);
    }

    @Test
    void a_profile_is_not_given_out_as_a_portfolio() {
        assertThatThrownBy(() -> ProfileReader.read(SMALL).portfolio())
                .isInstanceOf(InvalidDefinitionException.class)
                .hasMessageContaining("this is a profile, not a portfolio");
    }

    static List<String> told(ReadResult result) {
        return result.faults().stream()
                .map(fault -> fault.line() + ":" + fault.column() + " "
                        + fault.issue().code() + " " + fault.issue().pointer() + " "
                        + fault.issue().message())
                .toList();
    }
}
