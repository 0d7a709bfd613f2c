package io.github.icp4j.cli;

import io.github.icp4j.cli.AccountOptions.InputFormat;
import io.github.icp4j.cli.file.InputFile;
import io.github.icp4j.cli.file.Refusal;
import io.github.icp4j.cli.file.Trouble;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/** Tells what a file of accounts is written in: by the end of its name, else by its first character. */
final class InputFormatGuess {
    private static final int LOOK_AHEAD = 4096;

    private InputFormatGuess() {}

    static InputFormat of(String name, InputFile file) {
        String plain = name.toLowerCase(Locale.ROOT);
        String end = plain.endsWith(".gz") ? plain.substring(0, plain.length() - 3) : plain;
        if (end.endsWith(".jsonl") || end.endsWith(".ndjson") || end.endsWith(".json")) {
            return InputFormat.JSONL;
        }
        if (end.endsWith(".csv") || end.endsWith(".tsv")) {
            return InputFormat.CSV;
        }
        return first(file) == '{' ? InputFormat.JSONL : InputFormat.CSV;
    }

    private static int first(InputFile file) {
        InputStream in = file.stream();
        in.mark(LOOK_AHEAD);
        try {
            int c = in.read();
            for (int i = 1; i < LOOK_AHEAD && (Character.isWhitespace(c) || c == 0xef || c == 0xbb || c == 0xbf); i++) {
                c = in.read();
            }
            in.reset();
            return c;
        } catch (IOException e) {
            throw new Refusal("cannot read " + file.name() + ": " + Trouble.reason(e));
        }
    }
}
