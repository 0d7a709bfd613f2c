package io.github.icp4j.cli;

import io.github.icp4j.attribute.Layer;
import io.github.icp4j.cli.file.Refusal;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.profile.IfUnknown;
import io.github.icp4j.profile.Missing;
import io.github.icp4j.review.WhatIf;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Changes of a profile that are only tried, without its file being edited. */
final class ChangeOptions {
    @Option(
            names = "--drop",
            paramLabel = "ID",
            split = ",",
            description = "Without this gate, exclusion, criterion or trigger.")
    private List<String> drop = new ArrayList<>();

    @Option(
            names = "--points",
            paramLabel = "ID=N",
            split = ",",
            description = "Other points for a criterion or trigger; bands keep their proportions to the heaviest.")
    private Map<String, BigDecimal> points = new LinkedHashMap<>();

    @Option(
            names = "--tier",
            paramLabel = "NAME=N",
            split = ",",
            description = "A tier that starts at another score, or a new one.")
    private Map<String, BigDecimal> tiers = new LinkedHashMap<>();

    @Option(
            names = "--limit",
            paramLabel = "LAYER=N|none",
            split = ",",
            description = "Another limit for a layer, or none.")
    private Map<String, String> limits = new LinkedHashMap<>();

    @Option(
            names = "--if-unknown",
            paramLabel = "ID=POLICY",
            split = ",",
            description = "Another policy of a gate or exclusion for unknown: fail, pass or review.")
    private Map<String, String> ifUnknown = new LinkedHashMap<>();

    @Option(names = "--min-coverage", paramLabel = "PERCENT", description = "Another minimum coverage.")
    private @Nullable BigDecimal minCoverage;

    @Option(
            names = "--missing",
            paramLabel = "zero|neutral",
            description = "Another policy of the profile for unknown.")
    private @Nullable Missing missing;

    boolean isEmpty() {
        return drop.isEmpty()
                && points.isEmpty()
                && tiers.isEmpty()
                && limits.isEmpty()
                && ifUnknown.isEmpty()
                && minCoverage == null
                && missing == null;
    }

    /**
     * The profile with all changes.
     *
     * @throws Refusal where a change names what the profile does not have
     */
    IdealCustomerProfile applied(IdealCustomerProfile profile) {
        try {
            WhatIf changed = WhatIf.of(profile);
            for (String id : drop) {
                changed = changed.drop(id);
            }
            for (Map.Entry<String, BigDecimal> each : points.entrySet()) {
                changed = changed.points(each.getKey(), each.getValue());
            }
            for (Map.Entry<String, BigDecimal> each : tiers.entrySet()) {
                changed = changed.tier(each.getKey(), each.getValue());
            }
            for (Map.Entry<String, String> each : limits.entrySet()) {
                changed = limited(changed, each.getKey(), each.getValue());
            }
            for (Map.Entry<String, String> each : ifUnknown.entrySet()) {
                changed = changed.ifUnknown(each.getKey(), policy(each.getValue()));
            }
            changed = minCoverage == null ? changed : changed.minCoverage(minCoverage);
            return (missing == null ? changed : changed.missing(missing)).profile();
        } catch (IllegalArgumentException e) {
            throw new Refusal(String.valueOf(e.getMessage()));
        }
    }

    private static WhatIf limited(WhatIf changed, String name, String points) {
        Layer layer = Layer.of(name)
                .orElseThrow(() -> new Refusal("--limit: there is no layer '" + name
                        + "'; layers are firmographic, geographic, technographic, behavioral and pain"));
        if (points.equals("none")) {
            return changed.noLimit(layer);
        }
        try {
            return changed.limit(layer, new BigDecimal(points));
        } catch (NumberFormatException e) {
            throw new Refusal("--limit " + name + ": '" + points + "' is neither a number nor none");
        }
    }

    private static IfUnknown policy(String label) {
        return IfUnknown.of(label)
                .orElseThrow(() ->
                        new Refusal("--if-unknown: there is no policy '" + label + "'; use fail, pass or review"));
    }
}
