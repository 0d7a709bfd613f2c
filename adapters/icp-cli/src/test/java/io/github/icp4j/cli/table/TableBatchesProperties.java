package io.github.icp4j.cli.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.icp4j.account.Account;
import io.github.icp4j.account.AccountBatch;
import io.github.icp4j.account.AttributeValue;
import io.github.icp4j.account.BadValue;
import io.github.icp4j.account.Event;
import io.github.icp4j.attribute.Attribute;
import io.github.icp4j.attribute.Layer;
import io.github.icp4j.attribute.Schema;
import io.github.icp4j.cli.account.AccountRow;
import io.github.icp4j.cli.account.AccountRows;
import io.github.icp4j.cli.account.BatchSource;
import io.github.icp4j.cli.account.ReadRequest;
import io.github.icp4j.cli.account.RowBatches;
import io.github.icp4j.cli.file.InputFile;
import io.github.icp4j.cli.file.Refusal;
import io.github.icp4j.cli.table.TableMapping.Cells;
import io.github.icp4j.cli.table.TableMapping.Column;
import io.github.icp4j.cli.table.TableMapping.Fixed;
import io.github.icp4j.cli.table.TableMapping.FromColumn;
import io.github.icp4j.cli.table.TableMapping.PackedEvents;
import io.github.icp4j.cli.table.TableMapping.RowEvent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Tables read into columns from their bytes say what tables say that are read row by row: values, rejects and notes. */
class TableBatchesProperties {
    private static final Schema SCHEMA = Schema.of(List.of(
            Attribute.text("industry", Layer.FIRMOGRAPHIC),
            Attribute.number("size", Layer.FIRMOGRAPHIC),
            Attribute.number("growth", Layer.FIRMOGRAPHIC),
            Attribute.flag("saas", Layer.FIRMOGRAPHIC),
            Attribute.tags("tools", Layer.FIRMOGRAPHIC)));
    private static final List<String> COLUMNS =
            List.of("id", "industry", "sector", "size", "growth", "saas", "tools", "events", "lastCall", "owner");
    private static final Map<String, List<String>> CELLS = Map.of(
            "id", List.of("a1", "b-2.example", " c3 ", "Ünal", "ID:", "ID:d4", "a1", "  ", "\u2003", "f\"6", "-"),
            "industry",
                    List.of("Software", "software ", "SOFTWARE", "Steel, wood", "n/a", "Fünf", "\u2003", "a\"b", "a_b"),
            "sector", List.of("Retail", "N/A", "none", "x:y"),
            "size",
                    List.of(
                            "5",
                            "070",
                            "12345678",
                            "98765432",
                            "1234567",
                            "123456789",
                            "12:45",
                            "1234567/",
                            "1234:678",
                            "90400",
                            "-0",
                            "-12",
                            "1.5",
                            "1,5",
                            "51-200",
                            "10001+",
                            "many",
                            "$5M",
                            "€5M",
                            "10-Jan",
                            "n/a",
                            "0",
                            "9007199254740993",
                            "123456789012345678901",
                            ".5",
                            "5.",
                            "1.2.3",
                            "-",
                            "35%",
                            "1e3",
                            " 7 "),
            "growth",
                    List.of(
                            "0.1",
                            "0.30000000000000004",
                            "-0.12345678901234567",
                            "0.5123456789012345",
                            "1.7976931348623157",
                            "9007199254740993.5",
                            "0.000000000000000001",
                            "-0.0",
                            "7",
                            "0,25"),
            "saas", List.of("true", "No", "1", "0", "ja", "T"),
            "tools",
                    List.of(
                            "Salesforce",
                            "HubSpot;Salesforce",
                            "a|b;;c",
                            ";",
                            ";;|",
                            "none",
                            "None ",
                            "none;a",
                            "n/a;b",
                            "n/a",
                            " x ; y ",
                            "Ä;b",
                            "a,b",
                            "a_b;c",
                            "a;a;A",
                            "a\u2003;b",
                            "x\ty;\t"),
            "events",
                    List.of(
                            "funding::2026-10-01",
                            "funding:2026-10-01",
                            "hire:VP Sales:2026-09-30;funding::2026-01-01",
                            "none",
                            "n/a",
                            "x:y",
                            "funding:2026-02-30",
                            "funding:03/04/2026",
                            ":2026-01-01",
                            " :a:2026-01-01",
                            "a:b:c:2026-05-05",
                            "a:b:1850-01-01|c:d:2100-12-31",
                            ";funding:2024-02-29;",
                            "f: s :2026-10-01 ",
                            "f:2026-10-01T12:30",
                            "f::2026-10-01;g::many",
                            "Fü:ß:2026-10-01",
                            "f:x:20-10-2026"),
            "lastCall", List.of("2026-10-10", "n/a", "10.10.2026", "2026-10-10 10:00"),
            "owner", List.of("Ada", "a \"quoted\" name", "Zoë", "two\nlines", "cr\rin it"));
    private static final List<String> DAMAGE = List.of(
            "\"open,b,c\n",
            "a,\"b\"c\",d\n",
            "\n",
            "\r\n",
            ",\n",
            "a,b,c,d,e,f,g,h,i,j,k,l\n",
            "x\n",
            "\r",
            "  \"x\" ,y\n",
            "\t\"x\"\t,y\n",
            "\"a\r\rb\",c\n",
            "\"",
            "x,\"y",
            "é",
            "\"a\"\"b\",c\n");

    @Property(tries = 1_500)
    void both_ways_say_the_same(@ForAll long seed, @ForAll BadValue policy) throws IOException {
        Random random = new Random(seed);
        char separator = random.nextInt(4) == 0 ? ";\t|".charAt(random.nextInt(3)) : ',';
        Charset charset = pick(
                random,
                List.of(
                        StandardCharsets.UTF_8,
                        StandardCharsets.UTF_8,
                        Charset.forName("windows-1252"),
                        StandardCharsets.UTF_16LE));
        byte[] table = table(random, separator, charset);
        if (random.nextInt(3) == 0) {
            table[random.nextInt(table.length)] = (byte) random.nextInt(256);
        }
        TableMapping mapping = mapping(random);
        CellStyle style = style(random, mapping.style());
        style = charset.equals(StandardCharsets.UTF_8) ? style : style.withEncoding(charset.name());
        style = random.nextBoolean() ? style.withDelimiter(separator) : style;
        ReadRequest request = new ReadRequest(
                SCHEMA, Set.of("size", "events"), policy, random.nextBoolean() ? List.of("owner") : List.of());
        String columns = told(table, mapping.withStyle(style), request, random.nextInt(5), true);
        assertThat(columns)
                .as(() -> new String(table, charset))
                .isEqualTo(told(table, mapping.withStyle(style), request, 0, false));
    }

    private static <T> T pick(Random random, List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static byte[] table(Random random, char separator, Charset charset) {
        List<String> columns = new ArrayList<>(COLUMNS);
        columns.removeIf(column -> !column.equals("id") && random.nextInt(8) == 0);
        if (!columns.contains("owner")) {
            columns.add("owner");
        }
        StringBuilder text = new StringBuilder(random.nextInt(6) == 0 ? "\n" : "");
        text.append(random.nextInt(9) == 0 ? "sep=" + separator + "\r\n" : "");
        text.append(String.join(String.valueOf(separator), columns)).append('\n');
        String end = pick(random, List.of("\n", "\n", "\r\n", "\r"));
        for (int i = random.nextInt(30); i >= 0; i--) {
            if (random.nextInt(12) == 0) {
                text.append(pick(random, DAMAGE).replace(',', separator).replace("\n", end));
            }
            int last = random.nextInt(8) == 0 ? random.nextInt(columns.size() + 2) : columns.size();
            for (int c = 0; c < last; c++) {
                text.append(c == 0 ? "" : separator).append(cell(random, separator, columns.get(c % columns.size())));
            }
            text.append(i == 0 && random.nextBoolean() ? "" : end);
        }
        return text.toString().getBytes(charset);
    }

    private static String cell(Random random, char separator, String column) {
        String cell = random.nextInt(6) == 0 ? "" : pick(random, CELLS.get(column));
        boolean needed = cell.indexOf(separator) >= 0 || cell.indexOf('\n') >= 0 || cell.indexOf('\r') >= 0;
        boolean quoted = needed ? random.nextInt(30) > 0 : random.nextInt(5) == 0;
        return quoted ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    private static TableMapping mapping(Random random) {
        if (random.nextBoolean()) {
            return TableMapping.byName();
        }
        TableMapping.CellRule usual = TableMapping.CellRule.USUAL;
        Map<String, TableMapping.AttributeRule> rules = Map.of(
                "industry",
                new Cells(new Column(List.of("industry", "sector"), ""), random.nextBoolean() ? usual : underscored()),
                "size",
                new Cells(
                        new Column(List.of("size"), random.nextBoolean() ? "" : "5"),
                        new TableMapping.CellRule(
                                random.nextBoolean() ? BigDecimal.ONE : BigDecimal.TEN,
                                random.nextBoolean() ? null : "USD",
                                null,
                                null,
                                Set.of(),
                                Set.of(),
                                false)),
                "tools",
                new Cells(Column.of("tools"), random.nextBoolean() ? usual : underscored()));
        List<TableMapping.EventRule> events = switch (random.nextInt(3)) {
            case 0 -> List.of();
            case 1 ->
                List.of(
                        new PackedEvents(Column.of("events"), ";"),
                        new RowEvent(new Fixed("call"), new FromColumn(Column.of("owner")), Column.of("lastCall")));
            default -> List.of(new PackedEvents(Column.of("events"), PackedEvents.USUAL_SEPARATORS));
        };
        Column id = new Column(List.of("id"), random.nextBoolean() ? "" : "ID:");
        return new TableMapping(id, rules, events, CellStyle.usual(), true);
    }

    private static TableMapping.CellRule underscored() {
        return new TableMapping.CellRule(BigDecimal.ONE, null, "; ", Set.of("keine"), Set.of(), Set.of(), true);
    }

    private static CellStyle style(Random random, CellStyle before) {
        CellStyle style = before;
        style = random.nextInt(3) == 0
                ? style.withUnknown(pick(random, List.of(Set.of("N/A"), Set.of("0", "a,b"), Set.of("n/a", "-"))))
                : style;
        style = random.nextInt(6) == 0 ? style.withDecimalComma(true) : style;
        style = random.nextInt(6) == 0
                ? style.withDateFormat(pick(random, List.of("dd.MM.yyyy", "yyyy-MM-dd", "M/d/yyyy")))
                : style;
        style = random.nextInt(6) == 0
                ? style.withNone(pick(random, List.of(Set.of("n/a", "none;a"), Set.of())))
                : style;
        return random.nextInt(6) == 0
                ? style.withSeparators(pick(random, List.of(";", "| ", ",\t", "N", "ä;")))
                : style;
    }

    /** All that is read of a table, as a text. */
    private static String told(byte[] table, TableMapping mapping, ReadRequest request, int slow, boolean bytes)
            throws IOException {
        StringBuilder told = new StringBuilder();
        try (InputFile file = InputFile.open("-", trickling(table, slow));
                BatchSource source = open(file, mapping, request, bytes)) {
            BatchSource.Gate gate = new BatchSource.Gate() {
                @Override
                public boolean admits(String id, long line) {
                    told.append(line).append(": ").append(id).append('\n');
                    return line % 7 != 0;
                }

                @Override
                public void setAside(AccountRow.SetAside row) {
                    told.append(row).append('\n');
                }
            };
            StringBuilder accounts = new StringBuilder();
            for (AccountRows rows = source.next(gate); rows != null; rows = source.next(gate)) {
                append(accounts, rows);
            }
            told.append(accounts).append(source.notes()).append(source.idField());
        } catch (Refusal e) {
            told.append(e.getMessage());
        }
        return told.toString();
    }

    private static BatchSource open(InputFile file, TableMapping mapping, ReadRequest request, boolean bytes) {
        return bytes
                ? TableBatches.open(file, mapping, request, null)
                : new RowBatches(TableSource.open(file, mapping, request, null), SCHEMA);
    }

    private static void append(StringBuilder accounts, AccountRows rows) {
        AccountBatch batch = rows.accounts();
        for (int row = 0; row < batch.size(); row++) {
            Account account = batch.account(row);
            accounts.append(account.id());
            account.values()
                    .forEach((name, value) ->
                            accounts.append(' ').append(name).append(' ').append(sorted(value)));
            accounts.append(account.events()
                    .map(events -> events.stream().map(Event::toString).sorted().toList()));
            accounts.append(rows.kept(row)).append('\n');
        }
    }

    /** Tags in an order of their own: a batch has them in that in which it met them, if only in a row that was set aside. */
    private static String sorted(AttributeValue value) {
        return value instanceof AttributeValue.Tags tags
                ? tags.tags().stream().sorted().toList().toString()
                : value.toString();
    }

    /** Bytes that come a few at a time, or all at once. */
    private static ByteArrayInputStream trickling(byte[] table, int slow) {
        return new ByteArrayInputStream(table) {
            @Override
            public synchronized int read(byte[] buffer, int offset, int length) {
                return super.read(buffer, offset, slow == 0 ? length : Math.min(length, slow));
            }
        };
    }
}
