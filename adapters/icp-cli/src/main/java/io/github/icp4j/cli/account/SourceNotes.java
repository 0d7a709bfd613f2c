package io.github.icp4j.cli.account;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is worth telling of a file of accounts besides the accounts.
 *
 * @param fieldKind what the file calls a field: {@code column} or {@code field}
 * @param ignored the fields that no profile asks for, with the number of accounts that have them
 * @param slips ignored fields whose name is near to an attribute's, with that name
 * @param absent the attributes that a profile asks for and no field can give
 * @param badValues how many values counted as unknown because they cannot be one of their attribute, by attribute
 * @param remarks other things, each a sentence
 */
public record SourceNotes(
        String fieldKind,
        Map<String, Long> ignored,
        Map<String, String> slips,
        Set<String> absent,
        Map<String, Long> badValues,
        List<String> remarks) {}
