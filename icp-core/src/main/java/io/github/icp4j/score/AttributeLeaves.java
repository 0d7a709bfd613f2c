package io.github.icp4j.score;

import io.github.icp4j.account.AttributeValue;
import io.github.icp4j.attribute.Attribute;
import io.github.icp4j.attribute.ResolvedVocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The leaves of a profile on one attribute.
 *
 * <p>What a name stands for, and which of the leaves' lists it is in, is found out when the name is first met and kept; safe
 * for use by several threads once every leaf is added.
 */
final class AttributeLeaves {
    /** More names than a service's data repeats; further ones are looked up each time. */
    private static final int MOST_NAMES = 1 << 14;

    private final Attribute attribute;
    private final ResolvedVocabulary vocabulary;
    private final List<LeafTest> tests = new ArrayList<>();
    private final List<Integer> bits = new ArrayList<>();
    private final List<Set<String>> lists = new ArrayList<>();
    private final Map<String, long[]> listsByName = new ConcurrentHashMap<>();

    AttributeLeaves(Attribute attribute, ResolvedVocabulary vocabulary) {
        this.attribute = attribute;
        this.vocabulary = vocabulary;
    }

    Attribute attribute() {
        return attribute;
    }

    /** Adds a leaf, whose answer is to be this bit. */
    void add(LeafTest test, int bit) {
        tests.add(test);
        bits.add(bit);
    }

    /** The number of a list. */
    int list(Set<String> members) {
        int index = lists.indexOf(members);
        if (index < 0) {
            lists.add(members);
            index = lists.size() - 1;
        }
        return index;
    }

    /** Answers all leaves for a value, null where it is unknown. */
    void answer(@Nullable AttributeValue value, long[] match, long[] known) {
        long[] met = met(value);
        for (int i = 0; i < tests.size(); i++) {
            Outcome outcome = tests.get(i).test(value, met);
            int bit = bits.get(i);
            if (outcome != Outcome.UNKNOWN) {
                known[bit >>> 6] |= 1L << bit;
            }
            if (outcome == Outcome.MATCH) {
                match[bit >>> 6] |= 1L << bit;
            }
        }
    }

    private long[] met(@Nullable AttributeValue value) {
        if (value instanceof AttributeValue.Text text) {
            return met(text.text());
        }
        long[] met = none();
        if (value instanceof AttributeValue.Tags tags) {
            List<String> all = tags.tags();
            for (int t = 0; t < all.size(); t++) {
                long[] more = met(all.get(t));
                for (int w = 0; w < met.length; w++) {
                    met[w] |= more[w];
                }
            }
        }
        return met;
    }

    private long[] met(String name) {
        long[] found = listsByName.get(name);
        if (found == null) {
            found = look(vocabulary.canonical(name));
            if (listsByName.size() < MOST_NAMES) {
                listsByName.put(name, found);
            }
        }
        return found;
    }

    private long[] look(String canonical) {
        long[] found = none();
        for (int i = 0; i < lists.size(); i++) {
            if (lists.get(i).contains(canonical)) {
                found[i >>> 6] |= 1L << i;
            }
        }
        return found;
    }

    private long[] none() {
        return new long[(lists.size() + Long.SIZE - 1) / Long.SIZE];
    }
}
