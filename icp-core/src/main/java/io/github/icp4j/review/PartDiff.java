package io.github.icp4j.review;

import io.github.icp4j.profile.Band;
import io.github.icp4j.profile.Condition;
import io.github.icp4j.profile.Criterion;
import io.github.icp4j.profile.Decay;
import io.github.icp4j.profile.Exclusion;
import io.github.icp4j.profile.Gate;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.profile.Missing;
import io.github.icp4j.profile.Trigger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds what differs in gates, exclusions, criteria and triggers, which are matched by id. */
final class PartDiff {
    private final IdealCustomerProfile before;
    private final IdealCustomerProfile after;
    private final Meaning meaningBefore;
    private final Meaning meaningAfter;
    private final Search search = new Search(new Budget());
    private final List<Difference> found = new ArrayList<>();

    PartDiff(IdealCustomerProfile before, IdealCustomerProfile after) {
        this.before = before;
        this.after = after;
        meaningBefore = new Meaning(before);
        meaningAfter = new Meaning(after);
    }

    List<Difference> differences() {
        parts("gate", before.gates(), after.gates(), Gate::id, PartDiff::words, this::gate);
        parts("exclusion", before.exclusions(), after.exclusions(), Exclusion::id, PartDiff::words, this::exclusion);
        parts("criterion", before.criteria(), after.criteria(), Criterion::id, PartDiff::words, this::criterion);
        parts("trigger", before.triggers(), after.triggers(), Trigger::id, PartDiff::words, this::trigger);
        return found;
    }

    private <T> void parts(
            String kind,
            List<T> old,
            List<T> now,
            Function<T, String> id,
            Function<T, String> words,
            BiConsumer<T, T> fields) {
        Map<String, T> added = byId(now, id);
        old.forEach(part -> added.remove(id.apply(part)));
        Map<String, T> present = byId(now, id);
        for (T part : old) {
            T other = present.get(id.apply(part));
            if (other != null) {
                fields.accept(part, other);
            } else {
                gone(kind, part, added, id, words);
            }
        }
        added.forEach((name, part) -> found.add(Difference.added(kind, name, words.apply(part))));
    }

    private static <T> Map<String, T> byId(List<T> parts, Function<T, String> id) {
        Map<String, T> byId = new LinkedHashMap<>();
        parts.forEach(part -> byId.put(id.apply(part), part));
        return byId;
    }

    /** Renamed, where a new part says the same; else removed. */
    private <T> void gone(
            String kind, T part, Map<String, T> added, Function<T, String> id, Function<T, String> words) {
        String said = words.apply(part);
        String renamed = added.entrySet().stream()
                .filter(entry -> words.apply(entry.getValue()).equals(said))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
        if (renamed == null) {
            found.add(Difference.removed(kind, id.apply(part), words.apply(part)));
        } else {
            added.remove(renamed);
            // An id is part of a result, so the fingerprint changes with it.
            found.add(new Difference(Difference.Kind.RENAMED, kind, renamed, null, id.apply(part), renamed, true));
        }
    }

    private void gate(Gate old, Gate now) {
        condition("gate", old.id(), "when", old.when(), now.when());
        field(
                "gate",
                old.id(),
                "ifUnknown",
                old.ifUnknown().label(),
                now.ifUnknown().label());
    }

    private void exclusion(Exclusion old, Exclusion now) {
        condition("exclusion", old.id(), "when", old.when(), now.when());
        field(
                "exclusion",
                old.id(),
                "ifUnknown",
                old.ifUnknown().label(),
                now.ifUnknown().label());
    }

    private void criterion(Criterion old, Criterion now) {
        List<Band> bands = old.bands();
        List<Band> others = now.bands();
        if (bands.size() != others.size()) {
            field("criterion", old.id(), "bands", words(old), words(now));
        } else {
            for (int i = 0; i < bands.size(); i++) {
                String of = bands.size() == 1 ? "" : " of band " + (i + 1);
                condition(
                        "criterion",
                        old.id(),
                        "when" + of,
                        bands.get(i).when(),
                        others.get(i).when());
                field(
                        "criterion",
                        old.id(),
                        "points" + of,
                        DefinitionDiff.plain(bands.get(i).points()),
                        DefinitionDiff.plain(others.get(i).points()));
            }
        }
        field(
                "criterion",
                old.id(),
                "layer",
                old.effectiveLayer().orElseThrow().label(),
                now.effectiveLayer().orElseThrow().label());
        missing("criterion", old.id(), before.effectiveMissing(old.missing()), after.effectiveMissing(now.missing()));
    }

    private void trigger(Trigger old, Trigger now) {
        Trigger window = new Trigger(
                now.id(),
                now.event(),
                now.subjects(),
                old.withinDays(),
                now.points(),
                now.decay(),
                now.upTo(),
                now.layer(),
                now.missing());
        Demand apart = apart(meaningBefore.of(old), meaningAfter.of(window));
        written("trigger", old.id(), "event", words(old, false), words(now, false), search.canMeet(apart));
        field("trigger", old.id(), "withinDays", old.withinDays() + " days", now.withinDays() + " days");
        field("trigger", old.id(), "points", DefinitionDiff.plain(old.points()), DefinitionDiff.plain(now.points()));
        field("trigger", old.id(), "decay", words(old.decay()), words(now.decay()));
        field("trigger", old.id(), "upTo", String.valueOf(old.upTo()), String.valueOf(now.upTo()));
        field("trigger", old.id(), "layer", old.layer().label(), now.layer().label());
        missing("trigger", old.id(), before.effectiveMissing(old.missing()), after.effectiveMissing(now.missing()));
    }

    private void missing(String kind, String id, Missing old, Missing now) {
        field(kind, id, "missing", old.label(), now.label());
    }

    private void field(String kind, String id, String field, String old, String now) {
        if (!old.equals(now)) {
            found.add(Difference.changed(kind, id, field, old, now));
        }
    }

    private void condition(String kind, String id, String field, Condition old, Condition now) {
        Answer apart = search.canMeet(apart(meaningBefore.of(old), meaningAfter.of(now)));
        written(kind, id, field, old.inWords(), now.inWords(), apart);
    }

    /** That an account is told differently by the two. */
    private static Demand apart(Formula old, Formula now) {
        return Demand.that(List.of(old, now), world -> old.in(world) != now.in(world));
    }

    /** What is not shown to mean the same is taken to differ, unless both the words and the vocabulary are the same. */
    private void written(String kind, String id, String field, String old, String now, Answer apart) {
        boolean sameWords = old.equals(now);
        boolean unclear =
                apart == Answer.UNDECIDED && sameWords && before.vocabulary().equals(after.vocabulary());
        if (apart == Answer.IMPOSSIBLE || unclear) {
            if (!sameWords) {
                found.add(new Difference(Difference.Kind.CHANGED, kind, id, field, old, now, false));
            }
        } else {
            String note = sameWords ? " (with other names behind the words)" : "";
            found.add(Difference.changed(kind, id, field, old, now + note));
        }
    }

    private static String words(Gate gate) {
        return gate.when().inWords() + ", if unknown " + gate.ifUnknown().label();
    }

    private static String words(Exclusion exclusion) {
        return exclusion.when().inWords() + ", if unknown "
                + exclusion.ifUnknown().label();
    }

    private static String words(Criterion criterion) {
        return criterion.bands().stream()
                .map(band -> band.when().inWords() + ": " + DefinitionDiff.plain(band.points()) + " points")
                .collect(Collectors.joining("; else "));
    }

    private static String words(Trigger trigger) {
        return words(trigger, true);
    }

    private static String words(Trigger trigger, boolean whole) {
        String event = trigger.event()
                + (trigger.subjects().isEmpty() ? "" : " (" + String.join(", ", trigger.subjects()) + ")");
        if (!whole) {
            return event;
        }
        return event + " within " + trigger.withinDays() + " days: " + DefinitionDiff.plain(trigger.points())
                + " points" + (trigger.upTo() > 1 ? " each, up to " + trigger.upTo() : "") + ", decay "
                + words(trigger.decay());
    }

    private static String words(Decay decay) {
        if (decay instanceof Decay.HalfLife halfLife) {
            return "half-life " + halfLife.days() + " days";
        }
        if (decay instanceof Decay.Steps steps) {
            return steps.percentages().entrySet().stream()
                    .map(step -> DefinitionDiff.plain(step.getValue()) + "% to day " + step.getKey())
                    .collect(Collectors.joining(", "));
        }
        return decay instanceof Decay.Linear ? "linear" : "none";
    }
}
