package io.github.icp4j.review;

import io.github.icp4j.attribute.Attribute;
import io.github.icp4j.attribute.AttributeType;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.score.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * How far two profiles admit the same accounts, told from their gates and exclusions: for each attribute the share of what
 * either admits that both do, all multiplied.
 *
 * <p>Names count one each and all unlisted ones together fifty; numbers count by orders of magnitude, from 1 to a billion.
 * Tags, flags, events and conditions over several attributes count wholly where both profiles admit exactly the same, and
 * not at all else. Profiles without gates and exclusions are compared by what they reward.
 */
final class Overlap {
    private static final double UNLISTED = 50;
    private static final double LARGEST = 1e9;
    private static final double MOSTLY_THE_SAME = 0.8;

    private final Definition one;
    private final Definition other;
    private final Search search = new Search(new Budget());

    /** A demand of one of the two profiles. */
    private record Sided(boolean first, Demand demand) {
        Set<Term> terms() {
            return demand.terms();
        }
    }

    Overlap(IdealCustomerProfile one, IdealCustomerProfile other) {
        this.one = new Definition(one, new Budget());
        this.other = new Definition(other, new Budget());
    }

    boolean isAlmostWhole() {
        boolean ungated = one.qualification().isEmpty() && other.qualification().isEmpty();
        return ungated ? rewarded() >= MOSTLY_THE_SAME : admitted() >= QualifiedTogether.ALMOST_ALL;
    }

    private double admitted() {
        List<Sided> all = new ArrayList<>();
        one.qualification().forEach(demand -> all.add(new Sided(true, demand)));
        other.qualification().forEach(demand -> all.add(new Sided(false, demand)));
        double share = 1;
        for (List<Sided> component : Components.of(all, Sided::terms)) {
            share *= share(demands(component, true), demands(component, false));
        }
        return share;
    }

    private static List<Demand> demands(List<Sided> component, boolean first) {
        return component.stream()
                .filter(each -> each.first == first)
                .map(Sided::demand)
                .toList();
    }

    private double share(List<Demand> first, List<Demand> second) {
        Set<Term> terms = new LinkedHashSet<>();
        first.forEach(demand -> terms.addAll(demand.terms()));
        second.forEach(demand -> terms.addAll(demand.terms()));
        List<Term> listed = List.copyOf(terms);
        boolean oneSubject = listed.stream().map(Term::subject).distinct().count() == 1;
        Attribute attribute = listed.get(0).attribute();
        if (oneSubject && attribute != null && attribute.type() == AttributeType.TEXT) {
            List<String> texts = Cells.texts(attribute, listed);
            String unlisted = texts.get(texts.size() - 1);
            return share(
                    texts,
                    text -> text.equals(unlisted) ? UNLISTED : 1,
                    (text, term) -> Cells.text(term, attribute, text),
                    first,
                    second);
        }
        if (oneSubject && attribute != null && attribute.type() == AttributeType.NUMBER) {
            return share(NumberCells.pieces(listed), Overlap::magnitudes, Overlap::outcome, first, second);
        }
        return admitTheSame(first, second) ? 1 : 0;
    }

    /** What a term says of a value. */
    private interface Ask<T> {
        Outcome of(T value, Term term);
    }

    private static <T> double share(
            List<T> values, ToDoubleFunction<T> weight, Ask<T> ask, List<Demand> first, List<Demand> second) {
        double both = 0;
        double either = 0;
        for (T value : values) {
            World world = term ->
                    term.test() instanceof LeafTest.IsKnown known ? Outcomes.of(known.known()) : ask.of(value, term);
            boolean firstAdmits =
                    first.stream().allMatch(demand -> demand.test().test(world));
            boolean secondAdmits =
                    second.stream().allMatch(demand -> demand.test().test(world));
            both += firstAdmits && secondAdmits ? weight.applyAsDouble(value) : 0;
            either += firstAdmits || secondAdmits ? weight.applyAsDouble(value) : 0;
        }
        return either == 0 ? 0 : both / either;
    }

    private static Outcome outcome(NumberCells.Piece piece, Term term) {
        return NumberCells.outcome(term.test(), piece.example(), piece.example());
    }

    private static double magnitudes(NumberCells.Piece piece) {
        return magnitude(piece.greatest()) - magnitude(piece.least());
    }

    private static double magnitude(double number) {
        return Math.log10(1 + Math.max(0, Math.min(LARGEST, number)));
    }

    private boolean admitTheSame(List<Demand> first, List<Demand> second) {
        return search.canMeet(apart(first, second)) == Answer.IMPOSSIBLE;
    }

    private static Demand apart(List<Demand> first, List<Demand> second) {
        Set<Term> terms = new LinkedHashSet<>();
        first.forEach(demand -> terms.addAll(demand.terms()));
        second.forEach(demand -> terms.addAll(demand.terms()));
        return new Demand(
                terms,
                world -> first.stream().allMatch(demand -> demand.test().test(world))
                        != second.stream().allMatch(demand -> demand.test().test(world)));
    }

    /** The share of weight that lies on criteria and triggers which both have. */
    private double rewarded() {
        double all = weight(one);
        double allOther = weight(other);
        double same = 0;
        for (Earning earning : one.earnings()) {
            for (Earning twin : other.earnings()) {
                if (rewardTheSame(earning, twin)) {
                    same += Math.min(
                            earning.range().weight() / all, twin.range().weight() / allOther);
                    break;
                }
            }
        }
        return same;
    }

    private static double weight(Definition definition) {
        return definition.earnings().stream()
                .mapToDouble(earning -> earning.range().weight())
                .sum();
    }

    private boolean rewardTheSame(Earning earning, Earning twin) {
        List<Formula> formulas = new ArrayList<>(earning.formulas());
        formulas.addAll(twin.formulas());
        Demand apart =
                Demand.that(formulas, world -> Long.signum(earning.points(world)) != Long.signum(twin.points(world)));
        return earning.subjects().equals(twin.subjects()) && search.canMeet(apart) == Answer.IMPOSSIBLE;
    }
}
