package io.github.icp4j.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

/**
 * Writes the accounts that were set aside as JSON Lines: {@code {"line","id","attribute","reason"}}.
 *
 * <p>It is what {@link AccountReader.Builder#setAside} takes. Texts are UTF-8. Not safe for use by several threads.
 */
public final class RejectWriter implements Consumer<RejectedAccount>, Closeable {
    private final JsonGenerator json;

    /** A writer that closes the stream it writes to. */
    public RejectWriter(OutputStream out) throws IOException {
        json = JsonResultWriter.lines(out);
    }

    /** Writes an account that was set aside. */
    public void write(RejectedAccount rejected) throws IOException {
        json.writeStartObject();
        json.writeNumberField("line", rejected.line());
        json.writeStringField("id", rejected.id());
        json.writeStringField("attribute", rejected.attribute());
        json.writeStringField("reason", rejected.reason());
        json.writeEndObject();
        json.writeRaw('\n');
    }

    /**
     * Writes an account that was set aside.
     *
     * @throws UncheckedIOException where it cannot be written
     */
    @Override
    public void accept(RejectedAccount rejected) {
        try {
            write(rejected);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes out what is buffered. */
    public void flush() throws IOException {
        json.flush();
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}
