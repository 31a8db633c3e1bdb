package org.jiheng.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 自评表 of shapes that no template has: heads left out, short or in the cells themselves. */
class FormShapesTest {

    private static final String WITHOUT_HEADS = """
            项目支出绩效自评表
            （2022年度）
            项目名称 农村饮水维护经费
            项目资金
            （万元）
            年初预算数 全年预算数(A) 全年执行数(B) 分值 执行率(B/A) 得分
            年度资金总额： 640 640 640 10 10
             其中：本年财政拨款 640 640 640 - -
                上年结转资金 - -
            产出指标
            （50分）
            数量指标 指标1：维修管网公里数 26 26 20 20
            质量指标 指标1：验收合格 15 15
            时效指标 指标1：按期完成 15 15
            效益指标
            （30分）
            社会效益指标 指标1：供水保证率 95% 96% 30 30
            满意度指标
            （10分） 指标1：群众满意度 90% 93% 10 10
            总分 100 100
            """;

    private static final String OWN_LABELS = """
            项目支出自评表（2023年度）
            项目：校舍维修
            资金（万元） | 预算36 | 执行27 | 分值10 | 执行率75.00% | 得分7.5
            产出指标（60分）
             维修面积 | 分值30 | 目标≥840平方米 | 实际850平方米 | 得分30
             验收合格率 | 分值20 | 目标100% | 实际100% | 得分20
             按期完工率 | 分值10 | 目标≥90% | 实际92% | 得分10
            效益指标（20分）
             受益学生 | 分值20 | 目标≥520人 | 实际520人 | 得分20
            满意度（10分） | 分值10 | 目标≥95% | 实际96% | 得分10
            总分100，得分97.5
            """;

    private static final String SHORT_HEADS = """
            山洪沟治理项目自评表
            资金（万元） | 年初 | 全年 | 执行 | 分值 | 执行率 | 得分
            总额 | 480 | 460 | 460 | 10 | 100% | 10
             当年财政拨款 | 480 | 460 | 460 | — | 100% | —
            产出指标（60分） | 目标 | 完成 | 分值 | 得分
            治理沟道（公里） | 4.2 | 4.2 | 25.5 | 25.5
            护岸（米） | 1380 | 1380 | 24.5 | 24.5
            完成时限（月） | 11 | 11 | 10 | 10
            效益指标（30分） | 目标 | 完成 | 分值 | 得分
            保护人口（人） | 2600 | 2600 | 30 | 30
            总分 | | | 100 | 100
            """;

    private static final String WEIGHTS = """
            项目支出绩效自评表（2023年度）
            一、预算执行（权重10），单位：万元
            来源 | 年初 | 调整后 | 执行 | 执行率
            总额 | 312.40 | 327.85 | 327.85 | 100.00%
            财政资金 | 312.40 | 327.85 | 327.85 | 100.00%
            单位资金 | 0.00 | 0.00 | 0.00 | 0.00%
            二、绩效指标（权重90）
            产出 | 数量 | 发放人次 | =100% | 权重50
            效益 | 社会效益 | 保障率 | =100% | 权重40
            权重合计 | 100
            """;

    private static final String SUBTOTALS = """
            某局部门整体支出绩效自评表
            一级指标 | 二级指标 | 分值 | 自评得分 | 扣分
            履职效能 | 整体效能 | 25 | 23.30 | 1.70
            履职效能 | 专项效能 | 25 | 24.10 | 0.90
            管理效率 | 预算编制 | 15 | 14.50 | 0.50
            管理效率 | 预算执行 | 35 | 31.60 | 3.40
            履职效能小计 |  | 50 | 47.40 | 2.60
            管理效率小计 |  | 50 | 46.10 | 3.90
            总计 |  | 100 | 93.50 | 6.50
            """;

    private static String form(String name) {
        return switch (name) {
            case "without heads" -> WITHOUT_HEADS;
            case "own labels" -> OWN_LABELS;
            case "short heads" -> SHORT_HEADS;
            case "subtotals" -> SUBTOTALS;
            default -> WEIGHTS;
        };
    }

    /** The form is right; with one figure replaced it is not. */
    @ParameterizedTest(name = "{0}: {1} → {2}")
    @CsvSource(delimiter = '¦', textBlock = """
            without heads ¦ 总分 100 100 ¦ 总分 100 98 ¦ ERROR R36
            without heads ¦ 拨款 640 640 640 ¦ 拨款 640 640 604 ¦ ERROR R59
            without heads ¦ 90% 93% 10 10 ¦ 90% 83% 10 10 ¦ WARNING R38
            without heads ¦ 验收合格 15 15 ¦ 验收合格 15 16 ¦ ERROR R34
            without heads ¦ （30分） ¦ （40分） ¦ ERROR R35
            own labels ¦ 执行27 ¦ 执行72 ¦ ERROR R17
            own labels ¦ 得分7.5 ¦ 得分9.5 ¦ ERROR R36
            own labels ¦ 实际850平方米 ¦ 实际805平方米 ¦ ERROR R38
            own labels ¦ 实际100% | 得分20 ¦ 实际100% | 得分22 ¦ ERROR R34
            own labels ¦ 得分97.5 ¦ 得分95.7 ¦ ERROR R36
            own labels ¦ （60分） ¦ （70分） ¦ ERROR R35
            short heads ¦ 2600 | 2600 ¦ 2600 | 2060 ¦ WARNING R38
            short heads ¦ 11 | 10 | 10 ¦ 11 | 10 | 12 ¦ ERROR R34
            short heads ¦ 460 | 460 | 10 ¦ 460 | 406 | 10 ¦ ERROR R17
            short heads ¦ 24.5 | 24.5 ¦ 42.5 | 42.5 ¦ ERROR R35
            weights ¦ 327.85 | 327.85 | 100 ¦ 327.85 | 372.85 | 100 ¦ ERROR R17
            subtotals ¦ 47.40 ¦ 44.70 ¦ ERROR R36
            subtotals ¦ 93.50 ¦ 95.30 ¦ ERROR R36
            subtotals ¦ 24.10 ¦ 21.40 ¦ ERROR R36
            weights ¦ 权重40 ¦ 权重30 ¦ ERROR R35
            weights ¦ 合计 | 100 ¦ 合计 | 110 ¦ ERROR R35
            """)
    void isFound(String name, String from, String to, String expected) {
        var form = form(name);
        assertThat(Corpus.found(form)).as("%s, as it should be", name).isEmpty();
        assertThat(form).contains(from);
        assertThat(Corpus.found(form.replace(from, to))).contains(expected);
    }
}
