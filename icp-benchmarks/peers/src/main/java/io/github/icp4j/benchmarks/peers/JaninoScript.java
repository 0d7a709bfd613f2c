package io.github.icp4j.benchmarks.peers;

import io.github.icp4j.benchmarks.w20.Scores;
import io.github.icp4j.benchmarks.w20.W20Data;
import io.github.icp4j.benchmarks.w20.W20Names;
import io.github.icp4j.benchmarks.w20.W20Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.codehaus.commons.compiler.CompileException;
import org.codehaus.janino.ScriptEvaluator;

/**
 * Janino: the profile as a script that is compiled to bytecode, called once for each company with its values as numbers.
 *
 * <p>Codes for texts and bits for tags are made before, which is not measured.
 */
final class JaninoScript implements Peer {
    /** The script's form: the result packs status, tier, score and coverage. */
    public interface Profile {
        /** Scores one company. */
        long score(
                int industry,
                int country,
                int model,
                int stage,
                double employees,
                double revenue,
                double growth,
                double sdrs,
                long tools,
                long pains,
                int funding,
                int hired);
    }

    private final W20Data data;
    private final Profile profile;
    private final long[] tools;
    private final long[] pains;
    private final int[] funding;
    private final int[] hired;
    private final Scores scores;

    JaninoScript(W20Data data) {
        this.data = data;
        profile = compile();
        tools = bits(data.technologies);
        pains = bits(data.pains);
        funding = LatestAges.of(data, LatestAges.FUNDING);
        hired = LatestAges.of(data, LatestAges.VP_SALES);
        scores = new Scores(data.size());
    }

    private static long[] bits(io.github.icp4j.benchmarks.w20.CodeLists lists) {
        long[] bits = new long[lists.offsets().length - 1];
        for (int row = 0; row < bits.length; row++) {
            for (int i = lists.begin(row); i < lists.end(row); i++) {
                // The profile names none of the rarer ones.
                bits[row] |= lists.codes()[i] < Long.SIZE ? 1L << lists.codes()[i] : 0;
            }
        }
        return bits;
    }

    private static Profile compile() {
        try {
            return new ScriptEvaluator().createFastEvaluator(script(), Profile.class, new String[] {
                "industry",
                "country",
                "model",
                "stage",
                "employees",
                "revenue",
                "growth",
                "sdrs",
                "tools",
                "pains",
                "funding",
                "hired"
            });
        } catch (CompileException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String is(String value, List<String> names, List<String> some) {
        return some.stream()
                .filter(names::contains)
                .map(name -> value + " == " + names.indexOf(name))
                .collect(Collectors.joining(" || ", "(", ")"));
    }

    private static String mask(List<String> names, List<String> some) {
        long mask = some.stream().mapToLong(name -> 1L << names.indexOf(name)).reduce(0, (a, b) -> a | b);
        return mask + "L";
    }

    private static String script() {
        List<String> market = new ArrayList<>(W20Names.EU);
        market.addAll(List.of("US", "CA", "GB"));
        List<String> names = W20Names.TECHNOLOGIES;
        return String.join(
                "\n",
                "boolean out = country >= 0 && !" + is("country", W20Names.COUNTRIES, market),
                "  || (tools & " + mask(names, W20Profile.CRM) + ") == 0L || employees < 10.0",
                "  || " + is("industry", W20Names.INDUSTRIES, W20Profile.BAD_INDUSTRIES) + ";",
                "int p = " + is("industry", W20Names.INDUSTRIES, W20Profile.GOOD_INDUSTRIES) + " ? 1500 : 0;",
                "p += employees >= 100.0 && employees <= 500.0 ? 1500 : 0;",
                "p += employees >= 50.0 && employees <= 1000.0 ? 500 : 0;",
                "p += revenue >= 10e6 && revenue <= 100e6 ? 1000 : 0;",
                "p += model == 0 ? 500 : 0;",
                "p += stage >= 3 && stage <= 5 ? 500 : 0;",
                "p += growth >= 0.3 ? 500 : 0;",
                "p += sdrs >= 10.0 ? 500 : 0;",
                "p += (tools & " + mask(names, List.of("Salesforce")) + ") != 0L ? 500 : 0;",
                "p += (tools & " + mask(names, W20Profile.ENGAGEMENT) + ") != 0L ? 500 : 0;",
                "p += (tools & " + mask(names, W20Profile.COMPETITORS) + ") == 0L ? 500 : 0;",
                "p += (pains & " + mask(W20Names.PAINS, W20Profile.PAINS) + ") != 0L ? 500 : 0;",
                "p += funding <= 180 ? (1000 * (180 - funding) + 180) / 360 : 0;",
                "p += hired <= 90 ? (2000 * (90 - hired) + 90) / 180 : 0;",
                "int c = 10000;",
                "c -= employees != employees ? 2000 : 0;",
                "c -= revenue != revenue ? 1000 : 0;",
                "c -= stage < 0 ? 500 : 0;",
                "c -= growth != growth ? 500 : 0;",
                "c -= sdrs != sdrs ? 500 : 0;",
                "int status = out ? 0 : country < 0 ? 1 : 2;",
                "int tier = status < 2 ? -1 : p >= 8000 ? 0 : p >= 6000 ? 1 : p >= 4000 ? 2 : 3;",
                "return (long) status << 48 | (long) (tier + 1) << 32 | (long) (out ? 0 : p) << 16 | (long) c;");
    }

    @Override
    public void score() {
        for (int row = 0; row < scores.size(); row++) {
            long packed = profile.score(
                    data.industry[row],
                    data.country[row],
                    data.model[row],
                    data.stage[row],
                    data.employees[row],
                    data.revenue[row],
                    data.growth[row],
                    data.sdrs[row],
                    tools[row],
                    pains[row],
                    funding[row],
                    hired[row]);
            scores.set(
                    row,
                    (int) (packed >>> 48),
                    (int) (packed >>> 16) & 0xFFFF,
                    (int) packed & 0xFFFF,
                    ((int) (packed >>> 32) & 0xFFFF) - 1);
        }
    }

    @Override
    public Scores scores() {
        return scores;
    }
}
