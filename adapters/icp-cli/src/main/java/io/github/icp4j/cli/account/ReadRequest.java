package io.github.icp4j.cli.account;

import io.github.icp4j.account.BadValue;
import io.github.icp4j.attribute.Schema;
import java.util.List;
import java.util.Set;

/**
 * What a run wants of a file of accounts.
 *
 * @param schema the attributes that the run's profiles know
 * @param wanted the names of those that they ask for, and {@code events} where they ask for those
 * @param badValue what happens to values that cannot be one of their attribute
 * @param keep the fields that are passed through to the results
 */
public record ReadRequest(Schema schema, Set<String> wanted, BadValue badValue, List<String> keep) {
    /** Copies the collections. */
    public ReadRequest {
        wanted = Set.copyOf(wanted);
        keep = List.copyOf(keep);
    }
}
