package org.jiheng.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A report with its annexed forms, whole: what one part says against another is found wherever the two stand. */
class WholeReportTest {

    private static final String REPORT = """
            2023年度青原县文化和旅游局部门预算执行情况的自评报告

            一、基本情况
            （一）部门主要职能
            贯彻执行文化和旅游工作的方针政策，组织实施公共文化服务，管理文物保护工作。
            （二）内设机构及所属单位概况
            内设5个职能股室，即办公室、公共服务股、文物股、产业股、执法股。下设3个事业单位，即县文化馆、县图书馆、县博物馆。
            （三）人员情况
            核定编制62名，年末实有在职人员58人，其中行政人员14人，事业人员41人，工勤人员3人。

            二、绩效自评工作组织开展情况
            本次参与自评的项目共3个，项目支出486.5万元，分别为：
            1.公共图书馆免费开放经费126.5万元；
            2.文物保护专项经费210万元；
            3.乡村文化活动经费150万元。

            三、部门整体支出绩效自评情况分析
            （一）部门决算情况
            1.收入决算情况。2023年度收入合计1526.4万元，其中：财政拨款收入1498.4万元，其他收入28万元。
            2.支出决算情况。2023年度支出合计1526.4万元，其中：基本支出1039.9万元，占支出总额的68.13%；项目支出486.5万元，占支出总额的31.87%。
            基本支出中，人员经费912.6万元，公用经费127.3万元。
            （二）总体绩效目标完成情况分析
            年度目标全部完成。
            （三）各项指标完成情况分析
            部门全年预算数1560万元，支出1526.4万元，部门整体预算执行率97.85%。
            （四）偏离绩效目标的原因及下一步改进措施
            未偏离绩效目标。
            （五）部门整体支出绩效评价结论
            部门整体支出绩效自评得分98.2分，等级为优。

            四、部门预算项目支出绩效自评情况分析
            3个项目全年预算486.5万元，全年支出486.5万元，执行率100%，各项目评价均为优。
            （一）公共图书馆免费开放经费
            1.项目支出预算执行情况。全年预算数126.5万元，实际支出126.5万元，执行率100%。
            2.总体绩效目标完成情况。自评得分98.5分，等级为优。
            3.各项指标完成情况分析。开馆320天，接待读者12.6万人次，举办讲座24场。
            4.偏离绩效目标的原因及下一步改进措施。未偏离绩效目标。
            （二）文物保护专项经费
            1.项目支出预算执行情况。全年预算数210万元，实际支出210万元，执行率100%。
            2.总体绩效目标完成情况。自评得分99分，等级为优。
            3.各项指标完成情况分析。修缮文物点6处，巡查416次，安全检查覆盖率100%。
            4.偏离绩效目标的原因及下一步改进措施。未偏离绩效目标。
            （三）乡村文化活动经费
            1.项目支出预算执行情况。全年预算数150万元，实际支出150万元，执行率100%。
            2.总体绩效目标完成情况。自评得分98分，等级为优。
            3.各项指标完成情况分析。举办村晚36场，送戏下乡120场，参与群众5.2万人次。
            4.偏离绩效目标的原因及下一步改进措施。未偏离绩效目标。

            五、主要经验及做法、存在的问题及原因分析
            按季度通报预算执行进度，重点项目由分管领导督办。

            六、绩效自评结果应用和公开情况
            自评结果作为2024年度预算安排的依据，并在县政府网站公开。

            七、其他需要说明的问题
            无。

            附2-1 2023年度青原县文化和旅游局部门整体支出绩效自评表
            单位：万元
            资金\t年初预算数\t全年预算数\t全年执行数\t分值\t执行率\t得分
            年度支出总额\t1520\t1560\t1526.4\t10\t97.85%\t9.8
            其中：基本支出\t1050\t1060\t1039.9\t—\t98.10%\t—
            项目支出\t470\t500\t486.5\t—\t97.30%\t—
            一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\t偏差原因分析及改进措施
            产出指标\t数量指标\t送戏下乡\t≥120场\t120场\t30\t30\t
            \t质量指标\t文物安全检查覆盖率\t100%\t100%\t20\t20\t
            效益指标\t社会效益指标\t群众参与人次\t≥5万人次\t5.2万人次\t30\t28.4\t测算方法待完善
            满意度指标\t服务对象满意度指标\t群众满意度\t≥90%\t93%\t10\t10\t
            总分\t\t\t\t\t100\t98.2\t

            附2-2 2023年度项目支出绩效自评表
            项目名称\t公共图书馆免费开放经费
            单位：万元
            资金\t年初预算数\t全年预算数\t全年执行数\t分值\t执行率\t得分
            年度资金总额\t126.5\t126.5\t126.5\t10\t100%\t10
            其中：当年财政拨款\t126.5\t126.5\t126.5\t—\t100%\t—
            一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\t偏差原因分析及改进措施
            产出指标\t数量指标\t开馆天数\t≥300天\t320天\t50\t50\t
            效益指标\t社会效益指标\t接待读者\t≥12万人次\t12.6万人次\t30\t28.5\t统计口径待完善
            满意度指标\t服务对象满意度指标\t读者满意度\t≥90%\t95%\t10\t10\t
            总分\t\t\t\t\t100\t98.5\t

            附2-2 2023年度项目支出绩效自评表
            项目名称\t文物保护专项经费
            单位：万元
            资金\t年初预算数\t全年预算数\t全年执行数\t分值\t执行率\t得分
            年度资金总额\t200\t210\t210\t10\t100%\t10
            其中：当年财政拨款\t200\t210\t210\t—\t100%\t—
            一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\t偏差原因分析及改进措施
            产出指标\t数量指标\t修缮文物点\t≥6处\t6处\t50\t50\t
            效益指标\t社会效益指标\t文物安全事故\t≤0起\t0起\t30\t29\t公众参与度有待提高
            满意度指标\t服务对象满意度指标\t群众满意度\t≥90%\t94%\t10\t10\t
            总分\t\t\t\t\t100\t99\t

            附2-2 2023年度项目支出绩效自评表
            项目名称\t乡村文化活动经费
            单位：万元
            资金\t年初预算数\t全年预算数\t全年执行数\t分值\t执行率\t得分
            年度资金总额\t143.5\t150\t150\t10\t100%\t10
            其中：当年财政拨款\t143.5\t150\t150\t—\t100%\t—
            一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\t偏差原因分析及改进措施
            产出指标\t数量指标\t举办村晚\t≥36场\t36场\t50\t50\t
            效益指标\t社会效益指标\t参与群众\t≥5万人次\t5.2万人次\t30\t28\t宣传力度不够
            满意度指标\t服务对象满意度指标\t群众满意度\t≥90%\t92%\t10\t10\t
            总分\t\t\t\t\t100\t98\t
            """;

    @Test
    void nothingIsRaisedWhereAllPartsAgree() {
        assertThat(Corpus.found(REPORT)).isEmpty();
    }

    @Test
    void allWorkDoneWithHalfOfTheMoneyIsAsked() {
        var form = """
                项目支出绩效自评表
                单位：万元
                资金\t年初预算数\t全年预算数\t全年执行数\t分值\t执行率\t得分
                年度资金总额\t50\t50\t10\t10\t20%\t2
                一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\t偏差原因分析及改进措施
                产出指标\t数量指标\t培训人数\t≥120人\t126人\t40\t40\t
                \t数量指标\t培训期数\t≥3期\t3期\t20\t20\t
                满意度指标\t服务对象满意度指标\t满意度\t≥90%\t95%\t30\t30\t
                总分\t\t\t\t\t100\t92\t
                """;
        assertThat(Corpus.found(form)).containsExactly("WARNING R61");
        assertThat(Corpus.found(form.replace("10\t10\t20%\t2", "40\t10\t80%\t8").replace("100\t92", "100\t98")))
                .isEmpty();
        assertThat(Corpus.found(form.replace("126人\t40\t40", "96人\t40\t32").replace("100\t92", "100\t84")))
                .doesNotContain("WARNING R61");
    }

    @Test
    void aHeadOfWhichHalfSlippedToTheNextLineIsRead() {
        var form = """
                项目支出绩效自评表（2022年度）
                绩效指标 一级指标 二级指标 三级指标 年度 实际 分值 得分 偏差原因分析及改进措施
                指标值 完成值
                产出指标 数量指标 指标1：修缮面积 6000平方米 6000平方米 27 27
                质量指标 指标1：验收通过率 100% 100% 36 36
                时效指标 修缮完成时间 2022年12月前 2022年12月前 27 27
                """;
        assertThat(Corpus.found(form)).isEmpty();
        assertThat(Corpus.found(form.replace("100% 100% 36 36", "100% 95% 36 30")))
                .containsExactly("WARNING R38");
        assertThat(Corpus.found(form.replace("2022年12月前 27 27", "2022年12月前 27 20")))
                .containsExactly("WARNING R38");
    }

    /** The n-th place where the words stand is changed; the others go on saying what was true. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', textBlock = """
            list and section ¦ 文物保护专项经费210万元 ¦ 1 ¦ 文物保护专项经费120万元 ¦ ERROR R13
            list and stated total ¦ 项目支出486.5万元，分别为 ¦ 1 ¦ 项目支出468.5万元，分别为 ¦ ERROR R73
            sections and stated total ¦ 3个项目全年预算486.5万元 ¦ 1 ¦ 3个项目全年预算468.5万元 ¦ ERROR R12
            count and list ¦ 参与自评的项目共3个 ¦ 1 ¦ 参与自评的项目共4个 ¦ ERROR R14
            count and sections ¦ 3个项目全年 ¦ 1 ¦ 4个项目全年 ¦ ERROR R14
            a claim of all and one grade ¦ 自评得分98分，等级为优 ¦ 1 ¦ 自评得分88分，等级为良 ¦ ERROR R23
            score in the text and in the project's form ¦ 自评得分99分 ¦ 1 ¦ 自评得分98分 ¦ ERROR R40
            score in the text and in the department's form ¦ 自评得分98.2分 ¦ 1 ¦ 自评得分92.8分 ¦ ERROR R40
            spending in the text and in the project's form ¦ 实际支出210万元，执行率100% ¦ 1 ¦ 实际支出201万元，执行率95.71% ¦ ERROR R83
            budget in the text and in the project's form ¦ 全年预算数150万元，实际支出150万元，执行率100% ¦ 1 ¦ 全年预算数160万元，实际支出150万元，执行率93.75% ¦ ERROR R83
            budget in the text and in the department's form ¦ 部门全年预算数1560万元，支出1526.4万元，部门整体预算执行率97.85% ¦ 1 ¦ 部门全年预算数1590万元，支出1526.4万元，部门整体预算执行率96.00% ¦ WARNING R83
            outturn in the text and in the department's form ¦ 年度支出总额	1520	1560	1526.4	10	97.85%	9.8 ¦ 1 ¦ 年度支出总额	1520	1560	1506.4	10	96.56%	9.8 ¦ WARNING R83
            the department's rate in the text and in the form ¦ 1526.4	10	97.85% ¦ 1 ¦ 1526.4	10	95.87% ¦ ERROR R19
            project spending of the accounts and of the projects ¦ 项目支出486.5万元，占支出总额的31.87% ¦ 1 ¦ 项目支出496.5万元，占支出总额的32.53% ¦ ERROR R03
            kinds of spending in the form ¦ 项目支出	470	500	486.5 ¦ 1 ¦ 项目支出	470	500	468.5 ¦ ERROR R59
            annex of another year ¦ 附2-1 2023年度 ¦ 1 ¦ 附2-1 2024年度 ¦ ERROR R27
            a form whose project is not in the report ¦ 项目名称	乡村文化活动经费 ¦ 1 ¦ 项目名称	农村电影放映经费 ¦ WARNING R15
            forms and what they come to ¦ 年度资金总额	143.5	150	150	10	100%	10¶其中：当年财政拨款	143.5	150	150 ¦ 1 ¦ 年度资金总额	143.5	160	160	10	100%	10¶其中：当年财政拨款	143.5	160	160 ¦ ERROR R83
            staff by category ¦ 事业人员41人 ¦ 1 ¦ 事业人员44人 ¦ ERROR R31
            offices and their list ¦ 内设5个职能股室 ¦ 1 ¦ 内设6个职能股室 ¦ ERROR R33
            a deviation that is denied ¦ 按季度通报预算执行进度 ¦ 1 ¦ 部分指标发生了偏移，按季度通报预算执行进度 ¦ ERROR R25
            """)
    void isFound(String what, String words, int nth, String changed, String expected) {
        var from = words.replace('¶', '\n');
        var at = REPORT.indexOf(from);
        for (var i = 1; i < nth; i++) {
            at = REPORT.indexOf(from, at + 1);
        }
        assertThat(at).as(from).isNotNegative();
        var text = REPORT.substring(0, at) + changed.replace('¶', '\n') + REPORT.substring(at + from.length());
        assertThat(Corpus.found(text)).as(what).contains(expected);
    }
}
