package io.github.icp4j.cli.table;

import java.util.Currency;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The ISO 4217 codes that currency signs stand for. */
final class Currencies {
    private static final Map<String, String> BY_SIGN = Map.ofEntries(
            Map.entry("$", "USD"),
            Map.entry("US$", "USD"),
            Map.entry("CA$", "CAD"),
            Map.entry("C$", "CAD"),
            Map.entry("A$", "AUD"),
            Map.entry("AU$", "AUD"),
            Map.entry("NZ$", "NZD"),
            Map.entry("HK$", "HKD"),
            Map.entry("S$", "SGD"),
            Map.entry("R$", "BRL"),
            Map.entry("\u20ac", "EUR"),
            Map.entry("\u00a3", "GBP"),
            Map.entry("\u00a5", "JPY"),
            Map.entry("\u20b9", "INR"));

    private Currencies() {}

    /** The code of a sign, or the code itself; null where there is no such currency. */
    static @Nullable String of(String mark) {
        String code = BY_SIGN.get(mark);
        return code != null || !isCode(mark) ? code : mark;
    }

    private static boolean isCode(String mark) {
        try {
            return Currency.getInstance(mark).getCurrencyCode().equals(mark);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
