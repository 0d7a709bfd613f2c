package io.github.icp4j.review;

import io.github.icp4j.attribute.Attribute;
import io.github.icp4j.attribute.Attributes;
import io.github.icp4j.attribute.Folding;
import io.github.icp4j.attribute.Layer;
import io.github.icp4j.attribute.Vocabulary;
import io.github.icp4j.profile.Band;
import io.github.icp4j.profile.Condition;
import io.github.icp4j.profile.Criterion;
import io.github.icp4j.profile.Decay;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.profile.IfUnknown;
import io.github.icp4j.profile.LeafVisitor;
import io.github.icp4j.profile.ListedNames;
import io.github.icp4j.profile.Trigger;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Parts of a profile in words for somebody who has never seen its file. */
final class PlainWords {
    private static final int MOST_MEMBERS = 8;
    private static final Pattern NUMBER =
            Pattern.compile("(?<=^|(?:from|to|least|most|above|below) |-)\\d{5,}(?=$|[. ,;)])");

    private final IdealCustomerProfile profile;

    PlainWords(IdealCustomerProfile profile) {
        this.profile = profile;
    }

    String of(Condition condition) {
        return escaped(located(condition, grouped(condition.inWords())));
    }

    /** Nobody says that a country is Europe. */
    private static String located(Condition condition, String words) {
        Attribute attribute = condition instanceof Condition.In in
                ? in.attribute()
                : condition instanceof Condition.NotIn notIn ? notIn.attribute() : null;
        if (!Attributes.COUNTRY.equals(attribute) && !Attributes.REGION.equals(attribute)) {
            return words;
        }
        return words.replaceFirst("^(?:country|region) is not ", "not located in ")
                .replaceFirst("^(?:country|region) is ", "located in ");
    }

    String of(Criterion criterion) {
        return criterion.bands().stream().map(this::of).collect(Collectors.joining("; else "));
    }

    private String of(Band band) {
        return of(band.when()) + " (" + points(band.points()) + ")";
    }

    String of(Trigger trigger) {
        String each = trigger.upTo() > 1 ? " each, up to " + trigger.upTo() : "";
        return escaped(trigger.inWords()) + " (" + points(trigger.points()) + each + fading(trigger) + ")";
    }

    private static String fading(Trigger trigger) {
        Decay decay = trigger.decay();
        if (decay instanceof Decay.HalfLife halfLife) {
            return ", half as many every " + (halfLife.days() == 1 ? "day" : halfLife.days() + " days");
        }
        if (decay instanceof Decay.Steps steps) {
            return steps.percentages().entrySet().stream()
                    .map(step -> DefinitionDiff.plain(step.getValue()) + "% to day " + step.getKey())
                    .collect(Collectors.joining(", then ", ", ", ""));
        }
        return decay instanceof Decay.Linear ? ", fewer with each day" : "";
    }

    static String points(BigDecimal points) {
        String plain = grouped(DefinitionDiff.plain(points.abs()));
        String unit = plain.equals("1") ? " point" : " points";
        return points.signum() < 0 ? "minus " + plain + unit : plain + unit;
    }

    static String ifUnknown(IfUnknown policy) {
        return switch (policy) {
            case FAIL -> " (where unknown: ruled out)";
            case PASS -> " (where unknown: let through)";
            case REVIEW -> " (where unknown: look it up)";
        };
    }

    static String unlessKnown(IfUnknown policy) {
        return switch (policy) {
            case FAIL -> " (or where unknown)";
            case PASS -> "";
            case REVIEW -> " (where unknown: look it up)";
        };
    }

    /** What the group names in these conditions stand for. */
    List<String> groups(List<Condition> conditions) {
        Map<String, String> mentioned = new LinkedHashMap<>();
        GroupFinder finder = new GroupFinder(mentioned);
        conditions.forEach(condition -> condition.accept(finder));
        if (mentioned.isEmpty()) {
            return List.of();
        }
        List<String> explained = new ArrayList<>();
        mentioned.forEach((name, members) -> explained.add(escaped(name) + " stands for " + members));
        return List.of("*" + String.join("; ", explained) + ".*");
    }

    private final class GroupFinder extends LeafVisitor<Void> {
        private final Map<String, String> mentioned;

        GroupFinder(Map<String, String> mentioned) {
            this.mentioned = mentioned;
        }

        @Override
        protected Void attribute(Attribute attribute, Condition leaf) {
            Vocabulary own = profile.vocabulary().getOrDefault(attribute.name(), Vocabulary.empty());
            for (String name : leaf.accept(new ListedNames())) {
                own.groups().forEach((group, members) -> {
                    if (Folding.fold(group).equals(Folding.fold(name))) {
                        mentioned.put(group, members(members));
                    }
                });
            }
            return null;
        }

        @Override
        protected Void event(Condition.Happened leaf) {
            return null;
        }

        @Override
        protected Void combined(List<Condition> children, Condition combinator) {
            children.forEach(child -> child.accept(this));
            return null;
        }
    }

    private static String members(List<String> members) {
        String listed =
                members.stream().limit(MOST_MEMBERS).map(PlainWords::escaped).collect(Collectors.joining(", "));
        return members.size() > MOST_MEMBERS ? listed + " and " + (members.size() - MOST_MEMBERS) + " others" : listed;
    }

    static String layer(Layer layer) {
        return switch (layer) {
            case FIRMOGRAPHIC -> "who they are";
            case GEOGRAPHIC -> "where they are";
            case TECHNOGRAPHIC -> "what they run";
            case BEHAVIORAL -> "what happened lately";
            case PAIN -> "what hurts";
        };
    }

    static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** Bounds and points from five digits on with commas, 50,000,000; a number in a name stays as it is. */
    static String grouped(String text) {
        return NUMBER.matcher(text).replaceAll(number -> withCommas(number.group()));
    }

    private static String withCommas(String digits) {
        StringBuilder commas = new StringBuilder(digits);
        for (int i = digits.length() - 3; i > 0; i -= 3) {
            commas.insert(i, ',');
        }
        return commas.toString();
    }

    /** Text whose characters Markdown does not read as marks. */
    static String escaped(String text) {
        return oneLine(text).replaceAll("([\\\\`*_\\[\\]<>#|])", "\\\\$1");
    }

    static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** A text cut at a word where it is too long. */
    static String shortened(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int cut = text.lastIndexOf(' ', longest - 2);
        return text.substring(0, cut > longest / 2 ? cut : longest - 2) + " …";
    }
}
