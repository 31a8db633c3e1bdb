package org.jiheng.scheme;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiheng.scoring.Mark;
import org.jiheng.scoring.RowScore;
import org.jiheng.scoring.Rule;
import org.jiheng.scoring.ScoreOverride;
import org.jiheng.scoring.ScoreSheet;
import org.jiheng.scoring.Trace;
import org.jiheng.shared.Points;
import org.jiheng.shared.Refusal.Message;
import org.jiheng.shared.web.MessageView;
import org.jiheng.shared.web.Messages;
import org.jspecify.annotations.Nullable;

/** The scores of a form, each with the rule and the arithmetic that gives it. */
@Schema(description = "The scores of a form; each row has its trace, or the reason why it is not scored")
public record ScoreSheetView(
        @Schema(description = "null where the scheme came with the request") @Nullable
        UUID schemeId,

        String schemeCode,
        int schemeVersion,

        @Schema(description = "分值 of all rows", examples = "100.00")
        String points,

        @Schema(description = "分值 of the rows that are scored", examples = "90.00")
        String scoredPoints,

        @Schema(description = "得分 of the rows that are scored", examples = "82.03")
        String scoredSum,

        @Schema(description = "总分; null unless every row is scored") @Nullable
        String score,

        @Schema(description = "The total by the rules alone, where a person set a score") @Nullable
        String computedScore,

        @Schema(examples = "良") @Nullable String grade,
        @Nullable MessageView notComputable,

        @Schema(description = "null where the scheme has no row for the execution rate") @Nullable
        RowScoreView execution,

        List<RowScoreView> rows,
        List<LevelScore> levels,

        @Schema(description = "Where the form's points differ from the scheme's")
        List<MessageView> notes,

        @Schema(description = "What is wrong with what was entered, with its place")
        List<MarkView> marks,

        @Schema(description = "The total and where it comes from: levels, rows, what was entered") @Nullable
        TraceNode trace) {

    /** A level-1 block. */
    @Schema(description = "A level-1 block; its score is null unless every row of it is scored")
    public record LevelScore(
            String level1, String points, @Nullable String score) {}

    /** One row of the form. */
    @Schema(description = "One row of the form: its score, or why it is not scored")
    public record RowScoreView(
            @Nullable UUID indicatorId,

            @Schema(description = "Of a fixed row of a department's form") @Nullable
            String code,

            @Schema(description = "In the table, from 0") int position,
            String label,
            @Nullable Points points,

            @Schema(description = "得分, what counts") @Nullable
            Points score,

            @Schema(description = "What the rule gives, where a person set the score") @Nullable
            Points computedScore,

            @Nullable OverrideView override,
            @Nullable MessageView notScored,

            @Schema(description = "The row does not apply, and the rest stands for the whole")
            boolean leftOut,

            @Schema(description = "Whether the target was met; null if that is not known") @Nullable
            Boolean met,

            boolean reasonRequired,
            @Nullable BandView band,
            @Nullable TraceView trace,
            List<MessageView> notes,

            @Schema(description = "The department's own indicators that stand in this row's place")
            List<RowScoreView> parts) {}

    /** A score that a person set. */
    @Schema(description = "A score that a person set in place of the computed one")
    public record OverrideView(Points score, String reason) {}

    /** The scores that may be given. */
    @Schema(description = "The scores that may be given in the tier, both ends included")
    public record BandView(Points from, Points to) {}

    /** Why a row has its score. */
    @Schema(description = "Why a row has its score: rule, formula in words, arithmetic, rounding, clause")
    public record TraceView(
            @Schema(examples = "PROPORTIONAL") String rule,
            @Schema(examples = "实际完成值 ÷ 指标值 × 分值") String formula,
            @Schema(examples = "112 ÷ 120 × 6 = 5.60") String working,
            String rounding,
            @Nullable ClauseView clause) {}

    /** Something about what was entered. */
    @Schema(description = "提示 or 错误 about what was entered or stated, with a pointer to its place")
    public record MarkView(
            @Schema(examples = "/indicators/rows/0/actual") String pointer,
            Mark.Severity severity,
            MessageView message) {}

    /** A value and where it comes from. */
    @Schema(description = "A value and where it comes from; the value is its formula over its parts")
    public record TraceNode(
            @Schema(description = "The same wherever the same value stands")
            String id,

            String label,
            Rule rule,

            @Schema(description = "In words", examples = "实际完成值 ÷ 指标值 × 分值")
            String formula,

            @Schema(examples = "112 ÷ 120 × 6 = 5.60") String working,
            String rounding,
            @Schema(examples = "5.60") @Nullable String value,

            @Schema(description = "Words that were entered: a tier, a reason") @Nullable
            String entered,

            @Nullable MessageView notScored,
            @Nullable ClauseView clause,
            List<TraceNode> parts) {}

    static ScoreSheetView of(@Nullable UUID schemeId, ScoreSheet sheet, TableKeys keys, Locale language) {
        var made = new Made(keys, language);
        return new ScoreSheetView(
                schemeId,
                sheet.schemeCode(),
                sheet.schemeVersion(),
                plain(sheet.points()),
                plain(sheet.scoredPoints()),
                plain(sheet.scoredSum()),
                sheet.total() == null ? null : plain(sheet.total()),
                sheet.computedTotal() == null ? null : plain(sheet.computedTotal()),
                sheet.grade(),
                made.said(sheet.notComputable()),
                sheet.execution() == null ? null : made.row(sheet.execution()),
                sheet.rows().stream().map(made::row).toList(),
                sheet.levels().stream()
                        .map(level -> new LevelScore(
                                level.level1(),
                                plain(level.points()),
                                level.score() == null ? null : plain(level.score())))
                        .toList(),
                made.said(sheet.notes()),
                sheet.marks().stream().map(made::mark).toList(),
                sheet.trace() == null ? null : made.node(sheet.trace()));
    }

    /** The same marks, where a table is only checked. */
    static List<MarkView> marks(List<Mark> marks, TableKeys keys, Locale language) {
        var made = new Made(keys, language);
        return marks.stream().map(made::mark).toList();
    }

    /** Says in the reader's language what the rules say. */
    private record Made(TableKeys keys, Locale language) {

        RowScoreView row(RowScore row) {
            var band = row.band();
            var trace = row.trace();
            return new RowScoreView(
                    keys.indicator(row.indicatorId()),
                    keys.code(row.indicatorId()),
                    row.position(),
                    row.label().equals(ScoreSheet.EXECUTION)
                            ? Messages.of(language, Message.of("scoring.execution"))
                            : row.label(),
                    row.points(),
                    row.score(),
                    row.computed(),
                    override(row.override()),
                    said(row.notScored()),
                    row.leftOut(),
                    row.met(),
                    row.reasonRequired(),
                    band == null ? null : new BandView(band.from(), band.to()),
                    trace == null
                            ? null
                            : new TraceView(
                                    trace.rule().name(),
                                    Messages.of(language, trace.rule().formula()),
                                    trace.working(),
                                    Messages.of(language, trace.rule().rounding()),
                                    trace.clause() == null ? null : ClauseView.of(trace.clause())),
                    said(row.notes()),
                    row.parts().stream().map(this::row).toList());
        }

        TraceNode node(Trace trace) {
            return new TraceNode(
                    trace.id(),
                    Messages.of(language, trace.label()),
                    trace.rule(),
                    Messages.of(language, trace.rule().formula()),
                    trace.working(),
                    Messages.of(language, trace.rule().rounding()),
                    trace.value() == null ? null : plain(trace.value()),
                    trace.entered(),
                    said(trace.notScored()),
                    trace.clause() == null ? null : ClauseView.of(trace.clause()),
                    trace.parts().stream().map(this::node).toList());
        }

        MarkView mark(Mark mark) {
            return new MarkView(keys.pointer(mark.pointer()), mark.severity(), Messages.view(language, mark.message()));
        }

        @Nullable
        MessageView said(@Nullable Message message) {
            return message == null ? null : Messages.view(language, message);
        }

        List<MessageView> said(List<Message> some) {
            return some.stream()
                    .map(message -> Messages.view(language, message))
                    .toList();
        }

        private static @Nullable OverrideView override(@Nullable ScoreOverride override) {
            return override == null ? null : new OverrideView(override.score(), override.reason());
        }
    }

    private static String plain(BigDecimal sum) {
        return sum.toPlainString();
    }
}
