package io.github.icp4j.review;

import io.github.icp4j.account.AttributeValue;
import io.github.icp4j.attribute.Attribute;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The cells of tags.
 *
 * <p>A tag matters through the requirements that it meets, and a test through how many of its requirements are met. So tags
 * that meet the same requirements are one; requirements that share no tag are independent and only counted, each count up
 * to what its test asks for. A list of fifteen tools of which three are asked for makes four cells, not 2^15.
 */
final class TagCells {
    private final Attribute attribute;
    private final List<Term> terms;
    private final List<Requirement> requirements = new ArrayList<>();

    /** One requirement of one term. */
    private record Requirement(int term, Set<String> names) {}

    /** A set of tags as the requirements see it. */
    private record Met(BitSet requirements, List<String> tags) {
        Met with(Met other) {
            BitSet both = (BitSet) requirements.clone();
            both.or(other.requirements);
            List<String> all = new ArrayList<>(tags);
            all.addAll(other.tags);
            return new Met(both, all);
        }
    }

    private TagCells(Attribute attribute, List<Term> terms) {
        this.attribute = attribute;
        this.terms = terms;
        for (int i = 0; i < terms.size(); i++) {
            if (terms.get(i).test() instanceof LeafTest.Meets meets) {
                for (Set<String> names : meets.requirements()) {
                    requirements.add(new Requirement(i, names));
                }
            }
        }
    }

    static Optional<List<Cell>> of(Attribute attribute, List<Term> terms) {
        return new TagCells(attribute, terms).cells();
    }

    private Optional<List<Cell>> cells() {
        CountStates<String> states = new CountStates<>(terms);
        for (List<Met> component : components(tags())) {
            Optional<List<Met>> unions = unions(component);
            if (unions.isEmpty() || !states.addOneOf(unions.get(), this::counts, Met::tags)) {
                return Optional.empty();
            }
        }
        CellSet cells = new CellSet(terms);
        states.forEach((counts, tags) -> cells.add(
                i -> Outcomes.counted(terms.get(i).test(), counts.get(i)),
                (account, asOf) -> account.value(attribute, new AttributeValue.Tags(tags))));
        return cells.cells();
    }

    private int[] counts(Met met) {
        int[] counts = new int[terms.size()];
        met.requirements.stream().forEach(i -> counts[requirements.get(i).term()]++);
        return counts;
    }

    /** One tag for each set of requirements that a tag can meet. */
    private List<Met> tags() {
        Set<String> texts = new LinkedHashSet<>();
        for (Requirement requirement : requirements) {
            texts.addAll(Spellings.of(terms.get(requirement.term()), attribute.name(), requirement.names()));
        }
        Map<BitSet, Met> distinct = new LinkedHashMap<>();
        for (String text : texts) {
            BitSet met = new BitSet();
            for (int i = 0; i < requirements.size(); i++) {
                Requirement requirement = requirements.get(i);
                String canonical = terms.get(requirement.term())
                        .meaning()
                        .vocabulary(attribute.name())
                        .canonical(text);
                met.set(i, requirement.names().contains(canonical));
            }
            if (!met.isEmpty()) {
                distinct.putIfAbsent(met, new Met(met, List.of(text)));
            }
        }
        return List.copyOf(distinct.values());
    }

    /** Tags in groups whose requirements do not touch. */
    private static List<List<Met>> components(List<Met> tags) {
        List<List<Met>> components = new ArrayList<>();
        List<BitSet> touched = new ArrayList<>();
        for (Met tag : tags) {
            List<Met> joined = new ArrayList<>(List.of(tag));
            BitSet reach = (BitSet) tag.requirements.clone();
            for (int i = touched.size() - 1; i >= 0; i--) {
                if (touched.get(i).intersects(tag.requirements)) {
                    reach.or(touched.remove(i));
                    joined.addAll(components.remove(i));
                }
            }
            components.add(joined);
            touched.add(reach);
        }
        return components;
    }

    /** Every set of requirements that some of the tags meet together, none of them too; empty where there are too many. */
    private static Optional<List<Met>> unions(List<Met> tags) {
        Map<BitSet, Met> unions = new LinkedHashMap<>();
        unions.put(new BitSet(), new Met(new BitSet(), List.of()));
        for (Met tag : tags) {
            for (Met before : List.copyOf(unions.values())) {
                Met union = before.with(tag);
                unions.putIfAbsent(union.requirements, union);
            }
            if (unions.size() > CellSet.MOST) {
                return Optional.empty();
            }
        }
        return Optional.of(List.copyOf(unions.values()));
    }
}
