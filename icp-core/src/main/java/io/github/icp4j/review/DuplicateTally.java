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
 * Finds accounts that stand in a list more than once, by a hash of 64 bits for each: two that differ share one with a chance
 * of 1 in 10^7 for a million accounts.
 *
 * <p>Memory is bounded: after four million different accounts no new one is remembered.
 */
final class DuplicateTally {
    private static final int MOST_REMEMBERED = 4_000_000;
    private static final int MOST_EXAMPLES = 20;
    private static final Set<String> NAMING = Set.of("name", "companyName", "domain", "website", "url");
    private static final Pattern WEB_PREFIX = Pattern.compile("^(?:https?://)?(?:www\\.)?");
    private static final Pattern WEB_PATH = Pattern.compile("(?<=\\.[a-z]{2,24})[/?#].*$");
    private static final Pattern LEGAL_FORM = Pattern.compile(
            "[ ,.]+(?:incorporated|inc|llc|l\\.l\\.c|ltd|limited|corp"
                    + "|corporation|co|company|gmbh|ag|sa|s\\.a|sas|sarl|bv|b\\.v|nv|oy|ab|as|aps|plc|pty ltd|pte ltd|srl|spa|kk)\\.?$");
    private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final LongHashes ids = new LongHashes(MOST_REMEMBERED);
    private final LongHashes keys = new LongHashes(MOST_REMEMBERED);
    private final List<String> examples = new ArrayList<>();
    private long sameId;
    private long nearly;

    void add(Account account) {
        String id = Folding.fold(account.id());
        boolean known = !ids.add(hash("id", id));
        boolean near = !keys.add(hash("id", key(id)));
        for (String name : NAMING) {
            AttributeValue value = account.values().get(name);
            if (value instanceof AttributeValue.Text text) {
                near |= !keys.add(hash(name, key(Folding.fold(text.text()))));
            }
        }
        sameId += known ? 1 : 0;
        nearly += near && !known ? 1 : 0;
        if ((known || near) && examples.size() < MOST_EXAMPLES) {
            examples.add(account.id());
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
    private static long hash(String kind, String text) {
        long hash = 0xcbf29ce484222325L;
        for (byte each : (kind + "\u0000" + text).getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (each & 0xff)) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 32)) * 0x9e3779b97f4a7c15L;
        return hash ^ (hash >>> 29);
    }

    Duplicates result() {
        return new Duplicates(sameId, nearly, examples, !ids.isFull() && !keys.isFull());
    }
}
