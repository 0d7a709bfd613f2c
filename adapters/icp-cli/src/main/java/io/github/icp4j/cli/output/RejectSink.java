package io.github.icp4j.cli.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import io.github.icp4j.cli.account.AccountRow;
import io.github.icp4j.cli.file.OutputFile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Where accounts that were set aside go: a file of JSON Lines, or nowhere. */
public final class RejectSink implements AutoCloseable {
    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final @Nullable OutputFile file;

    private RejectSink(@Nullable OutputFile file) {
        this.file = file;
    }

    /** To a file, or nowhere where it has no name. */
    public static RejectSink to(@Nullable String name, OutputStream standardOutput) {
        return new RejectSink(name == null ? null : OutputFile.start(name, standardOutput));
    }

    /** Writes one as {@code {"line","id","attribute","reason"}}. */
    public void write(AccountRow.SetAside row) {
        if (file == null) {
            return;
        }
        try (JsonGenerator json = JSON.createGenerator(file.stream())) {
            json.writeStartObject();
            json.writeNumberField("line", row.line());
            json.writeStringField("id", row.id());
            json.writeStringField("attribute", row.attribute());
            json.writeStringField("reason", row.reason());
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts the file in place. */
    public void commit() {
        if (file != null) {
            file.commit();
        }
    }

    @Override
    public void close() {
        if (file != null) {
            file.close();
        }
    }
}
