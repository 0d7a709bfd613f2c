package io.github.icp4j.cli.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the columns of a table are: which gives the id, which attribute each of the others gives, and where events are.
 *
 * <p>Columns that a mapping does not name are taken by their own names, where they have an attribute's.
 *
 * @param id the column of the account's id
 * @param attributes how attributes are read, by attribute name
 * @param events where events are; their lists are joined
 * @param style how cells are written
 * @param lenient whether a column that the table does not have is no fault: so in presets, which serve many tables
 */
public record TableMapping(
        Column id, Map<String, AttributeRule> attributes, List<EventRule> events, CellStyle style, boolean lenient) {
    /** The column that gives the id unless a mapping names another. */
    static final String ID = "id";

    /** The column that gives events unless a mapping says where they are. */
    static final String EVENTS = "events";

    private static final TableMapping BY_NAME =
            new TableMapping(Column.of(ID), Map.of(), List.of(), CellStyle.usual(), true);

    /** Copies the collections. */
    public TableMapping {
        attributes = Map.copyOf(attributes);
        events = List.copyOf(events);
    }

    /** The mapping of every column by its own name. */
    public static TableMapping byName() {
        return BY_NAME;
    }

    /** This mapping with the id in another column. */
    public TableMapping withId(String column) {
        return new TableMapping(Column.of(column), attributes, events, style, lenient);
    }

    /** This mapping with another style of cells. */
    public TableMapping withStyle(CellStyle newStyle) {
        return new TableMapping(id, attributes, events, newStyle, lenient);
    }

    /**
     * This mapping with events in a second table as well, which has the columns id, type, subject and date.
     *
     * @param file the table's file
     * @param name what messages call it
     * @param complete whether an account without a row has no events
     */
    public TableMapping withEventTable(String file, String name, boolean complete) {
        List<EventRule> all = new ArrayList<>(events);
        all.add(new EventTable(
                new SecondTableRule(file, name, Column.of(ID), complete),
                new FromColumn(Column.of("type")),
                new FromColumn(Column.of("subject")),
                Column.of("date")));
        return new TableMapping(id, attributes, all, style, lenient);
    }

    /**
     * A column by any of its names.
     *
     * @param names what it is called: of those that the table has, a row takes the first that is not empty
     * @param strip what every cell begins with and is taken off, or empty
     */
    record Column(List<String> names, String strip) {
        Column {
            names = List.copyOf(names);
        }

        static Column of(String name) {
            return new Column(List.of(name), "");
        }
    }

    /** How one attribute is read. */
    sealed interface AttributeRule permits Constant, Cells, Joined {}

    /** The same for every account. */
    record Constant(String text) implements AttributeRule {}

    /** From a column of the table itself. */
    record Cells(Column column, CellRule rule) implements AttributeRule {}

    /** Tags from the rows of a second table, one a row. */
    record Joined(SecondTableRule table, Column column, CellRule rule) implements AttributeRule {}

    /**
     * How the cells of one column are read.
     *
     * @param times what numbers are multiplied with
     * @param currency the currency that amounts are in, or null to take the first that is met
     * @param separators what separates tags, or null for the usual
     * @param none the words for no tags, or null for the usual
     * @param trueWhen the words for true, empty for the usual
     * @param falseWhen the words for false, empty for the usual
     * @param underscores whether underscores stand for spaces
     */
    record CellRule(
            BigDecimal times,
            @Nullable String currency,
            @Nullable String separators,
            @Nullable Set<String> none,
            Set<String> trueWhen,
            Set<String> falseWhen,
            boolean underscores) {
        static final CellRule USUAL = new CellRule(BigDecimal.ONE, null, null, null, Set.of(), Set.of(), false);
    }

    /**
     * A second table, with any number of rows for an account.
     *
     * @param file its file, relative to the mapping file
     * @param name what messages call it
     * @param id the column that gives the account's id
     * @param complete whether an account without a row is known to have none
     */
    record SecondTableRule(String file, String name, Column id, boolean complete) {}

    /** Where events are. */
    sealed interface EventRule permits PackedEvents, RowEvent, EventTable {}

    /** In one column, as {@code type:subject:date} with separators between. */
    record PackedEvents(Column column, String separators) implements EventRule {
        static final String USUAL_SEPARATORS = ";|\n";
    }

    /** One for each account, from its own row: a date, and what it is the date of. */
    record RowEvent(Term type, @Nullable Term subject, Column date) implements EventRule {}

    /** In the rows of a second table, one a row. */
    record EventTable(
            SecondTableRule table, Term type, @Nullable Term subject, Column date) implements EventRule {}

    /** A text that is either the same in every row or a column's. */
    sealed interface Term permits Fixed, FromColumn {}

    /** The same in every row. */
    record Fixed(String text) implements Term {}

    /** What a column has. */
    record FromColumn(Column column) implements Term {}
}
