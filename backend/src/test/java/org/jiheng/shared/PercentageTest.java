package org.jiheng.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentageTest {

    @ParameterizedTest(name = "{0} ÷ {1} = {2} %")
    @CsvSource({
        "90, 100, 90.00",
        "89.974, 90, 99.97",
        "154.74, 310.2, 49.88",
        "1, 8, 12.50",
        "0.125, 1000, 0.01",
        "-1, 3, -33.33",
        "50000, 15, 333333.33"
    })
    void aRatioIsShownInPercentWithTwoDecimals(BigDecimal part, BigDecimal whole, String shown) {
        assertThat(Percentage.ratio(part, whole)).map(Percentage::toString).hasValue(shown);
    }

    @Test
    void thereIsNoRatioToNothing() {
        assertThat(Percentage.ratio(BigDecimal.ONE, new BigDecimal("0.00"))).isEmpty();
    }

    @Test
    void percentagesAreRoundedHalfUpAndOrdered() {
        assertThat(new Percentage(new BigDecimal("82.295"))).hasToString("82.30");
        assertThat(new Percentage(new BigDecimal("82.3"))).isEqualTo(new Percentage(new BigDecimal("82.30")));
        assertThat(new Percentage(new BigDecimal("9")))
                .isLessThan(new Percentage(BigDecimal.TEN))
                .isGreaterThan(new Percentage(BigDecimal.ONE));
    }

    @Property
    void theWholeIsAHundredPercentOfItself(
            @ForAll @BigRange(min = "0.01", max = "999999999999999.99") @Scale(2) BigDecimal whole) {
        assertThat(Percentage.ratio(whole, whole)).map(Percentage::toString).hasValue("100.00");
    }
}
