package io.github.icp4j.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why an account scores what it scores: section 6 of the scoring contract.
 *
 * <p>The sum of all contributions, minus what limits took, plus what the floor at 0 gave, is what was earned; earned of
 * attainable, in percent and rounded to the hundredth, is the score (before a disqualification sets it to 0).
 *
 * @param score the score explained
 * @param gates what every gate said, in the profile's order
 * @param exclusions what every exclusion said, in the profile's order
 * @param contributions what every criterion, then every trigger gave, in the profile's order
 * @param layers what every layer in which something is kept in gave
 * @param floor what the floor at 0 gave, where penalties outweigh points; at least 0
 * @param earned the points earned
 * @param attainable the points that could have been earned
 * @param scoreIfQualified the score the account would have if nothing disqualified it
 * @param onlyObstacle the id of the one gate or exclusion that alone disqualifies the account, or null
 * @param unknown the attributes, and {@code events}, that are unknown or known only as a range, and that an unknown gate,
 *     exclusion, criterion or trigger mentions, by name
 * @param lookUpFirst that of the unknown names whose value could move the score most, by the points at stake in the
 *     unknown criteria and triggers that mention it; ties by name; null where none is unknown
 * @param tierCertain whether lowest and highest score share the tier, no gate or exclusion is unknown, and the profile does
 *     not ask what is known
 */
public record Explanation(
        Score score,
        List<Check> gates,
        List<Check> exclusions,
        List<Contribution> contributions,
        List<LayerTotal> layers,
        BigDecimal floor,
        BigDecimal earned,
        BigDecimal attainable,
        Percent scoreIfQualified,
        @Nullable String onlyObstacle,
        List<String> unknown,
        @Nullable String lookUpFirst,
        boolean tierCertain) {
    /** Copies the lists. */
    public Explanation {
        gates = List.copyOf(gates);
        exclusions = List.copyOf(exclusions);
        contributions = List.copyOf(contributions);
        layers = List.copyOf(layers);
        unknown = List.copyOf(unknown);
    }

    /** The contribution of the criterion or trigger with this id. */
    public Optional<Contribution> contribution(String id) {
        return contributions.stream()
                .filter(contribution -> contribution.id().equals(id))
                .findFirst();
    }

    /** The explanation as plain text of several lines, for somebody who has never seen the profile. */
    public String toText() {
        return new ExplanationText(this).text();
    }
}
