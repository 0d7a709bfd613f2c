package io.github.icp4j.review;

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
import io.github.icp4j.score.Score;
import io.github.icp4j.score.Scorer;
import io.github.icp4j.score.Status;
import io.github.icp4j.score.Supposition;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Tries what one more fact would do to an account: each way that an unknown attribute can look to the profile is put in, and
 * the account scored anew. Where a range of numbers is known, such as 51 to 200 employees, only numbers of it are put in.
 */
final class LookUps {
    /** More ways than this of one attribute are not tried. */
    private static final int MOST_TRIED = 100;

    private final IdealCustomerProfile profile;
    private final Scorer scorer;
    private final LocalDate asOf;
    private final Map<String, List<Cell>> cells = new LinkedHashMap<>();
    private final Map<String, List<NumberCells.Piece>> pieces = new LinkedHashMap<>();
    private final Map<String, Integer> from = new HashMap<>();
    private final List<Supposition> suppositions = new ArrayList<>();

    LookUps(Definition definition, Scorer scorer, LocalDate asOf) {
        profile = definition.profile();
        this.scorer = scorer;
        this.asOf = asOf;
        Map<Subject, List<Term>> terms = definition.termsBySubject();
        terms.forEach((subject, ofOne) -> {
            Cells.of(ofOne).ifPresent(all -> cells.put(subject.name(), exact(all)));
            if (subject.type() == AttributeType.NUMBER) {
                pieces.put(subject.name(), NumberCells.pieces(ofOne));
            }
        });
        if (profile.tiers().isEmpty()) {
            cells.clear();
        }
        cells.forEach((name, all) -> {
            from.put(name, suppositions.size());
            all.forEach(
                    cell -> suppositions.add(new Supposition(name, with(Account.builder("example"), cell.example()))));
        });
    }

    /** Every value that is tried, those of one attribute together. */
    List<Supposition> suppositions() {
        return suppositions;
    }

    /** The first of the values tried for an attribute, among all. */
    int from(String attribute) {
        return from.getOrDefault(attribute, 0);
    }

    /** The one after the last of the values tried for an attribute. */
    int to(String attribute) {
        return from(attribute) + cells.getOrDefault(attribute, List.of()).size();
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
                || range(value)
                        .filter(range -> overlapping(name, range).size() > 1)
                        .isPresent();
    }

    private static Optional<AttributeValue.Numeric> range(Optional<AttributeValue> value) {
        return value.filter(AttributeValue.Numeric.class::isInstance)
                .map(AttributeValue.Numeric.class::cast)
                .filter(number -> !number.isExact());
    }

    private List<NumberCells.Piece> overlapping(String name, AttributeValue.Numeric range) {
        return pieces.getOrDefault(name, List.of()).stream()
                .filter(piece -> piece.overlaps(range.from(), range.to()))
                .toList();
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
        List<Cell.Example> numbers = new ArrayList<>();
        for (NumberCells.Piece piece : overlapping(name, range.get())) {
            double number = piece.within(range.get().from(), range.get().to()).example();
            numbers.add((copy, date) -> copy.value(attribute, new AttributeValue.Numeric(number, number)));
        }
        return numbers.subList(0, Math.min(numbers.size(), MOST_TRIED));
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
            return Hundredths.normal(BigDecimal.valueOf(number.from())).toPlainString();
        }
        return value instanceof AttributeValue.Flag flag ? String.valueOf(flag.value()) : "";
    }
}
