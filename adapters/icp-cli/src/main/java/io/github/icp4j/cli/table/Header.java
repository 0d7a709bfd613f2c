package io.github.icp4j.cli.table;

import io.github.icp4j.attribute.Spelling;
import io.github.icp4j.cli.file.Refusal;
import io.github.icp4j.cli.table.TableMapping.Column;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The names of a table's columns. A name asked for is the column's exactly or, where none is, the one that differs only in
 * case, spaces, hyphens, underscores or a point: {@code Annual Revenue} is {@code annualRevenue}.
 */
final class Header {
    private final String table;
    private final List<String> names;
    private final List<String> plainNames;
    private final Set<Integer> used = new HashSet<>();

    Header(String table, List<String> names) {
        this.table = table;
        this.names = names;
        plainNames = names.stream().map(Header::plain).toList();
    }

    /** The place of the first of a column's names that the table has, or -1; it then counts as used. */
    int find(Column column) {
        for (String name : column.names()) {
            int index = find(name);
            if (index >= 0) {
                used.add(index);
                return index;
            }
        }
        return -1;
    }

    /** The places of all of a column's names that the table has; they then count as used. */
    List<Integer> findAll(Column column) {
        List<Integer> found = new ArrayList<>();
        for (String name : column.names()) {
            int index = find(name);
            if (index >= 0 && !found.contains(index)) {
                used.add(index);
                found.add(index);
            }
        }
        return found;
    }

    /**
     * As {@link #find}, for a column that has to be there.
     *
     * @throws Refusal where it is not
     */
    int require(Column column, String what) {
        int index = find(column);
        if (index >= 0) {
            return index;
        }
        String name = String.join("' or '", column.names());
        String near = Spelling.nearest(column.names().get(0), names)
                .map(nearest -> "; did you mean '" + nearest + "'?")
                .orElse(".");
        throw new Refusal(table + " has no column '" + name + "' for " + what + near + " Its columns are: "
                + String.join(", ", names));
    }

    private int find(String name) {
        int exact = only(names, name, name);
        return exact >= 0 ? exact : only(plainNames, plain(name), name);
    }

    private int only(List<String> candidates, String wanted, String name) {
        int first = candidates.indexOf(wanted);
        if (first >= 0 && candidates.lastIndexOf(wanted) != first) {
            throw new Refusal(
                    table + " has two columns that could be '" + name + "': '" + names.get(first) + "' (column "
                            + (first + 1) + ") and '" + names.get(candidates.lastIndexOf(wanted)) + "' (column "
                            + (candidates.lastIndexOf(wanted) + 1) + "); rename or drop one");
        }
        return first;
    }

    String name(int index) {
        return names.get(index);
    }

    /** The columns that nothing was read from, in order, each once; nameless ones are left out. */
    List<String> unused() {
        List<String> unused = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            if (!used.contains(i) && !names.get(i).isEmpty() && !unused.contains(names.get(i))) {
                unused.add(names.get(i));
            }
        }
        return unused;
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[\\s_.-]", "");
    }
}
