package io.github.icp4j.review;

import io.github.icp4j.attribute.Layer;

/**
 * How a criterion or trigger splits a list.
 *
 * @param id its id
 * @param layer the layer it counts in
 * @param match the accounts that match
 * @param noMatch the accounts that do not
 * @param unknown the accounts that nothing is known of
 * @param matchOfQualified the qualified accounts that match
 * @param points the points it gave to all accounts together, in hundredths
 */
public record Split(
        String id, Layer layer, long match, long noMatch, long unknown, long matchOfQualified, long points) {}
