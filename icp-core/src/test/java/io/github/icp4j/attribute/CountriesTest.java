package io.github.icp4j.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shipped list is complete and consistent in itself, and right where anybody can check it. */
class CountriesTest {
    private static final Vocabulary SHIPPED = Countries.vocabulary();
    private static final ResolvedVocabulary RESOLVED = SHIPPED.resolved();

    @Test
    void every_country_that_the_jdk_knows_is_there_under_both_of_its_codes() {
        Set<String> codes = new TreeSet<>(SHIPPED.aliases().keySet());
        codes.remove("XK");
        assertThat(codes).isEqualTo(new TreeSet<>(Arrays.asList(Locale.getISOCountries())));
        for (String code : Locale.getISOCountries()) {
            String threeLetters = new Locale("", code).getISO3Country();
            assertThat(RESOLVED.canonical(threeLetters)).isEqualTo(code.toLowerCase(Locale.ROOT));
        }
    }

    @Test
    void no_spelling_stands_for_two_countries() {
        Map<String, String> owners = new HashMap<>();
        SHIPPED.aliases().forEach((code, spellings) -> {
            for (String spelling : spellings) {
                assertThat(owners.putIfAbsent(Folding.fold(spelling), code))
                        .as("%s is also of", spelling)
                        .isIn(null, code);
            }
        });
        SHIPPED.aliases()
                .keySet()
                .forEach(code -> assertThat(owners.getOrDefault(Folding.fold(code), code))
                        .as("a code is nobody else's alias")
                        .isEqualTo(code));
    }

    @Test
    void every_member_of_every_group_is_a_country_and_listed_once() {
        SHIPPED.groups()
                .forEach((group, members) -> assertThat(members)
                        .as(group)
                        .isNotEmpty()
                        .doesNotHaveDuplicates()
                        .isSubsetOf(SHIPPED.aliases().keySet()));
    }

    @Test
    void no_group_is_called_like_a_country_or_another_group() {
        Set<String> folded = new TreeSet<>();
        for (String group : SHIPPED.groups().keySet()) {
            assertThat(folded.add(Folding.fold(group))).as(group).isTrue();
            assertThat(RESOLVED.aliases()).as(group).doesNotContainKey(Folding.fold(group));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "USA, us", "U.S., us", "united states of america, us", "UK, gb", "Great Britain, gb", "Atlantis, atlantis",
        "GERMANY, de", "Côte d’Ivoire, ci", "ivory coast, ci", "Holland, nl", "Czech Republic, cz", "south korea, kr"
    })
    void common_spellings_are_understood(String spelling, String canonical) {
        assertThat(RESOLVED.canonical(spelling)).isEqualTo(canonical);
    }

    @Test
    void the_customary_groups_have_the_members_that_everybody_expects() {
        assertThat(group("DACH")).containsExactlyInAnyOrder("AT", "CH", "DE");
        assertThat(group("Nordics")).containsExactlyInAnyOrder("DK", "FI", "IS", "NO", "SE");
        assertThat(group("Benelux")).containsExactlyInAnyOrder("BE", "LU", "NL");
        assertThat(group("North America")).containsExactlyInAnyOrder("CA", "US");
        assertThat(group("EU")).hasSize(27).contains("DE", "FR", "IE").doesNotContain("GB", "CH", "NO");
        assertThat(group("EEA")).hasSize(30).containsAll(group("EU")).contains("IS", "LI", "NO");
        assertThat(group("LATAM")).contains("BR", "MX", "AR").doesNotContain("US", "CA");
        assertThat(group("EMEA"))
                .containsAll(group("EU"))
                .contains("GB", "AE", "ZA")
                .doesNotContain("IN", "US");
        assertThat(group("APAC")).contains("AU", "JP", "IN", "SG").doesNotContain("DE");
    }

    @Test
    void the_list_says_which_version_it_is() {
        assertThat(Countries.version()).matches("\\d{4}\\.\\d+");
    }

    private static List<String> group(String name) {
        return SHIPPED.groups().getOrDefault(name, List.of());
    }
}
