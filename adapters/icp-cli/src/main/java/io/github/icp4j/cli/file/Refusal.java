package io.github.icp4j.cli.file;

/** Something that a run cannot go on with, told in one message that its user can act on; never a stack trace. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With the message for the user: where, what, how to mend it. */
    public Refusal(String message) {
        super(message, null, false, false);
    }

    /** The message for the user. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
