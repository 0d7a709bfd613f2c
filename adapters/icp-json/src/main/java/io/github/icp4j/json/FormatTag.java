package io.github.icp4j.json;

import io.github.icp4j.attribute.Spelling;
import io.github.icp4j.validate.IssueCode;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The tags that say which format, in which version, a file is written in. */
final class FormatTag {
    /** The first version of the profile format. */
    static final String PROFILE = "icp/1";

    /** The version that can also accept review findings. */
    static final String PROFILE_WITH_ACCEPTED = "icp/1.1";

    /** The format of portfolios. */
    static final String PORTFOLIO = "icp-portfolio/1";

    static final String KEY = "format";

    private static final List<String> PROFILES = List.of(PROFILE, PROFILE_WITH_ACCEPTED);
    private static final List<String> ALL = List.of(PROFILE, PROFILE_WITH_ACCEPTED, PORTFOLIO);
    private static final Pattern VERSIONED = Pattern.compile("icp(-portfolio)?/\\d{1,9}(\\.\\d{1,9})?");

    private FormatTag() {}

    /** Whether a tag says that a file is a portfolio, of whatever version. */
    static boolean isPortfolio(@Nullable Value tag) {
        return tag != null
                && tag.node() instanceof Node.Text text
                && text.text().startsWith("icp-portfolio/");
    }

    /** The tag of a profile, where it is one that this reader knows; else its fault has been told. */
    static @Nullable String profile(@Nullable Value tag) {
        return known(tag, PROFILES);
    }

    /** The tag of a portfolio, where it is one that this reader knows; else its fault has been told. */
    static @Nullable String portfolio(@Nullable Value tag) {
        return known(tag, List.of(PORTFOLIO));
    }

    private static @Nullable String known(@Nullable Value tag, List<String> accepted) {
        String text = tag == null ? null : tag.text();
        if (tag == null || text == null || accepted.contains(text)) {
            return text;
        }
        String remedy = remedy(text, accepted);
        tag.tell(
                IssueCode.UNKNOWN_FORMAT,
                "the format '" + Excerpt.of(text) + "' is none that can be read here (" + String.join(", ", accepted)
                        + ")",
                remedy);
        return null;
    }

    private static String remedy(String text, List<String> accepted) {
        String usual = "write format: " + accepted.get(0);
        if (ALL.contains(text)) {
            return "a portfolio holds profiles, not portfolios: " + usual;
        }
        if (VERSIONED.matcher(text).matches()) {
            return "use a release that reads it, or write the file in " + String.join(" or ", accepted);
        }
        return Spelling.nearest(text, ALL)
                .map(near -> "did you mean '" + near + "'?")
                .orElse(usual);
    }

    /** Whether a tag names a version that this reader does not know, so that nothing else can be said of its file. */
    static boolean isLater(@Nullable Value tag) {
        return tag != null
                && tag.node() instanceof Node.Text text
                && !ALL.contains(text.text())
                && VERSIONED.matcher(text.text()).matches();
    }
}
