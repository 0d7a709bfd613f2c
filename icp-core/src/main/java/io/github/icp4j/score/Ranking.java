package io.github.icp4j.score;

import java.util.Comparator;

/**
 * The order of scores, best first: section 8 of the scoring contract.
 *
 * <p>By score, highest first; ties by fit, highest first, none last; then by id in code-point order. What still ties keeps
 * the order given.
 */
public final class Ranking {
    private static final Comparator<Score> BEST_FIRST = Comparator.comparing(Score::value)
            .reversed()
            .thenComparing(score -> score.fit().map(Percent::hundredths).orElse(-1), Comparator.reverseOrder())
            .thenComparing(Score::id, Ranking::byCodePoint);

    private Ranking() {}

    /** Compares scores so that the better one comes first. */
    public static Comparator<Score> bestFirst() {
        return BEST_FIRST;
    }

    private static int byCodePoint(String a, String b) {
        int length = Math.min(a.length(), b.length());
        for (int i = 0; i < length; i++) {
            char left = a.charAt(i);
            char right = b.charAt(i);
            if (left != right) {
                // A surrogate stands for a code point above every other char.
                boolean sameKind = Character.isSurrogate(left) == Character.isSurrogate(right);
                return sameKind ? left - right : Character.isSurrogate(left) ? 1 : -1;
            }
        }
        return a.length() - b.length();
    }
}
