package io.github.icp4j.benchmarks.peers;

import dev.cel.common.CelValidationException;
import dev.cel.common.types.ListType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import io.github.icp4j.benchmarks.w20.Companies;
import io.github.icp4j.benchmarks.w20.Company;
import io.github.icp4j.benchmarks.w20.Scores;
import io.github.icp4j.benchmarks.w20.W20Data;
import io.github.icp4j.benchmarks.w20.W20Names;
import io.github.icp4j.benchmarks.w20.W20Profile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The Common Expression Language: one expression each for what rules a company out, what it earns and what is known. */
final class Cel implements Peer {
    private final List<Map<String, Object>> companies;
    private final CelRuntime.Program disqualified;
    private final CelRuntime.Program earned;
    private final CelRuntime.Program coverage;
    private final Scores scores;

    Cel(W20Data data) {
        int[] funding = LatestAges.of(data, LatestAges.FUNDING);
        int[] hired = LatestAges.of(data, LatestAges.VP_SALES);
        List<Company> records = Companies.of(data, 0, data.size());
        companies = new ArrayList<>();
        for (int row = 0; row < data.size(); row++) {
            companies.add(values(records.get(row), funding[row], hired[row]));
        }
        disqualified = program(disqualified());
        earned = program(earned());
        coverage =
                program("10000 - ('employees' in n ? 0 : 2000) - ('revenue' in n ? 0 : 1000) - (stage == '' ? 500 : 0)"
                        + " - ('growth' in n ? 0 : 500) - ('sdrs' in n ? 0 : 500)");
        scores = new Scores(data.size());
    }

    private static Map<String, Object> values(Company company, int funding, int hired) {
        Map<String, Double> numbers = new HashMap<>();
        putIfKnown(numbers, "employees", company.employees());
        putIfKnown(numbers, "revenue", company.revenue());
        putIfKnown(numbers, "growth", company.growth());
        putIfKnown(numbers, "sdrs", company.sdrs());
        Map<String, Boolean> tools = new HashMap<>();
        company.technologies().forEach(tool -> tools.put(tool, true));
        Map<String, Boolean> pains = new HashMap<>();
        company.pains().forEach(pain -> pains.put(pain, true));
        return Map.of(
                "industry",
                company.industry(),
                "country",
                company.country() == null ? "" : company.country(),
                "model",
                company.model(),
                "stage",
                company.stage() == null ? "" : company.stage(),
                "n",
                numbers,
                "tools",
                tools,
                "pains",
                pains,
                "funding",
                (long) funding,
                "hired",
                (long) hired);
    }

    private static void putIfKnown(
            Map<String, Double> numbers, String name, @org.jspecify.annotations.Nullable Double number) {
        if (number != null) {
            numbers.put(name, number);
        }
    }

    private static CelRuntime.Program program(String expression) {
        try {
            CelCompiler compiler = CelCompilerFactory.standardCelCompilerBuilder()
                    .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
                    .addVar("industry", SimpleType.STRING)
                    .addVar("country", SimpleType.STRING)
                    .addVar("model", SimpleType.STRING)
                    .addVar("stage", SimpleType.STRING)
                    .addVar("n", MapType.create(SimpleType.STRING, SimpleType.DOUBLE))
                    .addVar("tools", MapType.create(SimpleType.STRING, SimpleType.BOOL))
                    .addVar("pains", MapType.create(SimpleType.STRING, SimpleType.BOOL))
                    .addVar("names", ListType.create(SimpleType.STRING))
                    .addVar("funding", SimpleType.INT)
                    .addVar("hired", SimpleType.INT)
                    .build();
            return CelRuntimeFactory.standardCelRuntimeBuilder()
                    .build()
                    .createProgram(compiler.compile(expression).getAst());
        } catch (CelValidationException | CelEvaluationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String list(List<String> names) {
        return names.stream().collect(Collectors.joining("', '", "['", "']"));
    }

    private static String any(String tags, List<String> names) {
        return names.stream().map(name -> "'" + name + "' in " + tags).collect(Collectors.joining(" || ", "(", ")"));
    }

    private static String disqualified() {
        List<String> market = new ArrayList<>(W20Names.EU);
        market.addAll(List.of("US", "CA", "GB"));
        return String.join(
                " || ",
                "(country != '' && !(country in " + list(market) + "))",
                "!" + any("tools", W20Profile.CRM),
                "('employees' in n && n['employees'] < 10.0)",
                "industry in " + list(W20Profile.BAD_INDUSTRIES));
    }

    private static String earned() {
        return String.join(
                " + ",
                points(1_500, "industry in " + list(W20Profile.GOOD_INDUSTRIES)),
                points(1_500, "'employees' in n && n['employees'] >= 100.0 && n['employees'] <= 500.0"),
                points(500, "'employees' in n && n['employees'] >= 50.0 && n['employees'] <= 1000.0"),
                points(1_000, "'revenue' in n && n['revenue'] >= 10e6 && n['revenue'] <= 100e6"),
                points(500, "model == 'B2B SaaS'"),
                points(500, "stage in ['Series A', 'Series B', 'Series C']"),
                points(500, "'growth' in n && n['growth'] >= 0.3"),
                points(500, "'sdrs' in n && n['sdrs'] >= 10.0"),
                points(500, "'Salesforce' in tools"),
                points(500, any("tools", W20Profile.ENGAGEMENT)),
                points(500, "!" + any("tools", W20Profile.COMPETITORS)),
                points(500, any("pains", W20Profile.PAINS)),
                "(funding <= 180 ? (1000 * (180 - funding) + 180) / 360 : 0)",
                "(hired <= 90 ? (2000 * (90 - hired) + 90) / 180 : 0)");
    }

    private static String points(int points, String when) {
        return "(" + when + " ? " + points + " : 0)";
    }

    @Override
    public void score() {
        try {
            for (int row = 0; row < companies.size(); row++) {
                Map<String, Object> company = companies.get(row);
                boolean out = (Boolean) disqualified.eval(company);
                int points = ((Long) earned.eval(company)).intValue();
                int known = ((Long) coverage.eval(company)).intValue();
                int status = out ? 0 : "".equals(company.get("country")) ? 1 : 2;
                int tier = points >= 8_000 ? 0 : points >= 6_000 ? 1 : points >= 4_000 ? 2 : 3;
                scores.set(row, status, out ? 0 : points, known, status == 2 ? tier : -1);
            }
        } catch (CelEvaluationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Scores scores() {
        return scores;
    }
}
