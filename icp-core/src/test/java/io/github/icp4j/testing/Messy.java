package io.github.icp4j.testing;

import java.util.Locale;

/** The same name as people and tools write it: other case, other spaces, other widths. */
final class Messy {
    private static final int FULL_WIDTH = 0xFF01 - '!';

    private Messy() {}

    /** One of the forms that fold to the same; most often the name itself. */
    static String form(Draw draw, String name) {
        return switch (draw.between(0, 11)) {
            case 0 -> name.toUpperCase(Locale.ROOT);
            case 1 -> name.toLowerCase(Locale.ROOT);
            case 2 -> "  " + name + "\t";
            case 3 -> name.replace(" ", "\u00a0\u3000 ");
            case 4 -> fullWidth(name);
            default -> name;
        };
    }

    private static String fullWidth(String name) {
        StringBuilder wide = new StringBuilder();
        name.chars().forEach(c -> wide.append((char) (c > ' ' && c <= '~' ? c + FULL_WIDTH : c)));
        return wide.toString();
    }
}
