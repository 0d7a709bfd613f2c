package io.github.icp4j.score;

import java.util.List;

/**
 * What an account scores against each profile of a portfolio.
 *
 * @param best the best match: the best status, then the highest score, then the first given
 * @param scores the scores, in the portfolio's order
 */
public record PortfolioScore(Score best, List<Score> scores) {
    /** Copies the list. */
    public PortfolioScore {
        scores = List.copyOf(scores);
    }
}
