package io.github.icp4j.review;

import io.github.icp4j.account.Account;
import io.github.icp4j.account.AttributeValue;
import io.github.icp4j.attribute.Folding;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds accounts that stand in a list more than once, by a hash of 62 bits for each: two that differ share one with a chance
 * of 1 in 10^7 for a million accounts.
 *
 * <p>Memory is bounded: after four million different accounts no new one is remembered.
 */
final class DuplicateTally {
    private static final int MOST_REMEMBERED = 4_000_000;
    private static final int MOST_EXAMPLES = 20;
    /** The attributes that name an account. */
    static final List<String> NAMING = List.of("name", "companyName", "domain", "website", "url");

    private static final Pattern WEB_PREFIX = Pattern.compile("^(?:https?://)?(?:www\\.)?");
    private static final Pattern WEB_PATH = Pattern.compile("(?<=\\.[a-z]{2,24})[/?#].*$");
    private static final Pattern LEGAL_FORM = Pattern.compile(
            "[ ,.]+(?:incorporated|inc|llc|l\\.l\\.c|ltd|limited|corp"
                    + "|corporation|co|company|gmbh|ag|sa|s\\.a|sas|sarl|bv|b\\.v|nv|oy|ab|as|aps|plc|pty ltd|pte ltd|srl|spa|kk)\\.?$");
    /** What may follow the last dot of a name that ends with a legal form. */
    static final Set<String> LEGAL_FORMS = Set.of(
            "incorporated",
            "inc",
            "llc",
            "c",
            "ltd",
            "limited",
            "corp",
            "corporation",
            "co",
            "company",
            "gmbh",
            "ag",
            "sa",
            "a",
            "sas",
            "sarl",
            "bv",
            "v",
            "nv",
            "oy",
            "ab",
            "as",
            "aps",
            "plc",
            "srl",
            "spa",
            "kk");

    private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final long EMPTY = 0xcbf29ce484222325L;

    /** The hash of ids before their first character. */
    static final long OF_IDS = of("id");

    private static final int ID = 0;
    private static final int KEY = 1;

    private final LongHashes remembered = new LongHashes(MOST_REMEMBERED);
    private final List<String> examples = new ArrayList<>();
    private long sameId;
    private long nearly;

    void add(Account account) {
        String id = Folding.fold(account.id());
        boolean known = isKnown(hash("id", id));
        boolean near = isNear(hash("id", key(id)));
        for (String name : NAMING) {
            AttributeValue value = account.values().get(name);
            if (value instanceof AttributeValue.Text text) {
                near |= isNear(nameHash(name, Folding.fold(text.text())));
            }
        }
        count(known, near, account.id());
    }

    /** What is remembered of a folded text of a naming attribute. */
    static long nameHash(String attribute, String folded) {
        return hash(attribute, key(folded));
    }

    /** Remembers an id; whether it was remembered already. */
    boolean isKnown(long hash) {
        return !remembered.add(hash, ID);
    }

    /** Remembers the key of an id or a name; whether it was remembered already. */
    boolean isNear(long hash) {
        return !remembered.add(hash, KEY);
    }

    /** Whether accounts found are still taken for examples. */
    boolean wantsExamples() {
        return examples.size() < MOST_EXAMPLES;
    }

    /** Counts an account that has an id. */
    void count(boolean known, boolean near, String id) {
        sameId += known ? 1 : 0;
        nearly += near && !known ? 1 : 0;
        if ((known || near) && wantsExamples()) {
            examples.add(id);
        }
    }

    /** What is left of a folded name or address without what people write now one way, now another. */
    static String key(String folded) {
        String address =
                WEB_PATH.matcher(WEB_PREFIX.matcher(folded).replaceFirst("")).replaceFirst("");
        String name = LEGAL_FORM.matcher(address).replaceFirst("");
        boolean isAddress = name.indexOf('.') > 0 && name.indexOf(' ') < 0;
        String key = PUNCTUATION.matcher(name).replaceAll(isAddress ? "." : "");
        return key.isEmpty() ? folded : key;
    }

    /** FNV-1a, then mixed; kinds of names are kept apart. */
    static long hash(String kind, String text) {
        return mixed(next(of(kind), text));
    }

    private static long of(String kind) {
        return next(EMPTY, kind + "\u0000");
    }

    private static long next(long before, String text) {
        long hash = before;
        for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
            hash = next(hash, each & 0xff);
        }
        return hash;
    }

    /** The hash of what was hashed so far and one more byte. */
    static long next(long hash, int each) {
        return (hash ^ each) * 0x100000001b3L;
    }

    /** What is remembered of a hash. */
    static long mixed(long hash) {
        long mixed = (hash ^ (hash >>> 32)) * 0x9e3779b97f4a7c15L;
        return mixed ^ (mixed >>> 29);
    }

    Duplicates result() {
        return new Duplicates(sameId, nearly, examples, !remembered.isFull());
    }
}
