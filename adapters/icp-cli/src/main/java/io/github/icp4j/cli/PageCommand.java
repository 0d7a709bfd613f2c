package io.github.icp4j.cli;

import io.github.icp4j.cli.file.OutputFile;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.review.OnePage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes profiles for people who do not read their files. */
@Command(
        name = "page",
        mixinStandardHelpOptions = true,
        header = "Puts a profile on one page, in Markdown, for people who never see its file.",
        description = {
            "",
            "Who they are, what they run, what hurts, when to reach out, who we do not sell to, how the score adds up. "
                    + "The page of a profile fits a sheet of A4. Of several profiles the pages follow each other.",
            ""
        },
        footer = {"", "Examples:", "  icp page profile.yaml", "  icp page profile.yaml --out profile.md"})
final class PageCommand implements Callable<Integer> {
    private final Streams streams;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Profiles or portfolios, in YAML or JSON.")
    private List<String> files = new ArrayList<>();

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "Where the page goes; standard output unless given.")
    private String out = OutputFile.STANDARD_OUTPUT;

    PageCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        List<String> pages = new ArrayList<>();
        for (IdealCustomerProfile profile :
                Profiles.read(files, streams).portfolio().profiles()) {
            pages.add(OnePage.of(profile));
        }
        try (OutputFile file = OutputFile.start(out, streams.out())) {
            file.write(String.join("\n---\n\n", pages).getBytes(StandardCharsets.UTF_8));
            file.commit();
        }
        return ExitCode.DONE;
    }
}
