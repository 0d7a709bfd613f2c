package io.github.icp4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.icp4j.attribute.Countries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The shipped countries are, fact by fact, those of the reference list beside the shared cases. */
class CountriesConformance {
    @Test
    void the_shipped_list_has_the_facts_of_the_reference_and_no_others() throws IOException {
        Path file = Shared.conformance("..").resolve("spec").resolve("countries.json");
        assumeTrue(Files.exists(file), "no reference list beside the shared cases");
        Map<String, @Nullable Object> reference = Shared.object(Files.readString(file));
        assertThat(reference.keySet()).containsExactlyInAnyOrder("version", "aliases", "groups");
        assertThat(Countries.version()).isEqualTo(reference.get("version"));
        assertThat(Countries.vocabulary().aliases()).isEqualTo(reference.get("aliases"));
        assertThat(Countries.vocabulary().groups()).isEqualTo(reference.get("groups"));
    }
}
