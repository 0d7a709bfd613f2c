package io.github.icp4j.cli.guide;

import io.github.icp4j.account.Account;
import io.github.icp4j.json.Fault;
import io.github.icp4j.json.ProfileReader;
import io.github.icp4j.json.ReadResult;
import io.github.icp4j.score.Score;
import io.github.icp4j.score.Scorer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

// region service
/** A scorer of a long-lived service that takes up a changed profile file without a restart. */
public final class ReloadingScorer {
    private final Path file;
    private volatile Scorer scorer;

    public ReloadingScorer(Path file) throws IOException {
        this.file = file;
        scorer = Scorer.of(ProfileReader.read(file).profile());
    }

    /** Any number of threads may call this while the profile is reloaded: a call uses one profile from start to end. */
    public Score score(Account account, LocalDate asOf) {
        return scorer.score(account, asOf);
    }

    /** Reads the file again; a file with faults changes nothing and gives them back, for the log. */
    public List<Fault> reload() throws IOException {
        ReadResult read = ProfileReader.read(file);
        if (read.isValid() && !read.profile().equals(scorer.profile())) {
            scorer = Scorer.of(read.profile());
        }
        return read.faults();
    }

    /** Which meaning scores have now; every score says it too. */
    public String fingerprint() {
        return scorer.fingerprint();
    }
}
// endregion
