package io.github.icp4j.benchmarks.w20;

import io.github.icp4j.account.Event;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes records of strings and hash sets from the columns. */
public final class Companies {
    private final W20Data data;

    private Companies(W20Data data) {
        this.data = data;
    }

    /** The companies from one row to another as records. */
    public static List<Company> of(W20Data data, int from, int to) {
        Companies companies = new Companies(data);
        List<Company> records = new ArrayList<>(to - from);
        for (int i = from; i < to; i++) {
            records.add(companies.company(i));
        }
        return records;
    }

    /** The id of a company. */
    public static String id(int row) {
        return "account-" + row;
    }

    private Company company(int i) {
        return new Company(
                id(i),
                fresh(W20Names.INDUSTRIES.get(data.industry[i])),
                data.country[i] < 0 ? null : fresh(W20Names.COUNTRIES.get(data.country[i])),
                boxed(data.employees[i]),
                boxed(data.revenue[i]),
                fresh(W20Names.MODELS.get(data.model[i])),
                data.stage[i] < 0 ? null : fresh(W20Names.STAGES.get(data.stage[i])),
                boxed(data.growth[i]),
                boxed(data.sdrs[i]),
                names(data.technologies, i, W20Names.TECHNOLOGIES),
                events(i),
                names(data.pains, i, W20Names.PAINS));
    }

    /** A text of its own for each company, as a parser or a database driver gives it. */
    @SuppressWarnings("StringCopy")
    private static String fresh(String name) {
        return new String(name);
    }

    private static @Nullable Double boxed(double number) {
        return Double.isNaN(number) ? null : number;
    }

    private static Set<String> names(CodeLists lists, int company, List<String> names) {
        Set<String> found = new HashSet<>();
        for (int i = lists.begin(company); i < lists.end(company); i++) {
            found.add(names.get(lists.codes()[i]));
        }
        return found;
    }

    private List<Event> events(int company) {
        List<Event> found = new ArrayList<>();
        for (int i = data.events.begin(company); i < data.events.end(company); i++) {
            int code = data.events.codes()[i];
            found.add(Event.of(
                    W20Names.EVENT_TYPES.get(code),
                    W20Names.EVENT_SUBJECTS.get(code),
                    LocalDate.ofEpochDay(data.eventDays[i])));
        }
        return found;
    }
}
