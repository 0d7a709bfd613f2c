package io.github.icp4j.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/**
 * Does a little of what the other commands do and shows nothing of it. The launcher script runs it once, so that the JVM
 * can keep the classes that a run needs in an archive and later runs begin at once.
 */
@Command(name = "warm-up", hidden = true)
final class WarmUpCommand implements Callable<Integer> {
    private static final String JSON_LINES = """
            {"id":"a.example","country":"US","employees":{"from":51,"to":200},"technologies":["SFDC"],"industry":"software"}
            {"id":"b.example","employees":"many","events":[{"type":"funding","date":"2026-01-01"}]}
            """;

    private static final String TABLE = """
            id,country,employees,annualRevenue,technologies,events
            a.example,UK,"1,200",$5M,SFDC;HubSpot,funding:Series A:2026-01-01
            b.example,DE,51-200,,none,
            """;

    @Override
    public Integer call() throws IOException {
        Path folder = Files.createTempDirectory("icp-warm-up");
        Path profile = folder.resolve("profile.yaml");
        try {
            run("", "init", profile.toString());
            run("", "validate", profile.toString());
            score(profile, JSON_LINES, "jsonl");
            score(profile, TABLE, "csv");
            score(profile, TABLE, "table");
            run(TABLE, "explain", "-p", profile.toString(), "-a", "-", "--as-of", "2026-02-01", "--id", "a.example");
        } finally {
            Files.deleteIfExists(profile);
            Files.deleteIfExists(folder);
        }
        return ExitCode.DONE;
    }

    private static void score(Path profile, String accounts, String format) {
        run(accounts, "score", "-p", profile.toString(), "-a", "-", "--as-of", "2026-02-01", "--format", format);
    }

    private static void run(String input, String... arguments) {
        ByteArrayInputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        Icp.run(Streams.of(in, new ByteArrayOutputStream(), new ByteArrayOutputStream(), false), arguments);
    }
}
