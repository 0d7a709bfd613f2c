package io.github.icp4j.cli.whatif;

import io.github.icp4j.score.Score;

/**
 * What one fact would do to an account's score.
 *
 * @param fact the attribute's name, or {@code events}
 * @param known whether the account has a value for it today
 * @param words the value supposed, in words
 * @param score the score with it
 */
public record Change(String fact, boolean known, String words, Score score) {}
