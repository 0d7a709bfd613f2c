package io.github.icp4j.cli.guide;

import static io.github.icp4j.attribute.Attributes.ANNUAL_REVENUE;
import static io.github.icp4j.attribute.Attributes.COUNTRY;
import static io.github.icp4j.attribute.Attributes.EMPLOYEES;
import static io.github.icp4j.attribute.Attributes.TECHNOLOGIES;

import io.github.icp4j.account.AccountMapping;
import io.github.icp4j.json.ProfileReader;
import io.github.icp4j.json.RejectWriter;
import io.github.icp4j.json.RejectedAccount;
import io.github.icp4j.json.ResultWriter;
import io.github.icp4j.score.Score;
import io.github.icp4j.score.Scorer;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

// region job
/** Scores the rows of a query, a file or a queue: one pass, in memory for one row. */
public final class CompanyJob {
    /** What the job's own source gives; a null is unknown. */
    public record Company(String domain, String country, Integer headcount, Double revenue, List<String> stack) {}

    private static final AccountMapping<Company> COMPANIES = AccountMapping.id(Company::domain)
            .text(COUNTRY, Company::country)
            .number(EMPLOYEES, Company::headcount)
            .number(ANNUAL_REVENUE, Company::revenue)
            .tags(TECHNOLOGIES, Company::stack)
            .build();

    private final Scorer scorer;

    public CompanyJob(Path profile) throws IOException {
        scorer = Scorer.of(ProfileReader.read(profile).profile());
    }

    /** Scores all companies as of a day; what cannot be scored goes to its own stream, and the others go on. */
    public long run(Stream<Company> companies, LocalDate asOf, OutputStream scores, OutputStream setAside)
            throws IOException {
        long count = 0;
        try (ResultWriter results = ResultWriter.jsonLines(scores);
                RejectWriter rejects = new RejectWriter(setAside)) {
            Iterator<Score> scored = scorer.scoreAll(
                            companies,
                            COMPANIES,
                            asOf,
                            bad -> rejects.accept(
                                    new RejectedAccount(bad.position(), bad.id(), bad.attribute(), bad.reason())))
                    .map(result -> result.score())
                    .iterator();
            while (scored.hasNext()) {
                results.write(scored.next());
                count++;
            }
        }
        return count;
    }
}
// endregion
