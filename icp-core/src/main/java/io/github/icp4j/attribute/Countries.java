package io.github.icp4j.attribute;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The shipped vocabulary of countries, which applies to {@link Attributes#COUNTRY} alone.
 *
 * <p>Canonical names are ISO 3166 two-letter codes; aliases are three-letter codes and names; groups are UN M49 regions and
 * customary ones such as EU, EEA, DACH, Nordics, North America, LATAM, EMEA, APAC. A profile's own vocabulary for
 * {@code country} adds to it and replaces names it has too.
 */
public final class Countries {
    private static final String RESOURCE = "countries.tsv";

    private Countries() {}

    /** The version of the shipped list, such as {@code 2026.1}. */
    public static String version() {
        return Shipped.VERSION;
    }

    /** The shipped names. */
    public static Vocabulary vocabulary() {
        return Shipped.VOCABULARY;
    }

    /** The shipped names in the folded form that scoring uses; resolved on first use, once. */
    public static ResolvedVocabulary resolved() {
        return Shipped.RESOLVED;
    }

    /** Read on first use, once. */
    private static final class Shipped {
        static final String VERSION;
        static final Vocabulary VOCABULARY;
        static final ResolvedVocabulary RESOLVED;

        static {
            String version = "";
            Map<String, List<String>> aliases = new LinkedHashMap<>();
            Map<String, List<String>> groups = new LinkedHashMap<>();
            for (String line : lines()) {
                List<String> cells = Arrays.asList(line.split("\t", -1));
                switch (cells.get(0)) {
                    case "version" -> version = cells.get(1);
                    case "alias" -> aliases.put(cells.get(1), cells.subList(2, cells.size()));
                    case "group" -> groups.put(cells.get(1), cells.subList(2, cells.size()));
                    default -> throw new IllegalStateException(RESOURCE + ": no such entry: " + line);
                }
            }
            VERSION = version;
            VOCABULARY = new Vocabulary(aliases, groups);
            RESOLVED = VOCABULARY.resolved();
        }

        private static List<String> lines() {
            try (InputStream in = Countries.class.getResourceAsStream(RESOURCE)) {
                if (in == null) {
                    throw new IllegalStateException("the resource " + RESOURCE + " is not beside its class");
                }
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                return text.lines()
                        .filter(line -> !line.startsWith("#") && !line.isBlank())
                        .toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
