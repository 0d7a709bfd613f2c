package io.github.icp4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.icp4j.testing.RandomProfiles;
import io.github.icp4j.validate.IssueCode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The schema and the reader agree: on what is good, and on whatever is bad in a way that a schema can express. */
class ProfileSchemaProperties {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ProfileSchema.text());

    /** The kinds of faults that a schema always sees. */
    private static final Set<IssueCode> STRUCTURAL = EnumSet.of(
            IssueCode.UNKNOWN_FORMAT,
            IssueCode.UNKNOWN_KEY,
            IssueCode.MISSING_KEY,
            IssueCode.CONFLICTING_KEYS,
            IssueCode.WRONG_TYPE,
            IssueCode.UNKNOWN_WORD,
            IssueCode.UNKNOWN_LAYER,
            IssueCode.EMPTY_TEXT,
            IssueCode.EMPTY_LIST,
            IssueCode.UP_TO_WITHOUT_EACH,
            IssueCode.EACH_WITHOUT_UP_TO);

    static List<Error> refusals(String json) {
        return SCHEMA.validate(json, InputFormat.JSON);
    }

    @Property(tries = 100)
    void every_valid_profile_is_valid_for_the_schema(@ForAll long seed) {
        String json = ProfileWriter.write(RandomProfiles.profile(new Random(seed)), Syntax.JSON);
        assertThat(refusals(json)).as("%s", json).isEmpty();
    }

    @Property(tries = 20)
    void every_valid_portfolio_is_valid_for_the_schema(@ForAll long seed) {
        String json = ProfileWriter.write(RandomProfiles.portfolio(new Random(seed), 2), Syntax.JSON);
        assertThat(refusals(json)).as("%s", json).isEmpty();
    }

    @Example
    void the_example_of_every_part_is_valid_for_the_schema() throws IOException {
        try (InputStream in = getClass().getResourceAsStream("mid-market-saas.yaml")) {
            Node tree = YamlTree.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), new FaultList(null));
            assertThat(refusals(JsonText.of(tree))).isEmpty();
        }
    }

    @Property(tries = 300)
    void a_profile_damaged_at_random_is_refused_by_both_or_by_neither(@ForAll long seed) {
        Random random = new Random(seed);
        Node tree = ProfileTree.of(RandomProfiles.profile(random, "Damaged", 3, 2));
        String json = JsonText.of(Damage.somewhere(tree, random));
        ReadResult read = ProfileReader.read(json, Syntax.JSON);
        boolean schemaRefuses = !refusals(json).isEmpty();
        if (schemaRefuses) {
            assertThat(read.isValid())
                    .as("refused by the schema alone: %s%n%s", refusals(json), json)
                    .isFalse();
        }
        boolean structural = read.faults().stream()
                .anyMatch(fault -> STRUCTURAL.contains(fault.issue().code()));
        if (structural) {
            assertThat(schemaRefuses)
                    .as("refused by the reader alone: %s%n%s", read.faults(), json)
                    .isTrue();
        }
    }
}
