package org.jiheng.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sums, rates, units and indicators that reports tell in sentences: what is broken is found, what is true is left alone. */
class SentencesTest {

    /** The text is true; with the words replaced it is not. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', textBlock = """
            parts told in the next sentence ¦ 下达管理处预算资金766万元。具体是：修缮项目305万元；检测项目123.5万元；数字化项目337.5万元。二是下达另一处。 ¦ 资金766万元 ¦ 资金937万元 ¦ WARNING R68
            parts told in the next sentence, too much ¦ 下达管理处预算资金766万元。具体为：修缮项目305万元，检测项目123.5万元，数字化项目337.5万元。 ¦ 305万元 ¦ 503万元 ¦ WARNING R68
            one by one ¦ 安排资金1277.4万元，有：一是某处，下达776.5万元，用于修缮；二是某馆，下达500.9万元，用于展陈。 ¦ 下达500.9 ¦ 下达509.9 ¦ ERROR R68
            numbered in circles ¦ 专项资金200万元，具体用于支付：①甲小区工程尾款43.96万元，改造550户；②乙小区缺口资金105.04万元；③前期费用51万元。 ¦ 51万元 ¦ 15万元 ¦ WARNING R68
            parts in parentheses ¦ 共投入406.5万元，其中中央投入279万元（奖励扶助资金118万元，特别扶助161万元），地方投入127.5万元。 ¦ 118万元 ¦ 81万元 ¦ WARNING R68
            counted and money in one sentence ¦ 实施项目共4个，项目预算资金150.24万元。其中：年初批复的项目3个，项目资金150万元，上级专款项目1个，项目资金0.24万元。 ¦ 150.24万元。 ¦ 150万元。 ¦ WARNING R68
            people by kind ¦ 确认特别扶助对象407人：其中伤残家庭特别扶助对象198人，死亡家庭特别扶助对象206人，并发症对象3人。 ¦ 对象407人 ¦ 对象404人 ¦ WARNING R33
            a list and the sum that was spent ¦ 年初预算5430万元，实际支出共计5356.48万元。扶持项目主要包括三大类：一是扶持专精特新小企业的补助项目，二是扶持中小企业融资服务的补助项目，三是扶持中小企业公共服务体系建设的补助项目。其中支持小企业资金1650万元、支持融资服务资金1996.5万元、支持服务体系资金1709.98万元。 ¦ 5356.48 ¦ 5353.48 ¦ ERROR R68
            a part in 元 ¦ 自治区投入85万元（奖励扶助资金13万元，特别扶助72万元）。 ¦ 72万元 ¦ 72元 ¦ WARNING R106
            a part of a list in 元 ¦ 其中支持小企业资金1650万元、支持融资服务资金1996.5万元、支持服务体系资金1709.98万元。 ¦ 1709.98万元 ¦ 1709.98元 ¦ WARNING R106
            a budget of a few 元 ¦ 年初预算资金数100万元，全年预算数100万元，全年执行数33.78万元，执行率为33.78%。 ¦ 预算数100万元，全年执行数33.78万元 ¦ 预算数100元，全年执行数33.78元 ¦ WARNING R106
            a rate paragraphs behind its plan ¦ （二）资金安排情况¶20年用于振兴建设任务安排资金19204.1万元，资金已到位。¶二、完成情况¶建设任务资金支付18501.1万元，未支付703万元，支付率96.34%。 ¦ 96.34% ¦ 95% ¦ WARNING R19
            how far money was passed on ¦ 年初预算200万元专项资金，已及时足额拨付资金66.86万元，资金拨付进度33.43%。 ¦ 33.43% ¦ 100% ¦ ERROR R19
            paid out to people ¦ 下达补助资金320万元，实际发放288万元，发放率90%。 ¦ 90% ¦ 98% ¦ ERROR R19
            what arrived is what was allotted ¦ 预算经费共计7952万元，财政部实际下达资金2513万元，资金到位率为31.6%。 ¦ 31.6% ¦ 36.1% ¦ ERROR R79
            planned and actual ¦ 布防飞机数量≥6架次，实际布防6架次；飞行时长≥928小时，实际飞行时长930小时。 ¦ 930小时 ¦ 909.93小时 ¦ WARNING R102
            the year of an amount ¦ 某县2023年度绩效自评报告¶该项目2023年度安排预算547.615万元。¶2023年上级下达资金共计547.615万元，实际支出547.615万元。 ¦ ¶2023年上级 ¦ ¶2022年上级 ¦ WARNING R27
            a paragraph each ¦ 现下达农业生产发展资金140万元，其中：¶一、合作社培育补助60万元，用于4个示范社建设。¶二、家庭农场培育30万元，用于5个家庭农场。¶三、农民培育补助50万元，用于150名农民培训。¶请及时拨付。 ¦ 补助50万元 ¦ 补助55万元 ¦ ERROR R96
            a task in a sentence ¦ 全年缴费人数年初任务数216786人，全年完成值221201人。 ¦ 221201 ¦ 201201 ¦ WARNING R102
            done, and not done ¦ 本年治理任务实际基本完成。¶质量指标。项目已完工。 ¦ 项目已完工 ¦ 项目暂未完工 ¦ WARNING R97
            what there was and what is left ¦ 2023年本级留用1024.9万元，上年结余464.14万元，体育部门支出656.9万元，财政部门支出362.14万元，2023年末结余470万元。 ¦ 结余470 ¦ 结余407 ¦ WARNING R07
            """)
    void isFound(String what, String text, String from, String to, String expected) {
        Corpus.assertSlip(what, text, from, to, expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', textBlock = """
            some of the parts ¦ 下达预算资金766万元。主要是：修缮项目305万元；检测项目123.5万元等。
            what is counted twice ¦ 全县困难群众404人，其中女性220人，残疾人198人，60岁以上老人150人。
            plan and spending in parentheses ¦ 项目资金100万元（预算100万元，执行90万元）已公开。
            what is contained ¦ 全年支出500万元（含培训费20万元、会议费12万元）。
            a price in 元 ¦ 安排补助资金13万元，补助资金72万元，每人补助标准500元，工本费15元。
            small amounts of a small project ¦ 年初预算1200元，全年支出1200元，执行率100%。
            money that was allotted in advance ¦ 某县2023年度绩效自评报告¶2023年度安排预算547.615万元。¶2022年12月提前下达资金547.615万元。
            a list of what was spent ¦ 某局2023年度绩效自评报告¶全年项目支出706.40万元，共安排2个项目，分别为：公路养护项目486.40万元，安全防护工程220.00万元。¶（一）公路养护项目。该项目预算安排486.40万元，实际支出486.40万元，预算执行率100%。¶（二）安全防护工程。该项目预算安排268.00万元，实际支出220.00万元，预算执行率82.09%。
            some of the projects ¦ 抽取2个项目开展现场复核，涉及资金648.50万元。¶（一）公路养护项目。该项目预算安排486.40万元，实际支出486.40万元，执行率100%。¶（二）安全防护工程。该项目预算安排268.00万元，实际支出220.00万元，执行率82.09%。
            what it was before ¦ 支出总额由3105.40万元增加到3298.16万元，增加192.76万元，其中基本支出1698.20万元，项目支出1599.96万元。
            carried over ¦ 某县2023年度绩效自评报告¶2023年度安排预算547.615万元。¶2022年结转资金547.615万元。
            one by one without amounts ¦ 安排资金127万元：一是加强领导，开展3次督导；二是强化监管，投入12万元；三是加强宣传。
            the plan of another matter ¦ 一、甲事项安排资金300万元。¶二、乙事项¶支付80万元，剩余20万元，支付率80%。
            paragraphs of other matters ¦ 全年安排资金140万元，主要做法如下：¶一、加强领导，召开会议4次。¶二、落实经费12万元。¶三、强化督导。
            two amounts in one of them ¦ 总计下达305万元。其中：①直接下达某县老年项目30万元和公益项目40万元。②分配各县235万元。
            a list that was cut off ¦ 项目支出87.5万元，分别是科技活动经费5万元，项目评审费18万元，专家工作经费2.5万元，科
            a breakdown by number ¦ 下设28个派驻机构（其中21个乡镇派出所、7个寺庙派出所）。
            posts of two units ¦ 核定编制8名，同月将援助中心编制调整为6名，两单位实有在编人员11名。
            a price between two ¦ 家庭农场培育项目30万元，用于我区5个家庭农场培育，每个家庭农场补助5-10万元。
            departments of the government ¦ 2023年本级留用19.00万元。其中体育部门支出15.2万元，财政部门支出3.8万元。
            large amounts in tenths ¦ 全区筹集371445.8万元，其中，上缴中央189135.8万元；本级留成89215.8万元；市留成93094.3万元。
            a number without a unit ¦ 全年预算数1080245.79万元，执行数1032849.44（含中央资金689139.31万元，地方资金343710.13万元），执行率95.61%。
            """)
    void raisesNothing(String what, String text) {
        assertThat(Corpus.found(text)).as(what).isEmpty();
    }
}
