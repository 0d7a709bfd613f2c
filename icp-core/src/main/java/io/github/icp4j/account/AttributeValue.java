package io.github.icp4j.account;

import static java.util.Objects.requireNonNull;

import io.github.icp4j.attribute.AttributeType;
import io.github.icp4j.attribute.Folding;
import java.util.List;

/** What is known of one attribute of an account; unknown is the absence of a value. */
public sealed interface AttributeValue {
    /**
     * A text that is not empty, as the data has it.
     *
     * @param text the text, not yet folded
     */
    record Text(String text) implements AttributeValue {
        /**
         * Checks that there is a text.
         *
         * @throws IllegalArgumentException where it is empty or white space alone, which is unknown, not a value
         */
        public Text {
            requireNonNull(text, "text");
            if (Folding.fold(text).isEmpty()) {
                throw new IllegalArgumentException("empty text is unknown and no value");
            }
        }

        @Override
        public AttributeType type() {
            return AttributeType.TEXT;
        }
    }

    /**
     * A number, or a range of numbers with both ends in it; one end may be open (infinite).
     *
     * @param from the lower end; equal to {@code to} where the number itself is known
     * @param to the upper end
     */
    record Numeric(double from, double to) implements AttributeValue {
        /**
         * Checks the ends.
         *
         * @throws IllegalArgumentException where an end is NaN, both are open, a number is not finite, or the ends are
         *     the wrong way round
         */
        public Numeric {
            if (Double.isNaN(from) || Double.isNaN(to)) {
                throw new IllegalArgumentException("NaN is not a number that can be scored");
            }
            if (from == Double.POSITIVE_INFINITY || to == Double.NEGATIVE_INFINITY) {
                throw new IllegalArgumentException("an infinite number cannot be scored");
            }
            if (Double.isInfinite(from) && Double.isInfinite(to)) {
                throw new IllegalArgumentException("a range must have at least one end");
            }
            if (from > to) {
                throw new IllegalArgumentException(
                        "a range must not end below its start, but was " + from + " to " + to);
            }
            from = from + 0.0;
            to = to + 0.0;
        }

        /** Whether the number itself is known, not only a range. */
        public boolean isExact() {
            return from == to;
        }

        @Override
        public AttributeType type() {
            return AttributeType.NUMBER;
        }
    }

    /**
     * True or false.
     *
     * @param value the value
     */
    record Flag(boolean value) implements AttributeValue {
        @Override
        public AttributeType type() {
            return AttributeType.FLAG;
        }
    }

    /**
     * Tags; empty ones are dropped, and an empty list says that the account has none.
     *
     * @param tags the tags, not yet folded
     */
    record Tags(List<String> tags) implements AttributeValue {
        /** Copies the list without its empty tags. */
        public Tags {
            tags = tags.stream().filter(tag -> !Folding.fold(tag).isEmpty()).toList();
        }

        @Override
        public AttributeType type() {
            return AttributeType.TAGS;
        }
    }

    /** The type of the attributes that can have such a value. */
    AttributeType type();
}
