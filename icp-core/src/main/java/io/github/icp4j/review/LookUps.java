package io.github.icp4j.review;

import static java.util.Objects.requireNonNull;

import io.github.icp4j.account.Account;
import io.github.icp4j.account.AttributeValue;
import io.github.icp4j.account.Event;
import io.github.icp4j.attribute.Attribute;
import io.github.icp4j.attribute.AttributeType;
import io.github.icp4j.profile.Hundredths;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.profile.Mentions;
import io.github.icp4j.profile.Tier;
import io.github.icp4j.score.Explanation;
import io.github.icp4j.score.Outcome;
import io.github.icp4j.score.Score;
import io.github.icp4j.score.Scorer;
import io.github.icp4j.score.Status;
import io.github.icp4j.score.Supposition;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Tries what one more fact would do to an account: each way that an unknown attribute can look to the profile is put in, and
 * the account scored anew. Where a range of numbers is known, such as 51 to 200 employees, only numbers of it are put in.
 */
final class LookUps {
    /** More ways than this of one attribute are not tried. */
    static final int MOST_TRIED = 100;

    private static final int[] NONE = {};

    private final IdealCustomerProfile profile;
    private final Scorer scorer;
    private final LocalDate asOf;
    private final Map<String, List<Cell>> cells = new HashMap<>();
    private final Map<String, NumberLine> lines = new HashMap<>();
    private final Map<String, int[]> places = new HashMap<>();
    private final List<Supposition> suppositions = new ArrayList<>();

    LookUps(Definition definition, Scorer scorer, LocalDate asOf) {
        profile = definition.profile();
        this.scorer = scorer;
        this.asOf = asOf;
        Map<Subject, List<Term>> terms = definition.termsBySubject();
        terms.forEach((subject, ofOne) -> {
            if (!profile.tiers().isEmpty()) {
                Cells.of(ofOne).ifPresent(all -> suppose(subject.name(), exact(all)));
            }
            if (subject.type() == AttributeType.NUMBER) {
                lines.put(subject.name(), line(subject.name(), ofOne));
            }
        });
    }

    private void suppose(String name, List<Cell> tried) {
        cells.put(name, tried);
        int from = suppositions.size();
        tried.forEach(
                cell -> suppositions.add(new Supposition(name, with(Account.builder("example"), cell.example()))));
        places.put(name, IntStream.range(from, suppositions.size()).toArray());
    }

    /** A number of a piece is told from the numbers tried by the outcomes of the terms alone. */
    private NumberLine line(String name, List<Term> terms) {
        Map<List<Outcome>, Integer> byOutcomes = new HashMap<>();
        List<Cell> tried = cells.getOrDefault(name, List.of());
        for (int i = 0; i < tried.size(); i++) {
            byOutcomes.put(tried.get(i).outcomes(), suppositions(name)[i]);
        }
        List<NumberCells.Piece> pieces = NumberCells.pieces(terms);
        int[] alike = pieces.stream()
                .mapToInt(piece -> byOutcomes.getOrDefault(NumberCells.outcomes(terms, piece.example()), -1))
                .toArray();
        return new NumberLine(pieces, alike);
    }

    /** Every value that is tried, those of one attribute together. */
    List<Supposition> suppositions() {
        return suppositions;
    }

    /** The places among all of the values that are tried for an attribute that is unknown. */
    int[] suppositions(String attribute) {
        return places.getOrDefault(attribute, NONE);
    }

    /** The line of an attribute that a profile compares with numbers. */
    NumberLine line(String attribute) {
        return requireNonNull(lines.get(attribute));
    }

    /** A value that is tried, in words. */
    String value(int supposition) {
        Supposition tried = suppositions.get(supposition);
        return words(tried.example(), tried.attribute());
    }

    /** Those that a person could look up: the unknown one is none, and a range is no fact. */
    private List<Cell> exact(List<Cell> all) {
        return all.stream()
                .filter(cell -> cell.example() != Cell.Example.UNKNOWN)
                .filter(cell -> !isRange(cell))
                .limit(MOST_TRIED)
                .toList();
    }

    private boolean isRange(Cell cell) {
        return with(Account.builder("range"), cell.example()).values().values().stream()
                .anyMatch(value -> value instanceof AttributeValue.Numeric number && !number.isExact());
    }

    /** For each attribute to be looked up that could alone bring the account into the highest tier, how. */
    List<NearMiss> oneFactAway(Account account, Explanation explanation) {
        Score now = explanation.score();
        if (profile.tiers().isEmpty() || !now.failed().isEmpty()) {
            return List.of();
        }
        Tier highest = profile.tiers().get(0);
        boolean there = now.tier().equals(Optional.of(highest.name()));
        boolean open =
                now.status() == Status.DISQUALIFIED || now.highest().hundredths() >= Hundredths.of(highest.from());
        if (there || !open) {
            return List.of();
        }
        List<NearMiss> found = new ArrayList<>();
        for (String attribute : explanation.unknown()) {
            if (isOpen(account, attribute)) {
                tried(account, now, attribute, highest.name()).ifPresent(found::add);
            }
        }
        return found;
    }

    /**
     * Whether looking it up would tell the profile anything: it is unknown, or a range is known in which the profile tells
     * some numbers from others.
     */
    boolean isOpen(Account account, String name) {
        if (name.equals(Mentions.EVENTS)) {
            return account.events().isEmpty();
        }
        Optional<AttributeValue> value = account.value(name);
        return value.isEmpty()
                || range(value).filter(range -> line(name).cuts(range)).isPresent();
    }

    private static Optional<AttributeValue.Numeric> range(Optional<AttributeValue> value) {
        return value.filter(AttributeValue.Numeric.class::isInstance)
                .map(AttributeValue.Numeric.class::cast)
                .filter(number -> !number.isExact());
    }

    /** What a look-up could find, given what is known. */
    private List<Cell.Example> possible(Account account, String name) {
        Optional<AttributeValue.Numeric> range = range(account.value(name));
        if (range.isEmpty()) {
            return cells.getOrDefault(name, List.of()).stream()
                    .map(Cell::example)
                    .toList();
        }
        Attribute attribute = profile.schema().attribute(name).orElseThrow();
        NumberLine line = line(name);
        double from = range.get().from();
        double to = range.get().to();
        List<Cell.Example> numbers = new ArrayList<>();
        int first = line.first(from);
        for (int piece = first; piece < line.end(first, to); piece++) {
            double number = line.number(piece, from, to);
            numbers.add((copy, date) -> copy.value(attribute, new AttributeValue.Numeric(number, number)));
        }
        return numbers;
    }

    /** How an attribute that is to be looked up could alone bring an account into the highest tier. */
    Optional<NearMiss> oneFactAway(Account account, Score now, String attribute) {
        return tried(account, now, attribute, profile.tiers().get(0).name());
    }

    private Optional<NearMiss> tried(Account account, Score now, String attribute, String highest) {
        for (Cell.Example example : possible(account, attribute)) {
            Account supposed = with(copyWithout(attribute, account), example);
            Score then = scorer.score(supposed, asOf);
            if (then.tier().equals(Optional.of(highest))) {
                String value = words(supposed, attribute);
                String tier = now.tier().orElse(null);
                return Optional.of(new NearMiss(account.id(), attribute, value, tier, now.value(), then.value()));
            }
        }
        return Optional.empty();
    }

    private Account.Builder copyWithout(String lookedUp, Account account) {
        Account.Builder copy = Account.builder(account.id());
        account.values().forEach((name, value) -> {
            if (!name.equals(lookedUp)) {
                profile.schema().attribute(name).ifPresent(attribute -> copy.value(attribute, value));
            }
        });
        account.events().ifPresent(copy::events);
        return copy;
    }

    private Account with(Account.Builder account, Cell.Example example) {
        example.into(account, asOf);
        return account.build();
    }

    private static String words(Account account, String attribute) {
        if (attribute.equals(Mentions.EVENTS)) {
            return account.events().orElse(List.of()).stream()
                    .map(LookUps::words)
                    .collect(Collectors.joining(", "));
        }
        return account.value(attribute).map(LookUps::words).orElse("");
    }

    private static String words(Event event) {
        String subject = event.subject();
        return event.type() + (subject == null ? "" : " (" + subject + ")") + " on " + event.date();
    }

    private static String words(AttributeValue value) {
        if (value instanceof AttributeValue.Text text) {
            return text.text();
        }
        if (value instanceof AttributeValue.Tags tags) {
            return tags.tags().isEmpty() ? "none" : String.join(", ", tags.tags());
        }
        if (value instanceof AttributeValue.Numeric number) {
            return words(number.from());
        }
        return value instanceof AttributeValue.Flag flag ? String.valueOf(flag.value()) : "";
    }

    /** A number in words. */
    static String words(double number) {
        return Hundredths.normal(BigDecimal.valueOf(number)).toPlainString();
    }
}
