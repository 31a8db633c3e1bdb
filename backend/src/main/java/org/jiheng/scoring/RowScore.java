package org.jiheng.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jiheng.shared.Points;
import org.jiheng.shared.Refusal.Message;
import org.jspecify.annotations.Nullable;

/**
 * What one row of the form scores.
 *
 * @param indicatorId the row's own id: of an indicator, or the code of a department's fixed row
 * @param position of the row in its table, from 0
 * @param points 分值
 * @param score 得分, what counts; nothing if the row is not scored, and then {@code notScored} says why
 * @param computed what the rule gives, where a person set {@code score}
 * @param override who set the score, and why
 * @param leftOut the row does not apply and the rest stands for the whole
 * @param met whether the target was met; nothing if that is not known
 * @param reasonRequired 偏差原因分析 has to be filled in: the target is missed, or exceeded by far
 * @param band the scores that may be given to a qualitative row of this tier
 * @param parts the department's own indicators, where they stand in this row's place
 */
public record RowScore(
        @Nullable String indicatorId,
        int position,
        String label,
        @Nullable Points points,
        @Nullable Points score,
        @Nullable Points computed,
        @Nullable ScoreOverride override,
        @Nullable Message notScored,
        boolean leftOut,
        @Nullable Boolean met,
        boolean reasonRequired,
        @Nullable Band band,
        @Nullable Trace trace,
        List<Message> notes,
        List<RowScore> parts) {

    /** The decimals of a score as it is shown. */
    static BigDecimal rounded(Exact exact) {
        return exact.rounded(Points.DECIMALS, RoundingMode.HALF_UP);
    }
}
