package io.github.icp4j.account.columns;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.icp4j.attribute.Attributes;
import io.github.icp4j.attribute.Schema;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class NumberColumnProperties {
    private static final int SLOT = Schema.builtIn().slot(Attributes.EMPLOYEES.name());

    @Property(tries = 500)
    void numbers_come_back_to_the_last_bit_and_codes_are_in_their_order(@ForAll("columns") List<Double> numbers) {
        TileBuilder builder = new TileBuilder(Schema.builtIn());
        // A tile before, so that nothing of it may be left.
        fill(builder, List.of(1e9, Double.NaN, 0.25));
        NumberTile tile = fill(builder, numbers);

        for (int row = 0; row < numbers.size(); row++) {
            double number = numbers.get(row);
            assertThat(tile.isKnown(row)).isEqualTo(!Double.isNaN(number));
            if (tile.isKnown(row)) {
                assertThat(tile.lower().number(row)).isEqualTo(number + 0.0);
            }
        }
        for (double bound : numbers) {
            if (!Double.isNaN(bound)) {
                assertThat(tile.lower().isBelow(bound)).isFalse();
                checkOrder(tile, numbers, bound);
                checkOrder(tile, numbers, Math.nextUp(bound));
                checkOrder(tile, numbers, Math.nextDown(bound));
                checkOrder(tile, numbers, bound / 2);
            }
        }
    }

    private static void checkOrder(NumberTile tile, List<Double> numbers, double bound) {
        if (tile.lower().isBelow(bound)) {
            assertThat(numbers).noneMatch(number -> number >= bound);
            return;
        }
        long from = tile.lower().codeFrom(bound);
        for (int row = 0; row < numbers.size(); row++) {
            if (tile.isKnown(row)) {
                boolean reached = Long.compareUnsigned(code(tile, row), from) >= 0;
                assertThat(reached).isEqualTo(numbers.get(row) >= bound);
            }
        }
    }

    private static long code(NumberTile tile, int row) {
        long code = 0;
        for (int bit = 0; bit < tile.lower().planes(); bit++) {
            code |= (long) (tile.lower().plane(bit)[row & 15] >>> (row >>> 4) & 1) << bit;
        }
        return code;
    }

    private static NumberTile fill(TileBuilder builder, List<Double> numbers) {
        for (double number : numbers) {
            if (!Double.isNaN(number)) {
                builder.number(SLOT, number);
            }
            builder.endRow("id");
        }
        return (NumberTile) Objects.requireNonNull(builder.seal().column(SLOT));
    }

    @Provide
    Arbitrary<List<Double>> columns() {
        Arbitrary<Double> whole = Arbitraries.integers().map(Integer::doubleValue);
        Arbitrary<Double> thousands =
                Arbitraries.integers().between(-50, 900_000).map(n -> 1000.0 * n);
        Arbitrary<Double> cents = Arbitraries.integers().between(-999, 9_999).map(n -> n / 100.0);
        Arbitrary<Double> large =
                Arbitraries.longs().between(-(1L << 54), 1L << 54).map(Long::doubleValue);
        Arbitrary<Double> any = Arbitraries.doubles();
        Arbitrary<Double> special = Arbitraries.of(
                0.0,
                -0.0,
                Double.MAX_VALUE,
                -Double.MAX_VALUE,
                Double.MIN_VALUE,
                9_007_199_254_740_992.0,
                0.1 + 0.2,
                1e-7);
        return Arbitraries.of(whole, thousands, cents, large, any, special)
                .flatMap(kind -> Arbitraries.frequencyOf(
                                Tuple.of(4, kind), Tuple.of(1, special), Tuple.of(2, Arbitraries.just(Double.NaN)))
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(60)
                        .filter(numbers -> numbers.stream().anyMatch(number -> !number.isNaN())));
    }
}
