package io.github.icp4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.icp4j.account.Account;
import io.github.icp4j.attribute.Attributes;
import io.github.icp4j.profile.Bounds;
import io.github.icp4j.profile.Condition;
import io.github.icp4j.profile.Criterion;
import io.github.icp4j.profile.Gate;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.profile.Portfolio;
import io.github.icp4j.score.PortfolioScorer;
import io.github.icp4j.score.Scorer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What files of results look like, to the letter. */
class ResultWriterTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 1);

    private static final IdealCustomerProfile SMB = IdealCustomerProfile.builder("SMB, \"new\"")
            .gate(Gate.of("home", new Condition.In(Attributes.COUNTRY, List.of("US"))))
            .criterion(Criterion.of("size", new Condition.InRange(Attributes.EMPLOYEES, Bounds.atLeast(10)).points(2)))
            .criterion(Criterion.of("saas", new Condition.In(Attributes.BUSINESS_MODEL, List.of("SaaS")).points(1)))
            .tier("A", 50)
            .build();

    private static final IdealCustomerProfile ANY =
            SMB.toBuilder().name("Any").version("2").remove("home").build();

    private static final Account ACME = Account.builder("acme")
            .text(Attributes.BUSINESS_MODEL, "saas")
            .number(Attributes.EMPLOYEES, 9)
            .build();

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private String written() {
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void a_result_is_a_line_of_json() throws IOException {
        Scorer scorer = Scorer.of(SMB);
        try (ResultWriter results = ResultWriter.jsonLines(out)) {
            results.write(scorer.score(ACME, AS_OF));
            results.write(scorer.explain(ACME, AS_OF));
        }
        String result =
                "{\"id\":\"acme\",\"profile\":\"SMB, \\\"new\\\"\",\"version\":null,\"asOf\":\"2026-11-01\",\"fingerprint\":\""
                        + scorer.fingerprint()
                        + "\",\"status\":\"insufficient_data\",\"score\":33.33,\"tier\":null,\"fit\":33.33,\"intent\":null,\"grade\":null,"
                        + "\"coverage\":100,\"lowest\":33.33,\"highest\":33.33,\"failed\":[],\"unknown\":[\"home\"]";
        String contributions = ",\"contributions\":["
                + "{\"id\":\"size\",\"layer\":\"firmographic\",\"outcome\":\"no_match\",\"points\":0,\"max\":2,\"included\":true},"
                + "{\"id\":\"saas\",\"layer\":\"firmographic\",\"outcome\":\"match\",\"points\":1,\"max\":1,\"included\":true}]";
        assertThat(written()).isEqualTo(result + "}\n" + result + contributions + "}\n");
    }

    @Test
    void a_portfolio_gives_the_best_match_and_where_the_account_stands_with_each() throws IOException {
        PortfolioScorer scorer = PortfolioScorer.of(Portfolio.of("both", SMB, ANY));
        try (ResultWriter results = ResultWriter.jsonLines(out)) {
            results.write(scorer.score(ACME, AS_OF));
        }
        assertThat(written())
                .startsWith("{\"id\":\"acme\",\"profile\":\"Any\",\"version\":\"2\"")
                .endsWith(",\"profiles\":["
                        + "{\"profile\":\"SMB, \\\"new\\\"\",\"status\":\"insufficient_data\",\"score\":33.33,\"tier\":null},"
                        + "{\"profile\":\"Any\",\"status\":\"qualified\",\"score\":33.33,\"tier\":null}]}\n");
    }

    @Test
    void csv_has_the_same_columns_with_lists_joined() throws IOException {
        PortfolioScorer scorer = PortfolioScorer.of(Portfolio.of("both", SMB, ANY));
        Scorer best = scorer.scorers().get(1);
        try (ResultWriter results = ResultWriter.csv(out, ResultColumns.WITH_CONTRIBUTIONS_AND_PROFILES)) {
            results.write(scorer.score(ACME, AS_OF), best.explain(ACME, AS_OF));
        }
        assertThat(written())
                .isEqualTo(
                        "id,profile,version,asOf,fingerprint,status,score,tier,fit,intent,grade,coverage,lowest,highest,failed,unknown,contributions,profiles\n"
                                + "acme,Any,2,2026-11-01," + best.fingerprint()
                                + ",qualified,33.33,,33.33,,,100,33.33,33.33,,,size=0;saas=1,"
                                + "\"SMB, \"\"new\"\":insufficient_data:33.33:;Any:qualified:33.33:\"\n");
    }

    @Test
    void rejects_are_lines_of_json() throws IOException {
        try (RejectWriter rejects = new RejectWriter(out)) {
            rejects.accept(new RejectedAccount(7, null, null, "not \"JSON\""));
            rejects.accept(new RejectedAccount(8, "a", "employees", "NaN"));
        }
        assertThat(written()).isEqualTo("""
                        {"line":7,"id":null,"attribute":null,"reason":"not \\"JSON\\""}
                        {"line":8,"id":"a","attribute":"employees","reason":"NaN"}
                        """);
    }

    @Test
    void hundredths_are_written_without_needless_zeros() {
        HundredthsText text = new HundredthsText();
        assertThat(List.of(0L, 1L, 10L, 99L, 100L, 1250L, 10_000L, -5L, -100_000_000L))
                .extracting(hundredths -> text.of(hundredths).toString())
                .containsExactly("0", "0.01", "0.1", "0.99", "1", "12.5", "100", "-0.05", "-1000000");
    }
}
