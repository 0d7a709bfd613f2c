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

/** Every command of the guide to reviews gives what the guide says. */
class ReviewGuideTest {
    private static final Path ROOT = Path.of("..", "..");
    private static final Pattern COMMAND = Pattern.compile("```console\n\\$ icp ([^\n]*)\n(.*?)```\n", Pattern.DOTALL);

    @TestFactory
    Stream<DynamicTest> commands() throws IOException {
        String guide = Files.readString(ROOT.resolve("docs/review.md")).replace("\r\n", "\n");
        List<DynamicTest> tests = new ArrayList<>();
        Matcher matcher = COMMAND.matcher(guide);
        while (matcher.find()) {
            String command = matcher.group(1);
            String output = matcher.group(2);
            tests.add(DynamicTest.dynamicTest(
                    command, () -> assertThat(output(command)).isEqualTo(output)));
        }
        assertThat(tests).hasSizeGreaterThanOrEqualTo(5);
        return tests.stream();
    }

    private static String output(String command) {
        Object[] arguments = Stream.of(command.split(" ", -1))
                .map(word -> word.startsWith("docs/") ? ROOT.resolve(word).toString() : word)
                .toArray();
        return Run.of(arguments).out();
    }
}
