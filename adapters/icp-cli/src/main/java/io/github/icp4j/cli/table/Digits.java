package io.github.icp4j.cli.table;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Reads digits with their decimal mark and the marks that group thousands; what could be either is refused. */
final class Digits {
    private static final Pattern SPACES = Pattern.compile("[ \u00a0\u202f'\u2019]");
    private static final Pattern GROUPED_BY_SPACE =
            Pattern.compile("\\d{1,3}(?:[ \u00a0\u202f'\u2019]\\d{3})+(?:[.,]\\d+)?");
    private static final Pattern POINT = Pattern.compile("(?:\\d+|\\d{1,3}(?:,\\d{3})+)?(?:\\.\\d*)?");
    private static final Pattern COMMA = Pattern.compile("(?:\\d+|\\d{1,3}(?:\\.\\d{3})+)?(?:,\\d*)?");

    private Digits() {}

    static BigDecimal read(String cell, String digits, boolean decimalComma) throws BadCell {
        String text = digits;
        if (SPACES.matcher(text).find()) {
            if (!GROUPED_BY_SPACE.matcher(text).matches()) {
                throw new BadCell(cell, "is not a number: its digits are not in groups of three");
            }
            text = SPACES.matcher(text).replaceAll("");
        }
        if (!(decimalComma ? COMMA : POINT).matcher(text).matches()) {
            throw wrongMarks(cell, text, decimalComma);
        }
        String plain = decimalComma ? text.replace(".", "").replace(',', '.') : text.replace(",", "");
        return new BigDecimal(plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain);
    }

    private static BadCell wrongMarks(String cell, String text, boolean decimalComma) {
        if ((decimalComma ? POINT : COMMA).matcher(text).matches()) {
            String said = decimalComma ? "." : ",";
            return new BadCell(
                    cell,
                    "does not group its digits by three; if '" + said + "' sets off its decimals, say so (--decimal '"
                            + said + "')");
        }
        return new BadCell(cell, "is not a number: its digits are not in groups of three");
    }
}
