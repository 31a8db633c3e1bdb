package org.jiheng.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jiheng.indicator.IndicatorTable;
import org.jiheng.scheme.ScoreSheetView.MarkView;
import org.jiheng.scheme.ScoreSheetView.RowScoreView;
import org.jiheng.scheme.ScoringService.Scored;
import org.jiheng.scoring.ScoreSheet;
import org.jiheng.scoring.StatedScores;
import org.jiheng.shared.DecimalText;
import org.jiheng.shared.Refusal.Message;
import org.jiheng.shared.web.Messages;
import org.jspecify.annotations.Nullable;

/** Puts the scores of a year together: computed ones as they are, and what is stated beside them. */
final class YearScore {

    private YearScore() {}

    static EvaluationScore of(YearData year, Messages messages) {
        var department = year.departmentScored();
        return new EvaluationScore(
                new EvaluationScore.DepartmentScore(
                        stated(year, "department", FigureKind.SCORE),
                        stated(year, "department", FigureKind.GRADE),
                        department == null
                                ? messages.view(Message.of("figure.only-stated"))
                                : department.view().notComputable(),
                        department == null ? null : department.view(),
                        marks(year, "department", year.indicators(), department, messages)),
                year.projects().stream()
                        .map(project -> new EvaluationScore.ProjectScore(
                                project.id(),
                                project.head().name(),
                                stated(year, project.subject(), FigureKind.SCORE),
                                stated(year, project.subject(), FigureKind.GRADE),
                                project.score(),
                                marks(year, project.subject(), project.indicators(), project.scored(), messages)))
                        .toList());
    }

    private static List<MarkView> marks(
            YearData year, String subject, IndicatorTable form, @Nullable Scored scored, Messages messages) {
        if (scored == null) {
            return List.of();
        }
        var stated = new StatedScores.Stated(
                stating(year, subject + "/" + ScoreSheet.EXECUTION, false),
                scored.view().rows().stream()
                        .<StatedScores.@Nullable Stating>map(
                                row -> stating(year, subject(row), hasReason(form, row.indicatorId())))
                        .toList(),
                number(stated(year, subject, FigureKind.SCORE)),
                stated(year, subject, FigureKind.GRADE));
        return StatedScores.compare(scored.computed(), stated).stream()
                .map(mark -> new MarkView(mark.pointer(), mark.severity(), messages.view(mark.message())))
                .toList();
    }

    /** How a stated score names its row: by the indicator, or a row that the accounts fill by its code. */
    private static String subject(RowScoreView row) {
        return row.indicatorId() == null ? "row/" + row.code() : "indicator/" + row.indicatorId();
    }

    private static StatedScores.@Nullable Stating stating(YearData year, String subject, boolean hasReason) {
        var score = number(stated(year, subject, FigureKind.SCORE));
        return score == null ? null : new StatedScores.Stating(score, hasReason);
    }

    private static boolean hasReason(IndicatorTable form, @Nullable UUID indicatorId) {
        return indicatorId != null
                && form.rows().stream().anyMatch(row -> indicatorId.equals(row.id()) && row.deviationReason() != null);
    }

    private static @Nullable BigDecimal number(@Nullable String stated) {
        return stated == null || !DecimalText.isDecimal(stated) ? null : new BigDecimal(stated);
    }

    private static @Nullable String stated(YearData year, String subject, FigureKind kind) {
        return year.stated().rows().stream()
                .filter(figure -> figure.subject().equals(subject) && figure.kind() == kind)
                .map(StatedFigure::value)
                .findFirst()
                .orElse(null);
    }
}
