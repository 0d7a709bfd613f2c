package io.github.icp4j.json;

import io.github.icp4j.score.Explanation;
import io.github.icp4j.score.PortfolioScore;
import io.github.icp4j.score.Score;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes results as files have them, one account a line, in the order they are written.
 *
 * <pre>{@code
 * try (ResultWriter results = ResultWriter.jsonLines(out)) {
 *     for (Account account : accounts) {
 *         results.write(scorer.score(account, asOf));
 *     }
 * }
 * }</pre>
 *
 * <p>Percentages are exact, with at most two decimals; what is absent is null in JSON and an empty cell in CSV. Texts are
 * UTF-8. Not safe for use by several threads.
 */
public interface ResultWriter extends Closeable {
    /** A writer of JSON Lines, which closes the stream it writes to. */
    static ResultWriter jsonLines(OutputStream out) throws IOException {
        return new JsonResultWriter(out);
    }

    /**
     * A writer of CSV with a header, quoted as RFC 4180 says and with lines that end in LF; it closes the stream it writes to.
     *
     * @param columns what every line has
     */
    static ResultWriter csv(OutputStream out, ResultColumns columns) throws IOException {
        return new CsvResultWriter(out, columns);
    }

    /** Writes a result. */
    void write(Score score) throws IOException;

    /** Writes a result with what every criterion and trigger contributed. */
    void write(Explanation explanation) throws IOException;

    /** Writes the best match of a portfolio, and where the account stands with each of its profiles. */
    void write(PortfolioScore score) throws IOException;

    /**
     * Writes the best match of a portfolio with what every criterion and trigger contributed, and where the account stands
     * with each of its profiles.
     *
     * @param score the scores
     * @param best the explanation of the best
     */
    void write(PortfolioScore score, Explanation best) throws IOException;

    /** Writes out what is buffered. */
    void flush() throws IOException;
}
