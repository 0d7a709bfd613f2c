package io.github.icp4j.cli.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What stray quotes do to the lines around them: nothing. */
class QuoteGuardTest {
    private record Guarded(String text, String damages) {}

    private static Guarded guard(String text) throws IOException {
        return guard(new StringReader(text), 7);
    }

    private static Guarded guard(Reader source, int chunk) throws IOException {
        QuoteGuard guard = new QuoteGuard(source, ',');
        StringBuilder out = new StringBuilder();
        char[] buffer = new char[chunk];
        for (int n = guard.read(buffer, 0, chunk); n >= 0; n = guard.read(buffer, 0, chunk)) {
            out.append(buffer, 0, n);
        }
        String damages = guard.damages().stream()
                .map(damage -> damage.line() + "-" + damage.upTo())
                .collect(Collectors.joining(" "));
        return new Guarded(out.toString(), damages);
    }

    @Test
    void text_whose_quotes_pair_up_goes_through_unchanged() throws IOException {
        for (String text : new String[] {
            "",
            "a,b",
            "a,b\n",
            "a,b\r\nc,d\r\n",
            "\"a\nb\",c\nd,e\n",
            "a,\"b \"\"c\"\" d\"\n",
            "a \"b\" c,d\n",
            "\n\n,\n",
            "a\rb\rc",
            "\"x\" ,y\n",
            "  \"x\",y\n"
        }) {
            assertThat(guard(text)).isEqualTo(new Guarded(text, ""));
        }
    }

    @Test
    void the_line_in_which_a_quote_is_not_closed_is_blanked_and_the_rest_goes_on() throws IOException {
        assertThat(guard("a,b\n\"c,d\ne,f\n")).isEqualTo(new Guarded("a,b\n\ne,f\n", "2-4"));
    }

    @Test
    void a_quote_that_swallowed_lines_up_to_the_next_one_gives_them_back() throws IOException {
        assertThat(guard("a,b\n\"c,d\ne,f\n\"g\",h\ni,j\n"))
                .isEqualTo(new Guarded("a,b\n\ne,f\n\"g\",h\ni,j\n", "2-4"));
    }

    @Test
    void a_quote_in_the_middle_of_a_quoted_cell_blanks_that_line_alone() throws IOException {
        assertThat(guard("a\n\"b \"c\" d\",e\nf\n")).isEqualTo(new Guarded("a\n\nf\n", "2-2"));
    }

    @Test
    void a_quote_after_white_space_behind_a_closing_one_blanks_that_line_alone() throws IOException {
        assertThat(guard("a\n\"b\" \"c\",d\ne\n")).isEqualTo(new Guarded("a\n\ne\n", "2-2"));
        assertThat(guard("a\n\"b\"\u0002\"c\",d\ne\n")).isEqualTo(new Guarded("a\n\ne\n", "2-2"));
    }

    @Test
    void lines_keep_their_numbers_whatever_ends_them() throws IOException {
        assertThat(guard("a\r\n\"b\r\nc\r\n\"d\r\ne").damages()).isEqualTo("2-4 4-5");
        assertThat(guard("a\r\rb\r\"c").damages()).isEqualTo("4-4");
        assertThat(guard("\"a\nb\"\n\"c").damages()).isEqualTo("3-3");
    }

    @Test
    void a_quote_open_for_too_long_is_a_stray_one() throws IOException {
        String lines = "x,y\n".repeat(QuoteFollower.MOST_LINES + 50);
        assertThat(guard(new StringReader("a\n\"b\n" + lines), 4096)).satisfies(guarded -> {
            assertThat(guarded.text()).isEqualTo("a\n\n" + lines);
            assertThat(guarded.damages()).startsWith("2-");
        });
    }

    @Test
    void a_line_longer_than_any_record_may_be_is_blanked_whole() throws IOException {
        String line = "z".repeat(QuoteFollower.LONGEST + 100_000);
        assertThat(guard(new StringReader("a\n" + line + "\nb\n"), 4096)).isEqualTo(new Guarded("a\n\nb\n", "2-2"));
    }

    @Test
    void memory_does_not_grow_with_the_text() throws IOException {
        Reader endless = new Reader() {
            private long left = 50_000_000;

            @Override
            public int read(char[] buffer, int offset, int length) {
                int count = (int) Math.min(length, left);
                for (int i = 0; i < count; i++) {
                    buffer[offset + i] = i % 10 == 9 ? '\n' : 'a';
                }
                left -= count;
                return count == 0 ? -1 : count;
            }

            @Override
            public void close() {}
        };
        QuoteGuard guard = new QuoteGuard(endless, ',');
        char[] buffer = new char[8192];
        long read = 0;
        for (int n = guard.read(buffer, 0, buffer.length); n >= 0; n = guard.read(buffer, 0, buffer.length)) {
            read += n;
        }
        assertThat(read).isEqualTo(50_000_000);
        assertThat(guard.capacity()).isLessThan(100_000);
    }
}
