package io.github.icp4j.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "Salesforce|salesforce",
                "  B2B \t SaaS |b2b saas",
                "ﬁntech|fintech",
                "Ｈｕｂ Ｓｐｏｔ|hub spot",
                "Ⅳ|iv",
                "É|é",
                "İ|i̇",
                "I|i",
                "ΟΔΟΣ|οδος",
                "K|k",
                "a\u00a0b|a b",
                "a\u3000\u2003b|a b",
                "a\u0085b|a b",
                "\u2028a\u2029|a",
                "a\u1680b|a b",
                "x²|x2",
            })
    void texts_that_differ_only_in_form_fold_to_one(String text, String folded) {
        assertThat(Folding.fold(text)).isEqualTo(folded);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\r\n", "\u00a0\u2003\u3000", "\u0085", "\u2028\u2029"})
    void white_space_alone_folds_to_nothing(String text) {
        assertThat(Folding.fold(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u200bb", "a\u0000b", "a\ufeffb"})
    void what_unicode_does_not_call_white_space_stays(String text) {
        assertThat(Folding.fold(text)).isEqualTo(text);
    }

    @Test
    void a_turkish_machine_folds_as_every_other_does() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(new Locale("tr", "TR"));
            assertThat(Folding.fold("PIPEDRIVE")).isEqualTo("pipedrive");
        } finally {
            Locale.setDefault(before);
        }
    }
}
