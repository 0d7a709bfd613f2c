package io.github.icp4j.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.icp4j.examples.Examples;
import io.github.icp4j.json.Definition;
import io.github.icp4j.json.ProfileReader;
import io.github.icp4j.json.ProfileWriter;
import io.github.icp4j.json.ReadResult;
import io.github.icp4j.json.Syntax;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.profile.Portfolio;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Written in Java, in JSON or in YAML, an example is one and the same profile. */
class ExampleFilesTest {
    private static final Path FOLDER = Path.of("..", "..", "docs", "examples");

    static Stream<Arguments> profiles() {
        return Stream.of(
                Arguments.of("sales-engagement", List.of(Examples.salesEngagement())),
                Arguments.of("us-saas", List.of(Examples.usSaas())),
                Arguments.of("deliverability", List.of(Examples.deliverability())),
                Arguments.of("agencies", List.of(Examples.agencies())),
                Arguments.of("healthcare", Examples.healthcare().profiles()));
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void a_profile_in_java_json_and_yaml_is_equal_and_has_one_fingerprint(
            String name, List<IdealCustomerProfile> inJava) {
        List<IdealCustomerProfile> inYaml = read(name + ".yaml").profiles();
        List<IdealCustomerProfile> inJson = read(name + ".json").profiles();
        assertThat(inYaml).isEqualTo(inJava);
        assertThat(inJson).isEqualTo(inJava);
        assertThat(inYaml).extracting(IdealCustomerProfile::fingerprint).isEqualTo(fingerprints(inJava));
        assertThat(inJson).extracting(IdealCustomerProfile::fingerprint).isEqualTo(fingerprints(inJava));
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void a_json_file_is_what_the_writer_writes(String name, List<IdealCustomerProfile> inJava) throws IOException {
        assertThat(Files.readString(FOLDER.resolve(name + ".json")))
                .isEqualTo(ProfileWriter.write(read(name + ".yaml"), Syntax.JSON));
    }

    @Test
    void a_portfolio_in_java_and_yaml_is_equal() {
        Definition definition = read("healthcare.yaml");
        assertThat(definition).isInstanceOf(Definition.Multiple.class);
        Portfolio portfolio = ((Definition.Multiple) definition).portfolio();
        assertThat(portfolio).isEqualTo(Examples.healthcare());
    }

    @Test
    void every_file_of_the_folder_is_one_of_the_examples() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(profiles()
                            .map(arguments -> (String) arguments.get()[0])
                            .flatMap(name -> Stream.of(name + ".yaml", name + ".json"))
                            .toList());
        }
    }

    private static Definition read(String file) {
        try {
            ReadResult result = ProfileReader.read(FOLDER.resolve(file));
            assertThat(result.warnings()).isEmpty();
            return result.definition();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> fingerprints(List<IdealCustomerProfile> profiles) {
        return profiles.stream().map(IdealCustomerProfile::fingerprint).toList();
    }
}
