package io.github.icp4j.cli;

import io.github.icp4j.cli.file.InputFile;
import io.github.icp4j.cli.file.Refusal;
import io.github.icp4j.cli.file.Trouble;
import io.github.icp4j.json.ProfileReader;
import io.github.icp4j.json.ReadResult;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A file of a profile or portfolio, read.
 *
 * @param name its name
 * @param lines its lines as text, for messages that show them
 * @param result what came of reading it
 */
record DefinitionFile(String name, List<String> lines, ReadResult result) {
    private static final int MOST_BYTES = 17 << 20;

    static DefinitionFile read(String name, Streams streams) {
        try (InputFile file = InputFile.open(name, streams.in())) {
            byte[] bytes = file.stream().readNBytes(MOST_BYTES);
            List<String> lines =
                    new String(bytes, StandardCharsets.UTF_8).lines().toList();
            boolean standardInput = name.equals(InputFile.STANDARD_INPUT);
            ReadResult result = standardInput || !Files.isRegularFile(Path.of(name))
                    ? ProfileReader.read(new ByteArrayInputStream(bytes))
                    : ProfileReader.read(Path.of(name));
            return new DefinitionFile(file.name(), lines, result);
        } catch (IOException e) {
            throw new Refusal("cannot read " + name + ": " + Trouble.reason(e));
        }
    }
}
