package org.jiheng.evaluation;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jiheng.evaluation.WorkflowView.TakenStep;
import org.jspecify.annotations.Nullable;

/**
 * Who stands below the forms of a year, as far as it has come; nobody while the unit fills it in, be it again.
 *
 * @param filler 填报人, who submitted it
 * @param head 单位负责人, who signed it
 */
public record Signatures(
        @Nullable String filler,
        @Nullable String head,
        @Nullable LocalDate signedOn) {

    private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");

    private static final Signatures NONE = new Signatures(null, null, null);

    /** @param history the newest first */
    static Signatures of(State state, List<TakenStep> history) {
        if (state.isOpen()) {
            return NONE;
        }
        TakenStep signed = null;
        for (var step : history) {
            if (step.signs() && signed == null) {
                signed = step;
            } else if (step.action() == Action.SUBMIT) {
                return new Signatures(
                        step.by(),
                        signed == null ? null : signed.by(),
                        signed == null ? null : signed.at().atZone(HERE).toLocalDate());
            }
        }
        return NONE;
    }
}
