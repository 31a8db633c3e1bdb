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
            in the next sentence ¦ 设备按期到位率83.33%，低于100%的目标值。六类设备中有五类按期到位。 ¦ 有五类 ¦ 有四类 ¦ WARNING R118
            points of points ¦ 过程类权重24分，得21.6分，得分率90.00%。 ¦ 得21.6 ¦ 得22.8 ¦ ERROR R118
            more than there were ¦ 排查隐患286处，已整改273处，整改率95.45%。 ¦ 已整改273 ¦ 已整改327 ¦ ERROR R118
            what is left explains the rate, not what was done ¦ 共设三级指标20项，完成17项，未完成3项，完成率85.00%。 ¦ 完成17项 ¦ 完成18项 ¦ ERROR R33
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
            those who said so ¦ 共回收有效问卷368份，其中表示满意的342份，满意率为92.9%。 ¦ 342 ¦ 324 ¦ ERROR R118
            said behind the figure ¦ 调查群众450人，438人表示满意，满意率97.3%。 ¦ 438 ¦ 483 ¦ ERROR R118
            of villages, some ¦ 全县86个行政村中，已通硬化路的82个，通畅率95.35%。 ¦ 82个 ¦ 28个 ¦ WARNING R118
            applied for and begun ¦ 申报项目38个，立项29个，立项率76.32%。 ¦ 29个 ¦ 26个 ¦ ERROR R118
            who passed ¦ 参加考试215人，合格201人，合格率93.49%。 ¦ 合格201 ¦ 合格210 ¦ ERROR R118
            of so many due ¦ 完成数量指标9项，占应完成10项的90%。 ¦ 的90% ¦ 的80% ¦ ERROR R118
            for the aim ¦ 建成充电桩186个，为年度目标200个的93%。 ¦ 186个 ¦ 168个 ¦ ERROR R118
            the aim first ¦ 目标培训800人次，截至年末已培训764人次，完成目标的95.5%。 ¦ 764 ¦ 746 ¦ ERROR R118
            in ten thousands ¦ 年度计划栽植12万株，实际栽植11.4万株，计划完成率95%。 ¦ 11.4万株 ¦ 14.1万株 ¦ ERROR R118
            a task ¦ 任务为改造3,600户，目前完工3,420户，完工率95%。 ¦ 3,420 ¦ 3,240 ¦ ERROR R118
            intact, of all ¦ 设备完好率98.4%（完好246台，共250台）。 ¦ 完好246 ¦ 完好264 ¦ ERROR R118
            told before the figures ¦ 投诉办结率97.6%，共受理投诉250件，办结244件。 ¦ 办结244 ¦ 办结224 ¦ ERROR R118
            a share without a name ¦ 全年接访612批次，当场化解398批次，占65.03%。 ¦ 65.03% ¦ 63.05% ¦ ERROR R118
            a share at the end ¦ 党员干部共142人，其中女性57人，占比40.14%。 ¦ 57人 ¦ 75人 ¦ ERROR R118
            a share of a named whole ¦ 教师312名，本科及以上学历296名，占教师总数的94.87%。 ¦ 94.87% ¦ 98.47% ¦ ERROR R118
            points got ¦ 该指标分值8分，得7.2分，得分率90%。 ¦ 得7.2 ¦ 得7.6 ¦ ERROR R118
            growth before the figures ¦ 较上年增长8.4%，达到2,168人次（上年2,000人次）。 ¦ 2,168 ¦ 2,618 ¦ ERROR R72
            two years, each named ¦ 2022年发案312起，2023年发案265起，同比下降15.06%。 ¦ 265起 ¦ 256起 ¦ ERROR R72
            tons from and to ¦ 粮食产量由上年的24.6万吨增加到25.4万吨，增长3.25%。 ¦ 25.4 ¦ 24.5 ¦ ERROR R72
            of power ¦ 用电量186.4万千瓦时，上年为201.2万千瓦时，下降7.36%。 ¦ 186.4 ¦ 168.4 ¦ ERROR R72
            from and to, people ¦ 新增就业从4,100人提高到4,510人，增幅10%。 ¦ 4,510 ¦ 4,150 ¦ ERROR R72
            growth before from and to ¦ 办公费同比下降12.5%，由48万元降至42万元。 ¦ 42万元 ¦ 46万元 ¦ ERROR R72
            money ¦ 本年会议费支出7.35万元，比上年8.40万元下降12.5%。 ¦ 12.5% ¦ 15.2% ¦ ERROR R72
            compared first ¦ 与2021年的3.2万人次相比，2022年服务3.68万人次，增长15%。 ¦ 3.68 ¦ 3.86 ¦ ERROR R72
            pay of each ¦ 聘用协管员36人，年人均经费4.5万元，共支出162万元。 ¦ 162万元 ¦ 126万元 ¦ ERROR R104
            a household ¦ 发放补贴1,250户，户均800元，合计100万元。 ¦ 1,250户 ¦ 1,520户 ¦ ERROR R104
            each of them ¦ 采购电脑45台，每台5,200元，合计23.4万元。 ¦ 23.4 ¦ 24.3 ¦ ERROR R104
            a price at the end ¦ 采购电脑45台，合计23.4万元，单价0.52万元。 ¦ 45台 ¦ 54台 ¦ ERROR R104
            a year of it ¦ 按照每人每年600元的标准，为320人缴纳保险19.2万元。 ¦ 320人 ¦ 230人 ¦ ERROR R104
            yuan a person ¦ 补助标准为1,200元/人，补助对象865人，发放103.8万元。 ¦ 865人 ¦ 856人 ¦ ERROR R104
            a mean of each seat ¦ 新建公厕12座，总投资216万元，平均每座18万元。 ¦ 平均每座18 ¦ 平均每座12 ¦ ERROR R104
            a kilometre ¦ 道路养护单价为8.5万元/公里，养护里程62公里，支出527万元。 ¦ 527 ¦ 572 ¦ ERROR R104
            persons a session ¦ 举办讲座40场，参加3,200人次，场均80人次。 ¦ 3,200 ¦ 2,300 ¦ ERROR R104
            each of the communities ¦ 为15个社区各配备健身器材6套，共90套。 ¦ 90套 ¦ 80套 ¦ ERROR R104
            copies ¦ 印制手册2.5万册，单价3.2元，支出8万元。 ¦ 2.5万册 ¦ 2.8万册 ¦ ERROR R104
            yuan a ton ¦ 全年供水1,840万吨，售水收入4,784万元，平均水价2.60元/吨。 ¦ 2.60 ¦ 2.06 ¦ ERROR R104
            in parentheses ¦ 合同金额1,286,400元（128.64万元）。 ¦ 128.64 ¦ 126.84 ¦ ERROR R119
            that is ¦ 到位资金3.6亿元，即36,000万元。 ¦ 36,000 ¦ 3,600 ¦ ERROR R119
            converted ¦ 全年支出2,846,300.00元，折合284.63万元。 ¦ 284.63 ¦ 248.63 ¦ ERROR R119
            the other way ¦ 总投资1.28亿元（12,800万元），其中中央资金9,000万元。 ¦ 12,800 ¦ 18,200 ¦ ERROR R119
            the total behind its shares ¦ 基本支出1,820万元，占支出总额的70%，项目支出780万元，占支出总额的30%。支出总额2,600万元。 ¦ 占支出总额的70% ¦ 占支出总额的75% ¦ ERROR R05
            progress of payment ¦ 全年预算240万元，其中已支付204万元，支付进度85%。 ¦ 204万元 ¦ 240万元 ¦ ERROR R19
            nearly seven tenths ¦ 45家企业中有31家完成改造，占比近七成。 ¦ 31家 ¦ 21家 ¦ ERROR R118
            over six tenths ¦ 20个乡镇中13个已建成中心，占比超六成。 ¦ 13个 ¦ 11个 ¦ ERROR R118
            over half ¦ 项目共30个，其中开工16个，占比过半。 ¦ 16个 ¦ 14个 ¦ ERROR R118
            in proportion, as the text says ¦ 评分标准：正向指标未完成的，按完成比例折算得分。¶项目支出绩效自评表¶一级指标⇥二级指标⇥三级指标⇥年度指标值⇥实际完成值⇥分值⇥得分⇥偏差原因分析及改进措施¶产出指标⇥数量指标⇥改造公厕⇥≥20座⇥16座⇥10⇥8⇥选址调整¶产出指标⇥数量指标⇥新增车位⇥≥500个⇥430个⇥10⇥8.6⇥征地滞后¶产出指标⇥质量指标⇥验收合格率⇥100%⇥100%⇥10⇥10⇥无 ¦ 430个 ¦ 340个 ¦ WARNING R38
            a list of priced things ¦ 购置设备9台（套），支出158.40万元，包括光谱仪2台（套）（单价36.50万元）、采样器6台（套）（单价8.40万元）、工作站1台（套）（单价35.00万元）。 ¦ 采样器6台 ¦ 采样器8台 ¦ ERROR R104
            shares of a whole that is not told ¦ 群众体育支出214.62万元，占总数的75.36%。其中场地建设150万元、赛事活动64.62万元。¶竞技体育支出70.18万元，占总数的24.64%。 ¦ 24.64% ¦ 26.44% ¦ ERROR R118
            a total that names its parts, in another unit ¦ 中央资金5,240.00万元、省级资金2,180.00万元、县级资金960.00万元。中央及省级资金合计0.74亿元。 ¦ 0.74亿 ¦ 7.42亿 ¦ WARNING R96
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
            money along with villages ¦ 计划完成8个村，实际完成6个村，资金完成率82.5%。
            another rate ¦ 完成维修78处，计划80处，年度重点工作完成率100%。
            of an examination ¦ 应参训500人，实际参训480人，考试合格率98%。
            of those who were satisfied nothing is told ¦ 发放问卷300份，收回有效问卷288份，满意度95%。
            a poll ¦ 共有贫困户120户，已脱贫118户，群众满意度98%。
            who retired is another ¦ 实有在职人员86人，退休34人，比上年末88人减少2.27%。
            a part of the price is paid ¦ 采购服务器4台，单价12.5万元，支付进度款30万元。
            some were paid ¦ 每村补助5万元，12个村已兑付48万元。
            of one level ¦ 按每亩15元的标准，涉及农田3.6万亩，安排省级资金30万元。
            some have none ¦ 全县126个村，配备协管员118名（每村1名，8个村空缺）。
            more than so much each ¦ 支出8,640万元，超过3,000元的单笔支出均经审批。
            of the people ¦ 全县86个村，已建成服务站40个，超八成群众表示满意。
            of other things in the next sentence ¦ 验收合格率98.5%。全年共抽检食品120批次，合格115批次。
            some of them ¦ 全年完成56个。其中省级12个，占年度任务50个的112%。
            some women ¦ 全年举办培训12期，培训学员856人，其中女性298人，占应培训900人的95.1%。
            of all, and of a plan ¦ 涉及126个村，完成86个，占年度计划90个的95.6%。
            a rate of another base ¦ 参保登记22.36万人，其中职工8.4万人，参保率97.2%。
            unemployment ¦ 全区常住人口42.6万人，新增就业1.2万人，登记失业率3.1%。
            nothing was counted ¦ 检查企业386家，发现隐患217处，整改率100%。
            growth of cases ¦ 受理案件528件，涉案人员612人，同比增长8.3%。
            both at once ¦ 接待批次42批、583人次，同比分别下降8.7%和12.3%。
            points against the year before ¦ 全年办理行政许可1,286件，提前办结率92.4%，比上年的90.1%提高2.3个百分点。
            and others ¦ 聘请专家12人次，每人次800元，支付劳务费等1.86万元。
            with a service ¦ 购置图书1,200册，平均单价35元，图书购置及上架服务支出5.2万元。
            days and terms ¦ 培训2期、每期3天、120人，人均每天360元，支出12.96万元。
            two terms ¦ 补助学生320人，每生每学期625元，全年发放40万元。
            of all and of the year ¦ 完成投资3.6亿元，占总投资12.4亿元的29.03%，其中当年完成1.8亿元，占年度计划2.0亿元的90%。
            added and cut ¦ 年初预算1,200万元，年中追加180万元、调减60万元，预算调整率10%。
            how far each went ¦ 公务用车12辆，全年燃油费18万元，车均行驶1.6万公里。
            bad loans ¦ 全年发放贷款1,260笔，金额3.2亿元，户均25.4万元，不良率1.2%。
            two groups ¦ 服务对象320人，满意318人，满意度99.4%；工作人员24人，持证22人，持证率91.7%。
            counties and towns ¦ 全市12个县区中，9个县区达标，达标率75%；达标乡镇186个，占乡镇总数的88.2%。
            in use ¦ 设备总数246台，在用238台，完好率99.2%。
            of a rate with other parts ¦ 毕业生3,856人，升学712人，就业率96.0%。
            kinds and the whole ¦ 检测样品2,460批次，其中蔬菜1,820批次、水果640批次，总体合格率98.9%。
            growth of all and of a part ¦ 实现销售收入1,860万元，同比增长12%，其中线上860万元，比上年700万元增长22.9%。
            a plan rate between ¦ 2023年末在校生3,620人，2022年末3,540人，招生计划完成率98.2%，同比增长2.3%。
            against a rounded budget ¦ 财政拨款收入12,345.67万元（1.23亿元），较年初预算1.2亿元增长2.9%。
            a limit ¦ 建设单价控制在1,500元/平方米以内，建筑面积8,600平方米，投资1,240万元。
            rates in a row ¦ 受理12345热线8,764件，按时办结8,650件，办结率98.7%，满意率94.2%，回访率100%。
            beds and staff ¦ 床位300张，年末实有卫生技术人员420人，床位使用率86%，每床配备人员1.4人。
            how far along ¦ 计划建设15公里，完成12公里，剩余3公里，投资完成率85%，形象进度90%。
            three answers ¦ 有效问卷450份，非常满意320份、满意98份、一般32份，满意度92.9%。
            the year before in the same clause ¦ 抽查档案120份，规范114份，规范率95%，高于上年抽查100份的92%。
            a group within ¦ 基本医疗参保38.6万人，参保率达到98.5%，其中脱贫人口2.1万人，参保率100%。
            fell by ¦ 与上年相比，接待批次减少12批，下降22%，接待人数减少86人次，下降12.9%。
            cut ¦ 项目概算4.2亿元，批复后核减2,600万元，核减率6.19%。
            raised ¦ 本年支出较上年增加182.6万元，主要是新增编制8人、工资上涨5%。
            a price among works ¦ 修建水渠12.6公里（每公里造价38万元），修建蓄水池24座，共投入568万元。
            shares of more than two ¦ 道路支出186万元，占总数的46.50%。桥梁支出92万元，占总数的23.00%。
            another price behind ¦ 公务用车运行维护费16.30万元（保有4辆，车均4.08万元）、公务接待费6.80万元。
            budgeted and spent ¦ 预算安排人员经费420万元、公用经费86万元。实际支出人员经费和公用经费合计498.6万元。
            """)
    void raisesNothing(String what, String text) {
        assertThat(Corpus.found(text)).as(what).isEmpty();
    }
}
