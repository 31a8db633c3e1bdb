package org.jiheng.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same thing said twice, in whatever words and wherever: a slip between the two is found, what may differ is left alone. */
class RestatementsTest {

    /** The text is true; with the words replaced it is not. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', textBlock = """
            area, the label reordered ¦ 一、建设内容¶新建厂房3栋，总建筑面积73852.16㎡，配套道路及绿化。¶二、绩效目标¶建成厂房3栋，总建筑面积73852.16㎡。 ¦ 目标¶建成厂房3栋，总建筑面积73852 ¦ 目标¶建成厂房3栋，总建筑面积78352 ¦ ERROR R114
            length without a known unit ¦ 一、项目概况¶改造管线全长6217.45m，覆盖两个街区。¶二、完成情况¶管线全长6217.45m，已通过验收。 ¦ 全长6217.45m，已 ¦ 全长6127.45m，已 ¦ ERROR R114
            money in other words ¦ 一、立项情况¶该工程批复概算总投资284736.15万元。¶二、总体目标¶建成主体工程，概算总投资284736.15万元，年底前投用。 ¦ 总投资284736.15万元，年 ¦ 总投资287436.15万元，年 ¦ ERROR R114
            money confirmed elsewhere ¦ 一、资金情况¶2023年安排经费2758万元，当年支付2758万元。¶二、完成情况¶2023年预算为2758万元，完成支付2758万元。¶三、管理情况¶列入部门预算的经费2758万元，全部付清。 ¦ 2023年预算为2758 ¦ 2023年预算为2785 ¦ R114
            a unit slip ¦ 一、资金情况¶2023年安排经费2758万元，当年支付2758万元。¶二、管理情况¶列入部门预算的经费2758万元，全部付清。 ¦ 经费2758万元，全部 ¦ 经费2758元，全部 ¦ ERROR R114
            people, without a label of their own ¦ 一、村情¶户籍84户291人，其中脱贫户19户63人。¶二、受益对象¶受益84户291人，其中脱贫户19户63人。 ¦ 受益84户291人 ¦ 受益84户219人 ¦ R114
            table and prose ¦ 2023年预算支出4285万元：购车613万元，车辆运行3157万元，接待415万元，出国100万元。¶汇总表（万元）¶合计\t出国\t购车\t车辆运行\t接待¶4285\t100\t613\t3157\t415 ¦ 4285\t100\t613\t3157 ¦ 4285\t100\t613\t3175 ¦ R114
            the order of a batch in the title ¦ 关于2022年第二批产业发展资金安排的通知¶现将2022年第二批产业发展资金安排下达你单位。 ¦ 关于2022年第二批 ¦ 关于2022年第三批 ¦ ERROR R115
            a character of the project's name ¦ 项目名称\t青松岭林场防火道路工程\t实施单位\t林业站¶青松岭林场防火道路工程已经完工。 ¦ 林场防火道路工程已 ¦ 林场防水道路工程已 ¦ WARNING R115
            revenue and expenditure in all ¦ 2022年度收入总计3518.64万元，支出总计3518.64万元。 ¦ 支出总计3518 ¦ 支出总计3581 ¦ R114
            """)
    void aSlipIsFound(String what, String text, String from, String to, String expected) {
        var clean = text.replace("\\t", "\t");
        assertThat(Corpus.found(clean)).as("%s, as it should be", what).isEmpty();
        assertThat(clean).contains(from.replace("\\t", "\t"));
        assertThat(Corpus.found(clean.replace(from.replace("\\t", "\t"), to.replace("\\t", "\t"))))
                .as(what)
                .anyMatch(finding -> finding.endsWith(expected));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', textBlock = """
            other years ¦ 一、概况¶2021年道路养护经费3562.15万元。¶二、情况¶2022年道路养护经费3652.15万元。
            budget and outturn ¦ 一、预算安排¶项目预算3562.15万元。¶二、资金使用¶项目支出3526.15万元，结余36万元。
            another measure ¦ 一、概况¶绿化面积3562㎡。¶二、情况¶绿化苗木3652株。
            two projects ¦ 1.东街改造工程，决算3562.15万元。¶2.西街改造工程，决算3652.15万元。
            from and to ¦ 一、目标¶水利用系数达到0.578。¶二、成效¶水利用系数由0.571提高到0.578。
            another dress ¦ 一、概况¶下达补助资金356.2万元。¶二、情况¶下达补助资金3,562,000.00元，折合0.0356亿元。
            a difference that is stated ¦ 一、概况¶工程合同价3562.15万元。¶二、结算¶工程审定价3526.15万元，核减36.00万元。
            target and actual ¦ 年度目标：培训农户1200人次，推广良种350亩。¶实际完成：培训农户1350人次，推广良种350亩。
            whole and part ¦ 一、概况¶全市安排补助资金3562.15万元。¶二、情况¶市本级安排补助资金3526.15万元。
            both stated in both places ¦ 一、预算¶项目年初安排资金4385.00万元，调整后安排资金4358.00万元。¶二、汇总¶年初安排资金4385.00万元、调整后安排资金4358.00万元，均已公开。
            another batch that is spoken of ¦ 关于2022年第三批产业发展资金安排的通知¶第二批产业发展资金已下达，现下达第三批产业发展资金。
            streets of like names ¦ 项目名称\t青松岭东坡防火道路工程\t实施单位\t林业站¶青松岭西坡防火道路工程另行安排。
            carried over ¦ 一、收支¶专项资金3562.15万元。¶二、结转¶结转下年专项资金3652.15万元。
            """)
    void whatMayDifferIsLeftAlone(String what, String text) {
        assertThat(Corpus.found(text.replace("\\t", "\t")))
                .as(what)
                .noneMatch(finding -> finding.contains("R114") || finding.contains("R115"));
    }
}
