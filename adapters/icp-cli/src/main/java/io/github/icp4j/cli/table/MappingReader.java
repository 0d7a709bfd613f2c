package io.github.icp4j.cli.table;

import io.github.icp4j.cli.table.TableMapping.AttributeRule;
import io.github.icp4j.cli.table.TableMapping.CellRule;
import io.github.icp4j.cli.table.TableMapping.Cells;
import io.github.icp4j.cli.table.TableMapping.Column;
import io.github.icp4j.cli.table.TableMapping.Constant;
import io.github.icp4j.cli.table.TableMapping.EventRule;
import io.github.icp4j.cli.table.TableMapping.EventTable;
import io.github.icp4j.cli.table.TableMapping.Fixed;
import io.github.icp4j.cli.table.TableMapping.FromColumn;
import io.github.icp4j.cli.table.TableMapping.Joined;
import io.github.icp4j.cli.table.TableMapping.PackedEvents;
import io.github.icp4j.cli.table.TableMapping.RowEvent;
import io.github.icp4j.cli.table.TableMapping.SecondTableRule;
import io.github.icp4j.cli.table.TableMapping.Term;
import io.github.icp4j.validate.Issue;
import io.github.icp4j.validate.IssueCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes a mapping of the values of a mapping file ({@code format: icp-mapping/1}); tells every fault at once. */
final class MappingReader {
    static final String FORMAT = "icp-mapping/1";

    private final List<Issue> issues = new ArrayList<>();

    /** What was wrong with the values read. */
    List<Issue> issues() {
        return issues;
    }

    /**
     * The mapping of a file's values; of no use where {@link #issues()} then has any.
     *
     * @param root the values: maps, lists, texts, decimals and flags
     */
    TableMapping read(@Nullable Object root) {
        MappingFields fields = fields("", root);
        String format = fields.requiredText("format");
        if (!format.isEmpty() && !format.equals(FORMAT)) {
            issues.add(Issue.error(
                    IssueCode.UNKNOWN_FORMAT, "/format", "the format is '" + format + "'", "write " + FORMAT));
        }
        fields.text("description");
        Column id = fields.has("id") ? column(fields, "id") : Column.of(TableMapping.ID);
        CellStyle style = style(fields);
        Map<String, AttributeRule> attributes = attributes(fields);
        List<EventRule> events = events(fields);
        boolean lenient = fields.flag("columnsMayBeMissing");
        fields.done();
        return new TableMapping(id, attributes, events, style, lenient);
    }

    private MappingFields fields(String pointer, @Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> named = new LinkedHashMap<>();
            map.forEach((key, each) -> named.put(String.valueOf(key), each));
            return new MappingFields(pointer, named, issues);
        }
        issues.add(Issue.error(
                IssueCode.WRONG_TYPE, pointer, "an object was expected here", "write keys and their values"));
        return new MappingFields(pointer, Map.of(), new ArrayList<>());
    }

    private static CellStyle style(MappingFields fields) {
        CellStyle usual = CellStyle.usual();
        String decimal = fields.text("decimal");
        if (decimal != null && !decimal.equals(",") && !decimal.equals(".")) {
            fields.wrongType("decimal", "',' or '.'");
        }
        String delimiter = fields.text("delimiter");
        if (delimiter != null && delimiter.length() != 1) {
            fields.wrongType("delimiter", "one character");
            delimiter = null;
        }
        String separators = fields.text("tagSeparator");
        List<String> none = fields.texts("none");
        return new CellStyle(
                Set.copyOf(fields.texts("unknown")),
                fields.text("dateFormat"),
                ",".equals(decimal),
                separators == null || separators.isEmpty() ? usual.separators() : separators,
                none.isEmpty() ? usual.none() : Set.copyOf(none),
                delimiter == null ? null : delimiter.charAt(0),
                fields.text("encoding"));
    }

    private Map<String, AttributeRule> attributes(MappingFields fields) {
        Map<String, AttributeRule> rules = new LinkedHashMap<>();
        Object columns = fields.any("columns");
        if (columns == null) {
            return rules;
        }
        if (!(columns instanceof Map<?, ?> map)) {
            fields.wrongType("columns", "an object of attributes with their columns");
            return rules;
        }
        MappingFields named = fields(fields.place("columns"), map);
        map.forEach((key, value) -> {
            String attribute = String.valueOf(key);
            rules.put(attribute, attribute(named, attribute, value));
        });
        return rules;
    }

    private AttributeRule attribute(MappingFields parent, String attribute, @Nullable Object value) {
        if (value instanceof String || value instanceof List<?>) {
            return new Cells(new Column(parent.texts(attribute), ""), CellRule.USUAL);
        }
        MappingFields fields = fields(parent.place(attribute), value);
        String constant = constant(fields);
        if (constant != null) {
            fields.done();
            return new Constant(constant);
        }
        boolean joined = fields.has("table");
        SecondTableRule table = joined ? secondTable(fields) : new SecondTableRule("", "", Column.of(""), false);
        Column column = column(fields);
        CellRule rule = cellRule(fields);
        fields.done();
        return joined ? new Joined(table, column, rule) : new Cells(column, rule);
    }

    private static @Nullable String constant(MappingFields fields) {
        Object value = fields.any("constant");
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value == null ? null : String.valueOf(value);
    }

    private static CellRule cellRule(MappingFields fields) {
        BigDecimal times = fields.number("times");
        List<String> none = fields.texts("none");
        return new CellRule(
                times == null ? BigDecimal.ONE : times,
                fields.text("currency"),
                fields.text("separator"),
                none.isEmpty() ? null : CellStyle.folded(Set.copyOf(none)),
                CellStyle.folded(Set.copyOf(fields.texts("trueWhen"))),
                CellStyle.folded(Set.copyOf(fields.texts("falseWhen"))),
                fields.flag("underscoresAreSpaces"));
    }

    private Column column(MappingFields parent, String key) {
        Object value = parent.any(key);
        if (value instanceof Map<?, ?> map) {
            MappingFields fields = fields(parent.place(key), map);
            Column column = column(fields);
            fields.done();
            return column;
        }
        List<String> names = parent.texts(key);
        return names.isEmpty() ? Column.of("") : new Column(names, "");
    }

    /** The column that an object names, with what is stripped from its cells. */
    private static Column column(MappingFields fields) {
        if (!fields.has("column")) {
            fields.missing("column");
        }
        List<String> names = fields.texts("column");
        String strip = fields.text("strip");
        return new Column(names.isEmpty() ? List.of("") : names, strip == null ? "" : strip);
    }

    private static SecondTableRule secondTable(MappingFields fields) {
        String file = fields.requiredText("table");
        String id = fields.requiredText("idColumn");
        String strip = fields.text("stripId");
        return new SecondTableRule(
                file, file, new Column(List.of(id), strip == null ? "" : strip), fields.flag("complete"));
    }

    private List<EventRule> events(MappingFields fields) {
        List<EventRule> rules = new ArrayList<>();
        Object value = fields.any("events");
        if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                rules.add(event(fields(fields.place("events") + "/" + i, list.get(i))));
            }
        } else if (value != null) {
            rules.add(event(fields(fields.place("events"), value)));
        }
        return rules;
    }

    private EventRule event(MappingFields fields) {
        EventRule rule;
        if (fields.has("column")) {
            String separators = fields.text("separator");
            rule = new PackedEvents(column(fields), separators == null ? PackedEvents.USUAL_SEPARATORS : separators);
        } else {
            Term type = term(fields, "type");
            if (type == null) {
                fields.missing("type");
                type = new Fixed("event");
            }
            Term subject = term(fields, "subject");
            Column date = Column.of(fields.requiredText("dateColumn"));
            rule = fields.has("table")
                    ? new EventTable(secondTable(fields), type, subject, date)
                    : new RowEvent(type, subject, date);
        }
        fields.done();
        return rule;
    }

    /** {@code type: funding}, or {@code typeColumn: kind}. */
    private static @Nullable Term term(MappingFields fields, String key) {
        String fixed = fields.text(key);
        List<String> columns = fields.texts(key + "Column");
        if (fixed != null && !columns.isEmpty()) {
            fields.conflicting(key, "'" + key + "' and '" + key + "Column' exclude each other", "leave one of the two");
        }
        return columns.isEmpty() ? fixed == null ? null : new Fixed(fixed) : new FromColumn(new Column(columns, ""));
    }
}
