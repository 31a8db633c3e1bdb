package org.jiheng.checking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiheng.checking.OfficeFile.ABOVE;
import static org.jiheng.checking.OfficeFile.LEFT;

import java.util.List;
import java.util.stream.Stream;
import org.jiheng.reconciliation.Check;
import org.jiheng.reconciliation.Fact;
import org.jiheng.reconciliation.FactKind;
import org.jiheng.reconciliation.Finding;
import org.jiheng.reconciliation.Outcome;
import org.jiheng.reconciliation.Reconciler;
import org.jiheng.reconciliation.Reconciliation;
import org.jiheng.reconciliation.RuleId;
import org.jiheng.reconciliation.text.DocumentReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files as people send them: merged cells, automatic numbers, text boxes, footnotes, tracked changes, formatted numbers. */
class OfficeFilesTest {

    private static final String FORM = "项目支出绩效自评表（2023年度）";

    /** The national form; the score of the first indicator may be set. */
    private static List<List<String>> form(String score) {
        return List.of(
                List.of("项目名称", LEFT, "农村饮水安全巩固提升", LEFT, LEFT, LEFT, LEFT, LEFT, LEFT),
                List.of("主管部门", LEFT, "青川县水利局", LEFT, LEFT, "实施单位", LEFT, "青川县供水总站", LEFT),
                List.of("项目资金（万元）", LEFT, LEFT, "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"),
                List.of(ABOVE, "年度资金总额", LEFT, "420.00", "455.50", "432.73", "10", "95.00%", "9.5"),
                List.of(ABOVE, "其中：当年财政拨款", LEFT, "400.00", "400.00", "377.23", "—", "94.31%", "—"),
                List.of(ABOVE, "上年结转资金", LEFT, "20.00", "20.00", "20.00", "—", "100.00%", "—"),
                List.of(ABOVE, "其他资金", LEFT, "0.00", "35.50", "35.50", "—", "100.00%", "—"),
                List.of("一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", LEFT, "分值", "得分", "偏差原因分析及改进措施"),
                List.of("产出指标（50分）", "数量指标", "改造供水管网", "≥38公里", "41公里", LEFT, "20", score, ""),
                List.of(ABOVE, "质量指标", "水质检测合格率", "≥95%", "97.2%", LEFT, "20", "20", ""),
                List.of(ABOVE, "时效指标", "完工时间", "2023年11月底前", "2023年12月", LEFT, "10", "8", "汛期停工二十天"),
                List.of("效益指标（30分）", "社会效益指标", "受益人口", "≥1.2万人", "1.31万人", LEFT, "30", "30", ""),
                List.of("满意度指标（10分）", "服务对象满意度", "用水户满意度", "≥90%", "93%", LEFT, "10", "10", ""),
                List.of("总分", LEFT, LEFT, LEFT, LEFT, LEFT, "100", "97.5", ""));
    }

    private static byte[] report(String basic) {
        return new OfficeFile()
                .paragraph("2023年度青川县水利局部门整体支出绩效自评报告")
                .numbered(0, "基本情况")
                .numbered(1, "人员情况")
                .paragraph("核定编制46人，年末实有在职人员43人，其中：行政12人，事业29人，工勤2人。")
                .numbered(0, "部门决算情况")
                .numbered(1, "收入决算")
                .changed("2023年度收入合计", "1,968.40万元", "1,986.40万元", "，其中：财政拨款收入1,950.90万元，其他收入35.50万元。")
                .numbered(1, "支出决算")
                .note(
                        "2023年度支出合计1,986.40万元，其中：基本支出" + basic + "万元，占总支出的34.99%；项目支出1,291.27万元，占总支出的65.01%。",
                        "基本支出含人员经费612.08万元，公用经费83.05万元。")
                .box("自评得分93.6分，等级为“优”。")
                .numbered(0, "项目支出自评情况")
                .table(form("20"))
                .docx();
    }

    private static Reconciliation reconcile(byte[] file) {
        return Reconciler.reconcile(
                DocumentReader.read(SourceText.of(file, null).text()));
    }

    private static List<String> held(byte[] file) {
        return reconcile(file).checks().stream()
                .filter(check -> check.outcome() == Outcome.HELD)
                .map(Check::rule)
                .distinct()
                .map(RuleId::name)
                .toList();
    }

    static Stream<byte[]> clean() {
        return Stream.of(
                report("695.13"),
                new OfficeFile().paragraph(FORM).table(form("20")).docx(),
                OfficeFile.xlsx(Stream.concat(Stream.of(List.of(FORM)), form("20").stream())
                        .toList()),
                OfficeFile.html(FORM, form("20")));
    }

    @ParameterizedTest
    @MethodSource("clean")
    void aCleanFileHasNoErrorAndItsFormAddsUp(byte[] file) {
        assertThat(reconcile(file).errors()).isEmpty();
        assertThat(held(file)).contains("R17", "R34", "R35", "R36", "R37", "R38", "R59");
    }

    static Stream<byte[]> planted() {
        return Stream.of(
                new OfficeFile().paragraph(FORM).table(form("16")).docx(),
                OfficeFile.xlsx(Stream.concat(Stream.of(List.of(FORM)), form("16").stream())
                        .toList()),
                OfficeFile.html(FORM, form("16")));
    }

    @ParameterizedTest
    @MethodSource("planted")
    void aScoreThatTheTotalContradictsIsFoundInEachKindOfFile(byte[] file) {
        assertThat(reconcile(file).errors())
                .flatExtracting(error -> Stream.concat(Stream.of(error), error.consequences().stream())
                        .map(Finding::rule)
                        .toList())
                .containsExactlyInAnyOrder(RuleId.R36, RuleId.R38);
    }

    @Test
    void numbersThatWordSetsItselfAreRead() {
        assertThat(SourceText.of(report("695.13"), null).text())
                .contains("一、基本情况\n", "（一）人员情况\n", "二、部门决算情况\n", "（二）支出决算\n", "三、项目支出自评情况\n");
    }

    @Test
    void trackedChangesAreReadAsAccepted() {
        assertThat(SourceText.of(report("695.13"), null).text())
                .contains("收入合计1,986.40万元，其中")
                .doesNotContain("1,968.40");
    }

    @Test
    void aTextBoxIsReadOnceAndAFootnoteToo() {
        var text = SourceText.of(report("695.13"), null).text();
        assertThat(text).containsOnlyOnce("自评得分93.6分").containsOnlyOnce("公用经费83.05万元");
        assertThat(held(report("695.13"))).contains("R01", "R03", "R05", "R21", "R31", "R32");
    }

    @Test
    void whatAFootnoteOrABoxContradictsIsFound() {
        assertThat(reconcile(report("659.13")).errors())
                .extracting(Finding::rule)
                .contains(RuleId.R03);
    }

    @Test
    void aSheetsNumbersAreReadAsTheirFormatShowsThem() {
        var text = SourceText.of(OfficeFile.xlsx(form("20")), null).text();
        assertThat(text).contains("420.00\t455.50\t432.73\t10\t95.00%\t9.5");
        assertThat(DocumentReader.read(text).facts())
                .filteredOn(fact -> fact.kind() == FactKind.EXECUTION_RATE)
                .extracting(Fact::shown)
                .startsWith("95%", "94.31%");
    }
}
