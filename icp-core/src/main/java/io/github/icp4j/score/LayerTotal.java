package io.github.icp4j.score;

import io.github.icp4j.attribute.Layer;
import java.math.BigDecimal;

/**
 * What one layer gave to a score.
 *
 * @param layer the layer
 * @param earned what it earned, after its limit
 * @param attainable what it could have earned
 * @param limited what its limit took, at least 0
 */
public record LayerTotal(Layer layer, BigDecimal earned, BigDecimal attainable, BigDecimal limited) {}
