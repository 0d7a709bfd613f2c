package io.github.icp4j.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.icp4j.account.Account;
import io.github.icp4j.json.AccountReader;
import io.github.icp4j.json.Fault;
import io.github.icp4j.json.ProfileReader;
import io.github.icp4j.json.ReadResult;
import io.github.icp4j.json.RejectWriter;
import io.github.icp4j.json.ResultWriter;
import io.github.icp4j.json.Syntax;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.score.Scorer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The blocks of the page on file formats are read, and what it says they give is what they give. */
class FormatsTest {
    private final ByteArrayOutputStream rejects = new ByteArrayOutputStream();
    private final ByteArrayOutputStream results = new ByteArrayOutputStream();

    private static String block(String name) {
        return Docs.printed("formats.md", name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"small-profile", "conditions", "triggers", "names", "scales"})
    void the_profiles_are_valid(String name) {
        assertThat(ProfileReader.read(block(name), Syntax.YAML).faults()).isEmpty();
    }

    @Test
    void the_faults_are_those_told() {
        ReadResult faulty = ProfileReader.read(block("faulty-profile"));
        assertThat(faulty.faults().stream().map(Fault::toString).collect(Collectors.joining("\n", "", "\n")))
                .isEqualTo(block("its-faults"));
    }

    @Test
    void the_portfolio_finds_its_file(@TempDir Path folder) throws IOException {
        Path examples = Files.createDirectory(folder.resolve("examples"));
        Files.copy(Docs.ROOT.resolve("docs/examples/us-saas.yaml"), examples.resolve("us-saas.yaml"));
        Path file = Files.writeString(folder.resolve("team.yaml"), block("portfolio"));
        assertThat(ProfileReader.read(file).definition().name()).isEqualTo("The team's profiles");
    }

    @Test
    void the_accounts_are_scored_or_set_aside_as_told() throws IOException {
        IdealCustomerProfile icp = ProfileReader.read(block("small-profile")).profile();
        Scorer scorer = Scorer.of(icp);
        byte[] text = block("accounts").getBytes(StandardCharsets.UTF_8);
        try (RejectWriter setAside = new RejectWriter(rejects);
                ResultWriter scored = ResultWriter.jsonLines(results);
                AccountReader accounts =
                        AccountReader.builder(icp.schema()).setAside(setAside).open(new ByteArrayInputStream(text))) {
            for (Account account : accounts) {
                scored.write(scorer.score(account, LocalDate.of(2026, 11, 1)));
            }
            assertThat(accounts.report().accounts()).isEqualTo(3);
            assertThat(accounts.report().ignored())
                    .singleElement()
                    .satisfies(field -> assertThat(field.name()).isEqualTo("contry"));
        }
        assertThat(rejects.toString(StandardCharsets.UTF_8)).isEqualTo(block("rejects"));
        String first =
                results.toString(StandardCharsets.UTF_8).lines().findFirst().orElseThrow();
        assertThat(first.replace(scorer.fingerprint(), "…") + "\n").isEqualTo(block("results"));
    }
}
