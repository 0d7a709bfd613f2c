package io.github.icp4j.cli;

import io.github.icp4j.cli.account.AccountRow;
import io.github.icp4j.cli.account.SourceNotes;
import io.github.icp4j.cli.score.Scoring;
import io.github.icp4j.cli.score.Tally;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.profile.Tier;
import io.github.icp4j.score.Scorer;
import io.github.icp4j.score.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a run has done, for the person who started it. */
final class Summary {
    private static final int MOST_NAMED = 12;
    private static final int WIDEST_BAR = 40;

    private final Tally tally;
    private final ScoreRun run;
    private final Scoring scoring;
    private final SourceNotes notes;
    private final LocalDate asOf;
    private final String accounts;
    private final @Nullable String rejects;
    private final List<String> lines = new ArrayList<>();

    Summary(
            ScoreRun run,
            Scoring scoring,
            SourceNotes notes,
            LocalDate asOf,
            String accounts,
            @Nullable String rejects) {
        this.run = run;
        this.scoring = scoring;
        this.asOf = asOf;
        this.accounts = accounts;
        this.rejects = rejects;
        tally = run.tally();
        this.notes = notes;
    }

    List<String> lines() {
        for (Scorer scorer : scoring.scorers()) {
            IdealCustomerProfile profile = scorer.profile();
            String version = profile.version() == null ? "" : " " + profile.version();
            line(
                    "profile",
                    profile.name() + version + ", fingerprint "
                            + scorer.fingerprint().substring(0, 12));
        }
        line("as of", asOf.toString());
        line("read", count(tally.read(), "account") + " from " + accounts);
        line("scored", String.valueOf(tally.scored()));
        setAside();
        line(
                "status",
                "qualified " + tally.count(Status.QUALIFIED) + ", insufficient data "
                        + tally.count(Status.INSUFFICIENT_DATA) + ", disqualified " + tally.count(Status.DISQUALIFIED));
        tiers();
        histogram();
        fields();
        return lines;
    }

    private void setAside() {
        String where = rejects == null || tally.setAside() == 0 ? "" : ", told in " + rejects;
        line("set aside", tally.setAside() + where);
        for (Tally.Reason reason : tally.reasons()) {
            AccountRow.SetAside first = reason.first();
            String what = first.attribute() == null ? "the line" : first.attribute();
            String begun = ", first on line " + first.line() + ": ";
            line(
                    "",
                    reason.mixed()
                            ? reason.count() + " for other reasons" + begun + what + " " + first.reason()
                            : reason.count() + " x " + what + begun + first.reason());
        }
        long duplicates = run.duplicates().found();
        if (duplicates > 0) {
            line("duplicates", count(duplicates, "account") + " with an id that stands on an earlier line");
        }
        if (!run.duplicates().isComplete()) {
            line("", "only the first half million ids were compared");
        }
        notes.badValues()
                .forEach((attribute, bad) -> line("bad values", bad + " x " + attribute + " counted as unknown"));
    }

    private void tiers() {
        for (Scorer scorer : scoring.scorers()) {
            IdealCustomerProfile profile = scorer.profile();
            Map<String, Long> counts = tally.tiers().getOrDefault(profile.name(), Map.of());
            if (profile.tiers().isEmpty() || counts.isEmpty()) {
                continue;
            }
            String text = profile.tiers().stream()
                    .map(Tier::name)
                    .map(tier -> tier + " " + counts.getOrDefault(tier, 0L))
                    .collect(Collectors.joining(", "));
            Long none = counts.get("");
            String name = scoring.scorers().size() == 1 ? "" : " (" + profile.name() + ")";
            line("tiers", text + (none == null ? "" : ", none " + none) + name);
        }
    }

    private void histogram() {
        long most = 0;
        for (long count : tally.histogram()) {
            most = Math.max(most, count);
        }
        if (most == 0) {
            return;
        }
        long[] bars = tally.histogram();
        for (int i = bars.length - 1; i >= 0; i--) {
            int width = (int) Math.ceil((double) bars[i] * WIDEST_BAR / most);
            String range = String.format("%3d-%-3d ", i * 10, i == bars.length - 1 ? 100 : i * 10 + 9);
            line(i == bars.length - 1 ? "scores" : "", range + "#".repeat(width) + (width == 0 ? "" : " ") + bars[i]);
        }
    }

    private void fields() {
        notes.remarks().forEach(remark -> line("note", remark));
        notes.slips()
                .forEach((name, near) ->
                        line("slip?", notes.fieldKind() + " '" + name + "' is ignored; did you mean '" + near + "'?"));
        List<String> ignored = notes.ignored().keySet().stream()
                .filter(name -> !notes.slips().containsKey(name))
                .toList();
        if (!ignored.isEmpty()) {
            String more = ignored.size() > MOST_NAMED ? " and " + (ignored.size() - MOST_NAMED) + " more" : "";
            line(
                    "ignored",
                    notes.fieldKind() + "s "
                            + ignored.stream().limit(MOST_NAMED).collect(Collectors.joining(", ")) + more);
        }
        if (!notes.absent().isEmpty()) {
            line(
                    "absent",
                    String.join(", ", notes.absent()) + " (asked for by the profile, unknown for every account)");
        }
    }

    private static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private void line(String label, String text) {
        lines.add(String.format("%-11s%s", label, text));
    }
}
