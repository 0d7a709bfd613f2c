package io.github.icp4j.score;

import io.github.icp4j.profile.Hundredths;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.profile.Matrix;
import io.github.icp4j.profile.Tier;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tiers and grades of a profile, looked up without making a text. */
final class Tiers {
    private final int[] thresholds;
    private final String[] names;
    private final int[] letters;
    private final int[] digits;
    private final String[][] grades;

    Tiers(IdealCustomerProfile profile) {
        thresholds = thresholds(profile.tiers());
        names = profile.tiers().stream().map(Tier::name).toArray(String[]::new);
        Matrix matrix = profile.matrix();
        List<Tier> fit = matrix == null ? List.of() : matrix.fit();
        List<Tier> intent = matrix == null ? List.of() : matrix.intent();
        letters = thresholds(fit);
        digits = thresholds(intent);
        grades = fit.stream()
                .map(letter -> intent.stream()
                        .map(digit -> letter.name() + digit.name())
                        .toArray(String[]::new))
                .toArray(String[][]::new);
    }

    private static int[] thresholds(List<Tier> tiers) {
        return tiers.stream()
                .mapToInt(tier -> Math.toIntExact(Hundredths.of(tier.from())))
                .toArray();
    }

    /** The tier with the highest threshold that a score reaches, or null. */
    @Nullable
    String tier(int score) {
        int index = reached(thresholds, score);
        return index < 0 ? null : names[index];
    }

    /** The grade of a fit and an intent, -1 for none, or null. */
    @Nullable
    String grade(int fit, int intent) {
        int letter = reached(letters, fit);
        int digit = reached(digits, intent);
        return letter < 0 || digit < 0 ? null : grades[letter][digit];
    }

    private static int reached(int[] highestFirst, int number) {
        for (int i = 0; i < highestFirst.length; i++) {
            if (number >= highestFirst[i]) {
                return i;
            }
        }
        return -1;
    }
}
