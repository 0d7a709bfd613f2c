package io.github.icp4j.json;

import java.math.BigInteger;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a plain scalar means in the core schema of YAML 1.2 (section 10.3.2), where {@code NO}, {@code yes} and
 * {@code 12:30} are text.
 */
final class YamlScalar {
    private static final int LONGEST_NUMBER = 1_000;
    private static final Set<String> NULL = Set.of("", "~", "null", "Null", "NULL");
    private static final Set<String> TRUE = Set.of("true", "True", "TRUE");
    private static final Set<String> FALSE = Set.of("false", "False", "FALSE");
    private static final Pattern DECIMAL = Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");
    private static final Pattern OCTAL = Pattern.compile("0o[0-7]+");
    private static final Pattern HEXADECIMAL = Pattern.compile("0x[0-9a-fA-F]+");
    private static final Pattern NOT_FINITE = Pattern.compile("[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)");

    /** What YAML 1.1, which many tools still read, takes for something other than text. */
    private static final Pattern ELSEWHERE = Pattern.compile(
            "(?i)y|n|yes|no|on|off|=|<<|[-+]?[0-9][0-9_,.:]*|[-+]?0[bx][0-9a-f_]+|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}.*");

    private YamlScalar() {}

    static Node resolve(Place at, String text) {
        if (NULL.contains(text)) {
            return new Node.Nothing(at);
        }
        if (TRUE.contains(text) || FALSE.contains(text)) {
            return new Node.Flag(at, TRUE.contains(text));
        }
        if (text.length() > LONGEST_NUMBER) {
            return new Node.Text(at, text);
        }
        if (OCTAL.matcher(text).matches()) {
            return new Node.Numeral(at, new BigInteger(text.substring(2), 8).toString());
        }
        if (HEXADECIMAL.matcher(text).matches()) {
            return new Node.Numeral(at, new BigInteger(text.substring(2), 16).toString());
        }
        boolean number =
                DECIMAL.matcher(text).matches() || NOT_FINITE.matcher(text).matches();
        return number ? new Node.Numeral(at, text) : new Node.Text(at, text);
    }

    /** Whether every reader takes this plain scalar for text. */
    static boolean isTextEverywhere(String text) {
        return resolve(Place.START, text) instanceof Node.Text
                && !ELSEWHERE.matcher(text).matches();
    }
}
