package io.github.icp4j.cli.output;

import java.util.Locale;

/** A form that results are written in. */
public enum Format {
    /** One JSON object a line. */
    JSONL,
    /** Comma-separated values with a header. */
    CSV,
    /** Aligned columns for somebody to read. */
    TABLE,
    /** A file that HubSpot imports into companies. */
    HUBSPOT,
    /** A file that Salesforce's Data Loader writes into accounts. */
    SALESFORCE;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
