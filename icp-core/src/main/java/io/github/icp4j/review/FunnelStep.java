package io.github.icp4j.review;

/**
 * One step from all accounts of a list to those that qualify.
 *
 * @param kind {@code gate}, {@code exclusion}, or {@code data} for the last step: that enough is known
 * @param id the id of the gate or exclusion, {@code minCoverage} for the last step
 * @param passes the accounts that this step alone lets qualify
 * @param open the accounts that this step alone leaves open, for somebody to look up
 * @param out the accounts that this step alone rules out
 * @param left the accounts that this step and all before it let qualify
 */
public record FunnelStep(String kind, String id, long passes, long open, long out, long left) {}
