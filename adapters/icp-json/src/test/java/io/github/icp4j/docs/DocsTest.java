package io.github.icp4j.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.icp4j.validate.IssueCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the documents say is what the code does: quotes are verbatim, links lead somewhere, every code is told. */
class DocsTest {
    private static final Map<String, String> SOURCES = Map.of(
            "GuideTest", "adapters/icp-json/src/test/java/io/github/icp4j/docs/GuideTest.java",
            "Examples", "icp-dsl/src/test/java/io/github/icp4j/examples/Examples.java");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");

    @Test
    void every_quoted_block_is_in_the_source_word_by_word() throws IOException {
        for (Docs.Block block : blocks()) {
            if ("code".equals(block.kind())) {
                String[] from = block.from().split("#", 2);
                Path source = Docs.ROOT.resolve(SOURCES.get(from[0]));
                assertThat(block.text())
                        .as("%s in %s", block.from(), block.document())
                        .isEqualTo(Docs.region(source, from[1]));
            } else if ("file".equals(block.kind())) {
                assertThat(block.text())
                        .as("%s in %s", block.from(), block.document())
                        .isEqualTo(Docs.read(Docs.ROOT.resolve("docs").resolve(block.from())));
            }
        }
    }

    @Test
    void what_the_readme_says_is_printed_is_what_the_guide_says() {
        List<Docs.Block> printed = Docs.blocks(Docs.ROOT.resolve("README.md")).stream()
                .filter(block -> "printed".equals(block.kind()))
                .toList();
        assertThat(printed)
                .isNotEmpty()
                .allSatisfy(block ->
                        assertThat(block.text()).as(block.from()).isEqualTo(Docs.printed("guide.md", block.from())));
    }

    @Test
    void all_code_of_the_guide_is_quoted_from_a_test() {
        List<Docs.Block> java = Docs.blocks(Docs.ROOT.resolve("docs/guide.md")).stream()
                .filter(block -> block.language().equals("java"))
                .toList();
        assertThat(java)
                .hasSizeGreaterThan(10)
                .allSatisfy(block -> assertThat(block.kind()).as(block.text()).isEqualTo("code"));
    }

    @Test
    void every_example_is_written_in_at_most_fifteen_lines() {
        Path examples = Docs.ROOT.resolve(SOURCES.get("Examples"));
        for (String name : List.of("sales-engagement", "us-saas", "deliverability", "agencies", "healthcare")) {
            long body = Docs.region(examples, name)
                    .lines()
                    .filter(line -> line.startsWith("    "))
                    .count();
            assertThat(body).as(name).isBetween(5L, 15L);
        }
    }

    @Test
    void every_link_between_documents_leads_to_a_file_and_a_heading() throws IOException {
        for (Path document : documents()) {
            Matcher link = LINK.matcher(Docs.read(document).replaceAll("(?s)```.*?```", ""));
            while (link.find()) {
                if (!link.group(1).contains("://")) {
                    assertLeadsSomewhere(document, link.group(1));
                }
            }
        }
    }

    private static void assertLeadsSomewhere(Path document, String target) {
        String[] parts = target.split("#", 2);
        Path file = parts[0].isEmpty() ? document : document.resolveSibling(parts[0]);
        assertThat(file).as("the link to %s in %s", target, document).exists();
        if (parts.length == 2) {
            assertThat(anchors(file))
                    .as("the link to %s in %s", target, document)
                    .contains(parts[1]);
        }
    }

    @Test
    void every_code_of_an_issue_is_told_in_troubleshooting_under_its_own_heading() {
        assertThat(anchors(Docs.ROOT.resolve("docs/troubleshooting.md")))
                .containsAll(Stream.of(IssueCode.values())
                        .map(code -> code.name().toLowerCase(Locale.ROOT))
                        .toList());
    }

    @Test
    void troubleshooting_tells_of_no_code_that_does_not_exist() {
        List<String> codes = Stream.of(IssueCode.values()).map(Enum::name).toList();
        Matcher heading = HEADING.matcher(Docs.read(Docs.ROOT.resolve("docs/troubleshooting.md")));
        while (heading.find()) {
            if (heading.group(1).matches("[A-Z_]+")) {
                assertThat(codes).contains(heading.group(1));
            }
        }
    }

    private static List<Docs.Block> blocks() throws IOException {
        return documents().stream()
                .flatMap(document -> Docs.blocks(document).stream())
                .toList();
    }

    private static List<Path> documents() throws IOException {
        try (Stream<Path> docs = Files.walk(Docs.ROOT.resolve("docs"))) {
            List<Path> all =
                    docs.filter(file -> file.toString().endsWith(".md")).collect(Collectors.toList());
            all.add(Docs.ROOT.resolve("README.md"));
            return all;
        }
    }

    /** The anchors of headings as GitHub makes them. */
    private static Set<String> anchors(Path document) {
        Set<String> anchors = new TreeSet<>();
        Matcher heading = HEADING.matcher(Docs.read(document).replaceAll("(?s)```.*?```", ""));
        while (heading.find()) {
            anchors.add(heading.group(1)
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[^\\p{L}\\p{N} _-]", "")
                    .replace(' ', '-'));
        }
        return anchors;
    }
}
