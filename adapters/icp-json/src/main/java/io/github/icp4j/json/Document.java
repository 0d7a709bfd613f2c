package io.github.icp4j.json;

import io.github.icp4j.validate.Issue;
import io.github.icp4j.validate.IssueCode;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The plain values of a JSON or YAML text, read as strictly as profiles are; for other files that stand beside them.
 *
 * <p>Objects are maps in the order of their keys, lists are lists, numbers are {@link BigDecimal}s, texts and flags
 * themselves; null is null. Immutable and safe for use by several threads.
 */
public final class Document {
    private final @Nullable Node root;
    private final FaultList faults;

    private Document(@Nullable Node root, FaultList faults) {
        this.root = root;
        this.faults = faults;
    }

    /**
     * Reads a stream to its end, without closing it; JSON where the text begins as a JSON object does, else YAML.
     *
     * @param file the name that faults give the text, or null
     * @throws IOException where the stream throws it
     */
    public static Document read(InputStream in, @Nullable String file) throws IOException {
        FaultList faults = new FaultList(file);
        String text = Source.read(in, faults);
        Node root = text == null ? null : DefinitionParser.tree(text, Syntax.of(text), faults);
        if (root == null && faults.faults().isEmpty()) {
            faults.error(IssueCode.SYNTAX, "", Place.START, "the text is empty", "write an object");
        }
        return new Document(root, faults);
    }

    /** What is wrong with the text as such, by place; where there is anything, {@link #value()} may lack a part. */
    public List<Fault> faults() {
        return faults.faults().stream().sorted(Fault.BY_PLACE).toList();
    }

    /** The value that the text holds; null where it holds none. */
    public @Nullable Object value() {
        return root == null ? null : plain(root);
    }

    /** What somebody found wrong with a value, with the place where it stands. */
    public Fault located(Issue issue) {
        if (root == null) {
            return new Fault(issue, faults.file(), 1, 1);
        }
        Locator.Found found = Locator.find(root, issue.pointer());
        return new Fault(issue, faults.file(), found.at().line(), found.at().column());
    }

    private static @Nullable Object plain(Node node) {
        if (node instanceof Node.Members members) {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            members.members().forEach(member -> map.put(member.key(), plain(member.value())));
            return map;
        }
        if (node instanceof Node.Items items) {
            List<@Nullable Object> list = new ArrayList<>();
            items.items().forEach(item -> list.add(plain(item)));
            return list;
        }
        return leaf(node);
    }

    private static @Nullable Object leaf(Node node) {
        if (node instanceof Node.Text text) {
            return text.text();
        }
        if (node instanceof Node.Flag flag) {
            return flag.value();
        }
        return node instanceof Node.Numeral numeral ? number(numeral.text()) : null;
    }

    /** A number as a decimal; infinity and NaN, which no decimal is, as their text. */
    private static Object number(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            return text;
        }
    }
}
