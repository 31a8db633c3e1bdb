package org.jiheng.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rates, shares, changes and dates in sentences, in whatever words: what is broken is found, what is true is left alone. */
class RatesAndChangesTest {

    /** The text is true; with the words replaced it is not. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', textBlock = """
            more and less of one thing ¦ 全年收入4820万元，比上年增加320万元，增长7.11%。 ¦ 增长7.11% ¦ 下降7.11% ¦ ERROR R71
            less and more of one thing ¦ 1—6月累计支出4820万元，少支180万元，降3.6%。 ¦ 少支 ¦ 多支 ¦ ERROR R71
            an amount, its change and its rate ¦ 接待费12.6万元，增支1.8万元，增长16.67%。 ¦ 16.67% ¦ 61.67% ¦ ERROR R71
            a rate in parentheses ¦ 培训费36.4万元（比上年少9.1万元，20%）。 ¦ 9.1万元 ¦ 1.9万元 ¦ WARNING R71
            more than there is ¦ 维修费7.2万元（比上年少4.8万元，40%）。 ¦ 少4.8 ¦ 多14.8 ¦ ERROR R71
            the year before is told ¦ 2023年用电费58.3万元，2022年为61.9万元，减少3.6万元，下降5.82%。 ¦ 2022年为61.9 ¦ 2022年为69.1 ¦ ERROR R71
            the year before within the comparison ¦ 决算820.5万元，比2022年688.4万元多132.1万元，增19.19%。 ¦ 132.1 ¦ 123.1 ¦ ERROR R71
            a change in the next sentence ¦ 经费预算共3420万元，包括会议费420万元、培训费500万元、印刷费2500万元。同口径比上年减少380万元，下降10%。 ¦ 减少380 ¦ 减少830 ¦ WARNING R71
            a change against the budget ¦ 三公经费支出14.5万元，比上年少1.2万元，降7.64%；比年初预算少6.3万元，降30.29%。 ¦ 30.29% ¦ 39.02% ¦ ERROR R71
            changes of parts ¦ 全区税收29612万元，增收1735万元。其中国税11765万元，增收1423万元；地税14796万元，减收1941万元；其他3051万元，增收2253万元。 ¦ 减收1941 ¦ 减收1491 ¦ ERROR R110
            changes of parts in lines ¦ 项目支出2430万元，比上年增加215万元。¶1.修缮项目1020万元，增加180万元；¶2.设备项目910万元，减少65万元；¶3.信息化项目500万元，增加100万元。 ¦ 减少65 ¦ 增加65 ¦ ERROR R110
            some as the year before ¦ 三公经费61.5万元，比上年减少4.2万元。其中：出国费0万元，与上年持平；公务用车48.3万元，减少3.1万元；接待费13.2万元，减少1.1万元。 ¦ 减少4.2万元 ¦ 减少2.4万元 ¦ ERROR R110
            changes alone ¦ 比2021年减少279.08万元：接待减少0.86万元，用车减少278.22万元。 ¦ 减少278.22 ¦ 减少287.22 ¦ ERROR R110
            both fell and the whole grew ¦ 收入136.94亿元，下降14.6%。其中税收83.25亿元，下降15.0%；非税53.69亿元，下降14.1%。 ¦ 元，下降14.6% ¦ 元，增长14.6% ¦ ERROR R110
            a rate beyond those of its parts ¦ 收入20348万元，增长8.2%。地方13916万元，增长6.3%；上划6432万元，增长12.6%。 ¦ 增长8.2% ¦ 增长18.2% ¦ ERROR R110
            progress beyond that of its parts ¦ 收入20348万元，为预算的55.3%。地方13916万元，为预算的56%；上划6432万元，为预算的53.8%。 ¦ 为预算的55.3% ¦ 为预算的65.3% ¦ WARNING R113
            a share of what adds up ¦ 收入5200万元，其中税收3406万元，占65.5%；非税1794万元，占34.5%。 ¦ 占34.5% ¦ 占35.4% ¦ ERROR R69
            a share before any word ¦ 支出4020万元：基本2718万元（67.61%），项目1302万元（32.39%）。 ¦ 32.39% ¦ 39.32% ¦ ERROR R69
            a share of a named whole ¦ 全年支出4020万元。下乡补助1264万元，占全年支出31.44%。 ¦ 31.44% ¦ 34.14% ¦ ERROR R69
            a share told without its amount ¦ 收入68.76亿元，税收40.3亿元，非税28.46亿元，非税占比41.39%。 ¦ 41.39% ¦ 49.31% ¦ ERROR R69
            the plan within the rate ¦ 累计完成61646万元，占年初计划109466万元的56.3%。 ¦ 的56.3% ¦ 的53.6% ¦ ERROR R69
            a plan without the word ¦ 计划投入415.5亿元，省级承担146.93亿元；省级已下达137.1亿元，完成年初计划的93.3%。 ¦ 93.3% ¦ 99.3% ¦ WARNING R69
            how much was done of one budget ¦ 预算7.84万元，决算4.71万元，完成60.1%。 ¦ 60.1% ¦ 59.1% ¦ ERROR R69
            all of it and less ¦ 维修经费1616万元，全年支付1616万元，使用率100%。 ¦ 支付1616 ¦ 支付1166 ¦ WARNING R19
            begun and finished, the year told once ¦ 2020年5月20日开工，6月20日完工，9月29日验收合格。 ¦ 6月20日 ¦ 4月20日 ¦ WARNING R101
            approved in order ¦ 2022年6月29日取得可研批复，同年11月21日取得初步设计批复。 ¦ 同年11月 ¦ 同年5月 ¦ WARNING R101
            """)
    void isFound(String what, String text, String from, String to, String expected) {
        Corpus.assertSlip(what, text, from, to, expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', textBlock = """
            rounded ¦ 全年支出4820万元，比上年增加320万元，增长7.1%，占总支出8760万元的55%。
            of the plan, not of the year before ¦ 接待费3.2万元，比上年增加0.4万元，比年初预算下降20%。
            negative growth ¦ 收入4820万元，比上年减少180万元，增长-3.6%。
            some of the reasons ¦ 比上年减少120万元，其中：会议费减少20万元，培训费减少15万元等。
            another reason between ¦ 支出4820万元，比上年增加320万元，主要原因是人员增加12人，公用经费减少3%。
            a budget that is not told ¦ 税收20348万元，为预算的55.3%。补助83885万元，为预算的69.5%。
            part of the parts ¦ 收入9800万元，增长5%。税收4300万元，增长9%；罚没收入1200万元，增长8%。
            two totals ¦ 税收4125.49万元、补助4143.91万元，完成预算的98.5%。
            money in parentheses ¦ 收入136.94亿元，完成预算94.5%（因9.86亿元收入调到线下；剔除后为101.3%），下降14.6%。
            a rate of what is counted ¦ 投入资金30万元，抽检1200批次，合格率98.5%，完成率120%。
            what was left was given back ¦ 下达补助111万元，后调减40万元，实际下达71万元，全部发放，发放率100%。
            a range over the new year ¦ 于2022年12月1日至2月28日开展检查。
            stages of two projects ¦ 甲项目2022年6月完工。乙项目2021年3月5日开工。
            shares of other wholes ¦ 民生支出628亿元，占71.9%。教育支出210亿元，占民生支出的33.4%。
            the same as before ¦ 出国费0万元，与上年持平；接待费8.5万元，同去年持平。
            what people pay ¦ 每人每月补助50元，比上年增加5元，惠及1200人，增长8%。
            a price that rose ¦ 采购单价由120元提高到132元，增长10%。
            a plan of years ¦ 计划总投资3.6亿元，2024年完成6850万元，占年度计划的95.14%。
            growth of another thing ¦ 支出4820万元，服务群众1.2万人次，比上年增长15%。
            """)
    void raisesNothing(String what, String text) {
        assertThat(Corpus.found(text)).as(what).isEmpty();
    }
}
