package org.jiheng.reconciliation;

import java.math.BigDecimal;
import java.util.List;

/** A part of a whole is at most 100 %. Only names that mean one make an error; a rate of growth may be anything. */
final class PercentageRule {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final List<String> PART_OF_A_WHOLE =
            List.of("合格率", "满意度", "满意率", "覆盖率", "及时率", "通过率", "准确率", "达标率", "到位率", "普及率", "正确率", "优良率", "知晓率");
    private static final List<String> UNBOUNDED = List.of("增长", "增幅", "提高", "提升", "增加", "上升", "完成率", "超额", "同比", "环比");

    private PercentageRule() {}

    static Verdict judge(Relation.Written written) {
        var row = written.rows().get(0);
        var about = written.about().isEmpty() ? row.target() : row.actual();
        if (about == null || about.quantity() == null || about.amount().measure() != Measure.PERCENT) {
            return Verdict.notComputable(written);
        }
        var name = row.name().shown();
        if (about.number().compareTo(WHOLE) <= 0 || UNBOUNDED.stream().anyMatch(name::contains)) {
            return Verdict.held(written);
        }
        var bounded = PART_OF_A_WHOLE.stream().anyMatch(name::contains);
        return WritingRules.violated(
                written, bounded ? written.severity() : Severity.WARNING, "recon.percentage", about.shown(), name);
    }
}
