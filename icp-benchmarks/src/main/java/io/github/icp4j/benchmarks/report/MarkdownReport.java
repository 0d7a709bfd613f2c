package io.github.icp4j.benchmarks.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** The text of {@code docs/benchmarks.md}. */
final class MarkdownReport {
    private static final ToDoubleFunction<Measurement> CPU = Measurement::cpuMilliseconds;

    private final Measurements all;
    private final List<Jvm> jvms;
    private final int java;
    private final Charts charts;
    private final List<Double> loads;
    private final StringBuilder text = new StringBuilder();

    MarkdownReport(Measurements all, List<Jvm> jvms, List<Double> loads, Charts charts) {
        this.loads = List.copyOf(loads);
        this.all = all;
        this.jvms = jvms;
        this.charts = charts;
        java = jvms.get(0).version();
    }

    String text() throws IOException {
        introduction();
        goals();
        for (Jvm jvm : jvms) {
            w20(jvm);
        }
        twoThreads();
        peers();
        random();
        ingest();
        scaling();
        slow();
        return text.toString();
    }

    private void say(String paragraph) {
        text.append(paragraph.strip()).append("\n\n");
    }

    private void introduction() {
        say("# Benchmarks");
        say("<!-- Written by BenchmarkReport; change what it says there. -->");
        say("One command measures everything again and writes this page:");
        say("```\nmvn -B verify -Dquick -DskipTests && mvn -B package -Ppeers -Dquick -DskipTests\n"
                + "java -cp icp-benchmarks/target/benchmarks.jar io.github.icp4j.benchmarks.BenchmarkReport\n```");
        say("Without the second build the peers are left out. A single suite is run as JMH runs any: "
                + "`java -jar icp-benchmarks/target/benchmarks.jar W20Benchmark`.");
        StringBuilder machine = new StringBuilder("Measured on " + Machine.inWords() + ", with ");
        machine.append(String.join(
                " and ",
                jvms.stream()
                        .filter(jvm -> !all.on(jvm.version()).isEmpty())
                        .map(jvm -> "Java " + jvm.version() + " (" + jvm.name() + ")")
                        .toList()));
        say(machine + ". Goals and all tables that name no JVM are from Java " + java + ".");
        say(Load.inWords(loads));
        say(
                "Times are processor time of the threads that run a benchmark, so that what else runs on a machine does not "
                        + "count; where two threads or another process's threads are at work they are times on the wall. Compare "
                        + "within a table only. Where a suite was run in several rounds, a figure is the middle one, with the "
                        + "least and the greatest in brackets, and a ratio is taken round by round. Before anything is measured, "
                        + "the competitors' results are compared and must be equal.");
    }

    private void goals() {
        say("## Goals");
        Table table = new Table("figure", "goal", "measured", "reached");
        List<String> missed = new ArrayList<>();
        for (Goal goal : new Goals(all, java).list()) {
            table.row(goal.figure(), goal.goal(), goal.text(), goal.verdict());
            if (goal.isMissed()) {
                missed.add("- " + goal.figure() + ": "
                        + Spread.number(goal.measured().median()) + goal.unit() + ", not " + goal.goal() + ".");
            }
        }
        say(table.text());
        if (!missed.isEmpty()) {
            say("### What we do not reach");
            say(String.join("\n", missed));
        }
        say(Remarks.LOSSES);
    }

    private void w20(Jvm jvm) throws IOException {
        Measurements w20 = all.of("w20", jvm.version());
        if (w20.isEmpty()) {
            return;
        }
        say("## W20 on one thread, Java " + jvm.version());
        say(Remarks.W20);
        say("Accounts in an operation: " + String.join(", ", w20.values("accounts")) + ".");
        Table table = new Table("way", "ns an account", "`icpBatch` is faster by", "bytes allocated an account");
        Map<String, Double> bars = new LinkedHashMap<>();
        for (String method : w20.methods()) {
            Spread time = w20.figure(method, each -> each.cpuMilliseconds() * 1e6 / each.accounts());
            Spread bytes = w20.figure(method, each -> each.bytes() / each.accounts());
            table.row(
                    "`" + method + "`",
                    time.text(),
                    w20.ratio(method, "icpBatch", CPU).text(),
                    Spread.number(Math.rint(bytes.median() * 10) / 10));
            bars.put(method, time.median());
        }
        say(table.text());
        say(charts.bars("w20-java" + jvm.version(), "W20, Java " + jvm.version(), "ns an account", bars));
    }

    private void twoThreads() {
        Measurements both = all.of("w20-two-threads", java);
        if (both.isEmpty()) {
            return;
        }
        say("## W20: one thread and two");
        say(
                "Milliseconds on the wall for all accounts, which two threads share: by halves, or as `icpBatch` deals them "
                        + "out, a tile of 65,536 after the other. A million are a little more than fifteen tiles, so that one "
                        + "thread has eight to do and no more than 1.91 is to be had.");
        Table table = new Table("way", "one thread", "two threads", "faster by");
        for (String method : both.methods()) {
            Spread one = both.with("threads", "1").figure(method, Measurement::milliseconds);
            Spread two = both.with("threads", "2").figure(method, Measurement::milliseconds);
            table.row(
                    "`" + method + "`",
                    one.text(),
                    two.text(),
                    two.isMeasured() ? Spread.number(one.median() / two.median()) : "–");
        }
        say(table.text());
    }

    private void peers() throws IOException {
        Measurements columns = all.of("peers", java);
        Measurements objects = all.of("peers-by-object", java);
        if (columns.isEmpty() && objects.isEmpty()) {
            return;
        }
        say("## Peers on W20");
        say(Remarks.PEERS);
        Map<String, Double> bars = new LinkedHashMap<>();
        say("A million accounts:");
        say(peers(columns, bars));
        say("A hundred thousand accounts, for those who take an object for each:");
        say(peers(objects, bars));
        say(charts.bars("peers", "Peers on W20", "ns an account", bars));
    }

    private static String peers(Measurements some, Map<String, Double> bars) {
        Table table = new Table("peer", "ns an account", "`icpBatch` is faster by");
        for (String method : some.methods()) {
            boolean otherThreads = method.endsWith("TwoThreads");
            ToDoubleFunction<Measurement> one = otherThreads ? Measurement::milliseconds : CPU;
            Spread time = some.figure(method, each -> one.applyAsDouble(each) * 1e6 / each.accounts());
            Spread ratio = some.ratio(method, "icpBatch", one);
            table.row("`" + method + "`" + (otherThreads ? ", on the wall" : ""), time.text(), ratio.text());
            bars.putIfAbsent(method, time.median());
        }
        return table.text();
    }

    private void random() {
        Measurements random = all.of("random", java);
        if (random.isEmpty()) {
            return;
        }
        say("## Random profiles");
        say(Remarks.RANDOM);
        Table table = new Table("seed", "reference", "written", "batch", "reference : batch", "written : batch");
        for (String profile : random.values("profile")) {
            Measurements one = random.with("profile", profile);
            table.row(
                    profile,
                    nanoseconds(one, "reference"),
                    nanoseconds(one, "written"),
                    nanoseconds(one, "batch"),
                    one.ratio("reference", "batch", CPU).text(),
                    one.ratio("written", "batch", CPU).text());
        }
        say(table.text());
    }

    private static String nanoseconds(Measurements some, String method) {
        return some.figure(method, each -> each.cpuMilliseconds() * 1e6 / each.accounts())
                .text();
    }

    private void ingest() {
        Measurements ingest = all.of("ingest", java);
        if (ingest.isEmpty()) {
            return;
        }
        say("## From rows and files to scores");
        say(Remarks.INGEST);
        Table table = new Table("way", "ns an account", "bytes allocated an account");
        for (String method : ingest.methods()) {
            Spread bytes = ingest.figure(method, each -> each.bytes() / each.accounts());
            table.row("`" + method + "`", nanoseconds(ingest, method), Spread.number(bytes.median()));
        }
        say(table.text());
    }

    private void scaling() throws IOException {
        Measurements scaling = all.of("scaling", java);
        if (scaling.isEmpty()) {
            return;
        }
        say("## Scaling");
        dimension(scaling, "accounts", "accounts", "W20, more and more accounts");
        dimension(scaling, "criteria", "criteria", "200,000 accounts, more and more criteria on the same columns");
        dimension(scaling, "profiles", "profiles", "200,000 accounts, profiles that share all but four parts");
        dimension(scaling, "names", "names", "200,000 accounts, more and more distinct names");
        dimension(scaling, "unknown", "unknownPercent", "200,000 accounts, values unknown, of a hundred");
        dimension(scaling, "gates", "rejectedPercent", "200,000 accounts, rejected by a gate, of a hundred");
        dimension(scaling, "compile", "criteria", "making a scorer, more and more criteria");
        say("### Memory of an account in a batch");
        say(Remarks.MEMORY);
        say(new BatchMemory().table());
    }

    private void dimension(Measurements scaling, String method, String parameter, String title) throws IOException {
        boolean compile = method.equals("compile");
        Table table = new Table(parameter, "ms", compile ? "µs a criterion" : "ns an account");
        List<Double> x = new ArrayList<>();
        List<Double> y = new ArrayList<>();
        for (String value : scaling.values(parameter)) {
            Spread time = scaling.with(parameter, value).figure(method, CPU);
            if (time.isMeasured()) {
                double count = parameter.equals("accounts") || compile ? Double.parseDouble(value) : 200_000;
                double each = time.median() * (compile ? 1e3 : 1e6) / count;
                table.row(String.format(Locale.ROOT, "%,d", Long.parseLong(value)), time.text(), Spread.number(each));
                x.add(Double.parseDouble(value));
                y.add(each);
            }
        }
        if (!x.isEmpty()) {
            say("### " + Character.toUpperCase(title.charAt(0)) + title.substring(1));
            say(table.text());
            say(charts.line("scaling-" + method, title, parameter, compile ? "µs a criterion" : "ns an account", x, y));
        }
    }

    private void slow() {
        Measurements slow = all.of("slow", java);
        if (slow.isEmpty()) {
            return;
        }
        say("## Known-slow cases");
        say(
                "Kept in `io.github.icp4j.benchmarks.slow`, each a profile of one criterion or trigger on accounts that make it "
                        + "hard; everything asked for.");
        Table table = new Table("case", "ns an account", "of the plain one");
        double plain = slow.with("slowCase", "PLAIN").figure("batch", CPU).median();
        for (String name : slow.values("slowCase")) {
            Spread time = slow.with("slowCase", name).figure("batch", CPU);
            table.row(
                    name.toLowerCase(Locale.ROOT).replace('_', ' '),
                    nanoseconds(slow.with("slowCase", name), "batch"),
                    Spread.number(time.median() / plain) + "×");
        }
        say(table.text());
    }
}
