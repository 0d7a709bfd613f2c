package io.github.icp4j.review;

import java.util.List;

/**
 * Values of a field that can be scored but hardly be right.
 *
 * @param field the attribute's name, {@code id} or {@code events}
 * @param fault what is wrong, such as {@code placeholder}
 * @param accounts how many accounts have such a value
 * @param examples some of the values
 */
public record DirtyField(String field, String fault, long accounts, List<String> examples) {
    /** Copies the list. */
    public DirtyField {
        examples = List.copyOf(examples);
    }
}
