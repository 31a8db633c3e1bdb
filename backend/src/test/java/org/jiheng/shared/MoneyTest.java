package org.jiheng.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource({
        "12181800, 12181800.00",
        "0.1, 0.10",
        "-5.25, -5.25",
        "1.500, 1.50",
        "999999999999999.99, 999999999999999.99",
        "-999999999999999.99, -999999999999999.99"
    })
    void anAmountIsShownInYuanWithTwoDecimals(String text, String shown) {
        assertThat(Money.yuan(text)).hasToString(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.001", "12.345", "-0.005"})
    void anAmountIsNeverRounded(String text) {
        assertThatThrownBy(() -> Money.yuan(text)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void equalAmountsAreEqualHoweverTheyAreWritten() {
        assertThat(Money.yuan("15")).isEqualTo(Money.yuan("15.00"));
        assertThat(Money.ZERO).isEqualTo(Money.yuan("0"));
    }

    @ParameterizedTest(name = "{0} of {1} is {2} %")
    @CsvSource({
        "899740, 900000, 99.97",
        "1, 3, 33.33",
        "2, 3, 66.67",
        "103, 100, 103.00",
        "0, 5, 0.00",
        "5, 0,",
        "0, 0,"
    })
    void aShareOfNothingIsNoShare(String part, String whole, @Nullable String share) {
        assertThat(Money.yuan(part).shareOf(Money.yuan(whole)).map(Percentage::toString))
                .isEqualTo(java.util.Optional.ofNullable(share));
    }

    @Test
    void zeroIsNeitherNegativeNorAnythingElse() {
        assertThat(Money.ZERO.isZero()).isTrue();
        assertThat(Money.ZERO.isNegative()).isFalse();
        assertThat(Money.yuan("0.01").isZero()).isFalse();
        assertThat(Money.yuan("0.01").isNegative()).isFalse();
        assertThat(Money.yuan("-0.01").isZero()).isFalse();
        assertThat(Money.yuan("-0.01").isNegative()).isTrue();
    }

    @Test
    void amountsAreOrdered() {
        assertThat(Money.yuan("2")).isLessThan(Money.yuan("10")).isGreaterThan(Money.yuan("-10"));
        assertThat(Money.yuan("2.00").compareTo(Money.yuan("2"))).isZero();
    }

    @Test
    void aTotalMayBeLargerThanAnyAmountThatIsEntered() {
        var most = Money.yuan("999999999999999.99");

        assertThat(most.plus(most)).hasToString("1999999999999999.98");
        assertThat(most.minus(most).minus(most)).hasToString("-999999999999999.99");
    }

    @Property
    void whatIsShownIsReadBack(@ForAll("amounts") Money amount) {
        assertThat(Money.yuan(amount.toString())).isEqualTo(amount);
    }

    @Property
    void takingAwayWhatWasAddedLeavesWhatWasThere(@ForAll("amounts") Money one, @ForAll("amounts") Money other) {
        assertThat(one.plus(other).minus(other)).isEqualTo(one);
        assertThat(one.plus(other)).isEqualTo(other.plus(one));
        assertThat(one.minus(one)).isEqualTo(Money.ZERO);
    }

    @Provide
    Arbitrary<Money> amounts() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-400000000000000"), new BigDecimal("400000000000000"))
                .ofScale(2)
                .map(Money::new);
    }
}
