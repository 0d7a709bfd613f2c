package io.github.icp4j.cli;

import io.github.icp4j.cli.file.InputFile;
import org.jspecify.annotations.Nullable;

/** How far a file has been read, shown while it is; or nothing where nobody looks. */
final class Progress implements AutoCloseable {
    private final InputFile file;
    private @Nullable ProgressLine line;

    private Progress(InputFile file, @Nullable ProgressLine line) {
        this.file = file;
        this.line = line;
    }

    /** Starts to show it where somebody looks; the library behind it is not even loaded otherwise. */
    static Progress start(InputFile file, boolean shown, Streams streams) {
        return new Progress(file, shown ? new ProgressLine(file, streams) : null);
    }

    /** Says that some has been read. */
    void update() {
        if (line != null) {
            line.show(file.bytesRead());
        }
    }

    @Override
    public void close() {
        finish();
    }

    /** Ends it and clears its line; may be called again. */
    void finish() {
        if (line != null) {
            line.clear();
            line = null;
        }
    }
}
