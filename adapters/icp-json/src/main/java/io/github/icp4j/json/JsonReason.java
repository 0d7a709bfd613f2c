package io.github.icp4j.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.regex.Pattern;

/** Why a text is not JSON, in the parser's words without its talk of sources, settings and codes. */
final class JsonReason {
    private static final Pattern TALK = Pattern.compile(" \\((start marker at|for \\w+ starting at).*|: enable .*");
    private static final Pattern CODE = Pattern.compile(" \\(code \\d+[^)]*\\)");
    private static final int LONGEST = 140;

    private JsonReason() {}

    static String of(JsonProcessingException e) {
        String message = String.valueOf(e.getOriginalMessage());
        String first = message.lines().findFirst().orElse(message);
        return Excerpt.of(CODE.matcher(TALK.matcher(first).replaceAll("")).replaceAll(""), LONGEST);
    }
}
