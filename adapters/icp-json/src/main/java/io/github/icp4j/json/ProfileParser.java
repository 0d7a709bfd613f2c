package io.github.icp4j.json;

import io.github.icp4j.profile.AcceptedFinding;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.profile.ProfileBuilder;
import io.github.icp4j.validate.IssueCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads a profile from the members of an object. */
final class ProfileParser {
    private static final String ACCEPT = "accept";
    private static final List<String> KEYS = List.of(
            FormatTag.KEY,
            "name",
            "version",
            "description",
            "reviewBy",
            "variantOf",
            "attributes",
            "vocabulary",
            "gates",
            "exclusions",
            "criteria",
            "triggers",
            "limits",
            "missing",
            "minCoverage",
            "tiers",
            "matrix",
            ACCEPT);
    private static final List<String> FINDING_KEYS = List.of("finding", "at", "reason");

    private final Fields fields;
    private final @Nullable String tag;

    private ProfileParser(Fields fields, @Nullable String tag) {
        this.fields = fields;
        this.tag = tag;
    }

    /**
     * The profile that the members make, with stand-ins for what could not be read.
     *
     * @param tag the format it is written in, or null where that could not be told
     */
    static IdealCustomerProfile profile(Fields fields, @Nullable String tag) {
        return new ProfileParser(fields, tag).profile();
    }

    private IdealCustomerProfile profile() {
        keys();
        Value name = fields.required("name");
        ProfileBuilder profile = IdealCustomerProfile.builder(
                StandIn.or(name == null ? null : name.text(), StandIn.id(fields.pointer())));
        labels(profile);
        DeclaredAttributes attributes = new DeclaredAttributes(fields.get("attributes"));
        attributes.declared().forEach(profile::attribute);
        VocabularyParser.vocabularies(fields.get("vocabulary"), attributes).forEach(profile::vocabulary);
        PartParser parts = new PartParser(new ConditionParser(attributes));
        each("gates", value -> profile.gate(parts.gate(value)));
        each("exclusions", value -> profile.exclusion(parts.exclusion(value)));
        each("criteria", value -> profile.criterion(parts.criterion(value)));
        each("triggers", value -> profile.trigger(parts.trigger(value)));
        scales(profile);
        each(ACCEPT, value -> accept(profile, value));
        return profile.build();
    }

    private void keys() {
        boolean accepts = !FormatTag.PROFILE.equals(tag);
        List<String> known = accepts ? KEYS : KEYS.subList(0, KEYS.size() - 1);
        fields.each((key, value) -> {
            if (key.equals(ACCEPT) && !accepts) {
                fields.fault(
                        IssueCode.UNKNOWN_KEY,
                        ACCEPT,
                        "the format " + FormatTag.PROFILE + " has no key 'accept'",
                        "raise the tag: format: " + FormatTag.PROFILE_WITH_ACCEPTED);
            } else if (!known.contains(key)) {
                fields.unknownKey(key, known, List.of());
            }
        });
    }

    private void labels(ProfileBuilder profile) {
        text("version", profile::version);
        text("description", profile::description);
        text("variantOf", profile::variantOf);
        Value reviewBy = fields.get("reviewBy");
        LocalDate date = reviewBy == null ? null : reviewBy.date();
        if (date != null) {
            profile.reviewBy(date);
        }
    }

    private void text(String key, Consumer<String> into) {
        Value value = fields.get(key);
        String text = value == null ? null : value.text();
        if (text != null) {
            into.accept(text);
        }
    }

    private void each(String key, Consumer<Value> part) {
        Value value = fields.get(key);
        List<Value> values = value == null ? null : value.list();
        if (values != null) {
            values.forEach(part);
        }
    }

    private void scales(ProfileBuilder profile) {
        ScaleParser.limits(fields.get("limits")).forEach(profile::limit);
        var missing = PartParser.missing(fields.get("missing"));
        if (missing != null) {
            profile.missing(missing);
        }
        Value minCoverage = fields.get("minCoverage");
        BigDecimal percent = minCoverage == null ? null : minCoverage.decimal();
        if (percent != null) {
            profile.minCoverage(percent);
        }
        ScaleParser.tiers(fields.get("tiers")).forEach(profile::tier);
        var matrix = ScaleParser.matrix(fields.get("matrix"));
        if (matrix != null) {
            profile.matrix(matrix);
        }
    }

    private static void accept(ProfileBuilder profile, Value value) {
        Fields finding = value.object();
        if (finding == null) {
            return;
        }
        finding.only(FINDING_KEYS);
        Value code = finding.required("finding");
        Value at = finding.get("at");
        Value reason = finding.required("reason");
        String codeText = code == null ? null : code.text();
        String place = at == null ? null : at.text();
        String reasonText = reason == null ? null : reason.text();
        if (codeText != null && reasonText != null) {
            profile.accept(new AcceptedFinding(codeText, place, reasonText));
        }
    }
}
