package org.jiheng.difference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jiheng.codelist.CodeListService;
import org.jiheng.difference.DifferencesView.Against;
import org.jiheng.evaluation.EvaluationQuery;
import org.jiheng.evaluation.EvaluationService;
import org.jiheng.evaluation.Submission;
import org.jiheng.evaluation.SubmissionService;
import org.jiheng.evaluation.YearData;
import org.jiheng.evaluation.YearService;
import org.jiheng.shared.Caller;
import org.jiheng.shared.ProblemType;
import org.jiheng.shared.Refusal;
import org.jiheng.shared.Right;
import org.jiheng.shared.web.Messages;
import org.jspecify.annotations.Nullable;

/** Reads two years, in a fixed number of queries, and holds them side by side. */
@ApplicationScoped
public class DifferenceService {

    private final YearService years;
    private final EvaluationService evaluations;
    private final SubmissionService submissions;
    private final CodeListService codeLists;
    private final Caller caller;
    private final Messages messages;

    DifferenceService(
            YearService years,
            EvaluationService evaluations,
            SubmissionService submissions,
            CodeListService codeLists,
            Caller caller,
            Messages messages) {
        this.years = years;
        this.evaluations = evaluations;
        this.submissions = submissions;
        this.codeLists = codeLists;
        this.caller = caller;
        this.messages = messages;
    }

    private record Before(YearData data, @Nullable Submission submission) {}

    /** @throws Refusal {@link ProblemType#NOT_FOUND} if there is nothing to compare with that the caller may see */
    @Transactional
    public DifferencesView of(UUID evaluationId, Earlier earlier) {
        var language = messages.language();
        var now = years.of(evaluationId, language);
        var before = before(now, earlier, language);
        var projects = Pairs.projects(before.data(), now);
        var fiscalYear = now.evaluation().fiscalYear();
        var figuresBefore = years.figures(before.data(), language);
        var figuresNow = years.figures(now, language);
        var figures = new FigureDifferences(language, projects).between(figuresBefore, figuresNow);
        var indicators = new IndicatorDifferences(language).between(before.data(), now, projects);
        var texts = new TextDifferences(
                        language, list -> codeLists.entries(fiscalYear, list), figuresBefore, figuresNow)
                .between(before.data(), now, projects);
        var scores = figures.stream().filter(FigureDifferences::isScore).toList();
        var others =
                figures.stream().filter(one -> !FigureDifferences.isScore(one)).toList();
        return new DifferencesView(
                new Against(
                        before.data().evaluation().id(),
                        before.data().evaluation().fiscalYear(),
                        before.submission()),
                first(others),
                first(scores),
                first(indicators),
                first(texts),
                Stream.of(others, scores, indicators, texts).anyMatch(all -> all.size() > DifferencesView.MAX_ITEMS));
    }

    private static <T> List<T> first(List<T> all) {
        return all.stream().limit(DifferencesView.MAX_ITEMS).toList();
    }

    private Before before(YearData now, Earlier earlier, Locale language) {
        var sequence = earlier.sequence();
        if (sequence == null) {
            return new Before(lastYear(now, language), null);
        }
        var signed = submissions
                .signed(now, sequence)
                .orElseThrow(() ->
                        new Refusal(ProblemType.NOT_FOUND, "difference.no-submission", Integer.toString(sequence)));
        return new Before(signed.data(), signed.submission());
    }

    /** Of the same department; one that the caller may not see is none. */
    private YearData lastYear(YearData now, Locale language) {
        var year = now.evaluation().year();
        var found = evaluations.list(new EvaluationQuery(
                caller.scope(Right.READ), year.departmentId(), year.fiscalYear() - 1, null, null, 1, null));
        return found.items().stream()
                .findFirst()
                .map(summary -> years.of(summary.id(), language))
                .orElseThrow(() -> new Refusal(
                        ProblemType.NOT_FOUND, "difference.no-last-year", Integer.toString(year.fiscalYear() - 1)));
    }
}
