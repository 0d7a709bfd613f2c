package io.github.icp4j.json;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What became of the accounts read so far: lines = blank lines + accounts + set aside.
 *
 * @param lines the lines read, blank ones too
 * @param blankLines the lines with nothing but white space
 * @param accounts the accounts given out
 * @param setAside the accounts, or lines that were to be accounts, set aside
 * @param setAsideBy how many of them for a fault of which attribute; under the empty name those whose line is no account
 * @param unknown how many values of which attribute counted as unknown because they could not be scored
 * @param ignored the fields that no attribute stands for, most frequent first
 */
public record AccountReport(
        long lines,
        long blankLines,
        long accounts,
        long setAside,
        Map<String, Long> setAsideBy,
        Map<String, Long> unknown,
        List<IgnoredField> ignored) {
    /** Copies the collections; names are sorted. */
    public AccountReport {
        setAsideBy = Collections.unmodifiableMap(new TreeMap<>(setAsideBy));
        unknown = Collections.unmodifiableMap(new TreeMap<>(unknown));
        ignored = List.copyOf(ignored);
    }
}
