package org.jiheng.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.jiheng.shared.Refusal.Message;
import org.jspecify.annotations.Nullable;

/**
 * The scores of a form. Sums have two decimals and no upper bound: a form may state points as it likes.
 *
 * @param points of all rows, as far as they are stated
 * @param scoredPoints of the rows that are scored
 * @param scoredSum scores of the rows that are scored
 * @param total 总分; nothing unless every row is scored, and then {@code notComputable} says why
 * @param computedTotal the total by the rules alone, where a person set a score
 * @param grade 等级; nothing without a total, when the points do not add up to the scheme's, or where the scheme only
 *     reports scores
 * @param execution nothing where the scheme has no row for the execution rate; a project's form has one
 * @param levels sums of the 一级指标; with the execution row they make the total
 * @param notes where the form's points differ from the scheme's weights
 * @param marks what is wrong with what was entered, with pointers into the table
 * @param trace where the total comes from; nothing if nobody asked
 */
public record ScoreSheet(
        String schemeCode,
        int schemeVersion,
        BigDecimal points,
        BigDecimal scoredPoints,
        BigDecimal scoredSum,
        @Nullable BigDecimal total,
        @Nullable BigDecimal computedTotal,
        @Nullable String grade,
        @Nullable Message notComputable,
        @Nullable RowScore execution,
        List<RowScore> rows,
        List<LevelSum> levels,
        List<Message> notes,
        List<Mark> marks,
        @Nullable Trace trace) {

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
