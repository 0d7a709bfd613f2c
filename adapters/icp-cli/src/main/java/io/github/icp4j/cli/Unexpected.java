package io.github.icp4j.cli;

/** Tells of a failure that nobody foresaw, in one line; all of it on request, for a report. */
final class Unexpected {
    /** Set it to see where in the program an unforeseen failure happened. */
    private static final String VARIABLE = "ICP_TRACE";

    private Unexpected() {}

    static void tell(Streams streams, Throwable e) {
        streams.say("icp: an unexpected failure, " + e + "; please report it with what " + VARIABLE + "=1 adds");
        if (System.getenv(VARIABLE) != null) {
            e.printStackTrace(streams.err());
        }
    }
}
