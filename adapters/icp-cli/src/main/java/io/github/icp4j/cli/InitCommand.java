package io.github.icp4j.cli;

import io.github.icp4j.cli.file.OutputFile;
import io.github.icp4j.cli.file.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a profile to start from. */
@Command(
        name = "init",
        mixinStandardHelpOptions = true,
        header = "Writes a commented profile to start from.",
        footer = {"", "Examples:", "  icp init", "  icp init profiles/agencies.yaml", "  icp init -    prints it"})
final class InitCommand implements Callable<Integer> {
    private final Streams streams;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            defaultValue = "profile.yaml",
            description = "The file to write; profile.yaml unless given, - for standard output.")
    private String file = "profile.yaml";

    @Option(names = "--force", description = "Writes over a file that is there.")
    private boolean force;

    InitCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        boolean printed = file.equals(OutputFile.STANDARD_OUTPUT);
        if (!printed && !force && Files.exists(Path.of(file))) {
            throw new Refusal(file + " is there already; name another file, or say --force to write over it");
        }
        try (OutputFile out = OutputFile.start(file, streams.out())) {
            out.write(starter());
            out.commit();
        }
        if (!printed) {
            streams.say("wrote " + file + "; change it, then check it with: icp validate " + file);
        }
        return ExitCode.DONE;
    }

    private static byte[] starter() {
        try (InputStream in = InitCommand.class.getResourceAsStream("/io/github/icp4j/cli/starter.yaml")) {
            if (in == null) {
                throw new IllegalStateException("the starter profile is not in this jar");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
