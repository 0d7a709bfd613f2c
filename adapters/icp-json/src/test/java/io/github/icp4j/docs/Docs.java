package io.github.icp4j.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads documents and the sources that they quote. */
final class Docs {
    static final Path ROOT = Path.of("..", "..");

    /** A fenced block, with the comment before it that says where it comes from, such as {@code code: GuideTest#names}. */
    private static final Pattern BLOCK = Pattern.compile(
            "(?:<!-- (?<kind>code|file|printed): (?<from>\\S+) -->\\n)?```(?<language>\\w*)\\n(?<text>.*?)```\\n",
            Pattern.DOTALL);

    private Docs() {}

    /** A block; without a kind it quotes nothing. */
    record Block(String document, String kind, String from, String language, String text) {}

    static List<Block> blocks(Path document) {
        List<Block> blocks = new ArrayList<>();
        Matcher matcher = BLOCK.matcher(read(document));
        while (matcher.find()) {
            blocks.add(new Block(
                    document.getFileName().toString(),
                    matcher.group("kind"),
                    matcher.group("from"),
                    matcher.group("language"),
                    matcher.group("text")));
        }
        return blocks;
    }

    /** What a document says that a program prints. */
    static String printed(String document, String name) {
        return blocks(ROOT.resolve("docs").resolve(document)).stream()
                .filter(block -> "printed".equals(block.kind()) && name.equals(block.from()))
                .map(Block::text)
                .findFirst()
                .orElseThrow(() -> new AssertionError(document + " has no block printed: " + name));
    }

    /** The lines between {@code // region name} and {@code // endregion}, moved to the left. */
    static String region(Path source, String name) {
        List<String> lines = read(source).lines().toList();
        int start = -1;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.equals("// region " + name)) {
                start = i + 1;
            } else if (start >= 0 && line.equals("// endregion")) {
                return lines.subList(start, i).stream()
                                .collect(Collectors.joining("\n"))
                                .stripIndent() + "\n";
            }
        }
        throw new AssertionError(source + " has no region " + name);
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
