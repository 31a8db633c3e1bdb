package org.jiheng.checking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jiheng.codelist.CodeListService;
import org.jiheng.evaluation.EvaluationService;
import org.jiheng.evaluation.Explanation;
import org.jiheng.evaluation.ExplanationService;
import org.jiheng.evaluation.ExplanationService.Explained;
import org.jiheng.evaluation.StandingExplanations;
import org.jiheng.evaluation.YearData;
import org.jiheng.evaluation.YearService;
import org.jiheng.scheme.SchemeService;
import org.jiheng.shared.ProblemType;
import org.jiheng.shared.Refusal;
import org.jiheng.shared.Revised;

/** Runs the rules on a year's own data, and takes the department's explanations of what they find. */
@ApplicationScoped
public class FindingService implements StandingExplanations {

    /** Of the report, in which explanations are printed. */
    private static final Locale LANGUAGE = Locale.SIMPLIFIED_CHINESE;

    private final YearService years;
    private final EvaluationService evaluations;
    private final ExplanationService explanations;
    private final SchemeService schemes;
    private final CodeListService codeLists;

    FindingService(
            YearService years,
            EvaluationService evaluations,
            ExplanationService explanations,
            SchemeService schemes,
            CodeListService codeLists) {
        this.years = years;
        this.evaluations = evaluations;
        this.explanations = explanations;
        this.schemes = schemes;
        this.codeLists = codeLists;
    }

    @Transactional
    public FindingList list(UUID evaluationId, Locale language) {
        var year = years.of(evaluationId, language);
        var found = found(year, language);
        return FindingList.of(found, explained(year), blocking(year, found), language);
    }

    /** How many errors keep a year from being submitted. */
    @Transactional
    public long blocking(UUID evaluationId) {
        var year = years.of(evaluationId, LANGUAGE);
        return blocking(year, found(year, LANGUAGE));
    }

    /** @throws Refusal {@link ProblemType#NOT_FOUND} if it is not explained */
    @Transactional
    public Revised<ExplanationView> explanation(UUID evaluationId, String key) {
        return explanations.ofYear(evaluations.year(evaluationId)).stream()
                .filter(one -> one.value().key().equals(key))
                .findFirst()
                .map(FindingService::view)
                .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND, "finding.not-explained"));
    }

    /**
     * Explains a finding of the year.
     *
     * @throws Refusal {@link ProblemType#NOT_FOUND} if there is no such finding (any more),
     *     {@link ProblemType#STATE_CONFLICT} if its figures are others than those that were seen, or if it can only be
     *     mended
     */
    @Transactional
    public Revised<ExplanationView> explain(UUID evaluationId, String key, int expected, ExplanationView input) {
        evaluations.lock(evaluationId);
        var year = years.of(evaluationId, LANGUAGE);
        var found = found(year, LANGUAGE).findings().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND, "finding.not-found"));
        if (!found.isExplainable()) {
            throw new Refusal(ProblemType.STATE_CONFLICT, "finding.not-explainable");
        }
        if (!found.figures().equals(input.figures())) {
            throw new Refusal(ProblemType.STATE_CONFLICT, "finding.changed");
        }
        var finding = found.finding();
        return view(explanations.explain(
                year.evaluation().year(),
                expected,
                new Explained(
                        key,
                        finding.rule().name(),
                        found.figures(),
                        FindingList.sentence(found, finding, LANGUAGE),
                        input.text().strip())));
    }

    @Transactional
    public void withdraw(UUID evaluationId, String key, int expected) {
        explanations.withdraw(evaluations.year(evaluationId), expected, key);
    }

    @Override
    public List<Explanation> of(YearData year) {
        if (year.explanations().isEmpty()) {
            return List.of();
        }
        var byKey = new HashMap<String, Explanation>();
        year.explanations().forEach(one -> byKey.put(one.key(), one));
        return found(year, LANGUAGE).findings().stream()
                .map(found -> {
                    var explained = byKey.get(found.key());
                    return explained != null && explained.figures().equals(found.figures()) ? explained : null;
                })
                .filter(Objects::nonNull)
                .toList();
    }

    private FoundInYear.All found(YearData year, Locale language) {
        var head = year.evaluation();
        return FoundInYear.of(YearStatements.of(
                year,
                new YearStatements.Sources(
                        years.figures(year, language),
                        years.yearBefore(head.year()),
                        schemes.scheme(head.schemeId()),
                        head.departmentSchemeId() == null ? null : schemes.scheme(head.departmentSchemeId()),
                        list -> codeLists.entries(head.fiscalYear(), list),
                        language)));
    }

    private static long blocking(YearData year, FoundInYear.All found) {
        var figures = new HashMap<String, String>();
        year.explanations().forEach(one -> figures.put(one.key(), one.figures()));
        return found.blocking(figures);
    }

    private Map<String, Revised<Explanation>> explained(YearData year) {
        var byKey = new HashMap<String, Revised<Explanation>>();
        explanations
                .ofYear(year.evaluation().year())
                .forEach(one -> byKey.put(one.value().key(), one));
        return byKey;
    }

    private static Revised<ExplanationView> view(Revised<Explanation> explained) {
        var value = explained.value();
        return new Revised<>(new ExplanationView(value.figures(), value.text()), explained.revision());
    }
}
