package io.github.icp4j.score;

import io.github.icp4j.profile.IfUnknown;

/**
 * What one gate or exclusion said of an account.
 *
 * @param id its id
 * @param outcome whether its condition matched; a match is good for a gate and bad for an exclusion
 * @param ifUnknown what unknown means for it
 * @param reason what it asks for, in words
 */
public record Check(String id, Outcome outcome, IfUnknown ifUnknown, String reason) {}
