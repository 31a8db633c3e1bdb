package org.jiheng.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"0", "-0", "007", "12181800.00", "-5", "0.000001", "1234567890123456789012345678901234567890"})
    void aPlainDecimalIsRead(String text) {
        assertThat(DecimalText.isDecimal(text)).isTrue();
        assertThat(DecimalText.parse(text)).isEqualTo(new BigDecimal(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                " 1",
                "1 ",
                "1\n",
                "+1",
                "1.",
                ".5",
                "-",
                "--1",
                "1e3",
                "1E3",
                "1e9000000",
                "1,000",
                "0x1F",
                "NaN",
                "Infinity",
                "１２",
                "٣",
                "五十",
                "1.2.3",
                "12345678901234567890123456789012345678901",
                "\u00001"
            })
    void anythingElseIsRefusedBeforeItIsComputed(String text) {
        assertThat(DecimalText.isDecimal(text)).isFalse();
        assertThatThrownBy(() -> DecimalText.parse(text))
                .isInstanceOf(NumberFormatException.class)
                .hasMessage("not a plain decimal");
    }

    @Test
    void fourHundredDigitsAreRefused() {
        assertThat(DecimalText.isDecimal("9".repeat(400))).isFalse();
    }

    @Property
    void whatIsShownIsReadBack(
            @ForAll @BigRange(min = "-999999999999999.999999", max = "999999999999999.999999") @Scale(6)
                    BigDecimal number) {
        assertThat(DecimalText.parse(number.toPlainString())).isEqualByComparingTo(number);
    }
}
