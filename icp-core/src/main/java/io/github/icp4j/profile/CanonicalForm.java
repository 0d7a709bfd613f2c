package io.github.icp4j.profile;

import io.github.icp4j.attribute.Attribute;
import io.github.icp4j.attribute.Layer;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything in a profile that can change a result, written in one way: section 10 of the scoring contract.
 *
 * <p>The text is hashed, never read, and must stay the same in every release. Lists are resolved and sorted, policies and
 * layers written out, points in hundredths, bounds as the doubles they include. A limit that cannot bind is left out, and
 * so is an alias between names that no condition mentions.
 */
final class CanonicalForm {
    private final IdealCustomerProfile profile;
    private final CanonicalConditions conditions;

    CanonicalForm(IdealCustomerProfile profile) {
        this.profile = profile;
        conditions = new CanonicalConditions(profile);
    }

    String text() {
        String body = sorted("attribute", profile.attributes().stream().map(this::attribute))
                + sorted("gate", profile.gates().stream().map(this::gate))
                + sorted("exclusion", profile.exclusions().stream().map(this::exclusion))
                + sorted("criterion", profile.criteria().stream().map(this::criterion))
                + sorted("trigger", profile.triggers().stream().map(this::trigger))
                + sorted("limit", profile.limits().entrySet().stream().map(this::limit))
                + line("min-coverage", String.valueOf(Hundredths.of(profile.minCoverage())))
                + line("tiers", tiers(profile.tiers()))
                + matrix();
        // Last, since it says only what the conditions above have mentioned.
        return "icp\n" + body + conditions.vocabulary();
    }

    private String attribute(Attribute attribute) {
        return quoted(attribute.name()) + " " + attribute.type().label();
    }

    private String gate(Gate gate) {
        return quoted(gate.id()) + " " + gate.ifUnknown().label() + " " + conditions.form(gate.when());
    }

    private String exclusion(Exclusion exclusion) {
        return quoted(exclusion.id()) + " " + exclusion.ifUnknown().label() + " " + conditions.form(exclusion.when());
    }

    private String criterion(Criterion criterion) {
        String bands = criterion.bands().stream()
                .map(band -> Hundredths.of(band.points()) + " " + conditions.form(band.when()))
                .collect(Collectors.joining(" | "));
        return quoted(criterion.id()) + " " + layer(criterion).label() + " "
                + profile.effectiveMissing(criterion.missing()).label() + " " + bands;
    }

    private String trigger(Trigger trigger) {
        return quoted(trigger.id()) + " " + trigger.layer().label() + " "
                + profile.effectiveMissing(trigger.missing()).label() + " "
                + conditions.events(trigger.event(), trigger.subjects(), trigger.upTo() > 1)
                + " within " + trigger.withinDays()
                + " points " + Hundredths.of(trigger.points())
                + " up to " + trigger.upTo()
                + " decay " + decay(trigger.decay());
    }

    private static String decay(Decay decay) {
        if (decay instanceof Decay.HalfLife halfLife) {
            return "half-life " + halfLife.days();
        }
        if (decay instanceof Decay.Steps steps) {
            return "steps "
                    + steps.percentages().entrySet().stream()
                            .map(step -> step.getKey() + ":" + Hundredths.of(step.getValue()))
                            .collect(Collectors.joining(" "));
        }
        return decay instanceof Decay.Linear ? "linear" : "none";
    }

    private String limit(Map.Entry<Layer, BigDecimal> limit) {
        long points = Hundredths.of(limit.getValue());
        return attainable(limit.getKey()) > points ? limit.getKey().label() + " " + points : "";
    }

    private long attainable(Layer layer) {
        long criteria = profile.criteria().stream()
                .filter(criterion -> layer(criterion) == layer)
                .mapToLong(criterion -> criterion.pointRange().max())
                .sum();
        return criteria
                + profile.triggers().stream()
                        .filter(trigger -> trigger.layer() == layer)
                        .mapToLong(trigger -> trigger.pointRange().max())
                        .sum();
    }

    private String matrix() {
        Matrix matrix = profile.matrix();
        return matrix == null ? "" : line("fit", tiers(matrix.fit())) + line("intent", tiers(matrix.intent()));
    }

    private static String tiers(List<Tier> tiers) {
        return tiers.stream()
                .map(tier -> quoted(tier.name()) + " " + Hundredths.of(tier.from()))
                .collect(Collectors.joining(" "));
    }

    private static Layer layer(Criterion criterion) {
        return criterion
                .effectiveLayer()
                .orElseThrow(() ->
                        new IllegalArgumentException("the layer of criterion '" + criterion.id() + "' cannot be told"));
    }

    private static String sorted(String kind, Stream<String> forms) {
        return forms.filter(form -> !form.isEmpty())
                .sorted()
                .map(form -> line(kind, form))
                .collect(Collectors.joining());
    }

    static String line(String kind, String form) {
        return kind + " " + form + "\n";
    }

    /** Texts by length, so that no text can look like the form around it. */
    static String quoted(String text) {
        return text.length() + ":" + text;
    }

    static String set(Collection<String> names) {
        return names.stream().sorted().map(CanonicalForm::quoted).collect(Collectors.joining(" ", "{", "}"));
    }
}
