package org.jiheng.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wordings that once were taken for contradictions, and are none. */
class LawfulWordingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            thousands of full width ¦ 政府采购支出２，８４２．３６万元，其中货物１，０２８．４０万元、工程９０６．７２万元、服务９０７．２４万元。
            a list of nothing but stops ¦ 三级指标比上年增加十一个：，。
            a blank behind the comma of thousands ¦ 公务用车购置及运行维护费1,646.4万元，其中购置费109.0万元、运行维护费1, 537.4万元。
            what was not there before ¦ “三公”经费支出431万元。公务用车购置支出56万元比上年增加56万元；公务接待支出124万元，比上年累计支出148万元下降24万元，下降16%。
            some of a list, parted by commas ¦ 三个片区分别安排12, 345, 67户。
            what was done, not the budget, changed ¦ “三公”经费支出9.64万元，完成年初预算13.00万元的74.15%，比上年10.88万元下降11.40%。
            what was new within what grew ¦ 年末固定资产原值1,350.20万元，较上年末的1,320.10万元净增30.10万元，其中新增42.50万元、报废处置12.40万元。
            what the added was made of ¦ 年初预算520万元，年中追加120万元，其中省级追加50万元、市级追加40万元、县级追加30万元，调整后全年预算640万元。
            another year's amount ¦ 2023年度自评报告。2022年项目实际支出410.25万元；2023年支出较2022年增加31.37万元，增长8.40%。
            no project of that grade ¦ 5个项目自评平均得分93.58分，其中“优”4个，“良”1个；无“差”等级项目。
            how fast the year goes ¦ 截至7月底支出3812.60万元，低于序时进度（58.33%）的项目涉及预算7971.80万元。
            how much the budget was adjusted ¦ 年初部门预算13,820.00万元，调整后预算15,613.15万元，预算调整率12.98%。
            the adjusted budget ¦ 年初预算640万元，年中调减20万元，调整后620万元，实际支出620万元，执行率100%。
            points of a part ¦ 满意度10分、得9.7分，自评等级“优”。
            """)
    void isNoError(String what, String text) {
        assertThat(Corpus.reconcile(text).errors()).as(what).isEmpty();
    }
}
