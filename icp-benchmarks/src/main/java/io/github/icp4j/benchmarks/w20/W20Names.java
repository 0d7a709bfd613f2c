package io.github.icp4j.benchmarks.w20;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The names that companies of the workload have, by the codes that {@link W20Data} gives them. */
public final class W20Names {
    /** Industries, the most frequent first. */
    public static final List<String> INDUSTRIES = numbered("Industry %03d", 150);

    /** Countries, the most frequent first, as ISO 3166 codes. */
    public static final List<String> COUNTRIES = List.of(
            ("US GB DE FR CA IN CN JP AU BR NL ES IT SE CH IL SG KR PL MX BE IE DK NO FI AT PT CZ RO GR HU ZA NZ AE TR AR"
                            + " CL CO UA ID MY TH VN PH EG NG KE SA RU HK TW BG HR SK SI LT LV EE LU MT")
                    .split(" ", -1));

    /** The members of the European Union, which the country vocabulary knows as the group EU. */
    public static final List<String> EU =
            List.of("AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE".split(" ", -1));

    /** Business models. */
    public static final List<String> MODELS =
            List.of("B2B SaaS", "B2C", "B2B Services", "Marketplace", "Hardware", "Agency");

    /** Funding stages. */
    public static final List<String> STAGES =
            List.of("Bootstrapped", "Pre-Seed", "Seed", "Series A", "Series B", "Series C", "Private Equity", "Public");

    /** Technologies, the most frequent first. */
    public static final List<String> TECHNOLOGIES =
            IntStream.range(0, 500).mapToObj(W20Names::technology).toList();

    /** Pain points. */
    public static final List<String> PAINS = numbered("Pain %d", 30);

    /** The types of events. */
    public static final List<String> EVENT_TYPES = List.of(
            "funding",
            "executive-hire",
            "executive-hire",
            "executive-hire",
            "product-launch",
            "office-opening",
            "acquisition",
            "layoff",
            "award",
            "partnership",
            "website-visit",
            "webinar");

    /** The subjects of events of the same code; empty where there is none. */
    public static final List<String> EVENT_SUBJECTS =
            List.of("", "VP Sales", "CTO", "CFO", "", "", "", "", "", "", "", "");

    static final int SALESFORCE = 3;
    static final int HUBSPOT = 5;

    private W20Names() {}

    private static List<String> numbered(String format, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> String.format(Locale.ROOT, format, i))
                .toList();
    }

    private static String technology(int code) {
        return switch (code) {
            case SALESFORCE -> "Salesforce";
            case HUBSPOT -> "HubSpot";
            default -> "Tool " + code;
        };
    }

    static List<String> pick(List<String> names, int... codes) {
        return IntStream.of(codes).mapToObj(names::get).toList();
    }
}
