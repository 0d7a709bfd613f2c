package io.github.icp4j.score;

import io.github.icp4j.account.Account;
import io.github.icp4j.profile.IdealCustomerProfile;
import java.time.LocalDate;

/** The score that is right by definition. */
final class ReferenceOf {
    private ReferenceOf() {}

    static Score score(IdealCustomerProfile profile, Account account, LocalDate asOf) {
        ReferenceScorer reference = new ReferenceScorer(profile);
        Identity identity = new Identity(profile.name(), profile.version(), asOf, profile.fingerprint());
        return reference.score(account, reference.evaluate(account, asOf), identity);
    }
}
