package io.github.icp4j.json;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.StreamDataWriter;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.emitter.Emitter;
import org.snakeyaml.engine.v2.events.DocumentEndEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.ImplicitTuple;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.events.StreamEndEvent;
import org.snakeyaml.engine.v2.events.StreamStartEvent;

/** Writes a tree as YAML, short parts on one line; text that some reader would take for something else is quoted. */
final class YamlText {
    private static final DumpSettings SETTINGS = DumpSettings.builder()
            .setIndent(2)
            .setIndicatorIndent(2)
            .setIndentWithIndicator(true)
            .setSplitLines(false)
            .setMaxSimpleKeyLength(1024)
            .build();

    /** What is there and is not seen: it is written as an escape. */
    private static final Pattern SPECIAL = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}&&[^\n\t]]");

    private final Emitter emitter;

    private YamlText(StringBuilder text) {
        emitter = new Emitter(SETTINGS, new StreamDataWriter() {
            @Override
            public void write(String string) {
                text.append(string);
            }

            @Override
            public void write(String string, int from, int length) {
                text.append(string, from, from + length);
            }
        });
    }

    static String of(Node root) {
        StringBuilder text = new StringBuilder();
        YamlText yaml = new YamlText(text);
        yaml.emitter.emit(new StreamStartEvent());
        yaml.emitter.emit(new DocumentStartEvent(false, Optional.empty(), Map.of()));
        yaml.node(root, 0, false);
        yaml.emitter.emit(new DocumentEndEvent(false));
        yaml.emitter.emit(new StreamEndEvent());
        return text.toString();
    }

    private void node(Node node, int depth, boolean inline) {
        boolean onOneLine = inline || Layout.isInline(node, depth);
        FlowStyle style = onOneLine ? FlowStyle.FLOW : FlowStyle.BLOCK;
        if (node instanceof Node.Members object) {
            emitter.emit(new MappingStartEvent(
                    Optional.empty(), Optional.empty(), true, style, Optional.empty(), Optional.empty()));
            for (Node.Member member : object.members()) {
                key(member.key());
                node(member.value(), depth + 1, onOneLine);
            }
            emitter.emit(new MappingEndEvent());
        } else if (node instanceof Node.Items list) {
            emitter.emit(new SequenceStartEvent(
                    Optional.empty(), Optional.empty(), true, style, Optional.empty(), Optional.empty()));
            list.items().forEach(item -> node(item, depth + 1, onOneLine));
            emitter.emit(new SequenceEndEvent());
        } else if (node instanceof Node.Text text) {
            scalar(text.text(), style(text.text()));
        } else {
            scalar(plain(node), ScalarStyle.PLAIN);
        }
    }

    private static String plain(Node node) {
        if (node instanceof Node.Numeral number) {
            return number.text();
        }
        return node instanceof Node.Flag flag ? String.valueOf(flag.value()) : "null";
    }

    /** Keys are always text, so that digits need no quotes. */
    private void key(String key) {
        boolean digits = !key.isEmpty() && key.chars().allMatch(c -> c >= '0' && c <= '9');
        scalar(key, digits ? ScalarStyle.PLAIN : style(key));
    }

    private static ScalarStyle style(String text) {
        if (SPECIAL.matcher(text).find()) {
            return ScalarStyle.DOUBLE_QUOTED;
        }
        if (text.indexOf('\n') >= 0) {
            return ScalarStyle.LITERAL;
        }
        return YamlScalar.isTextEverywhere(text) ? ScalarStyle.PLAIN : ScalarStyle.DOUBLE_QUOTED;
    }

    private void scalar(String text, ScalarStyle style) {
        emitter.emit(new ScalarEvent(Optional.empty(), Optional.empty(), new ImplicitTuple(true, true), text, style));
    }
}
