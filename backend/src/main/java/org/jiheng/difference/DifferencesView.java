package org.jiheng.difference;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiheng.evaluation.FigureKind;
import org.jiheng.evaluation.FigureUnit;
import org.jiheng.evaluation.Submission;
import org.jspecify.annotations.Nullable;

/** What of a year differs from an earlier one. */
@Schema(
        description = "What of a year as it is now differs from the year before, or from a submission of it;"
                + " what is the same is not listed")
public record DifferencesView(
        Against against,

        @Schema(description = "Amounts, shares, rates, counts")
        List<FigureDifference> figures,

        @Schema(description = "得分 and 等级 of the department and of projects")
        List<FigureDifference> scores,

        List<IndicatorDifference> indicators,
        List<TextDifference> texts,

        @Schema(description = "There are more differences than are listed")
        boolean truncated) {

    /** No more of each kind are listed: who has changed this much has written another report. */
    static final int MAX_ITEMS = 500;

    /** The earlier year. */
    @Schema(description = "With what the year is compared")
    public record Against(
            UUID evaluationId,
            int fiscalYear,

            @Schema(description = "null for the year before as it is now") @Nullable
            Submission submission) {}

    /** What has become of something. */
    public enum DifferenceKind {
        ADDED,
        REMOVED,
        CHANGED
    }

    /** One figure. */
    @Schema(description = "A figure that differs, computed and stated")
    public record FigureDifference(
            @Schema(examples = "expenditure/basic:AMOUNT") String figureId,
            @Schema(examples = "expenditure/basic") String subject,
            FigureKind kind,
            @Schema(examples = "基本支出决算数") String label,
            DifferenceKind change,
            ValueDifference computed,

            @Schema(description = "What is stated of it, if anything is or was")
            List<ValueDifference> stated) {}

    /** A value before and after. */
    @Schema(description = "A value before and after; difference and percent are null where either is no number")
    public record ValueDifference(
            @Schema(description = "null if it was not there or could not be computed", examples = "5600000.00")
            @Nullable
            String before,

            @Schema(description = "null if it is not there or cannot be computed", examples = "5853800.00") @Nullable
            String after,

            @Schema(description = "Of before, after and difference; percentage points where it is PERCENT")
            FigureUnit unit,

            @Schema(description = "after − before", examples = "253800.00") @Nullable
            String difference,

            @Schema(
                    description = "difference ÷ |before|, two decimals, half up; null of percentages, texts, and where"
                            + " before is zero",
                    examples = "4.53")
            @Nullable
            String percent) {}

    /** One indicator. */
    @Schema(
            description =
                    "An indicator that came, went or changed; known by its id, else by its name, never by its place")
    public record IndicatorDifference(
            @Schema(description = "department, or project/<id>", examples = "department")
            String subject,

            @Schema(description = "The name of the project; null of the department's own") @Nullable
            String project,

            @Schema(description = "Its id now, or before if it went") @Nullable
            UUID indicatorId,

            String name,
            DifferenceKind change,

            @Schema(description = "What of it differs; all of it where it came or went")
            List<FieldDifference> fields) {}

    /** One field of an indicator. */
    @Schema(description = "A field of an indicator that differs")
    public record FieldDifference(
            @Schema(description = "As IndicatorRow has it, or score", examples = "target")
            String field,

            @Schema(examples = "年度指标值") String label,
            @Nullable String before,
            @Nullable String after) {}

    /** One text. */
    @Schema(description = "A text that differs")
    public record TextDifference(
            @Schema(
                    description = "The anchor of its place, as remarks and the sections of the report have it",
                    examples = "paragraph/experience")
            String place,

            @Schema(description = "The name of the project that it belongs to") @Nullable
            String project,

            @Schema(examples = "主要经验及做法") String label,
            DifferenceKind change,

            @Schema(
                    description = "What was kept, put in and taken out, in order: EQUAL and DELETE together are the"
                            + " text before, EQUAL and INSERT the text after. null where the answer has no room for"
                            + " it any more")
            @Nullable
            List<Piece> pieces) {}

    /** A piece of a text. */
    @Schema(description = "A piece of a text")
    public record Piece(Edit edit, String text) {}

    /** What was done with a piece. */
    public enum Edit {
        EQUAL,
        DELETE,
        INSERT
    }
}
