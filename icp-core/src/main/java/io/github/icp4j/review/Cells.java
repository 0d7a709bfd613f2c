package io.github.icp4j.review;

import io.github.icp4j.account.AttributeValue;
import io.github.icp4j.attribute.Attribute;
import io.github.icp4j.attribute.AttributeType;
import io.github.icp4j.score.Outcome;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Cuts what a subject can be into cells, type by type.
 *
 * <p>Together the cells cover every value that an account can have, the unknown one too, and each of them holds at least
 * one value: so what is true of all cells is true of all accounts.
 */
final class Cells {
    private static final int MOST_TERMS = 300;

    private Cells() {}

    /**
     * The cells of the one subject that all these terms are on.
     *
     * @return empty where there are more than {@link CellSet#MOST}, or more terms than can be told apart in time
     */
    static Optional<List<Cell>> of(List<Term> terms) {
        Attribute attribute = terms.get(0).attribute();
        if (terms.size() > MOST_TERMS) {
            return Optional.empty();
        }
        if (attribute == null) {
            return EventCells.of(terms);
        }
        AttributeType type = attribute.type();
        return switch (type) {
            case TEXT -> ofText(attribute, terms);
            case NUMBER -> NumberCells.of(attribute, terms);
            case FLAG -> ofFlag(attribute, terms);
            case TAGS -> TagCells.of(attribute, terms);
        };
    }

    /** One for each name that a test lists, as each vocabulary spells it, and one for every other text. */
    private static Optional<List<Cell>> ofText(Attribute attribute, List<Term> terms) {
        CellSet cells = new CellSet(terms);
        for (String text : texts(attribute, terms)) {
            cells.add(
                    i -> text(terms.get(i), attribute, text),
                    (account, asOf) -> account.value(attribute, new AttributeValue.Text(text)));
        }
        return cells.cells();
    }

    /** The texts that tests list, and last one that none lists. */
    static List<String> texts(Attribute attribute, List<Term> terms) {
        Set<String> listed = new LinkedHashSet<>();
        for (Term term : terms) {
            if (term.test() instanceof LeafTest.OneOf oneOf) {
                listed.addAll(Spellings.of(term, attribute.name(), oneOf.names()));
            }
        }
        listed.add(Spellings.other(terms, attribute.name(), listed));
        return List.copyOf(listed);
    }

    /** What a term says of a text. */
    static Outcome text(Term term, Attribute attribute, String text) {
        String canonical = term.meaning().vocabulary(attribute.name()).canonical(text);
        return Outcomes.of(
                term.test() instanceof LeafTest.OneOf oneOf && oneOf.names().contains(canonical) != oneOf.negated());
    }

    private static Optional<List<Cell>> ofFlag(Attribute attribute, List<Term> terms) {
        CellSet cells = new CellSet(terms);
        for (boolean value : List.of(true, false)) {
            cells.add(
                    i -> Outcomes.of(terms.get(i).test().equals(new LeafTest.FlagIs(value))),
                    (account, asOf) -> account.value(attribute, new AttributeValue.Flag(value)));
        }
        return cells.cells();
    }
}
