package org.jiheng.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wholes and parts, changes, remainders and counts in running text: what is true is left alone, what is changed is found. */
class SumsTest {

    /** The text is true; with the words replaced it is not. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', textBlock = """
            parts with what became of them between ¦ 全年非税和税收共完成收入4862.4万元，增长3.1%。其中：税收3127.9万元，下降4.6%，占64.33%；非税1734.5万元，增长20.7%，占35.67%。 ¦ 税收3127.9 ¦ 税收3217.9 ¦ ERROR R68
            parts of a part in parentheses ¦ 安排公务活动经费96.5万元，其中出国费12万元，接待费21.3万元，用车费63.2万元（购置18.7万元，运行44.5万元）。 ¦ 运行44.5 ¦ 运行54.4 ¦ WARNING R68
            parts of a part, the whole of all ¦ 公务活动经费共安排96.5万元：出国费12万元；接待费21.3万元，下降5%；用车费63.2万元，其中购置18.7万元、运行44.5万元。 ¦ 接待费21.3 ¦ 接待费31.2 ¦ WARNING R68
            a whole at the end of an addition ¦ 当年拨款3318.6万元，为预算的99%。加上级补助1240.2万元、上年结余86.4万元、调入资金150万元，总收入4795.2万元。 ¦ 1240.2 ¦ 1204.2 ¦ ERROR R96
            a single part above its whole ¦ 下达衔接资金1460.8万元，其中用于产业发展的892.3万元。 ¦ 892.3 ¦ 8923 ¦ WARNING R68
            two divisions of one whole ¦ 入库收入6315万元。按征收部门：税务4127万元，占65%；财政2188万元，占35%。按级次：县级5210万元，乡级1105万元。 ¦ 县级5210 ¦ 县级5120 ¦ ERROR R68
            levels behind a comma ¦ 提前下达移民扶持资金2874万元，中央2651万元，市级223万元。 ¦ 中央2651 ¦ 中央2561 ¦ ERROR R75
            another unit than money ¦ 完成治理面积2716公顷，其中：坡改梯48公顷，封育1905公顷，经果林763公顷。 ¦ 封育1905 ¦ 封育1950 ¦ WARNING R33
            paragraphs and paragraphs below them ¦ 二、分配情况¶共安排体育资金1836.5万元，具体如下：¶（一）场地建设1214.3万元：¶1.健身步道807.1万元；¶2.球场407.2万元。¶（二）赛事活动622.2万元。 ¦ 球场407.2 ¦ 球场470.2 ¦ ERROR R96
            the paragraph of the whole ¦ 共安排体育资金1836.5万元，具体如下：¶（一）场地建设1214.3万元。¶（二）赛事活动622.2万元。 ¦ 1836.5 ¦ 1863.5 ¦ ERROR R96
            parts in the next paragraph ¦ 公务活动经费支出58.3万元，比上年下降7%。¶其中：出国费0万元；接待费11.6万元；用车费46.7万元。 ¦ 接待费11.6 ¦ 接待费16.1 ¦ ERROR R68
            all as the whole is called ¦ 核定编制127人，参公编制84人，事业编制43人。 ¦ 参公编制84 ¦ 参公编制48 ¦ WARNING R33
            changes of the parts ¦ 同口径比上年减少74.6万元，下降12%。其中：出国费减少5.2万元，接待费减少31.1万元，用车费减少38.3万元。 ¦ 接待费减少31.1 ¦ 接待费减少13.1 ¦ ERROR R110
            a part that rose instead ¦ 比上年减少23.4万元：接待费减少31.7万元，用车费增加8.3万元。 ¦ 用车费增加 ¦ 用车费减少 ¦ ERROR R110
            what is left ¦ 全年总收入8421.7万元，总支出7906.3万元，收支相抵，年终结余515.4万元。 ¦ 结余515.4 ¦ 结余551.4 ¦ ERROR R84
            what was taken back ¦ 下达补助资金246万元，后调减35万元，全年实际下达211万元。 ¦ 实际下达211 ¦ 实际下达221 ¦ ERROR R84
            names before their number ¦ 局机关内设机构为办公室、人事科、法规科、财务科、执法监督科、信息中心，共6个。 ¦ 共6个 ¦ 共8个 ¦ ERROR R33
            names before their number without 共 ¦ 设综合股、政工股、资源股、财务股4个内设机构。 ¦ 4个内设 ¦ 5个内设 ¦ WARNING R33
            names behind their number ¦ 纳入预算的单位共4个：局本级、培训中心、档案馆、信息中心。 ¦ 共4个 ¦ 共5个 ¦ ERROR R33
            reasons one by one ¦ 经费下降主要有三个原因：一是机构划转；二是车辆改革；三是厉行节约。 ¦ 三个原因 ¦ 四个原因 ¦ WARNING R33
            a list that goes back to what it names ¦ 实有在编人员318人，另聘用教师26人，共344人。在编人员中教师247人、管理人员43人、工勤人员28人。 ¦ 教师247 ¦ 教师274 ¦ WARNING R33
            added and taken ¦ 年初预算2418.5万元，上级追加163.2万元，年底调减45.7万元，调整后预算2536万元。 ¦ 调减45.7 ¦ 调减54.7 ¦ WARNING R58
            a total behind counts ¦ 维护雨量站57处、水位站38处，合计95处，在线率98%。 ¦ 水位站38 ¦ 水位站83 ¦ WARNING R33
            so many at so much ¦ 购置运输车18辆，每辆6.5万元，共支付117万元。 ¦ 18辆 ¦ 81辆 ¦ ERROR R104
            scores of the parts ¦ 部门自评得93.2分，其中：投入10分，得9.1分；过程30分，得28.4分；产出35分，得32.7分；效果25分，得23分。 ¦ 28.4 ¦ 24.8 ¦ ERROR R76
            the most there is of each part ¦ 指标体系满分100分，其中决策18分、过程22分、产出35分、效益25分。 ¦ 过程22 ¦ 过程20 ¦ ERROR R35
            what was lost, and for what ¦ 履职效能扣2.1分（统计口径不一0.9分、报送超期1.2分）。 ¦ 0.9 ¦ 1.9 ¦ ERROR R77
            points lost and given ¦ “资产管理”指标6分，因账实不符扣1.5分，得4.5分。 ¦ 得4.5 ¦ 得5.5 ¦ ERROR R77
            a score above what there is ¦ 预算执行（10分）得9.4分。 ¦ 得9.4 ¦ 得10.4 ¦ ERROR R34
            scores before their whole ¦ 目标管理12分，得11.2分；合同管理8分，得7.5分。本项合计得18.7分。 ¦ 得11.2 ¦ 得12.1 ¦ ERROR R34
            a paragraph for each part ¦ 自评总分94.6分，情况如下：¶1.投入：满分20分，得19.1分。¶2.产出：满分50分，得47.2分。¶3.效益：满分30分，得28.3分。 ¦ 得47.2 ¦ 得42.7 ¦ ERROR R76
            an equation ¦ 总得分＝9.4分＋47.8分＋28.5分＋9.6分＝95.3分。 ¦ 47.8 ¦ 48.7 ¦ ERROR R70
            an equation that takes away ¦ 结余为3,150,000－2,896,400=253,600元。 ¦ 2,896,400 ¦ 2,986,400 ¦ ERROR R70
            added and taken in an equation ¦ 可用资金=860万元+140万元－35万元=965万元。 ¦ 860万元 ¦ 680万元 ¦ ERROR R70
            another division of the same ¦ 全年巡查342次，其中日间251次、夜间91次；分片区看，东片118次、西片97次、南片127次。 ¦ 西片97 ¦ 西片79 ¦ WARNING R33
            as many parts as are told ¦ 3个街道安装路灯486盏，其中城东街道172盏、城西街道168盏、河滨街道146盏，亮灯率99%。 ¦ 168 ¦ 186 ¦ ERROR R33
            as many added up as are told ¦ 发放高龄津贴4,216人、护理补贴1,853人，两项合计惠及6,069人。 ¦ 6,069 ¦ 6,096 ¦ ERROR R33
            a whole of two measures ¦ 扶持合作社86家、社员5,214户，其中种植类52家、3,106户，养殖类34家、2,108户。 ¦ 扶持合作社86 ¦ 扶持合作社96 ¦ WARNING R33
            a whole in parentheses behind its parts ¦ 服务18个社区、64个村（合计82个点位）。 ¦ 合计82 ¦ 合计28 ¦ WARNING R33
            done and not done ¦ 年度任务24项，已完成21项、未完成3项。 ¦ 已完成21 ¦ 已完成22 ¦ ERROR R33
            quarters ¦ 全年开庭186次，其中一季度42次、二季度51次、三季度48次、四季度45次。 ¦ 三季度48 ¦ 三季度40 ¦ ERROR R33
            grades without more words ¦ 8个项目自评结果较好，其中优6个、良2个。 ¦ 优6 ¦ 优5 ¦ ERROR R14
            a part with an amount in parentheses ¦ 执行1,286.4万元，其中：运维费612.3万元（含尾款81.7万元）、测评费236.5万元、设备费437.6万元。 ¦ 236.5 ¦ 263.5 ¦ ERROR R68
            lengths beside numbers ¦ 新修干渠3条共21.6公里，支渠7条共48.3公里，合计69.9公里。 ¦ 48.3 ¦ 43.8 ¦ ERROR R33
            a sentence in a cell ¦ 项目 | 情况 | 备注¶人员 | 年末在岗136人（行政52人、参公31人、事业53人） | 无 ¦ 参公31 ¦ 参公41 ¦ WARNING R33
            lines whose whole is in the title ¦ 清河县2021年衔接资金8,346万元分配公告¶东山镇2,415万元；¶西岭乡1,872万元；¶南塘镇2,638万元；¶北桥乡1,421万元。 ¦ 1,872 ¦ 1,782 ¦ WARNING R68
            a total below its lines ¦ 一、来源¶1.中央资金1,386万元¶2.省级资金725万元¶3.县级资金418万元¶以上合计2,529万元。 ¦ 合计2,529 ¦ 合计2,592 ¦ ERROR R75
            a list whose whole is told before ¦ 全年支出6,482.37万元，比上年增长3%。¶按功能分类：教育支出2,315.46万元，卫生健康支出1,268.91万元，农林水支出2,184.25万元，住房保障支出713.75万元。 ¦ 2,184.25 ¦ 2,148.25 ¦ ERROR R68
            the office and those below it ¦ 我局共有预算单位9个，包括局本级和8个二级预算单位。 ¦ 8个二级 ¦ 6个二级 ¦ ERROR R33
            the office in parentheses ¦ 局属单位6个。纳入决算编制范围的独立核算单位共7个（含局机关）。 ¦ 共7个 ¦ 共8个 ¦ WARNING R33
            a row within a paragraph ¦ 权重分配：一级指标 投入 过程 产出 效果 合计 分值 15 30 30 25 100。 ¦ 15 30 30 ¦ 15 20 30 ¦ ERROR R35
            those in two of the parts ¦ 惠及2,386人，其中生活补贴1,275人、护理补贴1,463人，同时享受两项352人（不重复计数）。 ¦ 352人 ¦ 325人 ¦ WARNING R33
            a part called so before its list ¦ 收入中善款5,316.42万元，利息214.37万元。善款包括：助学1,835.27万元；助医2,146.58万元；救灾1,334.57万元。 ¦ 2,146.58 ¦ 2,416.58 ¦ ERROR R68
            what came to the end of the year ¦ 截至6月底支出1,246.35万元；截至9月底支出2,087.16万元；四季度支出964.28万元，全年累计3,051.44万元。 ¦ 964.28 ¦ 946.28 ¦ ERROR R96
            kinds with more said of each ¦ 资金500万元，分三类：养老服务类325万元，占65%；社区公益类125万元，占25%；其他类50万元，占10%。 ¦ 分三类 ¦ 分四类 ¦ WARNING R33
            all that was lost ¦ 项目自评得分97.4分，等级为“优”。进度扣0.9分、资料扣0.6分，共扣1.5分；预算执行率扣1.1分。 ¦ 执行率扣1.1 ¦ 执行率扣0.1 ¦ WARNING R77
            as many as there are amounts ¦ 支出由三块组成：出国费12万元、接待费21.3万元、用车费63.2万元。 ¦ 三块 ¦ 四块 ¦ WARNING R33
            """)
    void isFound(String what, String text, String from, String to, String expected) {
        Corpus.assertSlip(what, text, from, to, expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', textBlock = """
            a total that has more than the names before it ¦ 配备无人机4架、检测设备35台、执法记录仪48台，共87台（架）。
            a total of some of what is listed ¦ 中央资金706万元、省级资金314万元、居民出资80万元，财政资金合计1020万元。
            paid by the month ¦ 发放护理补贴437万元，平均80元/人/月，惠及4500人。
            only the largest parts ¦ 全年支出4862.4万元，其中教育支出1517.2万元，卫生支出806.9万元。
            plan, spending and rest ¦ 专项资金350万元：已支付280万元，其余按进度支付。
            an amount of another year between ¦ 三公经费41.5万元，2022年为47.2万元，减少5.7万元，其中接待费9.5万元、用车费32万元。
            amounts rounded each for itself ¦ 收入24.38亿元，其中税收15.13亿元、非税9.26亿元。
            a price and a number ¦ 补助标准每户1.2万元，共补助35户，合计42万元，另安排工作经费3万元。
            changes that are not all told ¦ 比上年减少74.6万元，其中接待费减少31.1万元，用车费减少28.3万元。
            changes against two bases ¦ 比上年减少2.97万元：用车减少1.33万元，接待减少1.64万元。比年初预算减少0.36万元：用车减少0.07万元，接待减少0.29万元。
            an office whose name goes on ¦ 内设5个科室：办公室、规划、财务科、人事科、执法科、监察室。
            works, not names ¦ 实施了道路硬化、路灯安装、排水改造12个项目。
            the largest of many ¦ 超亿元的企业有甲公司、乙公司、丙公司等26家。
            what is spent and left elsewhere ¦ 一、甲资金310万元，支付205万元。¶二、乙资金结余42.6万元，已收回。
            a following amount that is no part ¦ 下达资金415.38亿元，其中省级承担146.92亿元。至6月底省级已下达137.1亿元。
            stages of one amount ¦ 年初预算1,386.45万元，调整后预算1,452.18万元，实际支出1,425.36万元。
            lines of different things ¦ 收入1,386.45万元¶支出1,352.18万元¶结余34.27万元
            the office and another count ¦ 我局机关和6个下属单位均已公开。全县预算单位共58个。
            villages that are in both batches ¦ 道路两批共惠及64个村，其中首批41个村，第二批30个村，有7个村两批都有任务。
            levels without the lowest ¦ 到位资金2,360万元，其中中央1,480万元、省级520万元，其余为市县配套。
            the rest has full points ¦ 执行率10分得6.2分，数量20分得16.4分，其余指标得满分，自评得分92.6分。
            a part of the part before ¦ 合同金额6,380万元，其中面向中小企业5,240万元，占82.13%；面向小微企业3,080万元，占中小企业合同的58.78%。
            a list that its own sum follows ¦ 收回问卷486份，其中满意312份、较满意131份，两项合计443份。
            what is taken away for a mistake ¦ 自评得94.8分，其中：保障20分，得18.5分；管理30分，得27.6分；成效50分，得49.2分；另扣减0.5分（闲置资金）。
            averages of scores ¦ 三部分得分分别为96.4分、91.3分和88.7分，加权综合得分93.3分。
            last year's score behind ¦ 预算编制10分，得9.2分；产出90分，得86.1分。与2022年度自评得分94.2分相比，提高1.1分。
            a year's class ¦ 在校生3,480人，其中2022级1,126人、2023级1,168人、2024级1,186人。
            those of all but a few ¦ 对上述7个以外的项目（贴息、管理费除外）补签协议。
            others besides ¦ 内设科室9个，另有培训中心、检测站，共11个机构。
            one amount behind the other ¦ 上级下达资金126.8万元，本级安排315.2万元，均已到位。
            """)
    void raisesNothing(String what, String text) {
        assertThat(Corpus.found(text)).as(what).isEmpty();
    }
}
