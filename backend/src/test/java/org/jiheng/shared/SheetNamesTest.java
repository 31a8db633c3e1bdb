package org.jiheng.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetNamesTest {

    private static final String THIRTY = "一二三四五六七八九十".repeat(3);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "项目/一|项目 一",
                "a:b*c?d[e]f\\g|a b c d e f g",
                "'引号'|引号",
                "it's|it's",
                "''|-",
                "` / `|-",
                "半\ud842个|半 个"
            })
    void whatASheetMayNotBeCalledIsLeftOut(String text, String name) {
        assertThat(new SheetNames().of(text)).isEqualTo(name);
    }

    @Test
    void aNameOfThirtyOneIsKeptAndALongerOneIsCutBetweenCharacters() {
        var names = new SheetNames();
        assertThat(names.of(THIRTY + "甲")).isEqualTo(THIRTY + "甲");
        assertThat(names.of(THIRTY + "乙丙")).isEqualTo(THIRTY + "乙");
        assertThat(names.of(THIRTY + "𠮷丙")).isEqualTo(THIRTY);
        assertThat(names.of("甲" + THIRTY.substring(1) + "'丙")).isEqualTo("甲" + THIRTY.substring(1));
    }

    @Test
    void everySheetHasANameOfItsOwnWhateverTheCase() {
        var names = new SheetNames();
        assertThat(names.of("Budget")).isEqualTo("Budget");
        assertThat(names.of("BUDGET")).isEqualTo("BUDGET-2");
        assertThat(names.of("budget")).isEqualTo("budget-3");
        names.of(THIRTY + "甲");
        assertThat(names.of(THIRTY + "甲")).isEqualTo(THIRTY.substring(0, 29) + "-2");
    }
}
