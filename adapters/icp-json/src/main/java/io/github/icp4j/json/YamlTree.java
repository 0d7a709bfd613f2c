package io.github.icp4j.json;

import io.github.icp4j.validate.IssueCode;
import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.common.SpecVersion;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Reads YAML text as a tree, from the parser's events: nothing is ever constructed from a tag, and no alias expanded.
 */
final class YamlTree {
    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setUseMarks(true)
            .setParseComments(false)
            .setCodePointLimit(Source.MOST_BYTES)
            .build();

    private final String text;
    private final FaultList faults;
    private final TreeBuilder tree;
    private int documents;

    private YamlTree(String text, FaultList faults) {
        this.text = text;
        this.faults = faults;
        tree = new TreeBuilder(faults);
    }

    /** The tree of a text, or null where it is not YAML, whose fault has been told. */
    static @Nullable Node read(String text, FaultList faults) {
        return new YamlTree(text, faults).read();
    }

    private @Nullable Node read() {
        try {
            ParserImpl events = new ParserImpl(SETTINGS, new StreamReader(SETTINGS, new SpareReader(text)));
            while (events.hasNext()) {
                event(events.next());
            }
            if (tree.root() == null) {
                syntax(Place.START, "the text is empty", "write a profile");
            }
            return tree.root();
        } catch (TreeBuilder.TooMuchException e) {
            return null;
        } catch (MarkedYamlEngineException e) {
            notYaml(e.getProblemMark().or(e::getContextMark), e.getProblem());
        } catch (ReaderException e) {
            Place at = new Columns(text).at(firstUnprintable());
            syntax(at, "this is not YAML: a control character may not stand here", "remove or escape the character");
        } catch (YamlEngineException e) {
            notYaml(Optional.empty(), String.valueOf(e.getMessage()));
        }
        return null;
    }

    /** The exception's own position is of the parser's buffer. */
    private int firstUnprintable() {
        int at = 0;
        while (at < text.length() && StreamReader.isPrintable(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private void event(Event event) {
        if (event instanceof NodeEvent node) {
            node(node);
        } else if (event.getEventId() == Event.ID.MappingEnd || event.getEventId() == Event.ID.SequenceEnd) {
            tree.end();
        } else if (event instanceof DocumentStartEvent start) {
            document(start);
        }
    }

    private void document(DocumentStartEvent start) {
        Place at = begin(start.getStartMark());
        documents++;
        if (documents > 1) {
            syntax(at, "a file may hold one document only", "put the second document into a file of its own");
            throw new TreeBuilder.TooMuchException();
        }
        Optional<SpecVersion> version = start.getSpecVersion();
        if (version.isPresent()
                && (version.get().getMajor() != 1 || version.get().getMinor() != 2)) {
            syntax(
                    at,
                    "profiles are YAML 1.2, but the text says " + version.get().getRepresentation(),
                    "leave %YAML out");
        }
    }

    private void node(NodeEvent event) {
        Place at = begin(event.getStartMark());
        if (event instanceof AliasEvent) {
            syntax(at, "aliases (*) may not be used", "write the value out");
            broken(at);
            return;
        }
        if (event.getAnchor().isPresent()) {
            syntax(at, "anchors (&) may not be used", "leave the anchor out");
        }
        if (event instanceof CollectionStartEvent start) {
            start.getTag().ifPresent(tag -> tagged(at, tag));
            if (tree.expectsKey()) {
                syntax(at, "a key must be text", "write a name before the colon");
                tree.key(at, "");
            }
            tree.begin(at, start.getEventId() == Event.ID.MappingStart);
        } else if (event instanceof ScalarEvent scalar) {
            scalar.getTag().ifPresent(tag -> tagged(at, tag));
            scalar(at, scalar);
        }
    }

    private void scalar(Place at, ScalarEvent scalar) {
        boolean plain = scalar.getScalarStyle() == ScalarStyle.PLAIN;
        if (!tree.expectsKey()) {
            boolean resolves = plain && scalar.getTag().isEmpty();
            tree.value(resolves ? YamlScalar.resolve(at, scalar.getValue()) : new Node.Text(at, scalar.getValue()));
            return;
        }
        if (plain && scalar.getValue().equals("<<")) {
            syntax(at, "merge keys (<<) may not be used", "write the members out");
        }
        tree.key(at, scalar.getValue());
    }

    private void broken(Place at) {
        if (tree.expectsKey()) {
            tree.key(at, "");
        } else {
            tree.value(new Node.Broken(at));
        }
    }

    private void tagged(Place at, String tag) {
        syntax(at, "tags may not be used, but here is " + Excerpt.of(tag), "leave the tag out");
    }

    private void notYaml(Optional<Mark> mark, @Nullable String problem) {
        String remedy = String.valueOf(problem).contains("TAB") ? "indent with spaces" : "correct the YAML here";
        Place at = mark.map(YamlTree::place).orElse(Place.START);
        syntax(at, "this is not YAML: " + Excerpt.of(String.valueOf(problem)), remedy);
    }

    private void syntax(Place at, String message, String remedy) {
        faults.error(IssueCode.SYNTAX, tree.pointer(), at, message, remedy);
    }

    private static Place begin(Optional<Mark> mark) {
        return mark.map(YamlTree::place).orElse(Place.START);
    }

    private static Place place(Mark mark) {
        return new Place(mark.getLine() + 1, mark.getColumn() + 1);
    }

    /**
     * Text that comes one char less at a time than is asked for: after half a surrogate pair the parser takes the other half
     * into the same buffer, and fails where that is full.
     */
    private static final class SpareReader extends StringReader {
        SpareReader(String text) {
            super(text);
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            return super.read(buffer, offset, length > 1 ? length - 1 : length);
        }
    }
}
