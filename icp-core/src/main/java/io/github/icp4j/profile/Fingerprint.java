package io.github.icp4j.profile;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;

/** SHA-256 over the {@link CanonicalForm} of a profile. */
final class Fingerprint {
    private Fingerprint() {}

    static String of(IdealCustomerProfile profile) {
        String form;
        try {
            form = new CanonicalForm(profile).text();
        } catch (ArithmeticException | IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "profile '" + profile.name() + "' has faults and so no fingerprint: " + e.getMessage(), e);
        }
        return Hashing.sha256().hashString(form, StandardCharsets.UTF_8).toString();
    }
}
