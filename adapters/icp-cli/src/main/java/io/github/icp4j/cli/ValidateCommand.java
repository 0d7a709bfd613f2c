package io.github.icp4j.cli;

import io.github.icp4j.cli.file.OutputFile;
import io.github.icp4j.cli.file.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks profile files and tells all their faults at once. */
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        header = "Checks profiles and portfolios, and tells every fault at once.",
        description = {
            "",
            "Each fault comes with its line, a stable code, its place as a JSON pointer, and what would mend "
                    + "it. Exit code 0 where all files are valid, 2 where one is not.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  icp validate profile.yaml",
            "  icp validate profiles/*.yaml",
            "  icp validate --format json profile.yaml     for an editor or a check before merging"
        })
final class ValidateCommand implements Callable<Integer> {
    private final Streams streams;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Profiles or portfolios, in YAML or JSON; - for standard input.")
    private List<String> files = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "TEXT",
            description = "text (default): with the line shown and the place marked. json: {\"valid\", \"faults\": "
                    + "[{\"code\", \"pointer\", \"line\", \"column\", \"message\", \"remedy\"}]}, one object a file and "
                    + "line; of several files each with its \"file\".")
    private ReportFormat format = ReportFormat.TEXT;

    ValidateCommand(Streams streams) {
        this.streams = streams;
    }

    /** The form of the report. */
    enum ReportFormat {
        TEXT,
        JSON
    }

    @Override
    public Integer call() {
        boolean valid = true;
        try (OutputFile out = OutputFile.start(OutputFile.STANDARD_OUTPUT, streams.out())) {
            for (String name : files) {
                Checked checked = check(name);
                valid &= checked.valid();
                out.write(checked.report().getBytes(StandardCharsets.UTF_8));
                out.flush();
            }
        }
        return valid ? ExitCode.DONE : ExitCode.REFUSED;
    }

    private record Checked(boolean valid, String report) {}

    /** A file that cannot be read is told like a fault of its own, so that the others are still checked. */
    private Checked check(String name) {
        boolean json = format == ReportFormat.JSON;
        boolean named = files.size() > 1;
        try {
            DefinitionFile file = DefinitionFile.read(name, streams);
            return new Checked(file.result().isValid(), json ? FaultJson.of(file, named) : text(file));
        } catch (Refusal e) {
            String why = String.valueOf(e.getMessage());
            streams.say("icp: " + why);
            return new Checked(false, json ? FaultJson.unreadable(name, named, why) : "");
        }
    }

    private static String text(DefinitionFile file) {
        FaultText text = new FaultText(file);
        StringBuilder report = new StringBuilder();
        text.warnings().forEach(warning -> report.append(warning).append('\n'));
        if (!file.result().isValid()) {
            return report.append(text.all()).append('\n').toString();
        }
        int profiles = file.result().definition().profiles().size();
        String name = file.result().definition().name();
        String what = profiles == 1 ? "'" + name + "'" : "'" + name + "' of " + profiles + " profiles";
        return report.append(file.name() + ": valid, " + what + "\n").toString();
    }
}
