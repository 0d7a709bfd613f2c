package io.github.icp4j.attribute;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the known name that somebody probably meant. */
public final class Spelling {
    private Spelling() {}

    /**
     * The candidate with the fewest edits (insert, delete, replace, swap neighbours) from the word, ignoring case; empty
     * where even the nearest differs in more than a third of its letters. Ties go to the first by name.
     */
    public static Optional<String> nearest(String word, Collection<String> candidates) {
        String wanted = simplified(word);
        String best = null;
        int fewest = Integer.MAX_VALUE;
        for (String candidate : candidates) {
            String plain = simplified(candidate);
            int most = Math.max(1, Math.max(wanted.length(), plain.length()) / 3);
            if (Math.abs(wanted.length() - plain.length()) > Math.min(most, fewest)) {
                continue;
            }
            int edits = edits(wanted, plain);
            boolean earlier = best == null || edits < fewest || candidate.compareTo(best) < 0;
            if (edits <= most && edits <= fewest && earlier) {
                best = candidate;
                fewest = edits;
            }
        }
        return Optional.ofNullable(best);
    }

    private static String simplified(String word) {
        String lower = word.toLowerCase(Locale.ROOT).replaceAll("[\\s_.-]", "");
        return lower.length() > 64 ? lower.substring(0, 64) : lower;
    }

    /** Optimal string alignment distance. */
    private static int edits(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            cost[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            cost[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int replace = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                cost[i][j] = Math.min(replace, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
                if (swapped(a, i, b, j)) {
                    cost[i][j] = Math.min(cost[i][j], 1 + cost[i - 2][j - 2]);
                }
            }
        }
        return cost[a.length()][b.length()];
    }

    private static boolean swapped(String a, int i, String b, int j) {
        return i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    }
}
