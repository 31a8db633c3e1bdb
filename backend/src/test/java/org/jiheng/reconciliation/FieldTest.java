package org.jiheng.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What published reports and forms taught: how they are copied, how they list and sum, and what they contradict. */
class FieldTest {

    private static List<String> held(String text) {
        return Corpus.reconcile(text.replace('¶', '\n').replace('⇥', '|')).checks().stream()
                .filter(c -> c.outcome() == Outcome.HELD && c.facts().size() > 1)
                .map(c -> c.rule().name())
                .toList();
    }

    /** What follows is true in the first text and broken in the second. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', textBlock = """
            a list and its total ¦ 下达甲项目40万元；乙经费12.5万元；丙补助7.5万元。共计下达60万元。 ¦ 7.5万元 ¦ 9.5万元 ¦ ERROR R96
            levels in parentheses ¦ 预拨资金360万元（中央资金285万元、省级资金75万元）到位。 ¦ 75万元 ¦ 57万元 ¦ ERROR R75
            levels of a prefecture ¦ 共筹集620万元，其中：中央公益金240万元、省级公益金300万元、州级公益金80万元。 ¦ 80万元 ¦ 60万元 ¦ ERROR R75
            a closed list that nearly adds up ¦ 基本支出300.5万元，其中：工资250.2万元，办公费40.1万元，购置10.2万元。 ¦ 40.1万元 ¦ 39.1万元 ¦ ERROR R68
            what an amount is for ¦ 省级资金40万元，为修路15万元，改厕25万元；市级资金已到。 ¦ 25万元 ¦ 52万元 ¦ WARNING R68
            projects of the year ¦ 实施项目共11个，年初批复预算6个项目，年中增加5个项目。 ¦ 增加5个 ¦ 增加6个 ¦ WARNING R14
            a list before its count ¦ 我委内设办公室、综合科（挂规划科牌子）、法规科、信用科、价格科等5个科室。 ¦ 等5个 ¦ 等6个 ¦ WARNING R33
            what was there at the beginning ¦ 2023年度收入总计905万元。本年收入800万元，年初结转105万元。 ¦ 年初结转105 ¦ 年初结转150 ¦ WARNING R07
            said to be paid out, and not ¦ 衔接资金310万元已全部拨付。¶衔接资金310万元，已完成拨付310万元。 ¦ 310万元，已完成拨付310万元 ¦ 310万元，已完成拨付291.4万元，执行率94% ¦ ERROR R97
            said to be used, and left ¦ 改革资金已全面拨付使用。¶管护资金当年已使用，执行率100%。 ¦ 当年已使用 ¦ 当年未使用 ¦ WARNING R97
            one paper, two amounts ¦ 某财农〔2023〕17号下达资金18万元。¶某财农〔2023〕17号下达维养资金18万元。 ¦ 维养资金18 ¦ 维养资金20 ¦ WARNING R100
            a period that ends before it begins ¦ 起止时间为2022年3月1日至2022年11月30日。 ¦ 至2022 ¦ 至2021 ¦ ERROR R101
            begun and finished ¦ 于2022年3月5日开工，2022年6月5日完工。 ¦ 2022年6月5日 ¦ 2022年2月5日 ¦ ERROR R101
            one level, one amount ¦ 省级资金转移支付46万元已下达。¶省级资金转移支付46万元用于修路。 ¦ 46万元用 ¦ 64万元用 ¦ WARNING R73
            a full score with something undone ¦ 自评得分100分。¶读者满意度调查好评率90%，指标完成率100%。 ¦ 完成率100% ¦ 完成率99.14% ¦ WARNING R102
            negative spending ¦ 年初预算120万元，全年支出118万元。 ¦ 支出118 ¦ 支出-118 ¦ WARNING R105
            a slip of the unit ¦ 年初预算985.2万元，调整后预算861.4万元。 ¦ 985.2万元 ¦ 985.2元 ¦ WARNING R106
            less than a fen ¦ 全年支出3352.665486万元。 ¦ 486万元 ¦ 486元 ¦ WARNING R106
            graded are as many as there are ¦ 对9个项目开展自评，其中“优”的6个，“良”的3个。 ¦ “良”的3个 ¦ “良”的4个 ¦ ERROR R14
            spent is not more than arrived ¦ 到位资金320万元，实际支出310万元。 ¦ 支出310 ¦ 支出330 ¦ WARNING R20
            a later year ¦ 2022年度部门整体支出绩效自评报告¶2022年度收入合计320万元。 ¦ ¶2022 ¦ ¶2023 ¦ WARNING R27
            residue of a template ¦ 本单位2022年度开展自评。 ¦ 2022 ¦ 20XX ¦ WARNING R78
            how much of a task was done ¦ 改造任务数为120户，实际完成150户，完成率125%。 ¦ 125% ¦ 152% ¦ ERROR R118
            how much more than the task ¦ 改造任务数为120户，实际完成150户。实际改造数超任务25%。 ¦ 25% ¦ 52% ¦ ERROR R72
            a price and how many ¦ 补贴面积1600.5亩，按照每亩补贴91.2元的标准，共计发放补贴资金14.60万元。 ¦ 14.60 ¦ 16.40 ¦ ERROR R104
            money in ten thousands ¦ 投入资金30万，执行数27万，执行率90%。 ¦ 27万 ¦ 21万 ¦ ERROR R19
            a target in a sentence ¦ 资助人次年初指标值为不低于120人，全年实际完成值130人。 ¦ 130人 ¦ 103人 ¦ WARNING R102
            """)
    void isFound(String what, String text, String from, String to, String expected) {
        Corpus.assertSlip(what, text, from, to, expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', textBlock = """
            the next total is no part ¦ 收到资金233万元，其中：中央资金137万元，地方资金96万元2023年支出231万元，其中中央资金135万元，地方资金96万元
            what follows a complete list is something else ¦ 共计239万元，其中上级资金179万元，本级60万元，用于运转二、支出情况财政安排支出共计87万元，余款下年支出
            what was cut is unknown ¦ 下达资金15万元，其中：抚育补助调减6万元，造林补助12万元，公益林8万元。
            a choice of parts ¦ 全年支出500万元，其中：培训费20万元，会议费12万元，差旅费30万元等。
            another day is another amount ¦ 省级下拨护理费3.89万元；市级下拨护理费3.89万元；全年执行数为7.78万元，执行率为100%。
            a paper for one part ¦ 某财农〔2023〕17号下达资金18万元。¶某财农〔2023〕17号下达维养资金6万元。
            levels of indicators lie within each other ¦ 共编制12个指标，其中一级指标3个，二级指标9个，三级指标12个。
            what is denied ¦ 资金尚未全部使用。¶结余资金当年未使用，转入下年。
            what is planned ¦ 确保资金全部拨付。¶已拨付80万元，支付率80%。
            a reason stands beside it ¦ 资助人次年初指标值为不低于120人，全年实际完成值103人，主要原因是学生毕业。
            the last digit of a rate ¦ 预算250000元，执行215457.6元，执行率86.19%。
            """)
    void raisesNothing(String what, String text) {
        assertThat(Corpus.found(text)).as(what).isEmpty();
    }

    private static final String CELLS = """
            绩效自评表（2021年度） |
            ||||||||
            项目名称 |
            冬令救助 |
            |
            |
            |||||
            资金情况（万元） |
            |
            全年预算数（A） |
            全年执行数（B） |
            分值 |
            执行率（B/A） |
            得分 |
            ||
            |
            年度资金总额： |
            45 |
            45 |
            10 |
            100% |
            10 |
            ||
            |
            其中：本年财政拨款 |
            45 |
            45 |
            — |
            100% |
            — |
            ||
            |
            一级指标 |
            二级指标 |
            三级指标 |
            分值 |
            年度指标值 |
            全年实际值 |
            得分 |
            未完成原因 |
            |
            产出指标（50分） |
            数量指标 |
            救助人数 |
            30 |
            >=420人 |
            431人 |
            30 |
            |
            |
            |
            质量指标 |
            发放标准 |
            20 |
            <=600元/户 |
            585元/户 |
            20 |
            |
            """;

    @Test
    void aTableOfAPageIsReadWhereEachCellHasALineAndABarBehindIt() {
        assertThat(Corpus.found(CELLS)).isEmpty();
        assertThat(held(CELLS)).contains("R17", "R59", "R37", "R38", "R35");
        assertThat(Corpus.found(CELLS.replace("431人", "413人"))).contains("ERROR R38");
        assertThat(Corpus.found(CELLS.replace("585元/户", "858元/户"))).contains("ERROR R38");
        assertThat(Corpus.found(CELLS.replace("本年财政拨款 |\n45 |\n45", "本年财政拨款 |\n45 |\n54")))
                .contains("ERROR R59");
    }

    private static final String ONE_LINE = "附件 项目支出绩效自评表 (2022年度) 项目名称 审图服务 主管部门 某镇人民政府 项目资金 (万元) 年初预算数 全年预算数"
            + " 全年执行数 分值 执行率 得分 年度资金总额: 60 58.2 58.2 10 100% 10 其中:本年财政拨款 60 58.2 58.2 上年结转资金 其他资金 年度总体目标"
            + " 绩效指标 一级指标 二级指标 三级指标 年度指标值 实际完成值 分值 得分 偏差原因分析 产出指标(50分) 数量指标 审图份数 ≥30份 32 25 25"
            + " 质量指标 报告合格率 ≥95% 98% 25 25 满意度指标(10分) 满意度指标 群众满意度 ≥90% 93% 10 10";

    @Test
    void aFormOnOneLineIsReadByItsHeads() {
        assertThat(Corpus.found(ONE_LINE)).isEmpty();
        assertThat(held(ONE_LINE)).contains("R59", "R35", "R38");
        assertThat(Corpus.found(ONE_LINE.replace("年度资金总额: 60 58.2 58.2 10 100% 10", "年度资金总额: 0 0 0 10 0 0")))
                .containsOnlyOnce("ERROR R87");
        assertThat(Corpus.found(ONE_LINE.replace("≥30份 32 25 25", "≥30份 23 25 25")))
                .contains("ERROR R38");
    }

    @Test
    void figuresRightBelowTheHeadsAreThoseOfTheTotal() {
        var text = "资金自评表 资金使用单位 某区人社局 全年预算数(A) 全年执行数(B) 716.53 699.29 其中:中央财政资金 314.40 314.40 自治区财政资金 57.01 57.01"
                + " 盟市财政资金 43.30 43.21 旗县财政资金 142.69 129.48 其他资金 (包括以前年度结转资 金) 159.13 155.19 年度资金总额 情况说明 分配科学";
        assertThat(Corpus.found(text)).isEmpty();
        assertThat(held(text)).contains("R59");
        assertThat(Corpus.found(text.replace("142.69", "124.69"))).contains("ERROR R59");
    }

    @Test
    void linesWithTheUnitAboveThemAddUp() {
        var text = "扶助资金（万元）¶年度预算资金总额： 76.30¶其中：中央补助 50.20¶市级资金 20.80¶本级资金（含结转） 5.30¶其中：¶";
        assertThat(held(text)).contains("R59");
        assertThat(Corpus.found(text)).isEmpty();
        assertThat(Corpus.found(text.replace("20.80", "28.00"))).contains("ERROR R59");
    }

    @Test
    void aTableOfBasicFiguresIsRead() {
        var text = "基础数据表¶编制数¶2023年实际在职人数¶控制率¶40¶38¶95.00%¶三公经费：¶6.5¶7¶5.8¶1、公务用车购置和维护经费¶4¶4¶3.5¶"
                + "其中：公车购置¶0¶0¶0¶公车运行维护¶4¶4¶3.5¶2、出国经费¶0¶0¶0¶3、公务接待¶2.5¶3¶2.3¶按收入性质分：880.5¶按支出性质分：880.5¶"
                + "其中：一般公共预算：800.5¶其中：基本支出：580.5¶其他资金：80¶项目支出：300¶年度总体目标";
        assertThat(Corpus.found(text)).isEmpty();
        assertThat(held(text)).contains("R32", "R74", "R59", "R03", "R73");
        assertThat(Corpus.found(text.replace("95.00%", "105.26%"))).contains("ERROR R32");
        assertThat(Corpus.found(text.replace("¶40¶38", "¶38¶40").replace("95.00%", "105.26%")))
                .contains("WARNING R32");
        assertThat(Corpus.found(text.replace("¶2.5¶3¶2.3", "¶2.5¶3¶3.2"))).contains("ERROR R74");
        assertThat(Corpus.found(text.replace("项目支出：300", "项目支出：330"))).contains("ERROR R03");
        assertThat(Corpus.found(text.replace("其他资金：80", "其他资金：88"))).contains("ERROR R59");
        assertThat(Corpus.found(text.replace("按支出性质分：880.5", "按支出性质分：808.5"))).contains("WARNING R73");
    }

    @Test
    void plannedArrivedSpentAndLeftAreReadByLevel() {
        var text = "计划安排资金（万元） ⇥ 208.75 ⇥ 实际到位资金（万元） ⇥ 208.75 ⇥ 实际支出（万元） ⇥ 191.5 ⇥ 结余（万元） ⇥ 17.25¶"
                + "省财政 ⇥ 125 ⇥ 省财政 ⇥ 125 ⇥ 省财政 ⇥ 107.75 ⇥ 省财政 ⇥ 17.25¶市财政 ⇥ 83.75 ⇥ 市财政 ⇥ 83.75 ⇥ 市财政 ⇥ 83.75 ⇥ 市财政 ⇥ ¶"
                + "二、支出明细";
        assertThat(Corpus.found(text)).isEmpty();
        assertThat(held(text)).contains("R59", "R84");
        assertThat(Corpus.found(text.replace("17.25¶省", "12.75¶省"))).contains("ERROR R84");
        assertThat(Corpus.found(text.replace(
                        "市财政 ⇥ 83.75 ⇥ 市财政 ⇥ 83.75 ⇥ 市财政 ⇥ 83.75", "市财政 ⇥ 83.75 ⇥ 市财政 ⇥ 88.75 ⇥ 市财政 ⇥ 83.75")))
                .contains("ERROR R59");
    }

    @Test
    void pointsOfAWholeFormAreAHundred() {
        var text = "年初预算数 ⇥ 全年预算数 ⇥ 全年执行数 ⇥ 分值 ⇥ 执行率 ⇥ 得分¶年度资金总额 ⇥ 50 ⇥ 50 ⇥ 50 ⇥ 10 ⇥ 100% ⇥ 10¶"
                + "一级指标 ⇥ 二级指标 ⇥ 三级指标 ⇥ 指标值 ⇥ 完成值 ⇥ 分值 ⇥ 得分¶产出指标 ⇥ 数量指标 ⇥ 培训 ⇥ ≥3期 ⇥ 3期 ⇥ 60 ⇥ 60¶"
                + "效益指标 ⇥ 社会效益指标 ⇥ 就业 ⇥ ≥9人 ⇥ 9人 ⇥ 30 ⇥ 30¶总分 ⇥ ⇥ ⇥ ⇥ ⇥ ⇥ 100¶";
        assertThat(Corpus.found(text)).isEmpty();
        assertThat(Corpus.found(text.replace("60 ⇥ 60", "50 ⇥ 50").replace("⇥ 100¶", "⇥ 90¶")))
                .containsExactly("WARNING R35");
    }

    @Test
    void projectsHaveNoMoreThanTheAppropriation() {
        var text = "一、部门决算情况¶2023年收入合计500万元，其中：财政拨款收入480万元，其他收入20万元。¶二、项目情况¶" + "共2个项目，当年财政拨款300万元，全年支出300万元，执行率100%。¶";
        assertThat(held(text)).contains("R08");
        assertThat(Corpus.found(text.replace("拨款300", "拨款600").replace("支出300", "支出600")))
                .contains("ERROR R08");
    }

    @Test
    void anotherUnitsTextIsNoticed() {
        var text = "（一）东河县南溪镇人民政府2023年度下达资金75万元。¶（二）东河县南溪镇人民政府2023年度下达资金分配及时。¶"
                + "（三）东河县南溪镇人民政府2023年度下达资金使用规范。¶东河县北山镇人民政府2023年度下达资金75万元。";
        assertThat(Corpus.found(text)).containsExactly("WARNING R99");
        assertThat(Corpus.found(text.replace("北山镇", "南溪镇"))).isEmpty();
    }

    @Test
    void noDeviationOfTheSpendingNeedsASpending() {
        var text = "资金投入情况 ⇥ 全年预算数（A） ⇥ 全年执行数（B） ⇥ 预算执行率¶年度资金总额 ⇥ 200 ⇥ 190 ⇥ 95%¶" + "执行准确性 ⇥ 不存在执行数偏离预算数较多的问题¶";
        assertThat(Corpus.found(text)).isEmpty();
        assertThat(Corpus.found(text.replace("190 ⇥ 95%", "110 ⇥ 55%"))).containsExactly("WARNING R98");
    }

    @Test
    void budgetFundsBesideTheRowsAreNoColumn() {
        var text = "预算资金（万元） ⇥ 年初预算数 ⇥ 全年预算数 ⇥ 全年执行数 ⇥ 分值 ⇥ 执行率 ⇥ 得分¶"
                + "年度资金总额 ⇥ 320 ⇥ 330 ⇥ 313.5 ⇥ 10 ⇥ 95% ⇥ 9.5¶其中：当年财政拨款 ⇥ 320 ⇥ 330 ⇥ 313.5 ⇥ — ⇥ 95% ⇥ —¶";
        assertThat(Corpus.found(text)).isEmpty();
        assertThat(held(text)).contains("R17", "R59", "R37");
    }

    @Test
    void anAmountBehindAProjectsNameIsNoPartOfIt() {
        var text = "一、项目基本情况¶参与自评的项目共2个，项目支出14万元。具体如下：¶1、档案整理费5万元，用于整理。¶2、稽查核查费用9万元，用于核查。¶"
                + "二、项目资金¶项目资金为14万元，实际已支付14万元，支付率为100%。具体如下：¶1、档案整理费5万元，实际已支付5万元，支付率100%；¶"
                + "2、稽查核查费用9万元，实际已支付9万元，支付率100%。";
        assertThat(Corpus.found(text)).isEmpty();
    }

    @Test
    void rowsOfNothingAreRead() {
        for (var text : List.of("|\n|||\n|", "a |\n||||\n", "| | |\n| | |\n", "||\n项目名称 |\n||", "\t\t\n\t\n")) {
            assertThat(Corpus.found(text)).isEmpty();
        }
    }
}
