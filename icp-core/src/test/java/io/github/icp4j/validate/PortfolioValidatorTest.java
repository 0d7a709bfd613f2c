package io.github.icp4j.validate;

import static io.github.icp4j.attribute.Attributes.COUNTRY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.icp4j.attribute.Attribute;
import io.github.icp4j.attribute.Layer;
import io.github.icp4j.profile.Condition;
import io.github.icp4j.profile.Criterion;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.profile.Portfolio;
import io.github.icp4j.profile.ProfileBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;

class PortfolioValidatorTest {
    @Test
    void three_unrelated_profiles_and_any_number_of_variants_are_fine() {
        Portfolio portfolio = Portfolio.of(
                "Fine",
                profile("A").build(),
                profile("B").build(),
                profile("C").build(),
                profile("A, SMB").variantOf("A").build(),
                profile("A, enterprise").variantOf("A").build());
        assertThat(PortfolioValidator.validate(portfolio).issues()).isEmpty();
    }

    @Test
    void four_unrelated_profiles_and_a_variant_of_nothing_are_warned_of() {
        Portfolio portfolio = Portfolio.of(
                "Many",
                profile("A").build(),
                profile("B").build(),
                profile("C").build(),
                profile("D").build(),
                profile("E").variantOf("Z").build());
        ValidationResult result = PortfolioValidator.validate(portfolio);
        assertThat(result.isValid()).isTrue();
        assertThat(result.warnings())
                .extracting(Issue::code, Issue::pointer)
                .containsExactly(
                        tuple(IssueCode.UNKNOWN_VARIANT, "/profiles/4/variantOf"),
                        tuple(IssueCode.TOO_MANY_PROFILES, "/profiles"));
        assertThat(result.warnings().get(1).message()).endsWith("are 4: A, B, C, D");
    }

    @Test
    void faults_of_a_profile_are_placed_below_it() {
        Portfolio portfolio = Portfolio.of(
                "Faulty",
                profile("A").build(),
                profile("B").minCoverage(101).tier("A", -1).build());
        assertThat(PortfolioValidator.validate(portfolio).errors())
                .extracting(Issue::code, Issue::pointer)
                .containsExactly(
                        tuple(IssueCode.OUT_OF_RANGE, "/profiles/1/minCoverage"),
                        tuple(IssueCode.OUT_OF_RANGE, "/profiles/1/tiers/A"));
    }

    @Test
    void names_are_unique_and_types_agree() {
        Portfolio portfolio = Portfolio.of(
                "Faulty",
                profile("A").attribute(Attribute.text("own", Layer.PAIN)).build(),
                profile("B").attribute(Attribute.text("own", Layer.BEHAVIORAL)).build(),
                profile("A").attribute(Attribute.flag("own", Layer.PAIN)).build());
        assertThat(PortfolioValidator.validate(portfolio).errors())
                .extracting(Issue::code, Issue::pointer)
                .containsExactly(
                        tuple(IssueCode.DUPLICATE_PROFILE, "/profiles/2/name"),
                        tuple(IssueCode.CONFLICTING_ATTRIBUTE, "/profiles/2/attributes/own"));
    }

    @Test
    void an_empty_portfolio_without_a_name_has_both_faults() {
        assertThat(PortfolioValidator.validate(new Portfolio(" ", List.of())).errors())
                .extracting(Issue::code, Issue::pointer)
                .containsExactly(tuple(IssueCode.EMPTY_TEXT, "/name"), tuple(IssueCode.EMPTY_LIST, "/profiles"));
    }

    private static ProfileBuilder profile(String name) {
        return IdealCustomerProfile.builder(name)
                .criterion(Criterion.of("c", new Condition.In(COUNTRY, List.of("US")).points(1)));
    }
}
