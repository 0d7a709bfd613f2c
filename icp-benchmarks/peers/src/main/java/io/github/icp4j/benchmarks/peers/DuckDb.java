package io.github.icp4j.benchmarks.peers;

import io.github.icp4j.benchmarks.w20.CodeLists;
import io.github.icp4j.benchmarks.w20.Scores;
import io.github.icp4j.benchmarks.w20.W20Data;
import io.github.icp4j.benchmarks.w20.W20Names;
import io.github.icp4j.benchmarks.w20.W20Profile;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/**
 * DuckDB in this process: one SQL statement over columns, texts as enums, each tag a boolean, results into a table.
 *
 * <p>The tags are exploded into columns and the ages of the latest events computed before; that is not measured.
 */
final class DuckDb implements Peer {
    private final Connection connection;
    private final Statement statement;
    private final String sql;
    private final int size;

    DuckDb(W20Data data, int threads) {
        try {
            connection = DriverManager.getConnection("jdbc:duckdb:");
            statement = connection.createStatement();
            size = data.size();
            load(data);
            statement.execute("SET threads = " + threads);
            sql = "CREATE OR REPLACE TABLE scores AS " + query();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void load(W20Data data) throws SQLException {
        type("industry", W20Names.INDUSTRIES);
        type("country", W20Names.COUNTRIES);
        type("model", W20Names.MODELS);
        type("stage", W20Names.STAGES);
        statement.execute("CREATE TABLE delivered (row INTEGER, industry INTEGER, country INTEGER, model INTEGER,"
                + " stage INTEGER, employees DOUBLE, revenue DOUBLE, growth DOUBLE, sdrs DOUBLE, funding SMALLINT,"
                + " hired SMALLINT" + flags("t", tools()) + flags("p", pains()) + ")");
        int[] funding = LatestAges.of(data, LatestAges.FUNDING);
        int[] hired = LatestAges.of(data, LatestAges.VP_SALES);
        try (DuckDBAppender appender = connection
                .unwrap(DuckDBConnection.class)
                .createAppender(DuckDBConnection.DEFAULT_SCHEMA, "delivered")) {
            for (int row = 0; row < size; row++) {
                appender.beginRow();
                appender.append(row)
                        .append(data.industry[row])
                        .append(data.country[row])
                        .append(data.model[row])
                        .append(data.stage[row])
                        .append(data.employees[row])
                        .append(data.revenue[row])
                        .append(data.growth[row])
                        .append(data.sdrs[row])
                        .append((short) Math.min(funding[row], 10_000))
                        .append((short) Math.min(hired[row], 10_000));
                has(appender, data.technologies, row, tools());
                has(appender, data.pains, row, pains());
                appender.endRow();
            }
        }
        statement.execute("CREATE TABLE accounts AS SELECT row, " + text("industry", W20Names.INDUSTRIES) + ", "
                + text("country", W20Names.COUNTRIES) + ", " + text("model", W20Names.MODELS) + ", "
                + text("stage", W20Names.STAGES) + ", " + number("employees", "INTEGER") + ", "
                + number("revenue", "DOUBLE") + ", " + number("growth", "DOUBLE") + ", " + number("sdrs", "INTEGER")
                + ", COLUMNS('funding|hired|[tp][0-9]+') FROM delivered ORDER BY row");
        statement.execute("DROP TABLE delivered");
    }

    private void type(String name, List<String> names) throws SQLException {
        statement.execute("CREATE TYPE " + name + " AS ENUM (" + quoted(names, "") + ")");
    }

    private static String text(String column, List<String> names) {
        return "CASE WHEN " + column + " >= 0 THEN list_extract([" + quoted(names, "") + "], " + column + " + 1)::"
                + column + " END AS " + column;
    }

    private static String number(String column, String type) {
        return "CASE WHEN isnan(" + column + ") THEN NULL ELSE " + column + " END::" + type + " AS " + column;
    }

    private static String quoted(List<String> names, String type) {
        return names.stream().map(name -> "'" + name + "'" + type).collect(Collectors.joining(", "));
    }

    private static String flags(String prefix, List<Integer> codes) {
        return codes.stream().map(code -> ", " + prefix + code + " BOOLEAN").collect(Collectors.joining());
    }

    private static void has(DuckDBAppender appender, CodeLists lists, int row, List<Integer> codes)
            throws SQLException {
        for (int code : codes) {
            boolean found = false;
            for (int i = lists.begin(row); i < lists.end(row); i++) {
                found |= lists.codes()[i] == code;
            }
            appender.append(found);
        }
    }

    private static List<Integer> tools() {
        List<String> named = new ArrayList<>(W20Profile.CRM);
        named.addAll(W20Profile.ENGAGEMENT);
        named.addAll(W20Profile.COMPETITORS);
        return codes(W20Names.TECHNOLOGIES, named);
    }

    private static List<Integer> pains() {
        return codes(W20Names.PAINS, W20Profile.PAINS);
    }

    private static List<Integer> codes(List<String> names, List<String> some) {
        return some.stream().map(names::indexOf).toList();
    }

    private static String any(String prefix, List<Integer> codes) {
        return codes.stream().map(code -> prefix + code).collect(Collectors.joining(" OR ", "(", ")"));
    }

    private static String in(String column, List<String> names) {
        return column + " IN (" + quoted(names, "::" + column) + ")";
    }

    private static String points(int points, String when) {
        return "CASE WHEN " + when + " THEN " + points + " ELSE 0 END";
    }

    private static String query() {
        List<String> market = new ArrayList<>(W20Names.EU);
        market.addAll(List.of("US", "GB", "CA"));
        market.retainAll(W20Names.COUNTRIES);
        String tools = "t";
        String disqualified = String.join(
                " OR ",
                "coalesce(NOT " + in("country", market) + ", false)",
                "NOT " + any(tools, codes(W20Names.TECHNOLOGIES, W20Profile.CRM)),
                "coalesce(employees < 10, false)",
                in("industry", W20Profile.BAD_INDUSTRIES));
        String earned = String.join(
                " + ",
                points(1_500, in("industry", W20Profile.GOOD_INDUSTRIES)),
                points(1_500, "employees BETWEEN 100 AND 500"),
                points(500, "employees BETWEEN 50 AND 1000"),
                points(1_000, "revenue BETWEEN 10e6 AND 100e6"),
                points(500, in("model", List.of("B2B SaaS"))),
                points(500, in("stage", List.of("Series A", "Series B", "Series C"))),
                points(500, "growth >= 0.3"),
                points(500, "sdrs >= 10"),
                points(500, "t" + W20Names.TECHNOLOGIES.indexOf("Salesforce")),
                points(500, any(tools, codes(W20Names.TECHNOLOGIES, W20Profile.ENGAGEMENT))),
                points(500, "NOT " + any(tools, codes(W20Names.TECHNOLOGIES, W20Profile.COMPETITORS))),
                points(500, any("p", pains())),
                "CASE WHEN funding <= 180 THEN (1000 * (180 - funding::INTEGER) + 180) // 360 ELSE 0 END",
                "CASE WHEN hired <= 90 THEN (2000 * (90 - hired::INTEGER) + 90) // 180 ELSE 0 END");
        String known = String.join(
                " - ",
                "10000",
                points(2_000, "employees IS NULL"),
                points(1_000, "revenue IS NULL"),
                points(500, "stage IS NULL"),
                points(500, "growth IS NULL"),
                points(500, "sdrs IS NULL"));
        return "SELECT row, status, CASE WHEN status = 0 THEN 0 ELSE earned END::SMALLINT AS score, coverage, "
                + "CASE WHEN status < 2 THEN -1 WHEN earned >= 8000 THEN 0 WHEN earned >= 6000 THEN 1"
                + " WHEN earned >= 4000 THEN 2 ELSE 3 END::TINYINT AS tier FROM (SELECT row, CASE WHEN " + disqualified
                + " THEN 0 WHEN country IS NULL THEN 1 ELSE 2 END::TINYINT AS status, " + earned + " AS earned, ("
                + known + ")::SMALLINT AS coverage FROM accounts)";
    }

    @Override
    public void score() {
        try {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Scores scores() {
        Scores scores = new Scores(size);
        try (ResultSet rows = statement.executeQuery("SELECT * FROM scores")) {
            while (rows.next()) {
                scores.set(rows.getInt(1), rows.getInt(2), rows.getInt(3), rows.getInt(4), rows.getInt(5));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return scores;
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
