package org.jiheng.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.jiheng.shared.Refusal.Message;
import org.jspecify.annotations.Nullable;

/**
 * The scores of a project's form. Sums have two decimals and no upper bound: a form may state points as it likes.
 *
 * @param points of all rows, as far as they are stated
 * @param scoredPoints of the rows that are scored
 * @param scoredSum scores of the rows that are scored
 * @param total 总分; nothing unless every row is scored, and then {@code notComputable} says why
 * @param grade 等级; nothing without a total, or when the points do not add up to the scheme's
 * @param levels sums of the 一级指标, in the order of the form; with the execution row they make the total
 * @param notes where the form's points differ from the scheme's weights
 */
public record ScoreSheet(
        String schemeCode,
        int schemeVersion,
        BigDecimal points,
        BigDecimal scoredPoints,
        BigDecimal scoredSum,
        @Nullable BigDecimal total,
        @Nullable String grade,
        @Nullable Message notComputable,
        RowScore execution,
        List<RowScore> rows,
        List<LevelSum> levels,
        List<Message> notes) {

    /** The label of the execution row: the contract's word. */
    public static final String EXECUTION = "executionRate";

    /**
     * What the rows of a 一级指标 add up to.
     *
     * @param score nothing unless every row of the block is scored
     */
    public record LevelSum(
            String level1, BigDecimal points, @Nullable BigDecimal score) {}
}
