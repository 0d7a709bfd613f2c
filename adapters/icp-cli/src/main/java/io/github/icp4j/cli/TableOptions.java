package io.github.icp4j.cli;

import io.github.icp4j.cli.account.AccountSource;
import io.github.icp4j.cli.account.BatchSource;
import io.github.icp4j.cli.account.ReadRequest;
import io.github.icp4j.cli.file.InputFile;
import io.github.icp4j.cli.file.Refusal;
import io.github.icp4j.cli.table.CellStyle;
import io.github.icp4j.cli.table.MappingFile;
import io.github.icp4j.cli.table.TableBatches;
import io.github.icp4j.cli.table.TableMapping;
import io.github.icp4j.cli.table.TableSource;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a table of accounts is read; what is given here goes before what a mapping says. */
final class TableOptions {
    @Option(
            names = {"-m", "--mapping"},
            paramLabel = "FILE",
            description = "A mapping file: which column gives what. Without it, columns are taken by their names.")
    private @Nullable String mapping;

    @Option(
            names = "--preset",
            paramLabel = "NAME",
            description = "A mapping that is built in: hubspot, salesforce, pdl, clearbit or apollo (see icp presets).")
    private @Nullable String preset;

    @Option(
            names = "--id-column",
            paramLabel = "COL",
            description = "The column of the account's id; 'id' unless given.")
    private @Nullable String idColumn;

    @Option(
            names = "--events",
            paramLabel = "FILE",
            description =
                    "A second table of events (CSV with columns id,type,subject,date). Events of an account without a "
                            + "row are unknown. The table is held in memory: about 200 bytes an account and 8 an event.")
    private @Nullable String events;

    @Option(
            names = "--events-complete",
            description = "An account without a row in --events is known to have no events.")
    private boolean eventsComplete;

    @Option(
            names = "--date-format",
            paramLabel = "FORMAT",
            description = "How dates are written, such as M/d/yyyy or dd.MM.yyyy; YYYY-MM-DD unless given.")
    private @Nullable String dateFormat;

    @Option(
            names = "--decimal",
            paramLabel = ".|,",
            description = "What sets off decimals; a point unless given, and then a comma groups thousands.")
    private @Nullable Character decimal;

    @Option(
            names = "--tag-separator",
            paramLabel = "CHARS",
            description = "The characters that separate tags in a cell; any of ; | , unless given.")
    private @Nullable String tagSeparator;

    @Option(
            names = "--none",
            paramLabel = "WORD",
            split = ",",
            description = "Cells that say that an account has no tags or events; 'none' unless given.")
    private @Nullable List<String> none;

    @Option(
            names = "--unknown",
            paramLabel = "WORD",
            split = ",",
            description = "Cells that count as empty, such as N/A,-,unknown.")
    private @Nullable List<String> unknown;

    @Option(
            names = "--delimiter",
            paramLabel = "CHAR",
            description = "What stands between cells; found out from the header (, ; | or tab) unless given.")
    private @Nullable String delimiter;

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            description = "The encoding of the file, such as windows-1252; UTF-8 unless given.")
    private @Nullable String encoding;

    /** The names of the files that are read beside the table. */
    List<String> files() {
        return Stream.of(mapping, events).filter(Objects::nonNull).toList();
    }

    AccountSource open(InputFile file, ReadRequest request, Streams streams) {
        MappingFile read = mappingFile(streams);
        return TableSource.open(file, effective(read), request, read.folder());
    }

    BatchSource batches(InputFile file, ReadRequest request, Streams streams) {
        MappingFile read = mappingFile(streams);
        return TableBatches.open(file, effective(read), request, read.folder());
    }

    private TableMapping effective(MappingFile read) {
        TableMapping effective = read.mapping().withStyle(style(read.mapping().style()));
        if (idColumn != null) {
            effective = effective.withId(idColumn);
        }
        if (events != null) {
            String absolute = Path.of(events).toAbsolutePath().toString();
            effective = effective.withEventTable(absolute, events, eventsComplete);
        } else if (eventsComplete) {
            throw new Refusal("--events-complete speaks of a second table: name it with --events");
        }
        return effective;
    }

    private MappingFile mappingFile(Streams streams) {
        if (mapping != null && preset != null) {
            throw new Refusal("--mapping and --preset exclude each other; 'icp presets " + preset
                    + "' prints the preset as a mapping to start from");
        }
        if (mapping != null) {
            return MappingFile.read(mapping, streams.in());
        }
        return preset == null ? MappingFile.byName() : MappingFile.preset(preset);
    }

    private CellStyle style(CellStyle before) {
        CellStyle style = before;
        style = dateFormat == null ? style : style.withDateFormat(dateFormat);
        style = decimal == null ? style : style.withDecimalComma(isComma(decimal));
        style = tagSeparator == null ? style : style.withSeparators(tagSeparator);
        style = none == null ? style : style.withNone(set(none));
        style = unknown == null ? style : style.withUnknown(set(unknown));
        style = delimiter == null ? style : style.withDelimiter(character(delimiter));
        return encoding == null ? style : style.withEncoding(encoding);
    }

    private static Set<String> set(List<String> words) {
        return new LinkedHashSet<>(words);
    }

    private static boolean isComma(char decimal) {
        if (decimal != ',' && decimal != '.') {
            throw new Refusal("--decimal must be '.' or ',', but was '" + decimal + "'");
        }
        return decimal == ',';
    }

    private static char character(String delimiter) {
        if (delimiter.equals("\\t") || delimiter.equals("tab")) {
            return '\t';
        }
        if (delimiter.length() != 1 || "\"\r\n".contains(delimiter)) {
            throw new Refusal("--delimiter must be one character, or tab, but was '" + delimiter + "'");
        }
        return delimiter.charAt(0);
    }

    /** Refuses options that mean nothing for accounts in JSON Lines, rather than passing over them. */
    void refuseFor(String file) {
        boolean given = mapping != null || preset != null || idColumn != null || events != null || eventsComplete;
        boolean styled =
                dateFormat != null || decimal != null || tagSeparator != null || none != null || unknown != null;
        if (given || styled || delimiter != null || encoding != null) {
            throw new Refusal("options that say how a table is read do not apply to " + file
                    + ", which is JSON Lines; if it is CSV, say so (--input csv)");
        }
    }
}
