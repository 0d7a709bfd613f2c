package io.github.icp4j.benchmarks.ingest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.icp4j.account.AccountBatch;
import io.github.icp4j.account.AccountBatchBuilder;
import io.github.icp4j.account.AccountMapping;
import io.github.icp4j.benchmarks.w20.Companies;
import io.github.icp4j.benchmarks.w20.Company;
import io.github.icp4j.benchmarks.w20.CriteriaObjects;
import io.github.icp4j.benchmarks.w20.W20Accounts;
import io.github.icp4j.benchmarks.w20.W20Batch;
import io.github.icp4j.benchmarks.w20.W20Data;
import io.github.icp4j.benchmarks.w20.W20Profile;
import io.github.icp4j.cli.CommandLineRun;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** What comes before and after scoring; one operation takes all accounts. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms4g", "-Xmx4g", "-XX:+UseSerialGC"})
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 4, time = 1)
@SuppressWarnings("NullAway.Init") // JMH fills the states
public class IngestBenchmark {
    /** The workload's companies. */
    @State(Scope.Benchmark)
    public static class Workload {
        /** How many one operation takes. */
        @Param("100000")
        public int accounts;

        W20Data data;

        @Setup
        public void draw() {
            data = W20Data.of(accounts, W20Data.SEED);
        }
    }

    /** The companies as records, and a builder that has met all their names. */
    @State(Scope.Benchmark)
    public static class Records {
        final AccountMapping<Company> mapping = W20Accounts.mapping();
        final AccountBatchBuilder builder =
                AccountBatch.builder(W20Profile.profile().schema());
        final CriteriaObjects criteria = new CriteriaObjects();
        List<Company> companies;

        @Setup
        public void make(Workload workload) {
            companies = Companies.of(workload.data, 0, workload.accounts);
        }
    }

    /** The companies as files. */
    @State(Scope.Benchmark)
    public static class Delivered {
        Path folder;
        Path profile;
        Path jsonLines;
        Path csv;
        Path scores;

        @Setup
        public void write(Workload workload) throws IOException {
            folder = Files.createTempDirectory("icp-ingest");
            profile = AccountFiles.profile(folder.resolve("profile.json"));
            jsonLines = AccountFiles.jsonLines(workload.data, folder.resolve("accounts.jsonl"));
            csv = AccountFiles.csv(workload.data, folder.resolve("accounts.csv"));
            scores = folder.resolve("scores.csv");
            checkScoresAgree();
        }

        private void checkScoresAgree() throws IOException {
            score(jsonLines);
            List<String> fromJsonLines = Files.readAllLines(scores);
            score(csv);
            if (!fromJsonLines.equals(Files.readAllLines(scores))) {
                throw new IllegalStateException("JSON Lines and CSV give different scores");
            }
        }

        void score(Path accounts) {
            CommandLineRun.run(
                    "score",
                    "--profile",
                    profile.toString(),
                    "--accounts",
                    accounts.toString(),
                    "--as-of",
                    W20Data.AS_OF.toString(),
                    "--format",
                    "csv",
                    "--out",
                    scores.toString());
        }

        @TearDown
        public void delete() throws IOException {
            try (Stream<Path> files = Files.list(folder)) {
                files.forEach(file -> file.toFile().delete());
            }
            Files.delete(folder);
        }
    }

    @Benchmark
    public AccountBatch rowsToColumns(Records records) {
        for (Company company : records.companies) {
            records.builder.add(company, records.mapping);
        }
        return records.builder.build();
    }

    /** Merely visits every value of every record and hashes it: the least that reading records into anything can take. */
    @Benchmark
    public int recordsTouched(Records records) {
        int sum = 0;
        for (Company company : records.companies) {
            sum += company.hashCode();
        }
        return sum;
    }

    @Benchmark
    public AccountBatch arraysToColumns(Workload workload) {
        return W20Batch.of(workload.data, 0, workload.accounts);
    }

    @Benchmark
    public void criteriaObjects(Records records, Blackhole results) {
        for (Company company : records.companies) {
            results.consume(records.criteria.score(company, W20Data.AS_OF));
        }
    }

    @Benchmark
    public void jsonLinesToScores(Delivered files) {
        files.score(files.jsonLines);
    }

    @Benchmark
    public void jsonLinesParserAlone(Delivered files, Blackhole results) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(Files.newInputStream(files.jsonLines))) {
            while (parser.nextToken() != null) {
                if (parser.currentToken().isScalarValue()) {
                    results.consume(parser.getText());
                }
            }
        }
    }

    @Benchmark
    public void csvToScores(Delivered files) {
        files.score(files.csv);
    }

    @Benchmark
    public void csvParserAlone(Delivered files, Blackhole results) {
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(files.csv)) {
            csv.forEach(results::consume);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
