package org.jiheng.scheme;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiheng.scoring.RowScore;
import org.jiheng.scoring.ScoreSheet;
import org.jiheng.shared.Points;
import org.jiheng.shared.Refusal.Message;
import org.jiheng.shared.web.MessageView;
import org.jiheng.shared.web.Messages;
import org.jspecify.annotations.Nullable;

/** The scores of a project's form, each with the rule and the arithmetic that gives it. */
@Schema(description = "The scores of a project's form; each row has its trace, or the reason why it is not scored")
public record ScoreSheetView(
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

        @Schema(examples = "良") @Nullable String grade,
        @Nullable MessageView notComputable,
        RowScoreView execution,
        List<RowScoreView> rows,
        List<LevelScore> levels,

        @Schema(description = "Where the form's points differ from the scheme's")
        List<MessageView> notes) {

    /** A level-1 block. */
    @Schema(description = "A level-1 block; its score is null unless every row of it is scored")
    public record LevelScore(
            String level1, String points, @Nullable String score) {}

    /** One row of the form. */
    @Schema(description = "One row of the form: its score, or why it is not scored")
    public record RowScoreView(
            @Nullable UUID indicatorId,
            @Schema(description = "In the table, from 0") int position,
            String label,
            @Nullable Points points,
            @Nullable Points score,
            @Nullable MessageView notScored,
            boolean reasonRequired,
            @Nullable BandView band,
            @Nullable TraceView trace,
            List<MessageView> notes) {}

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
            ClauseView clause) {}

    static ScoreSheetView of(UUID schemeId, ScoreSheet sheet, Locale language) {
        return new ScoreSheetView(
                schemeId,
                sheet.schemeCode(),
                sheet.schemeVersion(),
                plain(sheet.points()),
                plain(sheet.scoredPoints()),
                plain(sheet.scoredSum()),
                sheet.total() == null ? null : plain(sheet.total()),
                sheet.grade(),
                said(sheet.notComputable(), language),
                row(Objects.requireNonNull(sheet.execution()), language),
                sheet.rows().stream().map(row -> row(row, language)).toList(),
                sheet.levels().stream()
                        .map(level -> new LevelScore(
                                level.level1(),
                                plain(level.points()),
                                level.score() == null ? null : plain(level.score())))
                        .toList(),
                said(sheet.notes(), language));
    }

    private static RowScoreView row(RowScore row, Locale language) {
        var band = row.band();
        var trace = row.trace();
        return new RowScoreView(
                row.indicatorId() == null ? null : UUID.fromString(row.indicatorId()),
                row.position(),
                row.label().equals(ScoreSheet.EXECUTION)
                        ? Messages.of(language, Message.of("scoring.execution"))
                        : row.label(),
                row.points(),
                row.score(),
                said(row.notScored(), language),
                row.reasonRequired(),
                band == null ? null : new BandView(band.from(), band.to()),
                trace == null
                        ? null
                        : new TraceView(
                                trace.rule().name(),
                                Messages.of(language, trace.formula()),
                                trace.working(),
                                Messages.of(language, trace.rounding()),
                                ClauseView.of(Objects.requireNonNull(trace.clause()))),
                said(row.notes(), language));
    }

    private static @Nullable MessageView said(@Nullable Message message, Locale language) {
        return message == null ? null : Messages.view(language, message);
    }

    private static List<MessageView> said(List<Message> some, Locale language) {
        return some.stream().map(message -> Messages.view(language, message)).toList();
    }

    private static String plain(BigDecimal sum) {
        return sum.toPlainString();
    }
}
