package org.jiheng.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A form's rows against the goals in it, and against the text around it. */
class RowStatementsTest {

    private static final String FORM = "项目支出绩效自评表¶"
            + "年度总体目标|新建标准化仓库6栋；开展收储培训8期；收储优质稻谷12600吨；群众满意度达到92%以上。¶"
            + "一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因¶"
            + "产出指标|数量指标|新建标准化仓库数量|6栋|6栋|20|20|¶"
            + "产出指标|数量指标|开展收储培训期数|≥8期|9期|20|20|¶"
            + "产出指标|数量指标|收储优质稻谷|≥12600吨|13480吨|20|20|¶"
            + "效益指标|社会效益指标|带动就业人数|≥350人|364人|20|20|¶"
            + "满意度指标|服务对象满意度|群众满意度|≥92%|94.6%|20|20|¶"
            + "总分||||||100|100|¶";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', textBlock = """
            a small count in the goal ¦ 新建标准化仓库6栋； ¦ 新建标准化仓库9栋； ¦ R123
            tons in the goal ¦ 收储优质稻谷12600吨； ¦ 收储优质稻谷16200吨； ¦ ERROR R123
            an actual in the text ¦ 带动就业364人 ¦ 带动就业346人 ¦ ERROR R123
            an actual in the form ¦ ≥12600吨|13480吨 ¦ ≥12600吨|14380吨 ¦ R123
            """)
    void aSlipIsFound(String what, String from, String to, String expected) {
        var text = "二、实施情况¶全年收储优质稻谷13480吨，带动就业364人。¶".concat(FORM);
        assertThat(Corpus.found(text)).as("%s, as it should be", what).isEmpty();
        assertThat(text).contains(from);
        assertThat(Corpus.found(text.replace(from, to))).as(what).anyMatch(found -> found.endsWith(expected));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', textBlock = """
            the year before ¦ 上年收储优质稻谷12800吨。
            what is lacking ¦ 收储优质稻谷比目标多880吨。
            a part of it ¦ 其中东库收储优质稻谷7240吨。
            another place ¦ 全省收储优质稻谷126000吨。
            the year to come ¦ 2024年计划新建标准化仓库4栋。
            """)
    void whatMayDifferIsLeftAlone(String what, String sentence) {
        assertThat(Corpus.found(
                        "2023年度绩效自评报告¶二、实施情况¶".concat(sentence).concat("¶").concat(FORM)))
                .as(what)
                .noneMatch(found -> found.endsWith("R123"));
    }
}
