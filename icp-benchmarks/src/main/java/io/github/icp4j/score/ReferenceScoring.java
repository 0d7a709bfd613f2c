package io.github.icp4j.score;

import io.github.icp4j.account.Account;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.validate.Validator;
import java.time.LocalDate;
import org.jspecify.annotations.NullMarked;

/** The plain evaluator that every faster path is compared with, opened to the benchmarks. */
@NullMarked
public final class ReferenceScoring {
    private final IdealCustomerProfile profile;
    private final ReferenceScorer reference;
    private final String fingerprint;

    /** The reference for a valid profile. */
    public ReferenceScoring(IdealCustomerProfile profile) {
        Validator.validate(profile).orThrow(profile.name());
        this.profile = profile;
        reference = new ReferenceScorer(profile);
        fingerprint = profile.fingerprint();
    }

    /** What an account scores on a date. */
    public Score score(Account account, LocalDate asOf) {
        Identity identity = new Identity(profile.name(), profile.version(), asOf, fingerprint);
        return reference.score(account, reference.evaluate(account, asOf), identity);
    }
}
