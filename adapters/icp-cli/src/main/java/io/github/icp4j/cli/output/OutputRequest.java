package io.github.icp4j.cli.output;

import io.github.icp4j.profile.Portfolio;
import java.util.List;

/**
 * What is wanted of a file of results.
 *
 * @param format its form
 * @param profiles what is scored against
 * @param several whether the profiles are a portfolio, even of one
 * @param explain whether every result says why
 * @param idField what the file of accounts calls the id
 * @param keep the fields of the accounts that are passed through
 * @param spreadsheetSafe whether text that a spreadsheet would run as a formula is made harmless
 */
public record OutputRequest(
        Format format,
        Portfolio profiles,
        boolean several,
        boolean explain,
        String idField,
        List<String> keep,
        boolean spreadsheetSafe) {}
