package io.github.icp4j.profile;

import static io.github.icp4j.attribute.Attributes.EMPLOYEES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalArgumentTest {
    private static final Condition KNOWN = new Condition.Known(EMPLOYEES, true);

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void pointsLimitsAndThresholdsMustBeFinite(double number) {
        ProfileBuilder builder = IdealCustomerProfile.builder("p");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KNOWN.points(number))
                .withMessageContaining("finite");
        assertThatIllegalArgumentException().isThrownBy(() -> builder.tier("A", number));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.minCoverage(number));
    }

    @Test
    void aDoubleIsTheDecimalThatItIsWrittenAs() {
        assertThat(KNOWN.points(0.1).points()).isEqualTo(new BigDecimal("0.1"));
        assertThat(KNOWN.points(15).points()).isEqualTo(new BigDecimal("15"));
    }
}
