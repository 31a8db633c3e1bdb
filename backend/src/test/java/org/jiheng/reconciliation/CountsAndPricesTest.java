package org.jiheng.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Percentages of what is counted, growth, averages, prices and conversions: what is broken is found, what is true is left alone. */
class CountsAndPricesTest {

    /** The text is true; with the words replaced it is not. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', textBlock = """
            of all that were asked ¦ 发放问卷800份，收回764份，回收率95.5%；其中满意731份，满意度95.68%。 ¦ 满意731 ¦ 满意713 ¦ ERROR R118
            the rate has one letter of its part ¦ 培训护林员312人次，其中考核后取得证书的297人次，持证率95.2%。 ¦ 95.2% ¦ 92.5% ¦ ERROR R118
            done of what was planned, few digits ¦ 计划新建驿站16个，建成12个，完成率75%。 ¦ 建成12 ¦ 建成14 ¦ ERROR R118
            done told before the plan ¦ 采集水样3,640个，计划4,000个，完成率91%。 ¦ 计划4,000 ¦ 计划4,200 ¦ ERROR R118
            of two units the one that is called ¦ 计划办班8期、培训500人次，实际办班8期、培训465人次，培训人次完成率93.00%。 ¦ 培训465 ¦ 培训456 ¦ ERROR R118
            among them ¦ 12个标段中，9个在6月底前交工，一处桥梁推迟到8月，按期交工率75.0%。 ¦ 75.0% ¦ 57.0% ¦ ERROR R118
            right before the rate ¦ 受益群众6.3万人，占全县农村人口18.0万人的35.0%。 ¦ 18.0万 ¦ 16.8万 ¦ ERROR R118
            in parentheses before the rate ¦ 扶持技改项目46个，完成目标（40个）的115.00%。 ¦ 扶持技改项目46 ¦ 扶持技改项目64 ¦ WARNING R118
            in parentheses behind the rate ¦ 站点覆盖率为92.31%（一百二十个行政村/一百三十个行政村）。 ¦ 一百二十个 ¦ 一百零二个 ¦ ERROR R118
            in the next sentence ¦ 设备按期到位率83.33%，低于100%的目标值。六类设备中有五类按期到位。 ¦ 有五类 ¦ 有四类 ¦ ERROR R118
            points of points ¦ 过程类权重24分，得21.6分，得分率90.00%。 ¦ 得21.6 ¦ 得22.8 ¦ ERROR R118
            more than there were ¦ 排查隐患286处，已整改273处，整改率95.45%。 ¦ 已整改273 ¦ 已整改327 ¦ ERROR R118
            what is left explains the rate, not what was done ¦ 共设三级指标20项，完成17项，未完成3项，完成率85.00%。 ¦ 完成17项 ¦ 完成18项 ¦ ERROR R118
            from and to ¦ 投诉由320件下降到256件，下降20.00%。 ¦ 20.00% ¦ 25.00% ¦ ERROR R72
            than the year before, of people ¦ 接待游客6,480人次，比上年5,400人次增长20.00%。 ¦ 5,400 ¦ 4,500 ¦ ERROR R72
            the rate before the difference ¦ 实际支出3,150.00万元，较上年2,980.00万元增长5.70%，增加170.00万元。 ¦ 增长5.70% ¦ 增长7.50% ¦ ERROR R71
            the year before in the comparison, the current one not told ¦ 一般性支出比上年1,240.00万元减少62.00万元，下降5.00%。 ¦ 5.00% ¦ 5.26% ¦ ERROR R72
            of what was divided ¦ 全年销售额3,360万元，其中门店1,890万元、网店1,470万元；比2021年的3,000万元增长12.00%。 ¦ 12.00% ¦ 10.71% ¦ ERROR R72
            two years side by side ¦ 公车费用四年连降（2019年为84.00万元，2023年为58.80万元，累计下降30.00%）。 ¦ 58.80 ¦ 68.80 ¦ ERROR R72
            how much was added ¦ 年初预算2,640.00万元，年中追加118.80万元，预算调整率4.50%。 ¦ 追加118.80 ¦ 追加181.80 ¦ WARNING R72
            cars and what each costs ¦ 公务用车运行维护费32.40万元，年末保有公务用车12辆，车均运行维护费2.70万元。 ¦ 保有公务用车12 ¦ 保有公务用车15 ¦ ERROR R104
            a price of nothing that is told ¦ 购置清扫车6辆（单价28.50万元，计171.00万元）。 ¦ 6辆 ¦ 9辆 ¦ ERROR R104
            persons for each school ¦ 向23所学校派驻辅导员46名，每所2名。 ¦ 46名 ¦ 64名 ¦ ERROR R104
            tons a set ¦ 安装设施24套，总处理能力1,560吨，平均每套65吨。 ¦ 1,560 ¦ 1,650 ¦ ERROR R104
            guests at so much ¦ 公务接待费9.60万元，接待来客83批次、960人次，人均100元。 ¦ 960人次 ¦ 690人次 ¦ ERROR R104
            an average that a unit names ¦ 全年运行支出2,145.00万元，处理污水1,650万吨，吨水运行成本1.30元。 ¦ 1.30 ¦ 1.03 ¦ ERROR R104
            for each of two ¦ 受益学生8,240人，按每生每天5元、全年供餐200天计算，需资金824.00万元。 ¦ 8,240 ¦ 8,420 ¦ ERROR R104
            villages of which each gets ¦ 对18个示范村每村奖补15万元，共计270万元。 ¦ 270 ¦ 207 ¦ ERROR R104
            an area told before ¦ 建成高标准农田2.4万亩。落实管护经费36万元（每亩15元）。 ¦ 36万元 ¦ 63万元 ¦ ERROR R104
            in yuan ¦ 累计支出3,268.45万元（即32,684,500元）。 ¦ 32,684,500 ¦ 3,268,450 ¦ ERROR R119
            in hundreds of millions ¦ 支出总额48,316.20万元（约4.83亿元）。 ¦ 4.83亿 ¦ 0.48亿 ¦ ERROR R119
            about so much ¦ 决算86,412,530.40元（约8641万元）。 ¦ 8641万 ¦ 86413万 ¦ ERROR R119
            a share of the total of another name ¦ 部门决算总支出8,640.00万元，其中基本支出5,616.00万元，占总支出的65.00%；项目支出3,024.00万元，占总支出的35.00%。 ¦ 占总支出的65.00% ¦ 占总支出的35.00% ¦ WARNING R05
            a share of the other part ¦ 本年支出6,400万元，其中：基本支出4,000万元，占62.50%；项目支出2,400万元，占37.50%。 ¦ 占37.50% ¦ 占60.00% ¦ WARNING R05
            """)
    void isFound(String what, String text, String from, String to, String expected) {
        Corpus.assertSlip(what, text, from, to, expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', textBlock = """
            parts of what was asked, each with its own rate ¦ 调查600份，其中城区400份满意度92.0%、乡镇200份满意度86.0%，按份数加权为90.0%。
            rates one behind the other ¦ 访谈1,000人，满意926人，满意度92.6%，用人单位满意度95.3%，家长满意度94.1%。
            capped ¦ 计划植树20亩，实际植树24亩，完成率100%。
            another rate of the same text ¦ 管护路灯38,642盏，其中LED灯26,816盏，亮灯率98.7%。
            of all that a rate before tells ¦ 收入10万元以上的村134个，占全部村的53.60%，其中20万元以上的村60个，占24.00%。
            satisfied and nearly satisfied ¦ 发放问卷500份，满意402份，基本满意71份，满意度94.6%。
            what was left out ¦ 共抽检460批次，不合格9批次，合格率98.04%。
            from and to ¦ 全区床位由2,860张增加到3,040张，护理型床位占比56.4%。
            of money that is told elsewhere ¦ 36个子项目中按期完工33个，按期完工率91.67%；管理费占全部资金的1.02%。
            in the next clause, of others ¦ 受理诉求4,120件，办结4,079件，办结率99.00%；其中热线转办1,206件，按期办结率100%。
            growth of a part that is not told ¦ 由2020年的412辆增至2023年的536辆，其中2023年比上年增长12.4%。
            a mean ¦ 由2019年的100.0万人增加到2023年的121.6万人，年均增长5.01%。
            a rounded mean ¦ 公务接待费5.86万元，接待42批次、583人次，人均100元。
            a monthly price ¦ 每人每月补助60元，惠及1,240人，全年发放89.28万元。
            what else was paid ¦ 培训学员120人，支出18.60万元，人均伙食费60元。
            a part of the price ¦ 采购监测仪14台，单价3.20万元，合同价44.80万元，已支付30%。
            each of many kinds ¦ 购置设备24台（套），支出96.00万元，包括分析仪6台（单价8.00万元）、采样器18台（单价2.6667万元）。
            nearly so much ¦ 全系统决算216,631.68万元，近22亿元。
            more than ¦ 筹集公益金270,289.26万元，超过27亿元。
            a price and a sum ¦ 每人每学期1,500元，合计297.45万元。
            two amounts ¦ 上级补助8,400元，自筹1.2万元。
            rounded up ¦ 全年可用资金10,256.4万元（约1.03亿元）。
            """)
    void raisesNothing(String what, String text) {
        assertThat(Corpus.found(text)).as(what).isEmpty();
    }
}
