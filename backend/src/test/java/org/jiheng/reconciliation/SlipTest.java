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
        "1218.45, 0, false",
        "100, 75, true",
        "100, 74, false",
        "75, 100, true",
        "74, 100, false",
        "100, 125, true",
        "1000, 4999, false"
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
        "36.42, -36.24, 0, false",
        "0.12, 0.21, 2, true",
        "1200, 2100, 2, true",
        "1020, 1200, 3, true",
        "36.40, 36.42, 4, false",
        "3642, 364, 4, false",
        "3642, 342, 4, false",
        "342, 3642, 4, false",
        "3642, 365, 0, false",
        "3642, 36, 0, false"
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

    @ParameterizedTest(name = "{0} for {1}")
    @CsvSource({
        "1218.45, 1281.45, true",
        "364, 346, true",
        "36, 63, false",
        "364, 384, false",
        "3642, 3842, true",
        "364, 3640, true",
        "36, 360, false",
        "36.42, 36.42, false"
    })
    void enoughDigitsAgreeToTellThatItIsNoChance(BigDecimal printed, BigDecimal meant, boolean telling) {
        assertThat(Slip.isTelling(quantity(printed), meant)).isEqualTo(telling);
    }

    @Test
    void whatIsCountedIsPrintedToItsLastDigitAndLeftToItsRule() {
        var people = new Quantity(BigDecimal.valueOf(126), BigDecimal.ONE, Measure.COUNT, "人", false);
        assertThat(Slip.digits(people, BigDecimal.valueOf(162))).isEqualTo(3);
        assertThat(Slip.explains(BigDecimal.valueOf(126), people.step(), BigDecimal.valueOf(162)))
                .isFalse();
        assertThat(Slip.reaches(people, new Interval(BigDecimal.ONE, BigDecimal.valueOf(1_000))))
                .isFalse();
    }

    @Test
    void nothingAndFewDigitsReachNoRange() {
        var all = new Interval(BigDecimal.ZERO, BigDecimal.valueOf(100_000));
        assertThat(Slip.reaches(quantity(BigDecimal.ZERO), all)).isFalse();
        assertThat(Slip.reaches(quantity(new BigDecimal("364")), all)).isFalse();
        assertThat(Slip.reaches(quantity(new BigDecimal("3642")), all)).isTrue();
        assertThat(Slip.reaches(
                        quantity(new BigDecimal("3642")), new Interval(new BigDecimal("3624"), new BigDecimal("3624"))))
                .isTrue();
    }

    @Test
    void theCoreHasNoZerosAroundItAndItsKeysLeaveOneDigitOut() {
        assertThat(Slip.core(new BigDecimal("0.00"))).isEmpty();
        assertThat(Slip.core(new BigDecimal("-120.300"))).isEqualTo("1203");
        assertThat(Slip.keys(BigDecimal.valueOf(7))).containsExactly("7");
        assertThat(Slip.keys(BigDecimal.valueOf(27))).containsExactly("27", "s27@2");
        assertThat(Slip.keys(BigDecimal.valueOf(728)))
                .containsExactly("728", "s278@3", "728*@3", "d728", "*28@3", "d28", "7*8@3", "d78", "72*@3", "d72");
        assertThat(Slip.strength(BigDecimal.valueOf(728415), BigDecimal.valueOf(-724815)))
                .isZero();
    }

    private static Quantity quantity(BigDecimal printed) {
        return new Quantity(
                printed, BigDecimal.ONE.movePointLeft(Math.max(0, printed.scale())), Measure.YUAN, "元", false);
    }
}
