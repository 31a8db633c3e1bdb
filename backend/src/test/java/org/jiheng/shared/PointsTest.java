package org.jiheng.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PointsTest {

    @ParameterizedTest
    @CsvSource({"10, 10.00", "0, 0.00", "6.5, 6.50", "9999.99, 9999.99"})
    void pointsAreShownWithTwoDecimals(String text, String shown) {
        assertThat(Points.of(text)).hasToString(shown).isEqualTo(Points.of(shown));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "1.005", "-5"})
    void pointsAreNeitherNegativeNorRounded(String text) {
        assertThatThrownBy(() -> Points.of(text)).isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest
    @CsvSource({"9.585, 9.59", "9.5849, 9.58", "89.995, 90.00", "0.004, 0.00", "6.66666666, 6.67"})
    void aComputedScoreIsRoundedHalfUp(BigDecimal exact, String shown) {
        assertThat(Points.rounded(exact)).hasToString(shown);
    }

    @Test
    void pointsAreOrderedAndSummed() {
        assertThat(Points.of("9")).isLessThan(Points.of("10")).isGreaterThan(Points.ZERO);
        assertThat(Points.of("0.1").plus(Points.of("0.2"))).hasToString("0.30");
        assertThat(Points.of("9999.99").plus(Points.of("0.01"))).hasToString("10000.00");
    }

    @Property
    void whatIsShownIsReadBack(@ForAll("points") Points points) {
        assertThat(Points.of(points.toString())).isEqualTo(points);
        assertThat(Points.rounded(points.value())).isEqualTo(points);
    }

    @Provide
    Arbitrary<Points> points() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("9999.99"))
                .ofScale(2)
                .map(Points::new);
    }
}
