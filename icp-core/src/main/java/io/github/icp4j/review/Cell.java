package io.github.icp4j.review;

import io.github.icp4j.account.Account;
import io.github.icp4j.score.Outcome;
import java.time.LocalDate;
import java.util.List;

/**
 * One way that a subject can look to the terms on it: values that no term tells apart are one cell.
 *
 * @param outcomes what each term says, in the order of the terms
 * @param example sets a value of the cell in an account
 */
record Cell(List<Outcome> outcomes, Example example) {
    /** Sets a value in an account that is made for a date. */
    interface Example {
        /** Leaves the value unknown. */
        Example UNKNOWN = (account, asOf) -> {};

        void into(Account.Builder account, LocalDate asOf);
    }
}
