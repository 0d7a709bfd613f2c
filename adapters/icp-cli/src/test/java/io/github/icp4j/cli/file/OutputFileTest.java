package io.github.icp4j.cli.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files appear whole or not at all. */
class OutputFileTest {
    private static final byte[] NEW = "new".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private OutputFile start(Path file) {
        return OutputFile.start(file.toString(), OutputStream.nullOutputStream());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void until_it_is_committed_the_target_is_as_it_was() throws IOException {
        Path file = Files.writeString(folder.resolve("out"), "old");
        try (OutputFile out = start(file)) {
            out.write(NEW);
            out.flush();
            assertThat(file).hasContent("old");
            out.commit();
            assertThat(file).hasContent("new");
        }
        assertThat(names()).containsExactly("out");
    }

    @Test
    void a_file_that_is_not_committed_leaves_nothing_behind() throws IOException {
        try (OutputFile out = start(folder.resolve("out"))) {
            out.write(NEW);
            assertThat(names()).hasSize(1).first().asString().startsWith(".out.");
        }
        assertThat(names()).isEmpty();
    }

    @Test
    void a_link_stays_a_link_and_what_it_points_to_is_replaced() throws IOException {
        Path target = Files.writeString(folder.resolve("target"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link"), target);
        try (OutputFile out = start(link)) {
            out.write(NEW);
            out.commit();
        }
        assertThat(link).isSymbolicLink();
        assertThat(target).hasContent("new");
    }

    @Test
    void two_runs_at_a_time_do_not_write_into_each_other() throws IOException {
        Path file = folder.resolve("out");
        try (OutputFile one = start(file);
                OutputFile two = start(file)) {
            one.write("one".getBytes(StandardCharsets.UTF_8));
            two.write("two".getBytes(StandardCharsets.UTF_8));
            one.commit();
            two.commit();
        }
        assertThat(file).hasContent("two");
    }

    @Test
    void a_full_disk_is_told_in_one_line() {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "this system has no /dev/full");
        assertThatThrownBy(() -> {
                    try (OutputFile out = start(full)) {
                        out.write(NEW);
                        out.commit();
                    }
                })
                .isInstanceOf(Refusal.class)
                .hasMessage("cannot write /dev/full: No space left on device");
    }

    @Test
    void a_reader_that_has_gone_is_no_fault() {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        assertThatThrownBy(() -> {
                    try (OutputFile out = OutputFile.start("-", broken)) {
                        out.write(NEW);
                        out.commit();
                    }
                })
                .isInstanceOf(ReaderGone.class);
    }
}
