package org.jiheng.reconciliation.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows whose cells were copied with nothing between them. */
class RunTogetherTest {

    private static final String FUNDS = "项目资金（万元）年初预算数全年预算数全年执行数分值执行率得分\n";

    private static List<String> rows(String text) {
        return RunTogether.rows(Layout.of(text)).stream()
                .filter(Block::isRow)
                .map(row -> (row.torn() ? "? " : "")
                        + String.join(
                                "|", row.cells().stream().map(NormalText::value).toList()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            年度资金总额260.00286.50271.351094.71%9.47 ¦ 年度资金总额|260.00|286.50|271.35|10|94.71%|9.47
            年度资金总额12012012010100%10 ¦ 年度资金总额|120|120|120|10|100%|10
            年度资金总额180205.6205.610100%10 ¦ 年度资金总额|180|205.6|205.6|10|100%|10
            年度资金总额1,280.501,300.001,170.001090%9 ¦ 年度资金总额|1,280.50|1,300.00|1,170.00|10|90%|9
            年度资金总额0001000 ¦ 年度资金总额|0|0|0|10|0|0
            """)
    void aRowOfFundsIsPartedByItsRateAndItsScore(String line, String cells) {
        assertThat(rows(FUNDS + line)).last().isEqualTo(cells);
    }

    @Test
    void aRateThatContradictsItsAmountsIsReadAllTheSameWhereAllAmountsHaveTwoDecimals() {
        assertThat(rows(FUNDS + "年度资金总额260.00286.50271.351097.41%9.47"))
                .last()
                .isEqualTo("年度资金总额|260.00|286.50|271.35|10|97.41%|9.47");
    }

    @Test
    void aRateAloneTellsBudgetAndSpending() {
        assertThat(rows("预算执行情况预算数执行数执行率\n年度资金总额120120100%")).last().isEqualTo("年度资金总额|120|120|100%");
    }

    @Test
    void whatARowLeavesOpenTheSumDecides() {
        assertThat(rows("预算执行情况预算数执行数\n年度资金总额3030\n其中：财政拨款1212\n其他资金1818"))
                .containsExactly("预算执行情况|预算数|执行数", "年度资金总额|30|30", "其中：财政拨款|12|12", "其他资金|18|18");
    }

    @Test
    void whereTwoReadingsArePossibleTheRowIsLeftAlone() {
        assertThat(rows("预算执行情况预算数执行数\n年度资金总额1111")).last().isEqualTo("? 年度资金总额|1111");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            产出指标（50分）数量指标养护里程≥120公里126公里1515 ¦ |产出指标（50分）|数量指标|养护里程|≥120公里|126公里|15|15|
            质量指标路面完好率≥95%96%109.8个别路段破损 ¦ ||质量指标|路面完好率|≥95%|96%|10|9.8|个别路段破损
            时效指标完工时间2022年11月底前2022年12月108工期延后 ¦ ||时效指标|完工时间|2022年11月底前2022年12月||10|8|工期延后
            社会效益指标出行条件明显改善2020 ¦ ||社会效益指标|出行条件明显改善|||20|20|
            """)
    void anIndicatorIsPartedWhereTheScoreIsNotAboveThePoints(String line, String cells) {
        assertThat(rows("一级指标二级指标三级指标年度指标值实际完成值分值得分偏差原因分析及改进措施\n" + line))
                .last()
                .isEqualTo(cells);
    }

    @Test
    void pointsMayStandBeforeTheTarget() {
        assertThat(rows("一级指标二级指标三级指标分值年度指标值实际完成值得分\n质量指标发放准确率20100%100%20"))
                .last()
                .isEqualTo("||质量指标|发放准确率|20|100%|100%|20");
    }

    @Test
    void aBareActualIsToldFromThePointsByTheTotal() {
        assertThat(rows("一级指标二级指标三级指标指标性质指标值度量单位完成值权重得分\n"
                        + "产出指标数量指标驻村队数=24支245050\n效益指标社会效益指标就业人数≥320人3414040\n合计9090"))
                .contains("|产出指标|数量指标|驻村队数|=|24|支|24|50|50", "|效益指标|社会效益指标|就业人数|≥|320|人|341|40|40");
    }

    @Test
    void projectsAreNumberedAndNamed() {
        assertThat(rows("序号项目名称预算数执行数执行率\n1公路养护120.5118.298.09%\n2桥梁检测3636100%\n合计156.5154.298.53%"))
                .containsExactly(
                        "|序号|项目名称|预算数|执行数|执行率",
                        "|1|公路养护|120.5|118.2|98.09%",
                        "|2|桥梁检测|36|36|100%",
                        "|合计||156.5|154.2|98.53%");
    }
}
