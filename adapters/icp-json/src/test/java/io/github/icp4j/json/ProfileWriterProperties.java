package io.github.icp4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.icp4j.attribute.Vocabulary;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.profile.Portfolio;
import io.github.icp4j.testing.RandomProfiles;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

/** Writing and reading are each other's inverse, whatever the profile. */
class ProfileWriterProperties {
    @Property(tries = 100)
    void a_profile_written_and_read_is_equal_and_means_the_same(@ForAll long seed, @ForAll Syntax syntax) {
        IdealCustomerProfile profile = RandomProfiles.profile(new Random(seed));
        String text = ProfileWriter.write(profile, syntax);
        IdealCustomerProfile read = ProfileReader.read(text, syntax).profile();
        assertThat(read).as("%s", text).isEqualTo(profile);
        assertThat(read.fingerprint()).isEqualTo(profile.fingerprint());
        assertThat(Syntax.of(text)).isEqualTo(syntax);
    }

    @Property(tries = 20)
    void a_portfolio_written_and_read_is_equal(@ForAll long seed, @ForAll Syntax syntax) {
        Portfolio portfolio = RandomProfiles.portfolio(new Random(seed), 3);
        ReadResult read = ProfileReader.read(ProfileWriter.write(portfolio, syntax));
        assertThat(read.definition()).isEqualTo(new Definition.Multiple(portfolio));
        assertThat(ProfileWriter.write(read.definition(), syntax)).isEqualTo(ProfileWriter.write(portfolio, syntax));
    }

    @Property(tries = 100)
    void any_text_survives_as_a_description(@ForAll String text, @ForAll Syntax syntax) {
        survives(text, syntax);
    }

    @Property(tries = 400)
    void any_text_of_awkward_characters_survives(
            @ForAll
                    @StringLength(max = 6)
                    @Chars({
                        ' ', '\n', '\r', '\t', '#', ':', '-', '?', '\'', '"', '\\', 'n', '~', '0', '.', '{', ']', ',',
                        '&', '*', '!', '|', '>', '%', '@', '=', '<', '\u00e9', '\u2028', '\u0085', '\ufeff', '\u0000'
                    })
                    String text,
            @ForAll Syntax syntax) {
        survives(text, syntax);
    }

    private static void survives(String text, Syntax syntax) {
        Vocabulary names = new Vocabulary(Map.of(text + "x", List.of(text + "y")), Map.of());
        IdealCustomerProfile profile = RandomProfiles.profile(new Random(1), "Small", 1, 0).toBuilder()
                .description(text)
                .version(text)
                .subjectVocabulary(names)
                .build();
        String written = ProfileWriter.write(profile, syntax);
        ReadResult read = ProfileReader.read(written, syntax);
        if (StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            assertThat(read.profile()).as("%s", written).isEqualTo(profile);
        } else {
            assertThat(read.isValid()).isFalse();
        }
    }
}
