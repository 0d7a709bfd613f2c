package io.github.icp4j.review;

import io.github.icp4j.score.Percent;
import org.jspecify.annotations.Nullable;

/**
 * An account that one more fact could bring into the highest tier.
 *
 * @param id the account's id
 * @param attribute what to look up
 * @param value a value that would do, as an example; where a range is known, one within it
 * @param tier its tier now, or null for none
 * @param score its score now
 * @param scoreThen its score with that value
 */
public record NearMiss(
        String id, String attribute, String value, @Nullable String tier, Percent score, Percent scoreThen) {}
