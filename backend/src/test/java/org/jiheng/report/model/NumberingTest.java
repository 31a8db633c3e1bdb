package org.jiheng.report.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberingTest {

    @ParameterizedTest(name = "level {0}, {1}: {2}")
    @CsvSource({
        "1, 1, 一、",
        "1, 10, 十、",
        "1, 11, 十一、",
        "1, 20, 二十、",
        "1, 99, 九十九、",
        "2, 100, （一百）",
        "2, 101, （一百零一）",
        "2, 110, （一百一十）",
        "2, 999, （九百九十九）",
        "2, 1000, （1000）",
        "2, 3, （三）",
        "2, 12, （十二）",
        "3, 4, 4."
    })
    void headingsAreNumberedAsOfficialDocumentsDo(int level, int position, String number) {
        assertThat(Numbering.of(level, position)).isEqualTo(number);
    }

    @Test
    void thereIsNoZerothHeading() {
        assertThatThrownBy(() -> Numbering.of(1, 0)).hasMessageContaining("0");
    }
}
