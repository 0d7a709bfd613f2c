package io.github.icp4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the documentation shows of the command line is what it says: every {@code console} block is run, and compared.
 *
 * <p>Commands run as if from the root of the project, except that files they write go to a folder of the test's own. With
 * {@code -Dicp.docs=write} the blocks are written anew.
 */
class TranscriptsTest {
    private static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```console\\n(.*?)^```$");
    private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");
    private static final Pattern OWN_FILE = Pattern.compile("(?!docs/|--)[\\w./-]+\\.(jsonl|csv|yaml|json|gz)");

    @TempDir
    private static Path folder;

    @TestFactory
    Stream<DynamicTest> every_transcript_is_what_the_commands_say() throws IOException {
        List<Path> pages = new ArrayList<>(List.of(ROOT.resolve("docs/cli.md")));
        try (Stream<Path> guides = Files.list(ROOT.resolve("docs/guides"))) {
            guides.filter(page -> page.toString().endsWith(".md")).sorted().forEach(pages::add);
        }
        return pages.stream()
                .map(page -> DynamicTest.dynamicTest(ROOT.relativize(page).toString(), () -> check(page)));
    }

    private static void check(Path page) throws IOException {
        String text = Files.readString(page);
        Matcher blocks = BLOCK.matcher(text);
        StringBuilder actual = new StringBuilder();
        while (blocks.find()) {
            String block = "```console\n" + transcript(blocks.group(1)) + "```";
            blocks.appendReplacement(actual, Matcher.quoteReplacement(block));
        }
        blocks.appendTail(actual);
        if ("write".equals(System.getProperty("icp.docs"))) {
            Files.writeString(page, actual);
        }
        assertThat(text).isEqualTo(actual.toString());
    }

    /** The commands of a block, each with what it says. */
    private static String transcript(String block) throws IOException {
        StringBuilder transcript = new StringBuilder();
        List<String> lines = block.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("$ ")) {
                StringBuilder command = new StringBuilder(lines.get(i).substring(2));
                transcript.append(lines.get(i)).append('\n');
                while (command.toString().endsWith("\\")) {
                    i++;
                    command.setLength(command.length() - 1);
                    command.append(lines.get(i));
                    transcript.append(lines.get(i)).append('\n');
                }
                transcript.append(run(command.toString()));
            }
        }
        return transcript.toString();
    }

    private static String run(String command) throws IOException {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(command);
        while (matcher.find()) {
            words.add(
                    matcher.group(1) != null
                            ? matcher.group(1)
                            : matcher.group(2) != null ? matcher.group(2) : matcher.group(3));
        }
        List<String> placed = words.stream().map(TranscriptsTest::placed).toList();
        if (words.get(0).equals("cat")) {
            return Files.readString(Path.of(placed.get(1)));
        }
        assertThat(words.get(0)).as(command).isEqualTo("icp");
        Run run = Run.of(placed.subList(1, placed.size()).toArray());
        String code = run.code() == 0 ? "" : "(exit code " + run.code() + ")\n";
        return (run.out() + run.err() + code).replace(ROOT + "/", "").replace(folder + "/", "");
    }

    private static String placed(String word) {
        if (word.startsWith("docs/")) {
            return ROOT.resolve(word).toString();
        }
        return OWN_FILE.matcher(word).matches() ? folder.resolve(word).toString() : word;
    }
}
