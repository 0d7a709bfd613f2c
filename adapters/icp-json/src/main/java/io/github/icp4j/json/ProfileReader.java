package io.github.icp4j.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads profiles and portfolios from JSON or YAML, strictly.
 *
 * <pre>{@code
 * IdealCustomerProfile icp = ProfileReader.read(Path.of("icp.yaml")).profile();
 * }</pre>
 *
 * <p>Nothing is converted, guessed, resolved or executed: a number in quotes is text, a key that the format does not have
 * is a fault, and so is a key that stands twice; YAML has no tags, anchors, aliases or merge keys here. Whatever a text
 * holds, reading ends with a {@link ReadResult} that has every fault at once, each with a code, its place as a JSON pointer
 * and by line and column, and what would mend it. Texts are UTF-8, with or without a byte-order mark, and of at most 16 MB.
 *
 * <p>Safe for use by several threads.
 */
public final class ProfileReader {
    private ProfileReader() {}

    /**
     * Reads a file; {@code .json}, {@code .yaml} and {@code .yml} tell the syntax, else the text does. A portfolio's
     * relative paths begin at the file's folder.
     *
     * @throws IOException where the file itself cannot be read
     */
    public static ReadResult read(Path file) throws IOException {
        FaultList faults = new FaultList(file.toString());
        try (InputStream in = Files.newInputStream(file)) {
            Path folder = file.toAbsolutePath().getParent();
            return parse(Source.read(in, faults), faults, folder, text -> Syntax.of(file, text));
        }
    }

    /**
     * Reads a stream to its end, without closing it; JSON where the text begins as a JSON object does, else YAML.
     *
     * @throws IOException where the stream throws it
     */
    public static ReadResult read(InputStream in) throws IOException {
        FaultList faults = new FaultList(null);
        return parse(Source.read(in, faults), faults, null, Syntax::of);
    }

    /**
     * Reads a reader to its end, without closing it; JSON where the text begins as a JSON object does, else YAML.
     *
     * @throws IOException where the reader throws it
     */
    public static ReadResult read(Reader in) throws IOException {
        FaultList faults = new FaultList(null);
        return parse(Source.read(in, faults), faults, null, Syntax::of);
    }

    /** Reads a text; JSON where it begins as a JSON object does, else YAML. */
    public static ReadResult read(String text) {
        FaultList faults = new FaultList(null);
        return parse(Source.of(text, faults), faults, null, Syntax::of);
    }

    /** Reads a text of this syntax. */
    public static ReadResult read(String text, Syntax syntax) {
        FaultList faults = new FaultList(null);
        return parse(Source.of(text, faults), faults, null, any -> syntax);
    }

    private static ReadResult parse(
            @Nullable String text, FaultList faults, @Nullable Path folder, Function<String, Syntax> syntax) {
        return text == null
                ? new ReadResult(null, faults.faults())
                : new DefinitionParser(faults, folder).read(text, syntax.apply(text));
    }
}
