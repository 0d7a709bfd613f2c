package io.github.icp4j.dsl;

import io.github.icp4j.profile.Matrix;
import io.github.icp4j.profile.Tier;
import java.util.ArrayList;
import java.util.List;

/** The grades of a profile, such as B2: a letter by fit and a digit by intent. Immutable. */
@CheckReturnValue
public final class MatrixDraft {
    static final MatrixDraft EMPTY = new MatrixDraft(List.of(), List.of());

    private final List<Tier> fit;
    private final List<Tier> intent;

    private MatrixDraft(List<Tier> fit, List<Tier> intent) {
        this.fit = fit;
        this.intent = intent;
    }

    /** A letter, and the least fit (0 to 100) that earns it. */
    public MatrixDraft fit(String letter, double from) {
        return new MatrixDraft(with(fit, letter, from), intent);
    }

    /** A digit, and the least intent (0 to 100) that earns it. */
    public MatrixDraft intent(String digit, double from) {
        return new MatrixDraft(fit, with(intent, digit, from));
    }

    Matrix matrix() {
        return new Matrix(fit, intent);
    }

    private static List<Tier> with(List<Tier> tiers, String name, double from) {
        List<Tier> more = new ArrayList<>(tiers);
        more.add(Tier.of(name, from));
        return List.copyOf(more);
    }
}
