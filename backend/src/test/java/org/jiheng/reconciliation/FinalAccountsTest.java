package org.jiheng.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Explanations of final accounts and their forms: what their words and blanks say is held against their figures. */
class FinalAccountsTest {

    /** The text is true; with the words replaced it is not. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', textBlock = """
            more than the budget ¦ 教育支出312.60万元，完成年初预算的104.2%，决算数大于预算数的主要原因是追加经费。 ¦ 104.2% ¦ 94.2% ¦ ERROR R124
            less than the budget ¦ 教育支出287.46万元，完成年初预算的95.82%，决算数小于预算数的主要原因是厉行节约。 ¦ 95.82% ¦ 105.82% ¦ ERROR R124
            as much as the budget ¦ 住房保障支出56.30万元，完成年初预算的100%，决算数与预算数持平。 ¦ 100% ¦ 98% ¦ WARNING R124
            all of it, and yet more ¦ 住房保障支出56.30万元，完成年初预算的100%，决算数等于预算数。 ¦ 等于 ¦ 大于 ¦ WARNING R124
            vehicles for nothing ¦ 公务用车购置费0万元，运行维护费31.45万元；全年购置公务用车0辆，年末保有13辆。 ¦ 公务用车0辆 ¦ 公务用车3辆 ¦ WARNING R125
            a cost without a vehicle ¦ 公务用车购置费35.96万元，运行维护费31.45万元；全年购置公务用车2辆，年末保有13辆。 ¦ 公务用车2辆 ¦ 公务用车0辆 ¦ WARNING R125
            the very digits in another unit ¦ 本年支出合计431.86万元，比上年增加12.30万元。全部为基本支出，即431.86万元。 ¦ 即431.86万元 ¦ 即431.86元 ¦ WARNING R106
            broken inside a number, behind a comma of half width ¦ 本年收入合计431.86万元,其中:财政拨款收入421.86⏎万元,其他收入10万元。 ¦ 421.86 ¦ 412.86 ¦ ERROR R01
            a stop for the comma of thousands ¦ 收到资金34,509万元，支付21.966.95万元，支付率63.66%。 ¦ 63.66% ¦ 68.7% ¦ ERROR R19
            nothing in the total ¦ 项目|预算数|决算数¶1.公务接待费|1.70|1.52¶2.公务用车费|32.65|30.14¶其中：（1）运行维护费|32.65|30.14¶（2）购置费|0|0 ¦ 2.公务用车费|32.65|30.14 ¦ 2.公务用车费|0|0 ¦ ERROR R82
            """)
    void isFound(String what, String text, String from, String to, String expected) {
        Corpus.assertSlip(what, text.replace('⏎', '\n'), from, to, expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', textBlock = """
            rounded to all of it ¦ 教育支出312.60万元，完成年初预算的100.3%，决算数大于预算数。卫生支出99.98万元，完成年初预算的99.98%，决算数小于预算数。
            of another sentence ¦ 教育支出287.46万元，完成年初预算的95.82%。卫生支出决算数大于预算数的原因是追加经费。
            vehicles of the year before ¦ 公务用车购置费0万元，运行维护费31.45万元。2021年购置公务用车2辆，本年没有购置。
            a price with the digits of an amount ¦ 全年补助1200万元，每人标准1200元。
            an address on the net ¦ 系统服务器地址为192.168.1.20，全年运行维护支出12.5万元。
            a year that no title tells ¦ 较2014年度减少，较2014年度增加，与2014年度相比持平。¶附件：2015年“三公”经费说明表
            points of a form of which the head was cut off ¦ 绩效指标（90分）|一级指标|二级指标|三级指标|指标值|完成值|分值|得分¶1|产出指标|数量指标|培训人次|≥300人次|312人次|50|50¶2|效益指标|社会效益|参训率|≥90%|96%|40|40¶合计|||||||100
            """)
    void isLeftAlone(String what, String text) {
        assertThat(Corpus.found(text))
                .as(what)
                .filteredOn(found -> found.startsWith("ERROR") || found.endsWith("R124") || found.endsWith("R125"))
                .isEmpty();
    }
}
