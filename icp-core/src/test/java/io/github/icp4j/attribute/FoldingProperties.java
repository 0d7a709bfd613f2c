package io.github.icp4j.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FoldingProperties {
    /** White space as Unicode lists it (White_Space=yes). */
    private static final String WHITE_SPACE =
            "\t\n\u000b\f\r \u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000";

    @Property
    void the_short_way_for_plain_text_gives_what_the_long_way_gives(@ForAll("texts") String text) {
        assertThat(Folding.fold(text)).isEqualTo(slowly(text));
    }

    @Property
    void text_around_the_edges_of_plain_ascii_too(@ForAll("ascii") String text) {
        assertThat(Folding.fold(text)).isEqualTo(slowly(text));
    }

    @Property
    void white_space_around_a_text_and_its_amount_within_do_not_count(
            @ForAll("ascii") String left, @ForAll("ascii") String right, @ForAll("spaces") String space) {
        assertThat(Folding.fold(space + left + space + right + space)).isEqualTo(Folding.fold(left + " " + right));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().all().ofMaxLength(12);
    }

    @Provide
    Arbitrary<String> ascii() {
        return Arbitraries.strings()
                .withChars(' ', 'a', 'z', 'A', 'Z', '@', '[', '~', '!', '\t', '\u007f', '\u00a0', 'İ')
                .ofMaxLength(8);
    }

    @Provide
    Arbitrary<String> spaces() {
        return Arbitraries.strings()
                .withChars(WHITE_SPACE.toCharArray())
                .ofMinLength(1)
                .ofMaxLength(3);
    }

    /** The contract word by word: NFKC, trimming and folding runs of white space, lower-casing in the root locale. */
    private static String slowly(String text) {
        StringBuilder folded = new StringBuilder();
        boolean space = false;
        String normal = Normalizer.normalize(text, Normalizer.Form.NFKC);
        for (int i = 0; i < normal.length(); i++) {
            char c = normal.charAt(i);
            if (WHITE_SPACE.indexOf(c) >= 0) {
                space = true;
            } else {
                folded.append(space && folded.length() > 0 ? " " : "").append(c);
                space = false;
            }
        }
        return folded.toString().toLowerCase(Locale.ROOT);
    }
}
