package org.jiheng.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One slip of the hand leads from what is meant to what is printed, or none does. */
class SlipTest {

    @ParameterizedTest
    @CsvSource({
        "1218.45, 1281.45, true",
        "1218.45, 1218.54, true",
        "1218.45, 121.845, true",
        "1218.45, 12184500, true",
        "1218.45, 1300, true",
        "1218.45, 3218.45, true",
        "1218.45, 2977, false",
        "3, 9, false",
        "1218.45, 0, false"
    })
    void whatIsNearOrASlipAwayMayBeMeant(BigDecimal printed, BigDecimal meant, boolean may) {
        assertThat(Slip.mayBe(quantity(printed), meant)).isEqualTo(may);
    }

    @ParameterizedTest(name = "{0} for {1}")
    @CsvSource({
        "36.42, 36.24, 4, true",
        "36.42, 46.32, 4, false",
        "36.42, 364.2, 4, true",
        "36.42, 30.42, 4, false",
        "36.42, 3.42, 4, false",
        "36.42, 37.52, 0, false",
        "36.42, 36.42, 0, false",
        "36.42, -36.24, 0, false"
    })
    void theDigitsThatAgreeTell(BigDecimal printed, BigDecimal meant, int digits, boolean clear) {
        assertThat(Slip.digits(quantity(printed), meant)).isEqualTo(digits);
        assertThat(Slip.isClear(quantity(printed), meant)).isEqualTo(clear);
    }

    @ParameterizedTest(name = "{0} for {1}")
    @CsvSource({
        "58.3, 61.9, false",
        "58.3, 53.81, true",
        "58.3, 53.28, true",
        "58.3, 38.5, true",
        "5.8, 8.5, false",
        "583, 58.3, true"
    })
    void whatARuleComputesIsRoundedAsTheFigureIs(BigDecimal written, BigDecimal meant, boolean explained) {
        assertThat(Slip.explains(written, BigDecimal.ONE.movePointLeft(written.scale()), meant))
                .isEqualTo(explained);
    }

    @Test
    void aRangeIsReachedBySwappingNeighboursOrMovingThePoint() {
        var range = new Interval(new BigDecimal("364.1"), new BigDecimal("364.3"));
        assertThat(Slip.reaches(quantity(new BigDecimal("346.2")), range)).isTrue();
        assertThat(Slip.reaches(quantity(new BigDecimal("36.42")), range)).isTrue();
        assertThat(Slip.reaches(quantity(new BigDecimal("384.2")), range)).isFalse();
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({
        "728415, 72.8415, 4",
        "728415, 724815, 4",
        "72841, 72481, 3",
        "728415, 728915, 3",
        "728415, 72815, 3",
        "72, 27, 1",
        "7, 8, 0",
        "728415, 517263, 0"
    })
    void theMoreDigitsAgreeTheStrongerAndTheyShareAKey(BigDecimal one, BigDecimal other, int strength) {
        assertThat(Slip.strength(one, other)).isEqualTo(strength);
        assertThat(Slip.strength(other, one)).isEqualTo(strength);
        assertThat(Collections.disjoint(Slip.keys(one), Slip.keys(other))).isEqualTo(strength == Slip.NONE);
    }

    private static Quantity quantity(BigDecimal printed) {
        return new Quantity(
                printed, BigDecimal.ONE.movePointLeft(Math.max(0, printed.scale())), Measure.YUAN, "元", false);
    }
}
