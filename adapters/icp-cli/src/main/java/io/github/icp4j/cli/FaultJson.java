package io.github.icp4j.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.icp4j.json.Fault;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** The faults of a definition file as one line of JSON. */
final class FaultJson {
    private static final JsonFactory JSON = new JsonFactory();

    private FaultJson() {}

    static String of(DefinitionFile file, boolean named) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            if (named) {
                json.writeStringField("file", file.name());
            }
            json.writeBooleanField("valid", file.result().isValid());
            json.writeArrayFieldStart("faults");
            for (Fault fault : file.result().faults()) {
                write(json, fault);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text + "\n";
    }

    private static void write(JsonGenerator json, Fault fault) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", fault.issue().code().name());
        json.writeStringField("pointer", fault.issue().pointer());
        json.writeNumberField("line", fault.line());
        json.writeNumberField("column", fault.column());
        json.writeStringField("message", fault.issue().message());
        json.writeStringField("remedy", fault.issue().remedy());
        json.writeEndObject();
    }
}
