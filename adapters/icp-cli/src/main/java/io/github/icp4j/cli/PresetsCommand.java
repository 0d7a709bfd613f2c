package io.github.icp4j.cli;

import io.github.icp4j.cli.file.OutputFile;
import io.github.icp4j.cli.table.Presets;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Names the presets, or prints one. */
@Command(
        name = "presets",
        mixinStandardHelpOptions = true,
        header = "Names the mappings that are built in, or prints one to start your own from.",
        footer = {"", "Examples:", "  icp presets", "  icp presets hubspot > mapping.yaml"})
final class PresetsCommand implements Callable<Integer> {
    private final Streams streams;

    @Parameters(arity = "0..1", paramLabel = "NAME", description = "The preset to print.")
    private @Nullable String name;

    PresetsCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        StringBuilder text = new StringBuilder();
        if (name != null) {
            text.append(Presets.text(name));
        } else {
            Presets.names().forEach(preset -> text.append(String.format("%-11s%s%n", preset, description(preset))));
        }
        try (OutputFile out = OutputFile.start(OutputFile.STANDARD_OUTPUT, streams.out())) {
            out.write(text.toString().getBytes(StandardCharsets.UTF_8));
            out.commit();
        }
        return ExitCode.DONE;
    }

    private static String description(String preset) {
        return Presets.text(preset)
                .lines()
                .filter(line -> line.startsWith("description: "))
                .map(line -> line.substring("description: ".length()))
                .findFirst()
                .orElse("");
    }
}
