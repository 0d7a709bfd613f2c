package io.github.icp4j.account.columns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.icp4j.attribute.Folding;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DictionaryProperties {
    private static final int DOORS = 6;

    @Property(tries = 300)
    void a_text_has_one_code_by_whatever_door_it_comes(@ForAll("texts") List<String> texts) {
        Dictionary dictionary = new Dictionary();
        Map<String, Integer> codes = new HashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            String folded = Folding.fold(text);
            int expected = folded.isEmpty() ? Dictionary.EMPTY : codes.computeIfAbsent(folded, key -> codes.size());
            // Each door is the first that some texts come by.
            for (int door = 0; door < DOORS; door++) {
                assertThat(code(dictionary, text, (i + door) % DOORS)).as(text).isEqualTo(expected);
            }
        }
        assertThat(dictionary.names().size()).isEqualTo(codes.size());
        codes.forEach(
                (folded, code) -> assertThat(dictionary.names().name(code)).isEqualTo(folded));
    }

    private static int code(Dictionary dictionary, String text, int door) {
        char[] around = ("<<" + text + ">>").toCharArray();
        return switch (door) {
            case 0 -> dictionary.code(text);
            case 1 -> dictionary.code(around, 2, text.length());
            case 2 -> dictionary.code(CharBuffer.wrap(around, 2, text.length()));
            case 3 -> dictionary.code(new StringBuilder(text));
            // At the very end of an array, and with other bytes behind.
            case 4 -> ascii(dictionary, text, "<<" + text, 2);
            default -> ascii(dictionary, text, text + "<<and sixteen more", 0);
        };
    }

    private static int ascii(Dictionary dictionary, String text, String within, int from) {
        byte[] bytes = within.getBytes(StandardCharsets.ISO_8859_1);
        if (text.chars().allMatch(c -> c < 128)) {
            return dictionary.code(bytes, from, text.length());
        }
        if (text.chars().allMatch(c -> c < 256)) {
            assertThatThrownBy(() -> dictionary.code(bytes, from, text.length()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("must be ASCII");
        }
        return dictionary.code(text);
    }

    /** Few letters, so that many are alike but for one place; lengths on both sides of every limit of the look-up. */
    @Provide
    Arbitrary<List<String>> texts() {
        Arbitrary<String> ascii = Arbitraries.strings()
                .withChars('a', 'b', 'A', ' ')
                .ofMinLength(0)
                .ofMaxLength(36);
        Arbitrary<String> alike = Arbitraries.strings()
                .withChars('a', 'b', 'A', ' ', '\u00e4', '\u0130')
                .ofMinLength(0)
                .ofMaxLength(24);
        Arbitrary<String> any = Arbitraries.strings().ofMaxLength(40);
        Arbitrary<String> tailed = alike.map(text -> "abcdefgh".repeat(32) + text);
        Arbitrary<String> middled = alike.map(text -> "the same begin " + text + " the same end");
        return Arbitraries.oneOf(ascii, alike, middled, any, tailed).list().ofMaxSize(60);
    }

    @Example
    void many_names_are_kept_apart_while_the_tables_grow() {
        Dictionary dictionary = new Dictionary();
        int names = 50_000;
        for (int i = 0; i < names; i++) {
            char[] chars = ("technology " + i).toCharArray();
            assertThat(dictionary.code(chars, 0, chars.length)).isEqualTo(i);
        }
        for (int i = 0; i < names; i++) {
            char[] chars = ("technology " + i).toCharArray();
            assertThat(dictionary.code(chars, 0, chars.length)).isEqualTo(i);
            byte[] bytes = ("technology " + i).getBytes(StandardCharsets.US_ASCII);
            assertThat(dictionary.code(bytes, 0, bytes.length)).isEqualTo(i);
            assertThat(dictionary.code("technology " + i)).isEqualTo(i);
        }
        assertThat(dictionary.spellings()).isEqualTo(3 * names);
    }
}
