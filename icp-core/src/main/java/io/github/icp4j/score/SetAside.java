package io.github.icp4j.score;

import io.github.icp4j.account.BadValueException;
import org.jspecify.annotations.Nullable;

/**
 * A caller's object that could not be scored, and why.
 *
 * @param position its place in the caller's sequence, from 1
 * @param source the caller's object
 * @param id the account's id, or null where it has none
 * @param attribute the attribute at fault, {@code id} or {@code events}
 * @param reason what is wrong with its value
 * @param <T> the caller's type
 */
public record SetAside<T>(long position, T source, @Nullable String id, String attribute, String reason) {
    static <T> SetAside<T> of(long position, T source, BadValueException fault) {
        return new SetAside<>(position, source, fault.accountId(), fault.attribute(), fault.reason());
    }
}
