package org.jiheng.evaluation;

import java.math.BigDecimal;
import java.util.List;
import org.jiheng.scheme.ScoreSheetView.MarkView;
import org.jiheng.scheme.ScoringService.Scored;
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
                        marks(year, "department", department, messages)),
                year.projects().stream()
                        .map(project -> new EvaluationScore.ProjectScore(
                                project.id(),
                                project.head().name(),
                                stated(year, project.subject(), FigureKind.SCORE),
                                stated(year, project.subject(), FigureKind.GRADE),
                                project.score(),
                                marks(year, project.subject(), project.scored(), messages)))
                        .toList());
    }

    private static List<MarkView> marks(YearData year, String subject, @Nullable Scored scored, Messages messages) {
        if (scored == null) {
            return List.of();
        }
        var score = stated(year, subject, FigureKind.SCORE);
        var stated = new StatedScores.Stated(
                null,
                List.of(),
                score == null || !DecimalText.isDecimal(score) ? null : new BigDecimal(score),
                stated(year, subject, FigureKind.GRADE));
        return StatedScores.compare(scored.sheet(), stated).stream()
                .map(mark -> new MarkView(mark.pointer(), mark.severity(), messages.view(mark.message())))
                .toList();
    }

    private static @Nullable String stated(YearData year, String subject, FigureKind kind) {
        return year.stated().rows().stream()
                .filter(figure -> figure.subject().equals(subject) && figure.kind() == kind)
                .map(StatedFigure::value)
                .findFirst()
                .orElse(null);
    }
}
