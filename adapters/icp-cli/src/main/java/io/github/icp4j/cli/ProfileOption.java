package io.github.icp4j.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The profiles that a command works with. */
public final class ProfileOption {
    @Option(
            names = {"-p", "--profile"},
            required = true,
            arity = "1..*",
            paramLabel = "FILE",
            description =
                    "The profile, in YAML or JSON. Several, or a portfolio file, are a portfolio: every account is "
                            + "scored against each and gets its best match.")
    private List<String> files = new ArrayList<>();

    /** The names of the files. */
    List<String> files() {
        return List.copyOf(files);
    }

    /**
     * The profiles, read and checked.
     *
     * @throws io.github.icp4j.cli.file.Refusal with every fault of every file, where there is any
     */
    public Profiles read(Streams streams) {
        return Profiles.read(files, streams);
    }
}
