package io.github.icp4j.benchmarks.written;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Codes of the names of one vocabulary that a profile asks for, from 1; every other name is 0. */
final class Codes {
    private final Map<String, Integer> codes = new LinkedHashMap<>();

    int of(String name) {
        return codes.getOrDefault(name, 0);
    }

    private int add(String name) {
        return codes.computeIfAbsent(name, key -> codes.size() + 1);
    }

    /** How many words of bits the codes need, from code 0. */
    int words() {
        return codes.size() / Long.SIZE + 1;
    }

    /** The bits of these names, which get codes where they have none. */
    List<Long> bits(Collection<String> names) {
        List<Integer> some = names.stream().map(this::add).toList();
        List<Long> words = new ArrayList<>();
        for (int word = 0; word < words(); word++) {
            long bits = 0;
            for (int code : some) {
                bits |= code / Long.SIZE == word ? 1L << code : 0;
            }
            words.add(bits);
        }
        return words;
    }
}
