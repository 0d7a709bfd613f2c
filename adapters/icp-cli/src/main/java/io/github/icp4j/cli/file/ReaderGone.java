package io.github.icp4j.cli.file;

/** Whoever read our output has closed it and wants no more: the run ends quietly. */
public final class ReaderGone extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ReaderGone() {
        super("the reader of the output has gone", null, false, false);
    }
}
