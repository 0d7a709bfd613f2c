package io.github.icp4j.cli.account;

import io.github.icp4j.json.AccountReport;
import io.github.icp4j.json.IgnoredField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What is worth telling of a file of JSON Lines. */
final class JsonLinesNotes {
    private JsonLinesNotes() {}

    /** Of what was asked for, what was read, and the attributes that any account was known by. */
    static SourceNotes of(ReadRequest request, AccountReport report, Set<String> known, @Nullable KeptFields kept) {
        Map<String, Long> ignored = new LinkedHashMap<>();
        Map<String, String> slips = new LinkedHashMap<>();
        for (IgnoredField field : report.ignored()) {
            if (!request.keep().contains(field.name())) {
                ignored.put(field.name(), field.accounts());
                if (field.nearest() != null) {
                    slips.put(field.name(), field.nearest());
                }
            }
        }
        Set<String> absent = new TreeSet<>(request.wanted());
        absent.removeAll(known);
        return new SourceNotes("field", ignored, slips, absent, report.unknown(), remarks(kept));
    }

    private static List<String> remarks(@Nullable KeptFields kept) {
        return kept == null
                ? List.of()
                : kept.missing().stream()
                        .map(field -> "no account has the field '" + field + "' that is to be kept")
                        .toList();
    }
}
