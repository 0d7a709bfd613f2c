package io.github.icp4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.icp4j.testing.RandomProfiles;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the text, reading ends with a result, and every fault stands somewhere in the text. */
class ProfileReaderProperties {
    private static final String AWKWARD = "{}[],:-&*!|>'\"%@`#? \n\t\r\u0000\u00e9\u2028";

    @Property(tries = 600)
    void no_text_makes_the_reader_fail(@ForAll("almostProfiles") String text, @ForAll Syntax syntax) {
        check(text, syntax);
    }

    @Property(tries = 2000)
    void no_text_of_any_characters_makes_the_reader_fail(@ForAll String text, @ForAll Syntax syntax) {
        check(text, syntax);
    }

    @Property(tries = 200)
    void no_change_of_a_few_characters_makes_the_reader_fail(@ForAll long seed, @ForAll Syntax syntax) {
        Random random = new Random(seed);
        StringBuilder text =
                new StringBuilder(ProfileWriter.write(RandomProfiles.profile(random, "Changed", 3, 2), syntax));
        for (int i = random.nextInt(4); i >= 0; i--) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(3)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, AWKWARD.charAt(random.nextInt(AWKWARD.length())));
                default -> text.setCharAt(at, (char) random.nextInt(0x250));
            }
        }
        check(text.toString(), syntax);
    }

    @Property(tries = 200)
    void every_fault_of_a_damaged_profile_stands_at_something_that_is_there(@ForAll long seed, @ForAll Syntax syntax) {
        Random random = new Random(seed);
        Node tree = ProfileTree.of(RandomProfiles.profile(random, "Damaged", 3, 2));
        Node damaged = Damage.somewhere(Damage.somewhere(tree, random), random);
        check(syntax == Syntax.JSON ? JsonText.of(damaged) : YamlText.of(damaged), syntax);
    }

    private static void check(String text, Syntax syntax) {
        ReadResult result = ProfileReader.read(text, syntax);
        assertThat(result.isValid()).isEqualTo(result.faults().isEmpty());
        String marked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        List<String> lines = List.of(marked.split("\r\n|\r|\n|\u0085|\u2028|\u2029", -1));
        for (Fault fault : result.faults()) {
            assertThat(fault.line()).as("%s in %s", fault, text).isBetween(1, lines.size());
            assertThat(fault.column()).as("%s in %s", fault, text).isBetween(1, Math.max(marked.length(), 1) + 1);
            assertThat(fault.issue().message()).isNotBlank();
            assertThat(fault.issue().remedy()).isNotBlank();
        }
    }

    @Provide
    static Arbitrary<String> almostProfiles() {
        Arbitrary<String> pieces = Arbitraries.of(
                "format: icp/1\n",
                "name: X\n",
                "{",
                "}",
                "[",
                "]",
                ":",
                ",",
                "\"",
                "'",
                "\n",
                "\n  ",
                "\n- ",
                " ",
                "? ",
                "&a ",
                "*a ",
                "!!x ",
                "<<: ",
                "--- ",
                "...\n",
                "%YAML 1.1\n",
                "|",
                ">",
                "#",
                "\t",
                "criteria:",
                "gates:",
                "\"format\":\"icp/1\",",
                "\"criteria\":[",
                "{\"id\":\"a\",",
                "\"when\":{",
                "\"attribute\":\"country\",",
                "\"points\":1",
                "1e999999999",
                "null",
                "true",
                "\\u12",
                "\uFEFF",
                "\u0000",
                "é",
                "😀",
                "\uD800");
        return pieces.list().ofMaxSize(25).map(list -> String.join("", list));
    }
}
