package io.github.icp4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.icp4j.profile.IdealCustomerProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Portfolios, and the files of their profiles. */
class PortfolioReaderTest {
    private static final String CRITERION =
            "criteria: [{id: size, when: {attribute: employees, atLeast: 10}, points: 5}]\n";

    @TempDir
    private Path folder;

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private List<String> told(ReadResult result) {
        return result.faults().stream()
                .map(fault -> fault.toString().replace(folder + "/", ""))
                .toList();
    }

    @Test
    void profiles_stand_inside_or_in_files_beside() throws IOException {
        write("profiles/smb.yaml", "format: icp/1\nname: SMB\n" + CRITERION);
        write(
                "profiles/mid.json",
                ProfileWriter.write(
                        ProfileReader.read("format: icp/1.1\nname: Mid\n" + CRITERION)
                                .profile(),
                        Syntax.JSON));
        Path file = write("team.yaml", """
                format: icp-portfolio/1
                name: Team
                profiles:
                  - profiles/smb.yaml
                  - ./profiles/mid.json
                  - format: icp/1
                    name: Enterprise
                    variantOf: Mid
                    criteria: [{id: size, when: {attribute: employees, atLeast: 1000}, points: 5}]
                  - name: Tagless
                    criteria: [{id: size, when: {attribute: employees, atLeast: 1}, points: 5}]
                """);
        ReadResult result = ProfileReader.read(file);
        assertThat(result.portfolio().profiles())
                .extracting(IdealCustomerProfile::name)
                .containsExactly("SMB", "Mid", "Enterprise", "Tagless");
        assertThat(result.definition()).isInstanceOf(Definition.Multiple.class);
        assertThat(result.definition().name()).isEqualTo("Team");
        assertThatThrownBy(result::profile)
                .isInstanceOf(InvalidDefinitionException.class)
                .hasMessageContaining("this is a portfolio, not a profile");
    }

    @Test
    void each_fault_names_the_file_it_is_in() throws IOException {
        write("good.yaml", "format: icp/1\nname: Same\n" + CRITERION);
        write(
                "bad.yaml",
                "format: icp/1\nname: Same\ncriteria:\n  - {id: a, bands: [{when: {attribute: contry, in: [US]}, points: 0.001}]}\n");
        write("nested.yaml", "format: icp-portfolio/1\nname: N\nprofiles: [team.yaml]\n");
        write("later.yaml", "format: icp/7\n");
        write("broken.json", "{");
        Path file = write("team.yaml", """
                format: icp-portfolio/1
                name: Team
                owner: me
                profiles: [good.yaml, bad.yaml, nested.yaml, later.yaml, broken.json, absent.yaml, /etc/hostname, 7, {name: ""}, "", "\\0"]
                """);
        assertThat(told(ProfileReader.read(file)))
                .containsExactly(
                        "team.yaml:3:1: /owner: there is no key 'owner' here; leave it out; the keys here are format, name, profiles [UNKNOWN_KEY]",
                        "team.yaml:4:71: /profiles/5: 'absent.yaml' is no file; write a path that begins at the portfolio's folder [UNREADABLE_FILE]",
                        "team.yaml:4:84: /profiles/6: '/etc/hostname' is not relative to the portfolio's file; write a path that begins at the portfolio's folder [UNREADABLE_FILE]",
                        "team.yaml:4:99: /profiles/7: this entry must be a profile, or the path of its file, but is the number 7; write the path of a profile's file [WRONG_TYPE]",
                        "team.yaml:4:102: /profiles/8: a profile must have a criterion or trigger with points above 0, but has none; give at least one criterion positive points [NO_POSITIVE_POINTS]",
                        "team.yaml:4:109: /profiles/8/name: a profile's name must not be empty, but was ''; write a name [EMPTY_TEXT]",
                        "team.yaml:4:114: /profiles/9: '' is no file; write a path that begins at the portfolio's folder [UNREADABLE_FILE]",
                        "team.yaml:4:118: /profiles/10: '\uFFFD' is no path; write a path that begins at the portfolio's folder [UNREADABLE_FILE]",
                        "bad.yaml:2:7: /name: two profiles are called 'Same'; give every profile a name of its own [DUPLICATE_PROFILE]",
                        "bad.yaml:4:40: /criteria/0/bands/0/when/attribute: there is no attribute 'contry'; did you mean 'country'? [UNKNOWN_ATTRIBUTE]",
                        "bad.yaml:4:67: /criteria/0/bands/0/points: points must have at most two decimals, but was 0.001; round it to hundredths [TOO_MANY_DECIMALS]",
                        "nested.yaml:1:9: /format: the format 'icp-portfolio/1' is none that can be read here (icp/1, icp/1.1); a portfolio holds profiles, not portfolios: write format: icp/1 [UNKNOWN_FORMAT]",
                        "later.yaml:1:9: /format: the format 'icp/7' is none that can be read here (icp/1, icp/1.1); use a release that reads it, or write the file in icp/1 or icp/1.1 [UNKNOWN_FORMAT]",
                        "broken.json:1:2: (whole profile): this is not JSON: Unexpected end-of-input: expected close marker for Object; correct the JSON here [SYNTAX]");
    }

    @Test
    void no_file_is_looked_for_where_the_portfolio_is_none() throws IOException {
        Path file = write("good.yaml", "format: icp/1\nname: Same\n" + CRITERION);
        assertThat(told(ProfileReader.read("format: icp-portfolio/1\nname: T\nprofiles: [" + file + "]\n")))
                .singleElement()
                .asString()
                .contains("cannot be found, since the portfolio was not read from a file");
    }

    @Test
    void more_than_three_profiles_that_are_no_variants_earn_a_warning() {
        StringBuilder text = new StringBuilder("format: icp-portfolio/1\nname: T\nprofiles:\n");
        for (int i = 0; i < 4; i++) {
            text.append("  - {name: P" + i
                    + ", criteria: [{id: a, when: {attribute: country, known: true}, points: 1}]}\n");
        }
        ReadResult result = ProfileReader.read(text.toString());
        assertThat(result.isValid()).isTrue();
        assertThat(result.warnings())
                .singleElement()
                .satisfies(
                        fault -> assertThat(fault.issue().message()).contains("one to three ideal customer profiles"));
    }

    @Test
    void a_portfolio_of_too_many_profiles_is_told_and_not_read_to_its_end() {
        String text = "format: icp-portfolio/1\nname: T\nprofiles: [" + "absent.yaml, ".repeat(5_000) + "]";
        assertThat(ProfileReader.read(text).faults())
                .hasSizeLessThanOrEqualTo(1_001)
                .anySatisfy(fault -> assertThat(fault.issue().message())
                        .isEqualTo("a portfolio may have 1000 profiles, but has 5000"));
    }

    @Test
    void an_unreadable_portfolio_file_is_an_io_exception() {
        assertThatThrownBy(() -> ProfileReader.read(folder.resolve("absent.yaml")))
                .isInstanceOf(IOException.class);
    }
}
