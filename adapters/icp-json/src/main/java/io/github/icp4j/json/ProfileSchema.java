package io.github.icp4j.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The JSON Schema (draft 2020-12) of profiles and portfolios, so that editors complete and check them while they are
 * written.
 *
 * <p>Whatever it refuses, {@link ProfileReader} refuses too; the reader also tells what a schema cannot say, such as a range
 * without numbers or an id given twice. The schema is the resource {@code icp.schema.json} beside this class.
 */
public final class ProfileSchema {
    private static final String RESOURCE = "icp.schema.json";

    private ProfileSchema() {}

    /** The schema's text, read anew at each call. */
    public static String text() {
        try (InputStream in = ProfileSchema.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + RESOURCE + " is not beside its class");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
