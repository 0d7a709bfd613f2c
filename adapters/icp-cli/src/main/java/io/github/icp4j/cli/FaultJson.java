package io.github.icp4j.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.icp4j.json.Fault;
import io.github.icp4j.validate.Issue;
import io.github.icp4j.validate.IssueCode;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** The faults of a definition file as one line of JSON. */
final class FaultJson {
    private static final JsonFactory JSON = new JsonFactory();

    private FaultJson() {}

    static String of(DefinitionFile file, boolean named) {
        return of(file.name(), named, file.result().faults());
    }

    /** Of a file that could not be read at all. */
    static String unreadable(String name, boolean named, String why) {
        Issue issue = Issue.error(IssueCode.UNREADABLE_FILE, "", why, "check its name and that it may be read");
        return of(name, named, List.of(new Fault(issue, name, 1, 1)));
    }

    private static String of(String name, boolean named, List<Fault> faults) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            if (named) {
                json.writeStringField("file", name);
            }
            json.writeBooleanField("valid", faults.isEmpty());
            json.writeArrayFieldStart("faults");
            for (Fault fault : faults) {
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
