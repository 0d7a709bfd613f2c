package io.github.icp4j.cli;

import io.github.icp4j.cli.file.OutputFile;
import io.github.icp4j.cli.file.Refusal;
import io.github.icp4j.json.ProfileWriter;
import io.github.icp4j.json.Syntax;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a profile in the other syntax. */
@Command(
        name = "convert",
        mixinStandardHelpOptions = true,
        header = "Writes a profile or portfolio as YAML or JSON.",
        description = {"", "The result means the same: its fingerprint is equal. Comments are not kept.", ""},
        footer = {
            "",
            "Examples:",
            "  icp convert profile.yaml --to json",
            "  icp convert profile.json --to yaml --out profile.yaml"
        })
final class ConvertCommand implements Callable<Integer> {
    private final Streams streams;

    @Parameters(paramLabel = "FILE", description = "A profile or portfolio, in YAML or JSON; - for standard input.")
    private String file = "";

    @Option(names = "--to", required = true, paramLabel = "yaml|json", description = "The syntax to write.")
    private Syntax to = Syntax.YAML;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "Where it goes; standard output unless given.")
    private String out = OutputFile.STANDARD_OUTPUT;

    ConvertCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        DefinitionFile definition = DefinitionFile.read(file, streams);
        if (!definition.result().isValid()) {
            throw new Refusal(new FaultText(definition).all());
        }
        String text = ProfileWriter.write(definition.result().definition(), to).stripTrailing() + "\n";
        try (OutputFile output = OutputFile.start(out, streams.out())) {
            output.write(text.getBytes(StandardCharsets.UTF_8));
            output.commit();
        }
        return ExitCode.DONE;
    }
}
