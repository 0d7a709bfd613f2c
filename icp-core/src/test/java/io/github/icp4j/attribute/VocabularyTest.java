package io.github.icp4j.attribute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VocabularyTest {
    private final Vocabulary technologies = Vocabulary.builder()
            .alias("Salesforce", "SFDC", "salesforce.com")
            .alias("HubSpot", "Hub Spot")
            .group("CRM", "SFDC", "HubSpot")
            .build();
    private final ResolvedVocabulary resolved = technologies.resolved();

    @Test
    void data_is_folded_and_mapped_to_its_canonical_name() {
        assertThat(resolved.canonical("  sfdc ")).isEqualTo("salesforce");
        assertThat(resolved.canonical("HUB   SPOT")).isEqualTo("hubspot");
        assertThat(resolved.canonical("Salesforce")).isEqualTo("salesforce");
        assertThat(resolved.canonical("Pipedrive")).isEqualTo("pipedrive");
    }

    @Test
    void an_alias_is_followed_once_and_never_further() {
        ResolvedVocabulary chained =
                Vocabulary.builder().alias("b", "a").alias("c", "b").build().resolved();
        assertThat(chained.canonical("a")).isEqualTo("b");
        assertThat(chained.canonical("b")).isEqualTo("c");
        assertThat(chained.expand("a")).containsExactly("b");
    }

    @Test
    void a_group_stands_for_its_members_in_their_canonical_form() {
        assertThat(resolved.expand(" crm")).containsExactlyInAnyOrder("salesforce", "hubspot");
        assertThat(resolved.expand("SFDC")).containsExactly("salesforce");
    }

    @Test
    void names_keep_one_order_in_every_run_a_groups_sorted_and_a_lists_as_written() {
        ResolvedVocabulary names = Vocabulary.builder()
                .group("Letters", "f", "b", "e", "a", "d", "c")
                .build()
                .resolved();
        assertThat(names.expand("Letters")).containsExactly("a", "b", "c", "d", "e", "f");
        assertThat(names.expandAll(List.of("z", "Letters", "y", "x")))
                .containsExactly("z", "a", "b", "c", "d", "e", "f", "y", "x");
    }

    @Test
    void a_group_in_the_data_is_only_a_name() {
        assertThat(resolved.canonical("CRM")).isEqualTo("crm");
    }

    @Test
    void a_group_is_no_member_of_itself_unless_listed() {
        ResolvedVocabulary names = Vocabulary.builder()
                .group("Outreach", "Outreach", "Salesloft")
                .group("Slack", "Teams")
                .build()
                .resolved();
        assertThat(names.expand("outreach")).containsExactlyInAnyOrder("outreach", "salesloft");
        assertThat(names.expand("slack")).containsExactly("teams");
    }

    @Test
    void a_group_is_looked_up_before_an_alias_of_the_same_name() {
        ResolvedVocabulary names = Vocabulary.builder()
                .alias("Salesforce", "CRM")
                .group("CRM", "HubSpot")
                .build()
                .resolved();
        assertThat(names.expand("CRM")).containsExactly("hubspot");
        assertThat(names.canonical("CRM")).isEqualTo("salesforce");
    }

    @Test
    void members_of_a_group_are_plain_names_even_where_they_name_a_group() {
        ResolvedVocabulary names = Vocabulary.builder()
                .group("Inner", "a", "b")
                .group("Outer", "Inner", "c")
                .build()
                .resolved();
        assertThat(names.expand("Outer")).containsExactlyInAnyOrder("inner", "c");
    }

    @Test
    void requirements_that_ask_for_the_same_are_one() {
        assertThat(resolved.requirements(List.of("Salesforce", "sfdc", "CRM", "Outreach", "crm")))
                .containsExactly(Set.of("salesforce"), Set.of("salesforce", "hubspot"), Set.of("outreach"));
        assertThat(resolved.expandAll(List.of("CRM", "Outreach")))
                .containsExactlyInAnyOrder("salesforce", "hubspot", "outreach");
    }

    @Test
    void a_later_vocabulary_replaces_aliases_and_groups_of_the_same_name_and_keeps_the_others() {
        Vocabulary later = Vocabulary.builder()
                .alias("Sales Force Four", "sfdc")
                .group("crm", "Pipedrive")
                .build();
        ResolvedVocabulary both = ResolvedVocabulary.of(List.of(technologies, later));
        assertThat(both.canonical("SFDC")).isEqualTo("sales force four");
        assertThat(both.canonical("salesforce.com")).isEqualTo("salesforce");
        assertThat(both.expand("CRM")).containsExactly("pipedrive");
    }

    @Test
    void members_of_an_earlier_group_pass_through_the_aliases_of_a_later_vocabulary() {
        Vocabulary later = Vocabulary.builder().alias("Hub", "HubSpot").build();
        assertThat(ResolvedVocabulary.of(List.of(technologies, later)).expand("CRM"))
                .containsExactlyInAnyOrder("salesforce", "hub");
    }

    @Test
    void the_empty_vocabulary_only_folds() {
        assertThat(Vocabulary.empty().isEmpty()).isTrue();
        assertThat(technologies.isEmpty()).isFalse();
        assertThat(Vocabulary.empty().resolved()).isSameAs(ResolvedVocabulary.empty());
        assertThat(ResolvedVocabulary.empty().expand(" A  B ")).containsExactly("a b");
        assertThat(ResolvedVocabulary.empty().aliases()).isEmpty();
        assertThat(ResolvedVocabulary.empty().groups()).isEmpty();
    }

    @Test
    void a_vocabulary_keeps_its_own_copy() {
        List<String> spellings = new ArrayList<>(List.of("SFDC"));
        Map<String, List<String>> aliases = new HashMap<>(Map.of("Salesforce", spellings));
        Vocabulary copy = new Vocabulary(aliases, Map.of());
        spellings.add("other");
        aliases.clear();
        assertThat(copy.aliases()).isEqualTo(Map.of("Salesforce", List.of("SFDC")));
        assertThatThrownBy(() -> copy.aliases().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void a_group_defined_twice_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Vocabulary.builder().group("CRM", "a").group("CRM", "b"))
                .withMessage("group 'CRM' is defined twice");
    }
}
