package io.github.icp4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.icp4j.account.BadValue;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.testing.RandomProfiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines that are read without the parser are read as the parser reads them, and so is what is all but such a line. */
class PlainAccountsProperties {
    private static final String BYTES = "\"\\{}[]:, \t\r\n\0-.019eaNntf/\u007f\u0080\u00c3\u00a9\u00ff";

    private static final List<String> FIELDS = List.of(
            "\"industry\":\"Software\"",
            "\"country\":\"US\"",
            "\"country\":\"\"",
            "\"country\":null",
            "\"employees\":120",
            "\"employees\":-0",
            "\"employees\":12345678",
            "\"annualRevenue\":1234567.25",
            "\"annualRevenue\":0.1",
            "\"technologies\":[\"Salesforce\",\"HubSpot\",\" \",\"a name of more than sixteen characters\"]",
            "\"technologies\":[]",
            "\"technologies\":null",
            "\"isHiring\":true",
            "\"hiring\":false",
            "\"name\":\"Ann's \u00fcber\"",
            "\"website\":\"https://example.com/a\"",
            "\"owner\":{\"id\":7}",
            "\"score\":0.5",
            "\"events\":[]",
            "\"events\":[{\"type\":\"funding\",\"date\":\"2026-01-31\"}]",
            "\"events\":[{\"type\":\"funding\",\"subject\":\"B\",\"date\":\"2026-02-28\"},"
                    + "{\"date\":\"2025-12-01\",\"type\":\"executive-hire\",\"subject\":null}]",
            "\"events\":[{\"type\":\"funding\",\"subject\":\"\",\"subject\":\"B\",\"date\":\"2026-02-28\"}]");

    @Property(tries = 1000)
    void lines_that_are_plain_or_all_but_plain_are_read_as_ever(@ForAll long seed, @ForAll BadValue policy)
            throws IOException {
        Random random = new Random(seed);
        IdealCustomerProfile profile = RandomProfiles.profile(new Random(random.nextInt(20)));
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        int lines = random.nextInt(20);
        for (int i = 0; i < lines; i++) {
            byte[] line = line(random, i);
            text.writeBytes(random.nextInt(4) == 0 ? changed(line, random) : line);
            text.writeBytes((random.nextInt(4) == 0 ? "\r\n" : "\n").getBytes(StandardCharsets.US_ASCII));
        }
        byte[] bytes = text.toByteArray();
        byte[] cut =
                random.nextBoolean() ? bytes : Arrays.copyOf(bytes, Math.max(0, bytes.length - random.nextInt(60)));
        AccountBatchReaderProperties.assertSame(cut, profile, policy, 1 + random.nextInt(20));
    }

    /** Enough lines that the reader goes through several buffers, of which ever so many end within a line. */
    @Property(tries = 10)
    void lines_are_the_same_wherever_a_buffer_ends(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        for (int i = 0; i < 1500; i++) {
            text.writeBytes(line(random, i));
            text.write('\n');
        }
        IdealCustomerProfile profile = RandomProfiles.profile(new Random(random.nextInt(20)));
        AccountBatchReaderProperties.assertSame(text.toByteArray(), profile, BadValue.UNKNOWN, 500);
    }

    private static byte[] line(Random random, int number) {
        List<String> fields = new ArrayList<>(List.of("\"id\":\"a" + number + "\""));
        for (int i = random.nextInt(8); i > 0; i--) {
            fields.add(FIELDS.get(random.nextInt(FIELDS.size())));
        }
        if (random.nextInt(4) == 0) {
            Collections.shuffle(fields, random);
        }
        String line = "{" + String.join(",", fields) + "}";
        String spaced = random.nextInt(3) == 0 ? line.replace(":", ": ").replace(",", ", ") : line;
        return spaced.getBytes(StandardCharsets.UTF_8);
    }

    /** With one or two bytes changed, added or taken away. */
    private static byte[] changed(byte[] line, Random random) {
        byte[] changed = line;
        for (int i = random.nextInt(2); i >= 0 && changed.length > 0; i--) {
            int at = random.nextInt(changed.length);
            int kept = at + random.nextInt(2);
            ByteArrayOutputStream other = new ByteArrayOutputStream();
            other.write(changed, 0, at);
            if (random.nextInt(4) > 0) {
                other.write(BYTES.charAt(random.nextInt(BYTES.length())));
            }
            other.write(changed, kept, changed.length - kept);
            changed = other.toByteArray();
        }
        return changed;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\":\"a\"}",
                "{ \"id\" : \"a\" , \"employees\" : 12.5 } ",
                "{\"employees\":7,\"country\":\"US\",\"id\":\"a\"}\r",
                "{\"id\":\"a\",\"technologies\":[\"x\", \"y\"],\"country\":null}",
                "{\"id\":\"a\",\"events\":[{\"type\":\"t\",\"date\":\"2026-01-31\"}, {\"type\": \"t\", "
                        + "\"subject\": \"s\", \"date\": \"2026-01-31\"}]}"
            })
    void these_take_the_short_cut(String line) {
        assertThat(read(line)).isEqualTo(line.length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "{\"id\":7}",
                "{\"id\":\" a\"}",
                "{\"id\":\"a\"} {}",
                "{\"id\":\"a\",}",
                "{\"id\":\"a\",\"id\":\"a\"}",
                "{\"id\":\"\\u0061\"}",
                "{\"id\":\"\u00e9\"}",
                "{\"id\":\"a\",\"employees\":\"7\"}",
                "{\"id\":\"a\",\"employees\":nullx}",
                "{\"id\":\"a\",\"employees\":{\"from\":1}}",
                "{\"id\":\"a\",\"never met\":1}",
                "{\"id\":\"a\",\"technologies\":[\"x\",]}",
                "{\"id\":\"a\",\"technologies\":[\"x\" \"y\"]}",
                "{\"id\":\"a\",\"events\":[{\"type\":\"t\"}]}",
                "{\"id\":\"a\",\"events\":[{\"type\":\"t\",\"date\":\"2026-02-30\"}]}",
                "{\"id\":\"a\",\"events\":[{\"type\":\"t\",\"type\":\"t\",\"date\":\"2026-01-31\"}]}"
            })
    void these_are_the_parsers_to_read(String line) {
        assertThat(read(line)).isEqualTo(PlainText.NOT_PLAIN);
    }

    private static int read(String line) {
        IdealCustomerProfile profile = RandomProfiles.profile(new Random(1));
        PlainAccounts plain =
                new PlainAccounts(new AccountFields(profile.schema()), new BatchAssembler(profile.schema()));
        byte[] bytes = (line + "\n" + "\"".repeat(20)).getBytes(StandardCharsets.UTF_8);
        return plain.read(bytes, 0, bytes.length, 1);
    }
}
