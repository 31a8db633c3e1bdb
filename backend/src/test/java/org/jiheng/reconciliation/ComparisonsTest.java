package org.jiheng.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What anything counted or measured changed from, to and by, what it is compared with, what came and went and what is left:
 * where the words give each figure its part, the smallest slip is found; what is said of something else is left alone.
 */
class ComparisonsTest {

    /** The text is true; with the words replaced it is not. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', textBlock = """
            what was and is, and the rate ¦ 由43家增加至47家，增加4家，增长9.3%。全区托育机构 ¦ 由43家 ¦ 由34家 ¦ ERROR R71
            minutes ¦ 平均办件时间由上年的26分钟压减到18分钟，压减8分钟。 ¦ 压减8分 ¦ 压减6分 ¦ ERROR R71
            percentage points ¦ 农村自来水普及率从86.4%提升到91.2%，提升4.8个百分点。 ¦ 从86.4% ¦ 从84.6% ¦ ERROR R71
            stock that grew ¦ 床位由上年末的1260张增加到1340张，净增80张。 ¦ 净增80 ¦ 净增60 ¦ ERROR R71
            to tenths ¦ 万元地区生产总值能耗由0.42吨降至0.39吨，降低0.03吨。 ¦ 由0.42 ¦ 由0.38 ¦ ERROR R71
            compared with a year by name ¦ 与2022年的312件相比，信访件下降到268件，减少44件，下降14.1%。 ¦ 减少44 ¦ 减少54 ¦ ERROR R71
            more than the year before ¦ 全年接诊12486人次，同比上年的11905人次增加581人次，增长4.88%。 ¦ 增加581 ¦ 增加518 ¦ ERROR R71
            the year before in parentheses ¦ 全年接诊12486人次（上年11905人次），同比增加581人次。 ¦ （上年11905 ¦ （上年11950 ¦ ERROR R71
            the year before between commas ¦ 今年培训1860人，去年为1720人，增加140人，增幅8.14%。 ¦ 增加140人 ¦ 增加104人 ¦ ERROR R71
            more than planned ¦ 全年培训36期，比计划30期增加6期。 ¦ 增加6期 ¦ 增加9期 ¦ ERROR R71
            fewer came back ¦ 发放问卷500份，回收486份，少收14份。 ¦ 少收14 ¦ 少收41 ¦ ERROR R84
            beyond the plan ¦ 栽植行道树1.86万株，较年度计划1.80万株超出0.06万株。 ¦ 超出0.06 ¦ 超出0.60 ¦ ERROR R71
            a target in parentheses ¦ 办结率97.6%，高出目标值（95%）2.6个百分点。 ¦ 2.6个百分点 ¦ 6.2个百分点 ¦ ERROR R71
            less than the target ¦ 群众满意度91.4%，比目标95%低3.6个百分点。 ¦ 低3.6 ¦ 高3.6 ¦ ERROR R71
            than the average ¦ 入学率99.2%，比全省平均水平98.7%高0.5个百分点。 ¦ 98.7% ¦ 97.8% ¦ ERROR R71
            less, not more ¦ 登记在册特困人员862人，较年初的905人减少43人。 ¦ 减少43人 ¦ 增加43人 ¦ ERROR R71
            fewer than planned, with a verb ¦ 计划维修桥梁12座，实际维修9座，少修3座。 ¦ 少修3座 ¦ 少修2座 ¦ ERROR R71
            not yet ¦ 应检设备240台，已检228台，未检12台。 ¦ 未检12 ¦ 未检22 ¦ ERROR R84
            under way ¦ 全年计划任务18项，完成16项，2项正在推进。 ¦ 完成16项 ¦ 完成15项 ¦ ERROR R84
            still lacking ¦ 下达任务指标1200户，已完成1085户，尚差115户。 ¦ 尚差115 ¦ 尚差151 ¦ ERROR R84
            the rest ¦ 排查隐患346处，整改到位338处，其余8处已落实管控措施。 ¦ 其余8处 ¦ 其余18处 ¦ ERROR R84
            villages left ¦ 全县共有行政村142个，已通公交136个，还有6个村未通。 ¦ 还有6个 ¦ 还有9个 ¦ ERROR R84
            came and went ¦ 年初在册对象530人，当年新增62人、退出47人，年末在册545人。 ¦ 退出47 ¦ 退出74 ¦ ERROR R117
            came and went, in other words ¦ 原有护士86名，年内招聘12名，离职5名，现有护士93名。 ¦ 现有护士93 ¦ 现有护士98 ¦ ERROR R117
            in store ¦ 上年末库存物资320件，全年购入180件，发放265件，年末库存235件。 ¦ 年末库存235 ¦ 年末库存253 ¦ ERROR R117
            net of who came and went ¦ 专任教师较上年净增9人（招聘15人、退休6人）。 ¦ 招聘15人 ¦ 招聘18人 ¦ ERROR R110
            late by days ¦ 项目应于2023年6月30日前完工，实际于8月15日完工，逾期46天。 ¦ 逾期46 ¦ 逾期64 ¦ ERROR R101
            early, not late ¦ 项目原定2024年5月31日完工，实际5月20日完工，提前11天。 ¦ 提前11天 ¦ 推迟11天 ¦ ERROR R101
            how long it took ¦ 工程2023年3月1日开工，同年9月27日竣工，历时210天。 ¦ 9月27日 ¦ 7月27日 ¦ ERROR R101
            late by months ¦ 系统原计划2023年10月上线，实际2024年1月上线，推迟3个月。 ¦ 推迟3个月 ¦ 推迟5个月 ¦ ERROR R101
            slower than the calendar ¦ 实际支付进度86.5%，较序时进度100%慢13.5个百分点。 ¦ 慢13.5 ¦ 慢15.3 ¦ ERROR R71
            less than the budget ¦ 公用经费186.4万元，较预算数200万元节约13.6万元，节约率6.8%。 ¦ 节约13.6 ¦ 节约16.3 ¦ ERROR R71
            adjusted by ¦ 年初预算320万元，追加45万元，预算调整率14.06%。 ¦ 14.06% ¦ 16.04% ¦ ERROR R72
            more days ¦ 全年空气优良天数338天，比上年多9天（上年329天）。 ¦ 多9天 ¦ 多6天 ¦ ERROR R71
            more days, the base between commas ¦ 全年空气优良天数338天，上年329天，多9天。 ¦ 上年329 ¦ 上年339 ¦ ERROR R71
            a small change of a small amount ¦ 人均公园绿地面积14.6平方米，比上年增加0.4平方米（上年14.2平方米）。 ¦ 增加0.4 ¦ 减少0.4 ¦ ERROR R71
            the right one of two levels ¦ 收治病人2210人次，出院2156人次，比上年2080人次增加76人次。 ¦ 增加76 ¦ 增加67 ¦ ERROR R71
            points of a rate ¦ 事项压缩率由60%提高到75%，提高15个百分点。 ¦ 由60% ¦ 由50% ¦ ERROR R71
            both years named ¦ 村卫生室达标率由2021年的82.5%提高到2022年的90.1%，提高了7.6个百分点。 ¦ 了7.6 ¦ 了6.7 ¦ ERROR R71
            more than the task ¦ 耕地面积36.8万亩，比划定任务36.5万亩多0.3万亩。 ¦ 多0.3 ¦ 少0.3 ¦ ERROR R71
            became ¦ 职工平均年龄由46.8岁下降为44.5岁，下降2.3岁。 ¦ 下降2.3 ¦ 下降3.2 ¦ ERROR R71
            below the posts ¦ 在职126人，比编制数130人少4人。 ¦ 少4人 ¦ 少6人 ¦ ERROR R71
            of the term of a contract ¦ 合同工期180天，实际工期165天，提前15天。 ¦ 提前15天 ¦ 提前25天 ¦ ERROR R71
            less than the plan of money ¦ 完成投资2860万元，比计划3000万元少140万元，完成率95.33%。 ¦ 少140 ¦ 少410 ¦ ERROR R71
            more than before, and the rate ¦ 全年受理诉求5126件，同比增加312件，增长6.48%。 ¦ 312件 ¦ 321件 ¦ ERROR R71
            """)
    void isFound(String what, String text, String from, String to, String expected) {
        Corpus.assertSlip(what, text, from, to, expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', textBlock = """
            parts that rose and fell ¦ 全年接待咨询3260人次，其中线上2140人次，比上年多180人次，线下1120人次，比上年少60人次。
            built and closed ¦ 全县现有卫生室126个，今年新建4个、撤并7个，比上年减少3个。
            sources to a sum ¦ 由市级统筹安排12万元，区级配套8万元，增加到20万元。
            a new one of two ¦ 床位由600张增加到640张，其中新院区新增60张、老院区减少20张。
            more and fewer than planned ¦ 计划培训20期、1200人次，实际培训18期、1260人次，比计划少2期、多60人次。
            a limit of another kind ¦ 失业率3.2%，较上年下降0.3个百分点，低于控制目标4.5%。
            points and a limit ¦ 失业率3.2%，较上年下降0.3个百分点，低于控制目标4.5%。
            points against another growth ¦ 人均可支配收入38620元，同比增长6.8%，高于全省平均增速0.6个百分点。
            a contract's days and a stop ¦ 合同工期240天，2023年3月1日开工，2023年11月20日完工，因雨停工30天。
            a rough end ¦ 平均等候时间由30分钟缩短到15分钟左右，缩短一半。
            staff over a year ¦ 年初在职86人，年内退休5人、调出2人、新招录9人，年末在职88人。
            another thing beside ¦ 学生由1200人增加到1260人，教师增加4人。
            years in a row ¦ 2021年至2023年，村集体经济收入分别为12万元、15万元和18万元，三年增加6万元。
            points a year ¦ 与2020年相比，森林覆盖率由42.1%提高到44.6%，累计提高2.5个百分点，年均提高0.8个百分点。
            quarters ¦ 一季度受理120件，二季度受理150件，增加30件；三季度受理140件，减少10件。
            two changes of one sentence ¦ 全年发放补贴1260万元，惠及3200户，较上年增加150户、减少80万元。
            bought and scrapped ¦ 资产由年初的860万元增加到920万元，增加60万元，其中新购置95万元，报废35万元。
            fewer, and why ¦ 计划发放350户，实际发放342户，少8户，主要是死亡5户、迁出3户。
            money and its parts ¦ 实际到位资金820万元，较计划少80万元，其中省级少30万元、县级少50万元。
            two rates of two ¦ 全年办理公证1260件，其中涉外86件，较上年分别增长4.2%和下降3.1%。
            registered and closed ¦ 辖区企业126家，比上年增加11家，注销6家，新登记17家。
            more than two bases ¦ 接种率98.6%，比目标值95%高3.6个百分点，比上年98.1%高0.5个百分点。
            sloppy points ¦ 城区绿地率36.8%，比上年提高0.5%。
            a year later ¦ 2024年第一季度完工，比原计划2023年12月推迟3个月。
            shorter ¦ 项目延期1年，由2023年12月延至2024年12月。
            posts with parts ¦ 工期由原来的120天缩短为95天，缩短25天。
            in time ¦ 计划受益人口2.3万人，实际受益2.46万人，超出0.16万人。
            of minors only ¦ 受理网上诉求4326件，回复4310件，16件在办理期限内。
            delayed by rain ¦ 项目于2023年4月10日开工，计划2023年9月30日完工，因疫情延期60天，于11月28日完工。
            """)
    void raisesNothing(String what, String text) {
        assertThat(Corpus.found(text)).as(what).isEmpty();
    }
}
