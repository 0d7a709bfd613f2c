package io.github.icp4j.review;

import static java.util.Objects.requireNonNull;

import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.validate.InvalidProfileException;
import io.github.icp4j.validate.Validator;
import java.util.List;

/**
 * What differs between two versions of a profile, in what they mean and not in how they are written.
 *
 * <p>Parts are matched by id. A condition that says the same of every account as before, with other words, bounds or
 * aliases, is told as written differently; a part that says what another one said is told as renamed.
 *
 * <pre>{@code
 * Comparison.of(old, changed).differences().forEach(System.out::println);
 * }</pre>
 *
 * @param before the fingerprint of the first version
 * @param after the fingerprint of the second
 * @param differences what differs: labels first, then the parts in the order of the file format
 */
public record Comparison(String before, String after, List<Difference> differences) {
    /** Copies the list. */
    public Comparison {
        requireNonNull(before, "before");
        requireNonNull(after, "after");
        differences = List.copyOf(differences);
    }

    /**
     * Compares two versions.
     *
     * @throws InvalidProfileException with every fault, where either has any
     */
    public static Comparison of(IdealCustomerProfile before, IdealCustomerProfile after) {
        Validator.validate(before).orThrow(before.name());
        Validator.validate(after).orThrow(after.name());
        List<Difference> found = new DefinitionDiff(before, after).differences();
        return new Comparison(before.fingerprint(), after.fingerprint(), found);
    }

    /** Whether both give every account the same result: their fingerprints are equal. */
    public boolean meanTheSame() {
        return before.equals(after);
    }

    /** The differences that can change a result. */
    public List<Difference> ofMeaning() {
        return differences.stream().filter(Difference::meaning).toList();
    }
}
