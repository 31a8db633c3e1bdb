package org.jiheng.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables of any heads: what their own rows and columns show to hang together is held against each figure. */
class TablesTest {

    /** The table is right; with one figure replaced it is not. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', textBlock = """
            a column is the sum of two ¦ 乡镇|总户数|已改造|未改造¶东河镇|412|305|107¶西岭镇|380|296|84¶南桥乡|267|251|16 ¦ 380|296 ¦ 380|269 ¦ ERROR R108
            a column is the difference of two ¦ 单位|本年|上年|增减¶甲所|63.20|58.45|4.75¶乙所|41.07|44.32|-3.25¶丙所|19.66|12.10|7.56 ¦ -3.25 ¦ 3.25 ¦ ERROR R108
            a total in front, cells parted by spaces ¦ 单位 小计 车辆 接待¶甲局 35.62 30.10 5.52¶乙局 28.47 25.00 3.47¶丙局 40.09 37.20 2.89 ¦ 28.47 ¦ 24.87 ¦ ERROR R108
            two groups of columns, each with its total ¦ 街道|人数：小计|甲类|乙类|金额（万元）：小计|甲类|乙类¶一街|24|10|14|36.5|15.2|21.3¶二街|31|18|13|47.1|27.4|19.7 ¦ 47.1|27.4 ¦ 47.1|24.7 ¦ ERROR R108
            a rate that no head names ¦ 项目（万元）|安排|用了|进度¶绿化|197.4|186.98|94.72%¶亮化|108.0|101.59|94.06%¶净化|301.5|289.14|95.90% ¦ 101.59 ¦ 110.59 ¦ ERROR R69
            a rate of growth ¦ 项目|2022年|2023年|同比¶税收|3120.5|3391.9|8.70%¶非税|1204.8|1165.3|-3.28%¶其他|402.2|468.6|16.51% ¦ -3.28% ¦ 3.28% ¦ ERROR R72
            shares of the total ¦ 来源|金额（万元）|占比¶财政拨款|812.40|65.03%¶事业收入|301.17|24.11%¶其他收入|135.70|10.86%¶合计|1249.27|100% ¦ 24.11% ¦ 21.41% ¦ ERROR R69
            a price times a number ¦ 类别|标准（元）|人数|金额（元）¶甲|1350|218|294300¶乙|960|405|388800¶丙|725|133|96425 ¦ 388800 ¦ 388080 ¦ ERROR R104
            a total row at the end ¦ 科室|预算（万元）|支出（万元）¶办公室|120.5|118.2¶业务科|310.8|302.6¶信息科|95.4|95.4¶合计|526.7|516.2 ¦ 302.6 ¦ 306.2 ¦ ERROR R82
            a total row at the head ¦ 科目|金额（万元）¶合计|1364.20¶工资|802.15¶津贴|344.63¶社保|217.42 ¦ 344.63 ¦ 346.43 ¦ ERROR R82
            parts told by blanks ¦ 项目|金额（万元）¶接待|71.53¶用车|1857.23¶  购置|423.81¶  运行|1433.42¶合计|1928.76 ¦ 1433.42 ¦ 1343.42 ¦ ERROR R82
            parts told by numbers ¦ 项目|上年|本年¶合计|2911.4|2706.8¶1.出国|13.0|10.2¶2.接待|1679.6|1590.9¶3.用车|1218.8|1105.7¶（1）购置|14.8|0¶（2）运行|1204.0|1105.7 ¦ 1204.0 ¦ 1240.0 ¦ ERROR R82
            parts told by 其中 ¦ 项目|金额（万元）¶用车|4058.29¶其中：购置|1471.69¶其中：运行|2586.60¶接待|183.19 ¦ 2586.60 ¦ 2856.60 ¦ ERROR R82
            subtotals ¦ 镇村|株数|资金（元）¶甲村|1200|8400¶乙村|950|6650¶小计|2150|15050¶丙村|700|4900¶丁村|430|3010¶小计|1130|7910¶合计|3280|22960 ¦ 7910 ¦ 9710 ¦ ERROR R82
            in a paragraph, blanks between ¦ 纳入自评的项目4个。项目名称 预算数（万元） 支出数（万元） 执行率 营养改善 412.60 412.60 100.00% 学校修缮 586.00 497.30 84.86% 生活补助 204.80 203.10 99.17% 体育设施 68.20 61.40 90.03% 合计 1271.60 1174.40 92.36% 。 ¦ 497.30 ¦ 479.30 ¦ ERROR R82
            a line for each cell ¦ 小区名称¶楼栋数¶户数¶投资（万元）¶甲小区¶18¶1,126¶1,873.40¶乙小区¶12¶604¶1,042.15¶丙小区¶27¶1,438¶2,251.30¶合计¶57¶3,168¶5,166.85 ¦ 1,438 ¦ 1,348 ¦ ERROR R82
            amounts beside labels, twice in a row ¦ 项目资金（万元）|中期资金总额：|436.5|年度资金总额：|182.3¶其中：财政拨款|436.5|其中：财政拨款|182.3¶其他资金||其他资金| ¦ 年度资金总额：|182.3 ¦ 年度资金总额：|128.3 ¦ ERROR R59
            a line for each cell, a bar behind each row ¦ 项目支出绩效自评表¶⇥¶一级指标¶二级指标¶三级指标¶年度指标值¶实际完成值¶分值¶得分¶偏差原因¶⇥¶产出指标¶数量指标¶安装路灯¶36盏¶36盏¶50¶50¶ ¶⇥¶效益指标¶社会效益指标¶覆盖村数¶4个¶4个¶40¶40¶ ¶⇥¶满意度指标¶满意度¶群众满意度¶≥90%¶93%¶10¶10¶ ¶⇥¶总分¶100¶100¶⇥ ¦ 36盏¶36盏 ¦ 36盏¶30盏 ¦ WARNING R38
            a line for each cell, subtotals behind the rows ¦ 项目支出绩效自评表¶一级指标¶二级指标¶三级指标¶年度指标值¶实际完成值¶分值¶得分¶偏差原因¶产出指标¶数量指标¶安装路灯¶36盏¶36盏¶50¶50¶—¶效益指标¶社会效益指标¶覆盖村数¶4个¶4个¶30¶30¶—¶满意度指标¶满意度¶群众满意度¶≥90%¶93%¶10¶10¶—¶预算执行率得分¶10¶9.6¶小计¶产出指标¶50¶50¶效益指标¶30¶30¶总分¶100¶99.6 ¦ 99.6 ¦ 96.9 ¦ ERROR R36
            cells that say what they are, and no title above ¦ 各指标评分如下：¶预算执行率　分值20分　得分19.2分¶数量指标　疏浚沟渠　目标值≥24公里　完成值24公里　分值40分　得分40分¶满意度指标　村民满意度　目标值≥90%　完成值93%　分值40分　得分40分¶总分　100分　99.2分 ¦ 99.2分 ¦ 92.9分 ¦ ERROR R36
            points by group ¦ 评价内容 分值 自评分¶项目决策3分 决策依据 3 3¶项目管理13分 财务制度 3 3¶组织机构 2 2¶运行监管 8 7¶项目绩效30分 产出数量 20 20¶产出质量 10 9 ¦ 13分 ¦ 15分 ¦ ERROR R35
            one row under its heads ¦ 单位：万元¶合计|出国|购车|运行|接待¶5834|100|692|4612|430 ¦ 692 ¦ 629 ¦ ERROR R108
            """)
    void isFound(String what, String text, String from, String to, String expected) {
        Corpus.assertSlip(what, text, from, to, expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', textBlock = """
            budget and spending that differ once ¦ 项目|年初预算|决算¶甲|120.5|120.5¶乙|88.4|88.4¶丙|63.2|36.2
            some of the rows only ¦ 县区|收入（亿元）|增速¶全市|951.9|14.1%¶高新|170.2|12.6%¶雁塔|60.4|9.3%
            rows that are no parts ¦ 指标|数值¶学校|12¶教师|340¶学生|5210¶合计班级|126
            a total of some of the rows ¦ 项目|金额（万元）¶收入合计|300.5¶支出|280.4¶结余|20.1
            rounded in each row ¦ 项目|合计|上半年|下半年¶甲|10.0|4.7|5.4¶乙|21.3|10.2|11.2¶丙|35.6|20.4|15.2
            no laws among small numbers ¦ 村|党员|小组|水井¶一村|12|3|2¶二村|15|4|1¶三村|9|2|2¶四村|11|3|3
            """)
    void isLeftAlone(String what, String text) {
        assertThat(Corpus.found(text)).as(what).isEmpty();
    }
}
