package io.github.icp4j.review;

import io.github.icp4j.attribute.Layer;
import io.github.icp4j.profile.Condition;
import io.github.icp4j.profile.Criterion;
import io.github.icp4j.profile.Exclusion;
import io.github.icp4j.profile.Gate;
import io.github.icp4j.profile.Hundredths;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.profile.Mentions;
import io.github.icp4j.profile.Missing;
import io.github.icp4j.profile.PointRange;
import io.github.icp4j.profile.Tier;
import io.github.icp4j.profile.Trigger;
import io.github.icp4j.validate.InvalidProfileException;
import io.github.icp4j.validate.Validator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A profile on one page, in Markdown that somebody reads who has never seen its file: who they are, what they run, when to
 * reach out, what hurts, who not to sell to, how the score adds up, the tiers, and when to look at it again.
 *
 * <p>The page fits a sheet of A4 whatever the size of the profile: of a long list the heaviest are shown, and the others
 * counted.
 */
public final class OnePage {
    /** What a sheet holds at ten points. */
    private static final int LINES_OF_A_SHEET = 62;

    private static final int CHARACTERS_OF_A_LINE = 100;
    private static final int MOST_TIERS = 10;

    /** How much each section may say, ever less until the page fits. */
    private static final List<Room> ROOMS = List.of(
            new Room(20, 400), new Room(10, 300), new Room(7, 190), new Room(5, 190), new Room(4, 98), new Room(3, 98));

    private final IdealCustomerProfile profile;
    private final PlainWords words;
    private final Room room;
    private final StringBuilder page = new StringBuilder();

    /** The items of a section, and the characters of an item. */
    private record Room(int items, int characters) {}

    private OnePage(IdealCustomerProfile profile, Room room) {
        this.profile = profile;
        this.room = room;
        words = new PlainWords(profile);
    }

    /**
     * The page of a profile.
     *
     * @throws InvalidProfileException with every fault, where the profile has any
     */
    public static String of(IdealCustomerProfile profile) {
        Validator.validate(profile).orThrow(profile.name());
        String page = "";
        for (Room room : ROOMS) {
            page = new OnePage(profile, room).text();
            if (fits(page)) {
                return page;
            }
        }
        return page;
    }

    private static boolean fits(String page) {
        int lines = page.lines()
                .mapToInt(line -> 1 + line.length() / CHARACTERS_OF_A_LINE)
                .sum();
        return lines <= LINES_OF_A_SHEET;
    }

    private String text() {
        head();
        section("Who they are", lines(Layer.FIRMOGRAPHIC, Layer.GEOGRAPHIC));
        section("What they run", lines(Layer.TECHNOGRAPHIC));
        section("What hurts", lines(Layer.PAIN));
        section("When to reach out", when());
        section("Who we do not sell to", exclusions());
        score();
        return page.toString();
    }

    private void head() {
        page.append("# ")
                .append(PlainWords.shortened(PlainWords.oneLine(profile.name()), 90))
                .append("\n\n");
        List<String> facts = new ArrayList<>();
        if (profile.version() != null) {
            facts.add("Version " + PlainWords.oneLine(profile.version()));
        }
        if (profile.variantOf() != null) {
            facts.add("a variant of " + PlainWords.oneLine(profile.variantOf()));
        }
        facts.add(profile.reviewBy() == null ? "no review date" : "to be reviewed by " + profile.reviewBy());
        page.append(PlainWords.capital(String.join(", ", facts))).append(".\n");
        if (profile.description() != null) {
            page.append('\n')
                    .append(PlainWords.shortened(PlainWords.oneLine(profile.description()), 300))
                    .append('\n');
        }
    }

    private void section(String title, List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        page.append("\n## ").append(title).append("\n\n");
        lines.stream()
                .limit(room.items)
                .map(line -> PlainWords.shortened(line, room.characters))
                .forEach(line -> page.append("- ").append(line).append('\n'));
        if (lines.size() > room.items) {
            page.append("- and ").append(lines.size() - room.items).append(" more of less weight\n");
        }
    }

    /** What a company must be, then what earns points, heaviest first; then what group names stand for. */
    private List<String> lines(Layer... layers) {
        Set<Layer> wanted = EnumSet.copyOf(List.of(layers));
        List<String> lines = new ArrayList<>();
        List<Gate> gates = profile.gates().stream()
                .filter(gate -> wanted.contains(home(gate)))
                .toList();
        gates.forEach(gate -> lines.add("**Must:** " + words.of(gate.when()) + PlainWords.ifUnknown(gate.ifUnknown())));
        List<Criterion> criteria = profile.criteria().stream()
                .filter(criterion -> wanted.contains(criterion.effectiveLayer().orElseThrow()))
                .sorted(Comparator.comparing(
                        (Criterion criterion) -> criterion.pointRange().weight(), Comparator.reverseOrder()))
                .toList();
        criteria.forEach(criterion -> lines.add(PlainWords.capital(words.of(criterion))));
        triggers(wanted).forEach(trigger -> lines.add(PlainWords.capital(words.of(trigger))));
        List<Condition> named = new ArrayList<>();
        gates.forEach(gate -> named.add(gate.when()));
        criteria.forEach(criterion -> named.addAll(criterion.conditions()));
        lines.addAll(Math.min(lines.size(), room.items - 1), words.groups(named));
        return lines;
    }

    /** The layer of the first attribute that a gate asks for. */
    private static Layer home(Gate gate) {
        return Mentions.of(List.of(gate.when())).layers().stream().findFirst().orElse(Layer.FIRMOGRAPHIC);
    }

    private List<String> when() {
        return lines(Layer.BEHAVIORAL);
    }

    private List<Trigger> triggers(Set<Layer> layers) {
        return profile.triggers().stream()
                .filter(trigger -> layers.contains(trigger.layer()))
                .sorted(Comparator.comparing(
                        (Trigger trigger) -> trigger.pointRange().weight(), Comparator.reverseOrder()))
                .toList();
    }

    private List<String> exclusions() {
        List<String> lines = new ArrayList<>();
        for (Exclusion exclusion : profile.exclusions()) {
            lines.add(PlainWords.capital(words.of(exclusion.when())) + PlainWords.unlessKnown(exclusion.ifUnknown()));
        }
        List<Condition> named =
                profile.exclusions().stream().map(Exclusion::when).toList();
        lines.addAll(Math.min(lines.size(), room.items - 1), words.groups(named));
        return lines;
    }

    private void score() {
        page.append("\n## How the score adds up\n\n");
        page.append("The score is what a company earns of what it could earn, from 0 to 100: ")
                .append(shares())
                .append(".\n");
        List<String> rules = new ArrayList<>();
        rules.add(unknown());
        if (profile.minCoverage().signum() > 0) {
            rules.add("At least " + DefinitionDiff.plain(profile.minCoverage())
                    + "% of the weight has to be known, else there is no verdict.");
        }
        page.append(String.join(" ", rules)).append('\n');
        if (!profile.tiers().isEmpty()) {
            page.append("\n**Tiers:** ")
                    .append(tiers(profile.tiers()))
                    .append(below())
                    .append(".\n");
        }
        if (profile.matrix() != null) {
            page.append("\n**Grades:** a letter for fit (")
                    .append(tiers(profile.matrix().fit()))
                    .append(") and a digit for intent (")
                    .append(tiers(profile.matrix().intent()))
                    .append(").\n");
        }
    }

    /** What happens to parts that are not known, and which of them the profile treats otherwise than the rest. */
    private String unknown() {
        boolean zero = profile.missing() == Missing.ZERO;
        List<String> otherwise = new ArrayList<>();
        profile.criteria().stream()
                .filter(criterion -> profile.effectiveMissing(criterion.missing()) != profile.missing())
                .forEach(criterion -> otherwise.add(criterion.id()));
        profile.triggers().stream()
                .filter(trigger -> profile.effectiveMissing(trigger.missing()) != profile.missing())
                .forEach(trigger -> otherwise.add(trigger.id()));
        String rule = "What is not known " + (zero ? "earns nothing" : "is left out");
        if (otherwise.isEmpty()) {
            return rule + ".";
        }
        String named = PlainWords.escaped(String.join(", ", otherwise));
        return rule + "; " + (zero ? "left out" : "earning nothing") + " while unknown: "
                + PlainWords.shortened(named, room.characters) + ".";
    }

    private String shares() {
        List<String> shares = new ArrayList<>();
        for (Layer layer : Layer.values()) {
            long most = attainable(layer);
            if (most > 0) {
                boolean limited = profile.limits().containsKey(layer);
                String points = Hundredths.toDecimal(most).toPlainString();
                shares.add(PlainWords.layer(layer) + " " + PlainWords.grouped(points) + (limited ? " at most" : ""));
            }
        }
        return String.join(", ", shares) + (shares.size() == 1 ? " points" : "");
    }

    private long attainable(Layer layer) {
        long criteria = profile.criteria().stream()
                .filter(criterion -> criterion.effectiveLayer().orElseThrow() == layer)
                .map(Criterion::pointRange)
                .mapToLong(PointRange::max)
                .sum();
        long triggers = triggers(EnumSet.of(layer)).stream()
                .map(Trigger::pointRange)
                .mapToLong(PointRange::max)
                .sum();
        long limit = profile.limits().containsKey(layer)
                ? Hundredths.of(profile.limits().get(layer))
                : Long.MAX_VALUE;
        return Math.min(criteria + triggers, limit);
    }

    private String below() {
        Tier lowest = profile.tiers().get(profile.tiers().size() - 1);
        return lowest.from().signum() > 0 ? "; below that, none" : "";
    }

    private static String tiers(List<Tier> tiers) {
        return tiers.stream()
                .map(tier -> PlainWords.oneLine(tier.name()) + " from " + DefinitionDiff.plain(tier.from()))
                .limit(MOST_TIERS)
                .collect(Collectors.joining(", ", "", tiers.size() > MOST_TIERS ? " and others" : ""));
    }
}
