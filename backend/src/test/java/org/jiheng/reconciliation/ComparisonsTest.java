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
            beyond a plan that a rate stands behind ¦ 全年完成抽检2360批次，完成年度计划2200批次的107.27%，超额完成160批次。 ¦ 超额完成160 ¦ 超额完成610 ¦ ERROR R71
            last year behind in parentheses ¦ 全年举办各类招聘会42场，较去年同期多举办7场（去年同期35场）。 ¦ （去年同期35 ¦ （去年同期38 ¦ ERROR R71
            by a word that may be rough ¦ 本年发放贷款贴息126笔，比上年同期的98笔多28笔。 ¦ 多28笔 ¦ 多18笔 ¦ ERROR R71
            grown to ¦ 项目惠及群众由预期的2.4万人增至2.75万人。 ¦ 增至2.75万人 ¦ 增至2.15万人 ¦ ERROR R116
            told before what it was ¦ 单位产品能耗比上年下降0.6千克，从12.4千克降到11.8千克。 ¦ 从12.4 ¦ 从14.2 ¦ ERROR R71
            done before its plan ¦ 累计建成标准化卫生室96个，占应建100个的96%，还差4个。 ¦ 还差4个 ¦ 还差6个 ¦ ERROR R84
            called off ¦ 原计划举办培训15期，因疫情取消3期，实际举办12期。 ¦ 实际举办12期 ¦ 实际举办11期 ¦ ERROR R84
            later than planned ¦ 实际完成时间为2023年12月20日，较计划时间2023年11月30日推迟20天。 ¦ 推迟20天 ¦ 推迟10天 ¦ ERROR R101
            begun and finished by months ¦ 工程于2022年5月开工，2023年8月竣工，历时15个月。 ¦ 历时15 ¦ 历时18 ¦ ERROR R101
            who joined and left beside the net ¦ 养老机构从业人员由年初的312人增至346人，净增34人，其中新入职58人、离职24人。 ¦ 离职24 ¦ 离职42 ¦ ERROR R110
            stores that came and went ¦ 库存粮食年初8600吨，年内购进3200吨、轮出2900吨，年末8900吨。 ¦ 轮出2900 ¦ 轮出2600 ¦ ERROR R117
            one that went ¦ 年初结余贫困户126户，本年脱贫84户，年末尚有42户。 ¦ 尚有42 ¦ 尚有24 ¦ ERROR R117
            what it began with is not called so ¦ 本部门共有公务用车16辆，年内报废3辆，新购2辆，年末保有15辆。 ¦ 新购2 ¦ 新购4 ¦ ERROR R117
            last year behind a semicolon ¦ 2023年末有在编人员78人，比上年末减少4人；上年末为82人。 ¦ 减少4人 ¦ 减少6人 ¦ ERROR R71
            hours of lessons ¦ 全年人均培训学时从36学时提高到42学时，提高6学时。 ¦ 提高6学时 ¦ 提高9学时 ¦ ERROR R71
            last year behind a comma ¦ 一般公共预算支出预算执行率为93.4%，同比下降2.1个百分点，上年为95.5%。 ¦ 下降2.1 ¦ 下降1.2 ¦ ERROR R71
            rivers left ¦ 纳入整治范围的河道26条，已完成整治21条，剩余5条计划明年实施。 ¦ 剩余5条 ¦ 剩余7条 ¦ WARNING R84
            the rate alone ¦ 2023年接待旅游人数326.8万人次，比2022年285.4万人次增长14.51%。 ¦ 14.51% ¦ 15.41% ¦ ERROR R72
            more than before and the rate, in cases ¦ 全年签约项目28个，同比增加5个，增长21.7%。 ¦ 增加5个 ¦ 增加8个 ¦ WARNING R71
            adjusted plans ¦ 年初计划补贴农机具320台，年中调增40台，全年计划360台。 ¦ 调增40 ¦ 调增60 ¦ ERROR R117
            above a standard in parentheses ¦ 退耕还林保存率96.2%，高于合格标准（85%）11.2个百分点。 ¦ 11.2个 ¦ 12.1个 ¦ ERROR R71
            with last year’s, by two words ¦ 服务企业满意度为94%，与上年的92.6%相比提升1.4个百分点。 ¦ 提升1.4 ¦ 提升4.1 ¦ ERROR R71
            a contract and its price ¦ 工程变更后总价为1286万元，较合同价1250万元增加36万元，增幅2.88%。 ¦ 增加36 ¦ 增加63 ¦ ERROR R71
            saved of a price ¦ 招标控制价860万元，中标价812万元，节约48万元，节约率5.58%。 ¦ 节约48 ¦ 节约84 ¦ ERROR R71
            from a quarter to the year ¦ 目标完成率由第三季度末的71%提高到年末的98%，提高27个百分点。 ¦ 提高27 ¦ 提高72 ¦ ERROR R71
            what is not paid back ¦ 截至12月底，应还款86户，已还款79户，逾期未还7户。 ¦ 未还7户 ¦ 未还9户 ¦ ERROR R84
            fewer, and the rate ¦ 全年开展监督检查156次，较上年减少12次，同比下降7.14%。 ¦ 下降7.14% ¦ 下降4.71% ¦ WARNING R71
            not approved ¦ 申请救助1260人，审批通过1198人，未通过62人。 ¦ 未通过62 ¦ 未通过26 ¦ WARNING R84
            above a target of the province ¦ 城镇污水处理率达到96.8%，比省定目标95%高出1.8个百分点。 ¦ 高出1.8 ¦ 高出8.1 ¦ ERROR R71
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
            less, and below a limit ¦ 失业率3.2%，较上年下降0.3个百分点，低于控制目标4.5%。
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
            a month of the year after ¦ 2024年第一季度完工，比原计划2023年12月推迟3个月。
            a year later ¦ 项目延期1年，由2023年12月延至2024年12月。
            shorter ¦ 工期由原来的120天缩短为95天，缩短25天。
            beyond what was planned ¦ 计划受益人口2.3万人，实际受益2.46万人，超出0.16万人。
            within the time ¦ 受理网上诉求4326件，回复4310件，16件在办理期限内。
            delayed by rain ¦ 项目于2023年4月10日开工，计划2023年9月30日完工，因疫情延期60天，于11月28日完工。
            inspections of two kinds ¦ 全年开展检查86次，比上年多12次，其中专项检查31次，比计划多1次，计划为30次。
            rain in two parts ¦ 全市平均降雨量812毫米，较常年偏多6%，其中东部862毫米，西部743毫米，东部比西部多119毫米。
            counties side by side ¦ 甲县完成286户，乙县完成312户，丙县完成198户，乙县比甲县多26户。
            forms not sent back ¦ 收到问卷312份，比发放数320份少8份；满意298份，比上年多20份。
            two years and why ¦ 2022年在职126人，2023年在职121人，比上年减少5人，其中退休6人、调出2人、考录3人。
            pupils and teachers ¦ 在校生3260人，比上年增加120人；教职工286人，与上年相比减少4人，上年教职工290人。
            a plan of years and one of the year ¦ 计划总投资1.2亿元，累计完成9600万元，占80%，剩余2400万元计划2025年完成；当年计划3000万元，当年完成3200万元，超计划200万元。
            bought late ¦ 年初计划采购设备40台，年中追加10台，实际采购48台，其余2台结转下年。
            adjusted both ways ¦ 年初预算860万元，年中追加120万元、调减35万元，调整后预算945万元，全年支出932万元。
            posts of a year ¦ 原有公益岗位120个，年内新开发30个，退出18个，截至年末实有在岗126人。
            beds opened and closed ¦ 全年新增床位160张，撤销床位40张，净增120张，年末床位数2260张。
            cases of two years ¦ 全年立案126件，结案118件，上年未结10件本年全部结案，年末未结18件。
            projects begun and gone on with ¦ 实施项目12个，其中续建5个、新建7个，年内完工9个，3个跨年实施。
            growth of a mean year ¦ 人均纯收入由脱贫前的3200元增加到12600元，年均增长25.7%。
            shares and growth ¦ 一般公共预算收入8.62亿元，同比增长4.3%，其中税收收入5.12亿元，同比下降1.2%，比重较上年下降3.3个百分点。
            beyond the task by a rate ¦ 完成投资额3860万元，超目标任务3500万元的10.3%。
            half years ¦ 今年1—6月用电量同比增长3.6%，7—12月同比增长5.2%，全年增长4.4%，比上年回落1.1个百分点。
            the quickest ¦ 监测预警响应时间由15分钟压缩至10分钟，最快5分钟。
            a plan and that of the year before ¦ 2024年计划安排资金9860万元，比2023年年初计划9210万元增加650万元，增长7.06%。
            reasons of a delay ¦ 工程延期45天，其中因征地延期30天、因雨延期15天。
            early by the contract ¦ 项目于2023年3月开工，2024年1月完工，较合同工期12个月提前2个月。
            cars and special cars ¦ 实有车辆18辆，比编制数20辆少2辆，其中应急车辆6辆，比上年增加1辆。
            households and people ¦ 保障对象由年初的860户1320人减少到年末的812户1236人，减少48户84人。
            """)
    void raisesNothing(String what, String text) {
        assertThat(Corpus.found(text)).as(what).isEmpty();
    }
}
