package io.github.icp4j.dsl;

/**
 * Something whose values have names, and so a vocabulary: a text or tags attribute, event types, or event subjects.
 *
 * <p>Aliases and groups are given for it with {@link ProfileDraft#alias} and {@link ProfileDraft#group}.
 */
public sealed interface Names permits TextConditions, TagsConditions, EventNames {
    /** The name under which the profile keeps the vocabulary. */
    String vocabularyName();
}
