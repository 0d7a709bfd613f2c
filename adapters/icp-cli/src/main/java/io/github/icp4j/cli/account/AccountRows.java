package io.github.icp4j.cli.account;

import io.github.icp4j.account.AccountBatch;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some accounts of a file, in its order.
 *
 * @param accounts the accounts in columns
 * @param kept for each row the values that are passed through, as {@link AccountRow.Read} has them; empty where none are
 */
public record AccountRows(AccountBatch accounts, List<List<@Nullable KeptValue>> kept) {
    /** The values of a row that are passed through. */
    public List<@Nullable KeptValue> kept(int row) {
        return kept.isEmpty() ? List.of() : kept.get(row);
    }
}
