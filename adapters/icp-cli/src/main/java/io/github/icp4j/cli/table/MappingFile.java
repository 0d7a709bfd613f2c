package io.github.icp4j.cli.table;

import io.github.icp4j.cli.file.InputFile;
import io.github.icp4j.cli.file.Refusal;
import io.github.icp4j.cli.file.Trouble;
import io.github.icp4j.json.Document;
import io.github.icp4j.json.Fault;
import io.github.icp4j.validate.Issue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mapping with the folder that its file lies in.
 *
 * @param mapping the mapping
 * @param folder what the names of second tables are relative to, or null for the working folder
 */
public record MappingFile(TableMapping mapping, @Nullable Path folder) {
    /** The mapping of every column by its own name. */
    public static MappingFile byName() {
        return new MappingFile(TableMapping.byName(), null);
    }

    /**
     * Reads a mapping file, in YAML or JSON.
     *
     * @param name its name, or {@code -} for standard input
     * @throws Refusal with every fault, where it cannot be read or has any
     */
    public static MappingFile read(String name, InputStream standardInput) {
        try (InputFile file = InputFile.open(name, standardInput)) {
            Path folder = name.equals(InputFile.STANDARD_INPUT)
                    ? null
                    : Path.of(name).toAbsolutePath().getParent();
            return new MappingFile(parse(file.name(), file.stream()), folder);
        } catch (IOException e) {
            throw new Refusal("cannot read " + name + ": " + Trouble.reason(e));
        }
    }

    /**
     * A mapping that is built in.
     *
     * @throws Refusal where there is none of this name
     */
    public static MappingFile preset(String name) {
        String text = Presets.text(name);
        try (InputStream in = new java.io.ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))) {
            return new MappingFile(parse("preset " + name, in), null);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static TableMapping parse(String name, InputStream in) throws IOException {
        Document document = Document.read(in, name);
        if (!document.faults().isEmpty()) {
            throw refusal(name, document.faults());
        }
        MappingReader reader = new MappingReader();
        TableMapping mapping = reader.read(document.value());
        if (!reader.issues().isEmpty()) {
            throw refusal(name, reader.issues().stream().map(document::located).toList());
        }
        return mapping;
    }

    private static Refusal refusal(String name, List<Fault> faults) {
        List<String> lines = new ArrayList<>();
        lines.add(name + ": " + faults.size() + (faults.size() == 1 ? " fault" : " faults"));
        for (Fault fault : faults) {
            Issue issue = fault.issue();
            String place = issue.pointer().isEmpty() ? "" : " at " + issue.pointer();
            lines.add("  " + name + ":" + fault.line() + ":" + fault.column() + ": " + issue.message() + "; "
                    + issue.remedy() + " [" + issue.code() + place + "]");
        }
        return new Refusal(String.join("\n", lines));
    }
}
