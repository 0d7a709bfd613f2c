package io.github.icp4j.cli;

import io.github.icp4j.cli.file.InputFile;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** The progress bar itself: bytes read of the file, their rate, and the time that remains. */
final class ProgressLine {
    private static final int WIDTH = 79;
    private static final int MILLIS_BETWEEN = 200;
    private static final long BYTES_PER_MEGABYTE = 1_000_000;

    private final ProgressBar bar;
    private final Streams streams;

    ProgressLine(InputFile file, Streams streams) {
        this.streams = streams;
        bar = new ProgressBarBuilder()
                .setTaskName("scoring")
                .setInitialMax(file.size().orElse(-1))
                .setUnit(" MB", BYTES_PER_MEGABYTE)
                .showSpeed()
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(MILLIS_BETWEEN)
                .setConsumer(new DelegatingProgressBarConsumer(this::print, WIDTH))
                .build();
    }

    void show(long bytes) {
        bar.stepTo(bytes);
    }

    void clear() {
        bar.close();
        streams.err().print("\r" + " ".repeat(WIDTH) + "\r");
        streams.err().flush();
    }

    private void print(String line) {
        streams.err().print("\r" + line);
        streams.err().flush();
    }
}
