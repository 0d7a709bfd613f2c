package io.github.icp4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.icp4j.profile.Condition;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.validate.IssueCode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that mean to do harm, or that other readers of JSON and YAML quietly take for something else. */
class HostileInputTest {
    private static final String HEAD = "format: icp/1\nname: X\n";
    private static final String CRITERION =
            "criteria: [{id: a, when: {attribute: employees, atLeast: 1}, points: 1}]\n";

    private static List<String> told(String text) {
        return ProfileReaderTest.told(ProfileReader.read(text));
    }

    private static ReadResult gate(String condition) {
        return ProfileReader.read(HEAD + CRITERION + "gates: [{id: g, when: " + condition + "}]\n");
    }

    @Test
    void norway_is_a_country_and_no_flag() {
        IdealCustomerProfile profile =
                gate("{attribute: country, in: [NO, no, Yes, on, off, y]}").profile();
        assertThat(((Condition.In) profile.gates().get(0).when()).values())
                .containsExactly("NO", "no", "Yes", "on", "off", "y");
        assertThat(ProfileReaderTest.told(gate("{attribute: country, known: yes}")))
                .containsExactly(
                        "4:51 WRONG_TYPE /gates/0/when/known known must be true or false, but is the text 'yes'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "true | put it in quotes: \"true\"",
                "1.0 | put it in quotes: \"1.0\"",
                "0x1F | put it in quotes: \"31\"",
                "~ | write a text",
                "[a] | write a text",
                ".inf | put it in quotes: \".inf\""
            })
    void what_is_not_text_is_no_version(String version, String remedy) {
        assertThat(ProfileReader.read(HEAD + CRITERION + "version: " + version).faults())
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.issue().code()).isEqualTo(IssueCode.WRONG_TYPE);
                    assertThat(fault.issue().remedy()).isEqualTo(remedy);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-11-01", "12:30:45", "1_000", "0b11", "=", "0o9", "1.2.3", "null and void", "+", "'1'"})
    void what_only_other_versions_of_yaml_take_for_something_else_is_text(String version) {
        assertThat(ProfileReader.read(HEAD + CRITERION + "version: " + version)
                        .profile()
                        .version())
                .isEqualTo(version.replace("'", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'1'              | WRONG_TYPE   | points must be a number, but is the text '1'",
                "1,5              | UNKNOWN_KEY  | there is no key '5' here",
                "1e400000000      | OUT_OF_RANGE | points must be from -1000000 to 1000000, but was 1E+400000000",
                "-1e1000000000000 | NOT_FINITE   | points must be a finite number, but is -1e1000000000000",
                "1e-400000000     | TOO_MANY_DECIMALS | points must have at most two decimals, but was 1E-400000000",
                ".NaN             | NOT_FINITE   | points must be a finite number, but is .NaN",
                "-.inf            | NOT_FINITE   | points must be a finite number, but is -.inf",
                "1.000000001      | TOO_MANY_DECIMALS | points must have at most two decimals, but was 1.000000001"
            })
    void points_are_exact_decimals_of_a_sensible_size(String points, String code, String message) {
        String text = HEAD + "criteria: [{id: a, when: {attribute: employees, atLeast: 1}, points: " + points + "}]\n";
        assertThat(ProfileReader.read(text).faults()).anySatisfy(fault -> {
            assertThat(fault.issue().code().name()).isEqualTo(code);
            assertThat(fault.issue().message()).isEqualTo(message);
        });
    }

    @Test
    void a_bound_is_the_double_nearest_to_its_text_and_finite() {
        assertThat(((Condition.InRange) gate("{attribute: employees, atLeast: 9007199254740993}")
                                .profile()
                                .gates()
                                .get(0)
                                .when())
                        .bounds()
                        .lower())
                .isEqualTo(9007199254740992.0);
        assertThat(ProfileReaderTest.told(gate("{attribute: employees, atLeast: 1e309}")))
                .containsExactly("4:55 NOT_FINITE /gates/0/when/atLeast atLeast must be a finite number, but is 1e309");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "!!java.io.File [x]  | tags may not be used, but here is tag:yaml.org,2002:java.io.File",
                "!!str 5             | tags may not be used, but here is tag:yaml.org,2002:str",
                "! 5                 | tags may not be used, but here is !",
                "&a five             | anchors (&) may not be used",
                "*a                  | aliases (*) may not be used"
            })
    void yaml_has_no_tags_anchors_or_aliases_here(String value, String message) {
        List<Fault> faults = ProfileReader.read("description: " + value + "\n" + HEAD + CRITERION)
                .faults();
        assertThat(faults).anySatisfy(fault -> {
            assertThat(fault.issue().code()).isEqualTo(IssueCode.SYNTAX);
            assertThat(fault.issue().message()).isEqualTo(message);
            assertThat(fault.issue().pointer()).isEqualTo("/description");
            assertThat(fault.line()).isEqualTo(1);
        });
    }

    @Test
    void a_bomb_of_aliases_is_told_and_never_lit() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [lol]\n");
        for (int i = 1; i < 60; i++) {
            String before = "*a" + (i - 1);
            bomb.append("a" + i + ": &a" + i + " [" + String.join(", ", before, before, before) + "]\n");
        }
        assertThat(ProfileReader.read(bomb.toString(), Syntax.YAML).faults())
                .hasSizeGreaterThan(100)
                .allSatisfy(fault -> assertThat(fault.line()).isBetween(1, 60));
    }

    @Test
    void merge_keys_are_refused_and_a_quoted_one_is_a_name() {
        assertThat(told(HEAD + CRITERION + "tiers:\n  <<: 5\n"))
                .containsExactly("5:3 SYNTAX /tiers merge keys (<<) may not be used");
        assertThat(ProfileReader.read(HEAD + CRITERION + "tiers: {\"<<\": 5}").isValid())
                .isTrue();
    }

    @Test
    void a_file_holds_one_document_of_yaml_1_2() {
        assertThat(told(HEAD + CRITERION + "---\n" + HEAD))
                .containsExactly("4:1 SYNTAX  a file may hold one document only");
        assertThat(told("%YAML 1.1\n---\n" + HEAD + CRITERION))
                .containsExactly("1:1 SYNTAX  profiles are YAML 1.2, but the text says 1.1");
        assertThat(ProfileReader.read("%YAML 1.2\n---\n" + HEAD + CRITERION + "...\n")
                        .isValid())
                .isTrue();
    }

    @Test
    void keys_are_names_and_stand_once() {
        assertThat(told(HEAD + CRITERION + "name: Y\n"))
                .containsExactly("4:1 DUPLICATE_KEY /name 'name' stands twice in one object");
        assertThat(
                        told(
                                "{\"format\": \"icp/1\", \"name\": \"X\", \"name\": \"X\", \"tiers\": {\"A\": 1, \"\\u0041\": 2}, \"triggers\": [{\"id\": \"t\", \"event\": \"e\", \"withinDays\": 1, \"points\": 1}]}"))
                .containsExactly(
                        "1:34 DUPLICATE_KEY /name 'name' stands twice in one object",
                        "1:65 DUPLICATE_KEY /tiers/A 'A' stands twice in one object");
        assertThat(told(HEAD + CRITERION + "? [a]\n: b\n")).contains("4:3 SYNTAX  a key must be text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "- ", "{a: ", "? "})
    void nesting_without_end_is_told_and_takes_no_stack(String opening) {
        for (Syntax syntax : Syntax.values()) {
            assertThat(ProfileReader.read(opening.repeat(100_000), syntax).faults())
                    .extracting(fault -> fault.issue().code())
                    .containsAnyOf(IssueCode.TOO_DEEP, IssueCode.SYNTAX);
        }
    }

    @Test
    void the_deepest_condition_that_is_valid_can_be_read_and_the_next_one_is_told() {
        String leaf = "{attribute: employees, atLeast: 1}";
        String valid = "{atLeastOf: {count: 1, of: [".repeat(99) + leaf + "]}}".repeat(99);
        assertThat(gate(valid).faults()).isEmpty();
        assertThat(ProfileReader.read(ProfileWriter.write(gate(valid).profile(), Syntax.JSON))
                        .isValid())
                .isTrue();
        assertThat(ProfileReader.read(ProfileWriter.write(gate(valid).profile(), Syntax.YAML))
                        .isValid())
                .isTrue();
        assertThat(gate("{not: " + valid + "}").faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.issue().code()).isEqualTo(IssueCode.TOO_DEEP));
    }

    @Test
    void a_text_that_is_too_large_is_told_before_it_is_read() {
        assertThat(told(" ".repeat(Source.MOST_BYTES + 1)))
                .containsExactly("1:1 TOO_DEEP  a profile may have 16 MB, and this text is larger");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"name\": \"X\",}                      | Unexpected character ('}'",
                "{\"name\": \"X\" // comment             | Unexpected character ('/'",
                "{\"name\": 'X'}                         | Unexpected character ('''",
                "{\"name\": NaN}                         | Non-standard token 'NaN'",
                "{\"name\": 01}                          | Invalid numeric value: Leading zeroes not allowed",
                "{\"name\": \"X\"} {}                    | the text goes on after the end of the profile",
                "{\"name\": \"X                          | Unexpected end-of-input"
            })
    void what_is_nearly_json_is_not_json(String text, String reason) {
        assertThat(ProfileReader.read(text).faults()).singleElement().satisfies(fault -> {
            assertThat(fault.issue().code()).isEqualTo(IssueCode.SYNTAX);
            assertThat(fault.issue().message()).startsWith("this is not JSON: ").contains(reason);
            assertThat(fault.line()).isEqualTo(1);
        });
    }

    @Test
    void a_tab_as_indentation_is_told_with_what_would_mend_it() {
        assertThat(ProfileReader.read(HEAD + "tiers:\n\tA: 80\n").faults())
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.line()).isEqualTo(4);
                    assertThat(fault.issue().remedy()).isEqualTo("indent with spaces");
                });
    }

    @Test
    void columns_count_characters_whatever_their_width() {
        assertThat(told("{\"😀é\": 1, \"name\": 2}"))
                .contains("1:2 UNKNOWN_KEY /😀é there is no key '😀é' here")
                .contains("1:19 WRONG_TYPE /name name must be text, but is the number 2");
        assertThat(told("{😀é: 1, name: 2}"))
                .contains("1:2 UNKNOWN_KEY /😀é there is no key '😀é' here")
                .contains("1:15 WRONG_TYPE /name name must be text, but is the number 2");
    }

    /** The parser takes 1,025 chars at a time; half a pair may be the last of them. */
    @Test
    void a_character_of_two_chars_may_stand_anywhere_in_yaml() {
        for (int before = 880; before < 1_040; before++) {
            String description = "x".repeat(before) + "😀";
            String text = HEAD + CRITERION + "description: " + description + "\n";
            assertThat(ProfileReader.read(text, Syntax.YAML).profile().description())
                    .isEqualTo(description);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \n",
                "# nothing\n",
                "---\n",
                "null",
                "7",
                "\"text\"",
                "[]",
                "a",
                "\u0000",
                "\uD800",
                "\uFEFF"
            })
    void a_text_without_an_object_is_told(String text) {
        for (Syntax syntax : Syntax.values()) {
            assertThat(ProfileReader.read(text, syntax).faults()).isNotEmpty();
        }
    }

    @Test
    void messages_are_one_short_line_whatever_the_text() {
        String long1 = "x\\n\\u0007".repeat(1_000);
        assertThat(ProfileReader.read("{\"" + long1 + "\": \"" + long1 + "\", \"format\": \"" + long1 + "\"}")
                        .faults())
                .allSatisfy(fault ->
                        assertThat(fault.issue().message()).hasSizeLessThan(200).doesNotContain("\n", "\u0007"));
    }

    @Test
    void a_hundred_thousand_faults_are_all_told() {
        StringBuilder text = new StringBuilder(HEAD + CRITERION + "vocabulary: {industry: {aliases: {");
        for (int i = 0; i < 50_000; i++) {
            text.append("n").append(i).append(": [], ");
        }
        text.append("}}}\n");
        for (int i = 0; i < 50_000; i++) {
            text.append("x").append(i).append(": 1\n");
        }
        assertThat(ProfileReader.read(text.toString()).faults()).hasSize(100_000);
    }
}
