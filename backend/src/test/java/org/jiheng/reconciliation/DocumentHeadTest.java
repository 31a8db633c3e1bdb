package org.jiheng.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jiheng.reconciliation.text.DocumentReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose document it is, of where, and which grades it goes by. */
class DocumentHeadTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            2023年度甘肃省陇南市武都区水务局部门整体支出绩效自评报告, 甘肃省陇南市武都区水务局, 甘肃省陇南市武都区
            中共陇南市委政法委员会2024年度部门预算执行情况自评报告, 中共陇南市委政法委员会, 陇南市
            红河哈尼族彝族自治州林业和草原局2024年项目支出绩效自评报告, 红河哈尼族彝族自治州林业和草原局, 红河哈尼族彝族自治州
            内蒙古自治区呼和浩特市新城区教育局2022年度部门整体支出绩效自评报告, 内蒙古自治区呼和浩特市新城区教育局, 内蒙古自治区呼和浩特市新城区
            2023年度安平县城乡建设局部门整体支出绩效自评报告, 安平县城乡建设局, 安平县
            2023年度市场监督管理局部门整体支出绩效自评报告, 市场监督管理局, -
            2023年度郑州市城市管理局部门整体支出绩效自评报告, 郑州市城市管理局, 郑州市
            """)
    void aTitleNamesDepartmentAndPlace(String title, String department, String region) {
        var head = DocumentReader.read(title).head();
        assertThat(head.department()).isEqualTo(department);
        assertThat(head.region()).isEqualTo(region);
    }

    @Test
    void aFormNamesItsDepartmentHoweverItsCellsAreParted() {
        for (var separator : List.of("\t", " | ", "\n", "：")) {
            var head = DocumentReader.read(
                            "项目支出绩效自评表\n（2023年度）\n项目名称" + separator + "农村公路养护\n主管部门" + separator + "301-青神县交通运输局\n")
                    .head();
            assertThat(head.department()).isEqualTo("青神县交通运输局");
            assertThat(head.region()).isEqualTo("青神县");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            95（含）-100分为优、85（含）-95分为良、60（含）-85分为中、60分以下为差 ¦ 95 85 60 0
            优（90-100分）、良（80-90分）、中（60-80分）、差（60分以下） ¦ 90 80 60 0
            得分90分以上为优秀，75分以上为良好，60分以上为合格，低于60分为不合格 ¦ 90 75 60 0
            """)
    void theBandsThatItPrintsAreFacts(String printed, String limits) {
        assertThat(DocumentReader.read("2023年度部门自评报告\n评价等级为：" + printed + "。").facts())
                .filteredOn(fact -> fact.kind() == FactKind.GRADE_BAND)
                .extracting(fact -> fact.number().toPlainString())
                .containsExactly(limits.split(" "));
    }

    @Test
    void aGradeIsHeldAgainstThePrintedBands() {
        var text = "2023年度某县水务局部门整体支出绩效自评报告\n等级：95（含）-100分为优、85（含）-95分为良、60（含）-85分为中、60分以下为差。\n自评得分92分，等级为“%s”。";
        assertThat(Corpus.reconcile(text.formatted("良")).errors()).isEmpty();
        assertThat(Corpus.reconcile(text.formatted("优")).errors())
                .extracting(Finding::rule)
                .containsExactly(RuleId.R21);
    }
}
