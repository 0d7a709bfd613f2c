package io.github.icp4j.cli;

import io.github.icp4j.cli.file.OutputFile;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Standard output for text; a reader that has gone ends the run, as it does where results are written. */
final class Printed extends Writer {
    private final OutputFile out;

    Printed(OutputStream out) {
        this.out = OutputFile.start(OutputFile.STANDARD_OUTPUT, out);
    }

    @Override
    public void write(char[] text, int offset, int length) {
        byte[] bytes = new String(text, offset, length).getBytes(StandardCharsets.UTF_8);
        out.write(bytes);
    }

    @Override
    public void flush() {
        out.flush();
    }

    @Override
    public void close() {
        flush();
    }
}
