package io.github.icp4j.score;

import io.github.icp4j.attribute.Layer;
import java.math.BigDecimal;

/**
 * What one criterion or trigger gave to a score.
 *
 * @param id its id
 * @param layer the layer it counts in
 * @param outcome whether it matched
 * @param points what it earned, after decay; 0 where it is unknown or does not match
 * @param max the most it could have earned
 * @param worst the least it could have earned
 * @param included whether it is kept in what is earned and attainable
 * @param decay what decay took of its points; negative for a penalty that has faded
 * @param reason what it asks for, in words
 */
public record Contribution(
        String id,
        Layer layer,
        Outcome outcome,
        BigDecimal points,
        BigDecimal max,
        BigDecimal worst,
        boolean included,
        BigDecimal decay,
        String reason) {}
