package org.jiheng.reconciliation.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** A row that runs together is read as it was meant or left alone. */
class RunTogetherPropertiesTest {

    private static final String HEAD = "项目资金（万元）年初预算数全年预算数全年执行数分值执行率得分\n";

    @Property(tries = 400)
    void withTwoDecimalsARowIsReadAsItWasMeantOrLeftAlone(
            @ForAll @IntRange(min = 1, max = 9_999_999) int initial,
            @ForAll @IntRange(min = 1, max = 9_999_999) int year,
            @ForAll @IntRange(min = 0, max = 10_000) int spent) {
        var executed = BigDecimal.valueOf((long) year * spent / 10_000, 2);
        var cells = cells(BigDecimal.valueOf(initial, 2), BigDecimal.valueOf(year, 2), executed);
        assertThat(read(cells)).isIn(cells, List.of(String.join("", cells)));
    }

    @Property(tries = 400)
    void withoutDecimalsItIsReadAsItWasMeantOrLeftAlone(
            @ForAll @IntRange(min = 1, max = 99_999) int initial,
            @ForAll @IntRange(min = 1, max = 99_999) int year,
            @ForAll @IntRange(min = 0, max = 10_000) int spent) {
        var executed = BigDecimal.valueOf((long) year * spent / 10_000);
        var cells = cells(BigDecimal.valueOf(initial), BigDecimal.valueOf(year), executed);
        assertThat(read(cells)).isIn(cells, List.of(String.join("", cells)));
    }

    private static List<String> cells(BigDecimal initial, BigDecimal year, BigDecimal executed) {
        var rate = executed.multiply(BigDecimal.valueOf(100)).divide(year, 2, RoundingMode.HALF_UP);
        var score = rate.movePointLeft(1).setScale(2, RoundingMode.HALF_UP);
        return List.of(
                initial.toPlainString(),
                year.toPlainString(),
                executed.toPlainString(),
                "10",
                rate.toPlainString() + "%",
                score.toPlainString());
    }

    private static List<String> read(List<String> cells) {
        var blocks = RunTogether.rows(Layout.of(HEAD + "年度资金总额" + String.join("", cells)));
        var row = blocks.get(blocks.size() - 1).cells();
        return row.subList(1, row.size()).stream().map(NormalText::value).toList();
    }
}
