package org.jiheng.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the text sums up of a table or a list: how many of a grade or in a band, which is the first, what all have on the average. */
class SummariesTest {

    private static final String TABLE = "各项目自评情况如下（单位：万元）：¶"
            + "项目名称|预算数|执行数|执行率|自评得分|等级¶"
            + "林木良种繁育|216.00|212.76|98.50%|97.20|优¶"
            + "古树名木保护|84.00|71.40|85.00%|88.60|良¶"
            + "森林防火物资|152.00|152.00|100.00%|98.90|优¶"
            + "湿地监测站点|63.00|48.51|77.00%|79.30|中¶"
            + "乡村绿化美化|340.00|326.40|96.00%|95.10|优¶";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', textBlock = """
            of a grade ¦ 5个项目中，自评等级为“优”的3个、“良”的1个、“中”的1个。 ¦ “优”的3个 ¦ “优”的4个 ¦ ERROR R122
            in a band of scores ¦ 共5个项目，自评得分90分及以上的3个、80—90分的1个、80分以下的1个。 ¦ 80—90分的1个 ¦ 80—90分的2个 ¦ ERROR R122
            in a band of rates ¦ 按执行率看，95%（含）以上的项目3个（其中100%的1个），80%（含）至95%的项目1个，80%以下的项目1个。 ¦ 以上的项目3个 ¦ 以上的项目2个 ¦ ERROR R122
            the first of all ¦ 得分最高的是森林防火物资项目（98.90分），最低的是湿地监测站点项目（79.30分）。 ¦ 最低的是湿地监测站点项目 ¦ 最低的是古树名木保护项目 ¦ ERROR R122
            the figure of the first ¦ 得分最高的是森林防火物资项目（98.90分），最低的是湿地监测站点项目（79.30分）。 ¦ （98.90分） ¦ （89.90分） ¦ ERROR R122
            named in front ¦ 5个项目中，湿地监测站点项目执行率最低，为77.00%。 ¦ 湿地监测站点项目执行率 ¦ 古树名木保护项目执行率 ¦ ERROR R122
            the figures alone ¦ 5个项目得分最高98.90分、最低79.30分。 ¦ 最低79.30分 ¦ 最低73.90分 ¦ ERROR R122
            the mean ¦ 5个项目平均得分91.82分。 ¦ 91.82分 ¦ 98.12分 ¦ WARNING R122
            """)
    void aSlipInTheTextIsFound(String what, String sentence, String from, String to, String expected) {
        Corpus.assertSlip(what, TABLE + sentence, from, to, expected);
    }

    @Test
    void aSectionWhoseNameTellsNothingCountsByItsNumber() {
        var sections = "我局共有预算项目3个，各项目执行情况如下：¶"
                + "1.公共卫生服务项目。支出100.00万元，执行率100%，惠及常住居民31.42万人。¶"
                + "2.计划生育家庭扶助项目。支出50.00万元，执行率100%，及时发放到人。¶"
                + "3.医院综合改革补助项目。支出80.00万元，执行率100%，改善了就医条件。";
        assertThat(Corpus.found(sections)).noneMatch(found -> found.endsWith("R14"));
        assertThat(Corpus.found(sections.replace("项目3个", "项目4个"))).contains("ERROR R14");
    }

    @Test
    void whatIsSummedUpOfAllIsNotHeldAgainstTheFewThatHaveASection() {
        var sections = "全市共有22个项目，执行率为100%的9个，90%（含）至100%的10个，90%以下的3个。¶"
                + "（一）良种繁育项目。预算216.00万元，执行216.00万元，执行率100%，自评得分98.20分。¶"
                + "（二）森林防火项目。预算152.00万元，执行145.92万元，执行率96.00%，自评得分95.90分。¶"
                + "（三）湿地监测项目。预算63.00万元，执行48.51万元，执行率77.00%，自评得分79.30分。";
        assertThat(Corpus.found(sections)).noneMatch(found -> found.endsWith("R122"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', textBlock = """
            a grade in a row ¦ 88.60|良 ¦ 88.60|优 ¦ ERROR R22
            a score in a row ¦ 77.00%|79.30 ¦ 77.00%|97.30 ¦ ERROR R22
            """)
    void aSlipInTheTableIsFound(String what, String from, String to, String expected) {
        Corpus.assertSlip(what, TABLE + "以上结果已在政务网公开。", from, to, expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', textBlock = """
            paragraphs instead of a table ¦ 一、执行情况¶引水渠维修：预算86.00万元，支出81.70万元，执行率95.00%；¶机井改造：预算120.00万元，支出93.60万元，执行率78.00%；¶水质检测：预算45.00万元，支出44.10万元，执行率98.00%。¶二、问题¶机井改造项目执行率最低，为78.00%。 ¦ 机井改造项目执行率最低 ¦ 引水渠维修项目执行率最低 ¦ ERROR R122
            days of a table of districts ¦ 各县区空气质量：¶县区|细颗粒物浓度|优良天数¶东陵区|31.2|326¶清原县|22.5|351¶柳河县|24.8|344¶优良天数最多的为清原县（351天）、最少的为东陵区（326天）。 ¦ 31.2|326 ¦ 31.2|362 ¦ R122
            """)
    void isFound(String what, String text, String from, String to, String expected) {
        var clean = text.replace("¶", "\n");
        assertThat(Corpus.found(clean)).as("%s, as it should be", what).isEmpty();
        assertThat(Corpus.found(clean.replace(from, to))).as(what).anyMatch(found -> found.endsWith(expected));
    }

    private static final String INDICATORS = "项目支出绩效自评表¶一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因¶"
            + "产出指标|数量指标|修建便民桥|5座|5座|25|25|¶"
            + "产出指标|质量指标|验收合格率|100%|100%|25|25|¶"
            + "效益指标|社会效益指标|受益村民|≥2400人|2160人|30|27|两村道路改线¶"
            + "满意度指标|满意度|村民满意度|≥90%|94%|20|20|¶总分||||||100|97|¶";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', textBlock = """
            how many there are ¦ 本项目共设置4个三级指标。 ¦ 4个 ¦ 6个 ¦ ERROR R123
            how many were not met ¦ 4项绩效指标中，完成3项，未完成1项。 ¦ 未完成1项 ¦ 未完成2项 ¦ ERROR R123
            how many were met ¦ 4个三级指标中，3个完成、1个未完成。 ¦ 3个完成、1个 ¦ 2个完成、2个 ¦ R123
            """)
    void indicatorsAreCounted(String what, String sentence, String from, String to, String expected) {
        var text = INDICATORS + "一、自评结果¶" + sentence;
        assertThat(Corpus.found(text)).as("%s, as it should be", what).isEmpty();
        assertThat(Corpus.found(text.replace(sentence, sentence.replace(from, to))))
                .as(what)
                .anyMatch(found -> found.endsWith(expected));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', textBlock = """
            the points that an indicator lost ¦ “受益村民”指标扣3分。 ¦ “受益村民” ¦ “验收合格率” ¦ ERROR R77
            the score of a block ¦ 产出指标50分，得50分；效益指标30分，得27分；满意度指标20分，得20分。 ¦ 得27分 ¦ 得29分 ¦ ERROR R123
            the score of an indicator ¦ 受益村民得27分，验收合格率得25分。 ¦ 受益村民得27分 ¦ 受益村民得72分 ¦ ERROR R123
            """)
    void scoresAreThoseOfTheForm(String what, String sentence, String from, String to, String expected) {
        Corpus.assertSlip(what, INDICATORS + "一、评分说明¶" + sentence, from, to, expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', textBlock = """
            what another left ¦ 一、执行情况¶引水渠维修：预算86.00万元，支出81.70万元，执行率95.00%；¶机井改造：预算120.00万元，支出93.60万元，执行率78.00%；¶水质检测：预算45.00万元，支出44.10万元，执行率98.00%。¶二、问题¶机井改造项目进度滞后，26.40万元结转下年使用。 ¦ 二、问题¶机井改造 ¦ 二、问题¶水质检测 ¦ ERROR R122
            the budget as what was spent ¦ 单位：万元¶项目名称|预算数|执行数|执行率¶引水渠维修|86.40|81.73|94.59%¶机井改造|120.00|93.65|78.04%¶水质检测|45.00|44.10|98.00%¶1.机井改造：改造机井36眼，支出93.65万元。 ¦ 支出93.65万元 ¦ 支出120.00万元 ¦ ERROR R122
            the rate of another ¦ 一、执行情况¶引水渠维修：预算86.40万元，支出81.73万元，执行率94.59%；¶机井改造：预算120.00万元，支出93.65万元，执行率78.04%；¶水质检测：预算45.00万元，支出44.10万元，执行率98.00%。¶二、问题¶机井改造项目受雨季影响，执行率78.04%。 ¦ 二、问题¶机井改造 ¦ 二、问题¶引水渠维修 ¦ ERROR R122
            """)
    void aFigureIsOfWhatTheSentenceNames(String what, String text, String from, String to, String expected) {
        Corpus.assertSlip(what, text.replace('¶', '\n'), from.replace('¶', '\n'), to.replace('¶', '\n'), expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', textBlock = """
            the report's own date ¦ 发布时间：2024-04-18¶设备于2023年11月6日通过验收。 ¦ 2023年11月6日 ¦ 2024年11月6日 ¦ ERROR R101
            a date alone at the end ¦ 平台于2023年9月20日上线。¶某某市农业农村局¶2024年3月12日 ¦ 2023年9月20日 ¦ 2024年9月20日 ¦ ERROR R101
            """)
    void nothingWasDoneAfterTheReport(String what, String text, String from, String to, String expected) {
        Corpus.assertSlip(what, text, from, to, expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', textBlock = """
            what is planned ¦ 填报日期：2024年3月12日¶二期计划2024年9月20日前完工。
            what was put off ¦ 填报日期：2024年3月12日¶验收推迟至2024年6月完成。
            how long a contract runs ¦ 填报日期：2024年3月12日¶服务合同有效期至2025年5月31日止。
            """)
    void whatIsToComeMayBeLater(String what, String text) {
        assertThat(Corpus.found(text)).as(what).noneMatch(found -> found.endsWith("R101"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', textBlock = """
            of other projects ¦ 上年4个项目中，等级为“优”的1个、“良”的3个。
            of some of them ¦ 市级项目中执行率最低的类项目是乡村绿化美化。
            of the year before ¦ 上年得分最高的是乡村绿化美化项目。
            on the limit ¦ 5个项目中，执行率85%以上的4个，85%以下的1个。
            weighted by the amounts ¦ 5个项目加权平均得分94.50分。
            words that only sound like it ¦ 最大限度节约成本，最低工资标准按月2000元执行。
            something that no column has ¦ 投诉最多的是湿地监测站点。
            """)
    void isLeftAlone(String what, String sentence) {
        assertThat(Corpus.found(TABLE + sentence)).as(what).noneMatch(found -> found.endsWith("R122"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', textBlock = """
            a grade of a part behind the whole's ¦ 部门整体得分93.20分，等级为“优”。其中成果应用部分单项等级为“良”。
            another's assessment ¦ 本项目自评得分95.40分；市级部门年度考核中我局得分91.60分，等级为良好。
            checked again by others ¦ 本项目自评得分93.60分，等级为“优”。财政抽查复核，复核得分88.50分，等级为“良”。
            points and scores by turns ¦ 自评得分96.50分，其中：预算执行10分，得9.60分；产出指标50分，得48.40分；效益指标40分，得38.50分。
            """)
    void gradesAreOfTheirOwnScores(String what, String text) {
        assertThat(Corpus.found(text)).as(what).isEmpty();
    }
}
