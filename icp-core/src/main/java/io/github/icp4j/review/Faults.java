package io.github.icp4j.review;

import io.github.icp4j.account.columns.Dictionary;
import java.util.BitSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which folded texts can hardly be right; of a growing dictionary each is looked at once. */
final class Faults {
    static final String PLACEHOLDER = "placeholder";
    static final String BROKEN = "broken text";

    /** What stands in data where nothing is known. */
    static final Set<String> PLACEHOLDERS = Set.of(
            "#name?",
            "#n/a",
            "#ref!",
            "#value!",
            "#div/0!",
            "n/a",
            "n.a.",
            "na",
            "nan",
            "null",
            "nil",
            "none",
            "(none)",
            "undefined",
            "unknown",
            "not available",
            "not applicable",
            "tbd",
            "tba",
            "todo",
            "test",
            "xxx",
            "?",
            "-",
            "--",
            ".",
            "0000-00-00",
            "[object object]");

    private Dictionary.@Nullable Names names;
    private final BitSet codes = new BitSet();
    private int looked;

    /** Looks at the names of a batch, as far as they are new; gives the codes of those that can hardly be right. */
    BitSet look(Dictionary.Names now) {
        Dictionary.Names before = names;
        if (before != null && !now.extend(before) && !before.extend(now)) {
            looked = 0;
            codes.clear();
        }
        names = now;
        for (; looked < now.size(); looked++) {
            if (of(now.name(looked)) != null) {
                codes.set(looked);
            }
        }
        return codes;
    }

    /** What is wrong with a folded text, or null. */
    static @Nullable String of(String folded) {
        if (PLACEHOLDERS.contains(folded)) {
            return PLACEHOLDER;
        }
        return isBroken(folded) ? BROKEN : null;
    }

    /** Characters that stand for lost ones, control characters, or UTF-8 read as something else and then folded. */
    private static boolean isBroken(String folded) {
        boolean plain = true;
        for (int i = 0; i < folded.length() && plain; i++) {
            char c = folded.charAt(i);
            plain = c >= ' ' && c <= '~';
        }
        return !plain
                && (folded.chars().anyMatch(c -> c == 0xfffd || Character.isISOControl(c))
                        || folded.contains("\u00e3\u00a9")
                        || folded.contains("\u00e31\u20444")
                        || folded.contains("\u00e2\u20ac"));
    }
}
