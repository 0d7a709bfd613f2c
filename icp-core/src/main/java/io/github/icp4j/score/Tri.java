package io.github.icp4j.score;

/**
 * The planes of a condition: where it matches, where it does not, and where it does either.
 *
 * @param match where it matches
 * @param noMatch where it does not
 * @param known the two together; unknown elsewhere
 */
record Tri(WordNode match, WordNode noMatch, WordNode known) {
    Tri negated() {
        return new Tri(noMatch, match, known);
    }
}
