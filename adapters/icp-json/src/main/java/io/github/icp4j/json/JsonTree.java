package io.github.icp4j.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import io.github.icp4j.validate.IssueCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Reads JSON text as a tree. */
final class JsonTree {
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(TreeBuilder.DEEPEST + 1)
                    .maxStringLength(Source.MOST_BYTES)
                    .maxNameLength(Source.MOST_BYTES)
                    .build())
            .build();

    private final String text;
    private final FaultList faults;
    private final TreeBuilder tree;
    private final Columns columns;

    private JsonTree(String text, FaultList faults) {
        this.text = text;
        this.faults = faults;
        tree = new TreeBuilder(faults);
        columns = new Columns(text);
    }

    /** The tree of a text, or null where it is not JSON, whose fault has been told. */
    static @Nullable Node read(String text, FaultList faults) {
        return new JsonTree(text, faults).read();
    }

    private @Nullable Node read() {
        try (JsonParser parser = JSON.createParser(text)) {
            while (parser.nextToken() != null) {
                if (tree.root() != null) {
                    syntax(place(parser.currentTokenLocation()), "the text goes on after the end of the profile");
                    return null;
                }
                token(parser);
            }
            if (tree.root() == null) {
                syntax(Place.START, "the text is empty");
            }
            return tree.root();
        } catch (TreeBuilder.TooMuchException e) {
            return null;
        } catch (StreamConstraintsException e) {
            faults.error(
                    IssueCode.TOO_DEEP, tree.pointer(), place(e.getLocation()), JsonReason.of(e), "make it smaller");
            return null;
        } catch (JsonProcessingException e) {
            syntax(place(e.getLocation()), JsonReason.of(e));
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void token(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        Place at = place(parser.currentTokenLocation());
        switch (token) {
            case START_OBJECT -> tree.begin(at, true);
            case START_ARRAY -> tree.begin(at, false);
            case END_OBJECT, END_ARRAY -> tree.end();
            case FIELD_NAME -> tree.key(at, parser.currentName());
            case VALUE_STRING -> tree.value(new Node.Text(at, parser.getText()));
            case VALUE_TRUE, VALUE_FALSE -> tree.value(new Node.Flag(at, token == JsonToken.VALUE_TRUE));
            case VALUE_NULL -> tree.value(new Node.Nothing(at));
            default -> tree.value(new Node.Numeral(at, parser.getText()));
        }
    }

    private void syntax(Place at, String message) {
        faults.error(IssueCode.SYNTAX, tree.pointer(), at, "this is not JSON: " + message, "correct the JSON here");
    }

    private Place place(@Nullable JsonLocation location) {
        return columns.at(location == null ? 0 : (int) location.getCharOffset());
    }
}
