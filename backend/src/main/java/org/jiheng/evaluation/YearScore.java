package org.jiheng.evaluation;

import org.jiheng.shared.Refusal.Message;
import org.jiheng.shared.web.Messages;
import org.jspecify.annotations.Nullable;

/** Puts the scores of a year together: computed ones as they are, and what is stated beside them. */
final class YearScore {

    private YearScore() {}

    static EvaluationScore of(YearData year, Messages messages) {
        return new EvaluationScore(
                new EvaluationScore.DepartmentScore(
                        stated(year, "department", FigureKind.SCORE),
                        stated(year, "department", FigureKind.GRADE),
                        messages.view(Message.of("figure.only-stated"))),
                year.projects().stream()
                        .map(project -> new EvaluationScore.ProjectScore(
                                project.id(),
                                project.head().name(),
                                stated(year, project.subject(), FigureKind.SCORE),
                                stated(year, project.subject(), FigureKind.GRADE),
                                project.score()))
                        .toList());
    }

    private static @Nullable String stated(YearData year, String subject, FigureKind kind) {
        return year.stated().rows().stream()
                .filter(figure -> figure.subject().equals(subject) && figure.kind() == kind)
                .map(StatedFigure::value)
                .findFirst()
                .orElse(null);
    }
}
