package io.github.icp4j.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Lines of CSV are, byte by byte, those that the library writes. */
class CsvBytesTest {
    @Property
    void they_are_those_of_the_library(@ForAll("rows") List<List<String>> rows) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        ByteArrayOutputStream expected = new ByteArrayOutputStream();
        CsvBytes lines = new CsvBytes(written, false);
        RecurringBytes<String> recurring = new RecurringBytes<>(lines.lines(), cell -> lines.cell("other", true, cell));
        try (CsvWriter library =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(expected)) {
            for (List<String> row : rows) {
                library.writeRecord(row);
                lines.first("first", true, row.get(0));
                for (int i = 1; i < row.size(); i++) {
                    if (i % 2 == 0) {
                        lines.write(row.get(i));
                    } else {
                        recurring.write(row.get(i));
                    }
                }
                lines.end();
            }
        }
        lines.lines().flush();
        assertThat(written.toString(StandardCharsets.UTF_8)).isEqualTo(expected.toString(StandardCharsets.UTF_8));
    }

    @Provide
    static Arbitrary<List<List<String>>> rows() {
        Arbitrary<String> odd =
                Arbitraries.strings().withChars("ab #\",;\n\r\tÄ€'=").ofMaxLength(30);
        Arbitrary<String> cells = Arbitraries.oneOf(Arbitraries.of("", "A", "100", "a;b", "#x", "Aa", "BB"), odd);
        return cells.list().ofMinSize(2).ofMaxSize(5).list().ofMaxSize(20);
    }
}
