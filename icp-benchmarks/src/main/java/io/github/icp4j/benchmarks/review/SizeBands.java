package io.github.icp4j.benchmarks.review;

import io.github.icp4j.account.Account;
import io.github.icp4j.account.AccountBatch;
import io.github.icp4j.account.AccountBatchBuilder;
import io.github.icp4j.account.AttributeValue;
import io.github.icp4j.attribute.Attributes;
import java.util.TreeSet;

/** The companies of a batch as vendors tell them: the employees as a band, such as 51 to 200, in place of a number. */
final class SizeBands {
    private static final TreeSet<Double> STARTS = new TreeSet<>();

    static {
        for (int start : new int[] {0, 11, 51, 201, 501, 1_001, 5_001, 10_001}) {
            STARTS.add((double) start);
        }
    }

    private SizeBands() {}

    static AccountBatch of(AccountBatch batch) {
        AccountBatchBuilder banded = AccountBatch.builder(batch.schema());
        for (int row = 0; row < batch.size(); row++) {
            banded.add(banded(batch, row));
        }
        return banded.build();
    }

    private static Account banded(AccountBatch batch, int row) {
        Account exact = batch.account(row);
        Account.Builder company = Account.builder(exact.id());
        exact.values()
                .forEach((name, value) -> company.value(
                        batch.schema().attribute(name).orElseThrow(),
                        name.equals(Attributes.EMPLOYEES.name()) && value instanceof AttributeValue.Numeric number
                                ? band(number.from())
                                : value));
        return company.events(exact.events().orElse(null)).build();
    }

    private static AttributeValue.Numeric band(double employees) {
        Double start = STARTS.floor(employees);
        Double next = STARTS.higher(employees);
        return new AttributeValue.Numeric(
                start == null ? Double.NEGATIVE_INFINITY : start, next == null ? Double.POSITIVE_INFINITY : next - 1);
    }
}
