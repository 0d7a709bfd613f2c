package io.github.icp4j.profile;

import static java.util.Objects.requireNonNull;

import io.github.icp4j.attribute.Attribute;
import io.github.icp4j.attribute.FlagAttribute;
import io.github.icp4j.attribute.NumberAttribute;
import io.github.icp4j.attribute.TagsAttribute;
import io.github.icp4j.attribute.TextAttribute;
import java.math.BigDecimal;
import java.util.List;

/**
 * A three-valued test of an account: match, no match or unknown.
 *
 * <p>A leaf on an unknown attribute, or on unknown events, is unknown ({@link Known} alone never is). Combinators follow
 * Kleene's logic: what is definite decides, however much is unknown. Conditions are values; they are evaluated by a scorer.
 *
 * <p>The kinds are few and closed. Whatever depends on the kind is a {@link Visitor}, so that a new kind is met by the
 * compiler in every place that has to know it.
 */
public sealed interface Condition {
    /** Text is one of the names listed (a group stands for its members). */
    record In(TextAttribute attribute, List<String> values) implements Condition {
        /** Copies the list. */
        public In {
            requireNonNull(attribute, "attribute");
            values = List.copyOf(values);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.in(this);
        }
    }

    /** Text is none of the names listed (a group stands for its members). */
    record NotIn(TextAttribute attribute, List<String> values) implements Condition {
        /** Copies the list. */
        public NotIn {
            requireNonNull(attribute, "attribute");
            values = List.copyOf(values);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.notIn(this);
        }
    }

    /** A number lies within bounds; a number known as a range does where all of the range does. */
    record InRange(NumberAttribute attribute, Bounds bounds) implements Condition {
        /** Checks that both parts are given. */
        public InRange {
            requireNonNull(attribute, "attribute");
            requireNonNull(bounds, "bounds");
        }

        /**
         * This test with an upper bound too, itself included.
         *
         * @throws IllegalStateException where it has an upper bound already
         */
        public InRange andAtMost(double upper) {
            return bounded(upper, true);
        }

        /**
         * This test with an upper bound too, itself not included.
         *
         * @throws IllegalStateException where it has an upper bound already
         */
        public InRange andLessThan(double upper) {
            return bounded(upper, false);
        }

        private InRange bounded(double upper, boolean included) {
            if (bounds.hasUpper()) {
                throw new IllegalStateException("the upper bound of " + attribute.name() + " is set twice");
            }
            return new InRange(attribute, bounds.withUpper(upper, included));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.inRange(this);
        }
    }

    /** A flag has the value given. */
    record Is(FlagAttribute attribute, boolean value) implements Condition {
        /** Checks that the attribute is given. */
        public Is {
            requireNonNull(attribute, "attribute");
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.is(this);
        }
    }

    /** At least one of the tags listed is there. */
    record HasAny(TagsAttribute attribute, List<String> tags) implements Condition {
        /** Copies the list. */
        public HasAny {
            requireNonNull(attribute, "attribute");
            tags = List.copyOf(tags);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.hasAny(this);
        }
    }

    /** Every name listed is met; a group is met by any of its members. */
    record HasAll(TagsAttribute attribute, List<String> tags) implements Condition {
        /** Copies the list. */
        public HasAll {
            requireNonNull(attribute, "attribute");
            tags = List.copyOf(tags);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.hasAll(this);
        }
    }

    /** None of the tags listed is there. */
    record HasNone(TagsAttribute attribute, List<String> tags) implements Condition {
        /** Copies the list. */
        public HasNone {
            requireNonNull(attribute, "attribute");
            tags = List.copyOf(tags);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.hasNone(this);
        }
    }

    /** At least so many of the names listed are met; a group is met by any of its members, and equal names count once. */
    record HasAtLeast(TagsAttribute attribute, int count, List<String> tags) implements Condition {
        /** Copies the list. */
        public HasAtLeast {
            requireNonNull(attribute, "attribute");
            tags = List.copyOf(tags);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.hasAtLeast(this);
        }
    }

    /** The attribute's value is known (or, with false, is not); never unknown itself. */
    record Known(Attribute attribute, boolean known) implements Condition {
        /** Checks that the attribute is given. */
        public Known {
            requireNonNull(attribute, "attribute");
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.known(this);
        }
    }

    /**
     * An event of the type, about one of the subjects if any are listed, happened at least so many times in the days up to
     * the as-of date.
     */
    record Happened(String event, List<String> subjects, int withinDays, int times) implements Condition {
        /** Copies the list. */
        public Happened {
            requireNonNull(event, "event");
            subjects = List.copyOf(subjects);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.happened(this);
        }
    }

    /** All match: a no-match decides, else an unknown does. */
    record AllOf(List<Condition> conditions) implements Condition {
        /** Copies the list. */
        public AllOf {
            conditions = List.copyOf(conditions);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.allOf(this);
        }
    }

    /** One matches: a match decides, else an unknown does. */
    record AnyOf(List<Condition> conditions) implements Condition {
        /** Copies the list. */
        public AnyOf {
            conditions = List.copyOf(conditions);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.anyOf(this);
        }
    }

    /** At least so many match: a match once enough do, no match once enough no longer can, else unknown. */
    record AtLeastOf(int count, List<Condition> conditions) implements Condition {
        /** Copies the list. */
        public AtLeastOf {
            conditions = List.copyOf(conditions);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.atLeastOf(this);
        }
    }

    /** The condition does not match; unknown stays unknown. */
    record Not(Condition condition) implements Condition {
        /** Checks that the condition is given. */
        public Not {
            requireNonNull(condition, "condition");
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.not(this);
        }
    }

    /** Calls the visitor's method for this kind of condition. */
    <R> R accept(Visitor<R> visitor);

    /** The conditions directly inside this one; none for a leaf. */
    default List<Condition> children() {
        return accept(new Children());
    }

    /** The condition in words, such as {@code employees from 100 to 500}. */
    default String inWords() {
        return accept(new ConditionWords());
    }

    /** A band that earns these points where the condition matches; at most two decimals. */
    default Band points(double points) {
        return Band.of(this, Hundredths.decimal(points));
    }

    /** A band that earns these points where the condition matches; at most two decimals. */
    default Band points(BigDecimal points) {
        return Band.of(this, points);
    }

    /** This condition and the other. */
    default Condition and(Condition other) {
        return new AllOf(List.of(this, other));
    }

    /** This condition or the other. */
    default Condition or(Condition other) {
        return new AnyOf(List.of(this, other));
    }

    /** Not this condition. */
    default Condition negate() {
        return new Not(this);
    }

    /**
     * One answer for each kind of condition.
     *
     * @param <R> the type of the answers
     */
    interface Visitor<R> {
        /** For {@link In}. */
        R in(In condition);

        /** For {@link NotIn}. */
        R notIn(NotIn condition);

        /** For {@link InRange}. */
        R inRange(InRange condition);

        /** For {@link Is}. */
        R is(Is condition);

        /** For {@link HasAny}. */
        R hasAny(HasAny condition);

        /** For {@link HasAll}. */
        R hasAll(HasAll condition);

        /** For {@link HasNone}. */
        R hasNone(HasNone condition);

        /** For {@link HasAtLeast}. */
        R hasAtLeast(HasAtLeast condition);

        /** For {@link Known}. */
        R known(Known condition);

        /** For {@link Happened}. */
        R happened(Happened condition);

        /** For {@link AllOf}. */
        R allOf(AllOf condition);

        /** For {@link AnyOf}. */
        R anyOf(AnyOf condition);

        /** For {@link AtLeastOf}. */
        R atLeastOf(AtLeastOf condition);

        /** For {@link Not}. */
        R not(Not condition);
    }
}
