package io.github.icp4j.cli.table;

import io.github.icp4j.cli.file.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The mappings that are built in: one for each kind of table that CRMs and enrichment tools export. */
public final class Presets {
    private static final List<String> NAMES = List.of("hubspot", "salesforce", "pdl", "clearbit", "apollo");

    private Presets() {}

    /** The names of all presets. */
    public static List<String> names() {
        return NAMES;
    }

    /**
     * A preset as the text of a mapping file.
     *
     * @throws Refusal where there is none of this name
     */
    public static String text(String name) {
        if (!NAMES.contains(name)) {
            throw new Refusal("there is no preset '" + name + "'; the presets are " + String.join(", ", NAMES));
        }
        try (InputStream in = Presets.class.getResourceAsStream("/io/github/icp4j/cli/preset/" + name + ".yaml")) {
            if (in == null) {
                throw new IllegalStateException("preset " + name + " is not in this jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
