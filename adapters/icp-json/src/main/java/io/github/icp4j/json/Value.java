package io.github.icp4j.json;

import io.github.icp4j.attribute.Spelling;
import io.github.icp4j.validate.IssueCode;
import io.github.icp4j.validate.Pointers;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A node with its pointer, to be read as the type that is wanted there.
 *
 * <p>Each reading gives null where the node is of another type: then its fault has been told, nothing is ever converted,
 * and the caller puts a stand-in in its place.
 */
record Value(String pointer, Node node, FaultList faults) {
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?([eE][-+]?\\d+)?");

    /** The text. */
    @Nullable
    String text() {
        if (node instanceof Node.Text text) {
            return text.text();
        }
        wrong("text", textRemedy());
        return null;
    }

    /** True or false. */
    @Nullable
    Boolean flag() {
        if (node instanceof Node.Flag flag) {
            return flag.value();
        }
        wrong("true or false", "write true or false, without quotes");
        return null;
    }

    /** The number, to its last digit. */
    @Nullable
    BigDecimal decimal() {
        if (!(node instanceof Node.Numeral number)) {
            wrong("a number", numberRemedy());
            return null;
        }
        try {
            return new BigDecimal(number.text());
        } catch (NumberFormatException e) {
            notFinite(number.text());
            return null;
        }
    }

    /** The double nearest to the number, where that is finite. */
    @Nullable
    Double number() {
        if (decimal() == null || !(node instanceof Node.Numeral number)) {
            return null;
        }
        double nearest = Double.parseDouble(number.text());
        if (Double.isInfinite(nearest)) {
            notFinite(number.text());
            return null;
        }
        return nearest;
    }

    /** The whole number. */
    @Nullable
    Integer wholeNumber() {
        BigDecimal number = decimal();
        if (number == null) {
            return null;
        }
        if (number.stripTrailingZeros().scale() > 0) {
            wrong("a whole number", "write a whole number");
            return null;
        }
        if (number.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0) {
            tell(IssueCode.OUT_OF_RANGE, name() + " is far too large: " + number, "write a smaller number");
            return null;
        }
        return number.intValueExact();
    }

    /** One of a few words. */
    <T> @Nullable T word(IssueCode code, List<String> words, Function<String, Optional<T>> meaning) {
        String text = text();
        if (text == null) {
            return null;
        }
        Optional<T> found = meaning.apply(text);
        if (found.isPresent()) {
            return found.get();
        }
        String remedy = Spelling.nearest(text, words)
                .map(near -> "did you mean '" + near + "'?")
                .orElse("use " + String.join(", ", words));
        String message = name() + " must be one of " + String.join(", ", words) + ", but is '" + Excerpt.of(text) + "'";
        tell(code, message, remedy);
        return null;
    }

    /** A day. */
    @Nullable
    LocalDate date() {
        String text = text();
        if (text == null) {
            return null;
        }
        try {
            if (DATE.matcher(text).matches()) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException e) {
            tell(IssueCode.BAD_DATE, "there is no day " + text, "write a day of the calendar as YYYY-MM-DD");
            return null;
        }
        tell(
                IssueCode.BAD_DATE,
                name() + " must be a date as YYYY-MM-DD, but is '" + Excerpt.of(text) + "'",
                "write it as in 2027-02-01");
        return null;
    }

    /** The members of an object. */
    @Nullable
    Fields object() {
        if (node instanceof Node.Members members) {
            return new Fields(this, members);
        }
        wrong("an object (keys with values)", "write keys with values");
        return null;
    }

    /** The entries of a list. */
    @Nullable
    List<Value> list() {
        if (!(node instanceof Node.Items items)) {
            String written = node instanceof Node.Text text ? Excerpt.of(text.text()) : " … ";
            wrong("a list", "write a list: [" + written + "]");
            return null;
        }
        List<Value> values = new ArrayList<>();
        for (Node item : items.items()) {
            values.add(new Value(Pointers.child(pointer, values.size()), item, faults));
        }
        return values;
    }

    /** The texts of a list, with a stand-in for an entry that is not text. */
    @Nullable
    List<String> texts() {
        List<Value> values = list();
        if (values == null) {
            return null;
        }
        List<String> texts = new ArrayList<>();
        for (Value value : values) {
            String text = value.text();
            texts.add(text == null ? StandIn.NAME : text);
        }
        return texts;
    }

    /** Tells that the node is of the wrong type, unless something has been told of it before. */
    void wrong(String wanted, String remedy) {
        if (node instanceof Node.Broken) {
            faults.standIn(pointer);
        } else {
            tell(IssueCode.WRONG_TYPE, name() + " must be " + wanted + ", but is " + kind(), remedy);
        }
    }

    /** Tells a fault of this value, which a stand-in has to take the place of. */
    void tell(IssueCode code, String message, String remedy) {
        faults.error(code, pointer, node.at(), message, remedy);
        faults.standIn(pointer);
    }

    private void notFinite(String text) {
        tell(
                IssueCode.NOT_FINITE,
                name() + " must be a finite number, but is " + Excerpt.of(text),
                "write a number of a sensible size");
    }

    private String textRemedy() {
        String written = node instanceof Node.Numeral number ? number.text() : "";
        if (node instanceof Node.Flag flag) {
            written = String.valueOf(flag.value());
        }
        return written.isEmpty() ? "write a text" : "put it in quotes: \"" + Excerpt.of(written) + "\"";
    }

    private String numberRemedy() {
        boolean quoted =
                node instanceof Node.Text text && NUMBER.matcher(text.text()).matches();
        return quoted ? "write it without quotes: " + ((Node.Text) node).text() : "write a number";
    }

    /** The last part of the pointer, as a name for messages. */
    private String name() {
        if (pointer.isEmpty()) {
            return "the text";
        }
        String last = pointer.substring(pointer.lastIndexOf('/') + 1)
                .replace("~1", "/")
                .replace("~0", "~");
        return last.chars().allMatch(Character::isDigit) ? "this entry" : Excerpt.of(last);
    }

    private String kind() {
        if (node instanceof Node.Text text) {
            return "the text '" + Excerpt.of(text.text()) + "'";
        }
        if (node instanceof Node.Numeral number) {
            return "the number " + Excerpt.of(number.text());
        }
        if (node instanceof Node.Flag flag) {
            return String.valueOf(flag.value());
        }
        if (node instanceof Node.Nothing) {
            return "null";
        }
        return node instanceof Node.Items ? "a list" : "an object";
    }
}
