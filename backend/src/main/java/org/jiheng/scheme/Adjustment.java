package org.jiheng.scheme;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiheng.shared.Points;
import org.jiheng.shared.Refusal.Violation;
import org.jspecify.annotations.Nullable;

/** What a person adds to a table that is scored, with the reason. What does not belong to the kind is {@code null}. */
@Schema(description = "What a person adds to a table that is scored; what does not belong to the kind is null")
public record Adjustment(
        @NotNull AdjustmentKind kind,

        @Schema(description = "The project whose table is meant; null for the department's, and in a preview") @Nullable
        UUID projectId,

        @Schema(
                description =
                        "What is meant: an indicator's id, a fixed row's code, executionRate, a figure's name, a goal's"
                                + " name (the level2 of its indicators), or the code of a deduction or a veto",
                examples = "executionRate")
        @NotBlank
        @Size(max = 100)
        String row,

        @Schema(description = "CHECK: the item of the row's checklist") @Nullable @Size(min = 1, max = 100)
        String item,

        @Schema(description = "CHECK: yes or no") @Nullable Boolean holds,

        @Schema(description = "OVERRIDE: the score that counts") @Nullable
        Points score,

        @Schema(
                description =
                        "FIGURE: what accounts and staffing do not say; GOAL: its ratio as a part of one, above 0",
                examples = "120000.00")
        @Nullable
        @Digits(integer = 15, fraction = 2)
        BigDecimal figure,

        @Schema(description = "DEDUCTION: how many cases there were") @Nullable @Min(0) @Max(1000)
        Integer cases,

        @Schema(description = "Why, in words") @NotBlank @Size(max = 1000)
        String reason) {

    /** What can be added. */
    public enum AdjustmentKind {
        /** A score in place of the computed one, which stays beside it. */
        OVERRIDE,
        /** 不适用: the row does not apply to the department. */
        NOT_APPLICABLE,
        /** The answer to a question of a checklist. */
        CHECK,
        /** A figure that neither accounts nor staffing have. */
        FIGURE,
        /** 权重比例 of one of several annual goals, a part of one. */
        GOAL,
        /** 扣分项. */
        DEDUCTION,
        /** 否决项. */
        VETO
    }

    /** What is missing or does not belong to the kind. */
    public static List<Violation> faults(List<Adjustment> some, String pointer) {
        var faults = new ArrayList<Violation>();
        for (int i = 0; i < some.size(); i++) {
            some.get(i).faults(pointer + "/" + i, faults);
        }
        return faults;
    }

    private void faults(String pointer, List<Violation> faults) {
        needs(item, kind == AdjustmentKind.CHECK, pointer + "/item", faults);
        needs(holds, kind == AdjustmentKind.CHECK, pointer + "/holds", faults);
        needs(score, kind == AdjustmentKind.OVERRIDE, pointer + "/score", faults);
        needs(figure, kind == AdjustmentKind.FIGURE || kind == AdjustmentKind.GOAL, pointer + "/figure", faults);
        if (kind == AdjustmentKind.GOAL
                && figure != null
                && (figure.signum() <= 0 || figure.compareTo(BigDecimal.ONE) > 0)) {
            faults.add(Violation.at(pointer + "/figure", "adjustment.ratio"));
        }
        needs(cases, kind == AdjustmentKind.DEDUCTION, pointer + "/cases", faults);
    }

    private static void needs(@Nullable Object value, boolean isNeeded, String pointer, List<Violation> faults) {
        if (isNeeded != (value != null)) {
            faults.add(Violation.at(pointer, isNeeded ? "adjustment.needed" : "adjustment.not-of-kind"));
        }
    }
}
