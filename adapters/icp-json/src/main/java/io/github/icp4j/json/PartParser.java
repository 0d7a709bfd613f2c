package io.github.icp4j.json;

import io.github.icp4j.attribute.Layer;
import io.github.icp4j.profile.Band;
import io.github.icp4j.profile.Condition;
import io.github.icp4j.profile.Criterion;
import io.github.icp4j.profile.Exclusion;
import io.github.icp4j.profile.Gate;
import io.github.icp4j.profile.IfUnknown;
import io.github.icp4j.profile.Missing;
import io.github.icp4j.profile.Trigger;
import io.github.icp4j.validate.IssueCode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads gates, exclusions, criteria and triggers. */
final class PartParser {
    private static final List<String> CHECK_KEYS = List.of("id", "when", "ifUnknown");
    private static final List<String> CRITERION_KEYS = List.of("id", "layer", "when", "points", "bands", "missing");
    private static final List<String> BAND_KEYS = List.of("when", "points");
    private static final List<String> TRIGGER_KEYS =
            List.of("id", "layer", "event", "subject", "withinDays", "points", "counts", "upTo", "decay", "missing");
    private static final List<String> POLICIES = List.of("fail", "pass", "review");
    private static final List<String> MISSING = List.of("zero", "neutral");

    private final ConditionParser conditions;

    PartParser(ConditionParser conditions) {
        this.conditions = conditions;
    }

    Gate gate(Value value) {
        Fields fields = value.object();
        if (fields == null) {
            return Gate.of(StandIn.id(value.pointer()), StandIn.CONDITION);
        }
        fields.only(CHECK_KEYS);
        return new Gate(id(fields), conditions.required(fields, "when"), ifUnknown(fields, IfUnknown.REVIEW));
    }

    Exclusion exclusion(Value value) {
        Fields fields = value.object();
        if (fields == null) {
            return Exclusion.of(StandIn.id(value.pointer()), StandIn.CONDITION);
        }
        fields.only(CHECK_KEYS);
        return new Exclusion(id(fields), conditions.required(fields, "when"), ifUnknown(fields, IfUnknown.PASS));
    }

    Criterion criterion(Value value) {
        Fields fields = value.object();
        if (fields == null) {
            return Criterion.of(StandIn.id(value.pointer()), Band.of(StandIn.CONDITION, StandIn.POINTS));
        }
        fields.only(CRITERION_KEYS);
        String id = id(fields);
        List<Band> bands = fields.has("bands") ? bands(fields) : List.of(band(fields));
        return new Criterion(id, bands, layer(fields), missing(fields.get("missing")));
    }

    private List<Band> bands(Fields fields) {
        List<String> both = fields.present(BAND_KEYS);
        if (!both.isEmpty()) {
            fields.fault(
                    IssueCode.CONFLICTING_KEYS,
                    both.get(0),
                    "a criterion has bands, or a condition and its points, but not both",
                    "move " + String.join(" and ", both) + " into a band");
        }
        Value value = fields.get("bands");
        List<Value> values = value == null ? null : value.list();
        return values == null
                ? List.of(Band.of(StandIn.CONDITION, StandIn.POINTS))
                : values.stream().map(this::band).toList();
    }

    private Band band(Value value) {
        Fields fields = value.object();
        if (fields == null) {
            return Band.of(StandIn.CONDITION, StandIn.POINTS);
        }
        fields.only(BAND_KEYS);
        return band(fields);
    }

    private Band band(Fields fields) {
        Condition when = conditions.required(fields, "when");
        return Band.of(when, points(fields));
    }

    Trigger trigger(Value value) {
        Fields fields = value.object();
        if (fields == null) {
            return Trigger.of(StandIn.id(value.pointer()), StandIn.NAME, StandIn.DAYS, StandIn.POINTS);
        }
        fields.only(TRIGGER_KEYS);
        EventFields event = EventFields.of(fields);
        Value decay = fields.get("decay");
        return new Trigger(
                id(fields),
                event.event(),
                event.subjects(),
                event.withinDays(),
                points(fields),
                DecayParser.decay(decay),
                upTo(fields),
                StandIn.or(layer(fields), Layer.BEHAVIORAL),
                missing(fields.get("missing")));
    }

    private static int upTo(Fields fields) {
        Value counts = fields.get("counts");
        Value upTo = fields.get("upTo");
        String word = counts == null
                ? "latest"
                : counts.word(IssueCode.UNKNOWN_WORD, List.of("latest", "each"), PartParser::latestOrEach);
        Integer most = upTo == null ? null : upTo.wholeNumber();
        if ("each".equals(word) && upTo == null) {
            fields.fault(
                    IssueCode.EACH_WITHOUT_UP_TO,
                    "counts",
                    "counts: each must say up to how many events count",
                    "add upTo, from 1 to 100");
        }
        if ("latest".equals(word) && upTo != null) {
            fields.fault(
                    IssueCode.UP_TO_WITHOUT_EACH,
                    "upTo",
                    "upTo has a meaning only with counts: each",
                    "add counts: each, or leave upTo out");
        }
        return StandIn.or(most, 1);
    }

    private static Optional<String> latestOrEach(String word) {
        return Optional.of(word).filter(List.of("latest", "each")::contains);
    }

    private static String id(Fields fields) {
        Value id = fields.required("id");
        return StandIn.or(id == null ? null : id.text(), StandIn.id(fields.pointer()));
    }

    private static BigDecimal points(Fields fields) {
        Value points = fields.required("points");
        return StandIn.or(points == null ? null : points.decimal(), StandIn.POINTS);
    }

    private static @Nullable Layer layer(Fields fields) {
        Value layer = fields.get("layer");
        return layer == null ? null : layer.word(IssueCode.UNKNOWN_LAYER, DeclaredAttributes.LAYERS, Layer::of);
    }

    private static IfUnknown ifUnknown(Fields fields, IfUnknown otherwise) {
        Value policy = fields.get("ifUnknown");
        IfUnknown given = policy == null ? null : policy.word(IssueCode.UNKNOWN_WORD, POLICIES, IfUnknown::of);
        return StandIn.or(given, otherwise);
    }

    /** The policy given, or null where none is. */
    static @Nullable Missing missing(@Nullable Value value) {
        return value == null ? null : value.word(IssueCode.UNKNOWN_WORD, MISSING, Missing::of);
    }
}
