package org.jiheng.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jiheng.evaluation.SchemeImpact.ScoreImpact;
import org.jiheng.evaluation.SchemeImpact.YearImpact;
import org.jiheng.scheme.SchemeService;
import org.jiheng.scheme.SchemeSummary;
import org.jiheng.scheme.ScoreSheetView;
import org.jiheng.scoring.Scheme;
import org.jiheng.shared.Cursor;
import org.jiheng.shared.Page;
import org.jiheng.shared.Scope;
import org.jspecify.annotations.Nullable;

/** Scores years again by another version of what scores them, and keeps nothing of it. */
@ApplicationScoped
public class ImpactService {

    private final SchemeService schemes;
    private final EvaluationRepository evaluations;
    private final EvaluationService views;
    private final YearService years;

    ImpactService(SchemeService schemes, EvaluationRepository evaluations, EvaluationService views, YearService years) {
        this.schemes = schemes;
        this.evaluations = evaluations;
        this.views = views;
        this.years = years;
    }

    /** A page is as many years as are asked for: each is read whole, in a fixed number of queries. */
    @Transactional
    public SchemeImpact of(UUID schemeId, Scope scope, int limit, @Nullable Cursor after, Locale language) {
        var scheme = schemes.summary(schemeId);
        // A draft that cannot be scored by says so before anything is read.
        schemes.scheme(schemeId);
        var others = schemes.otherVersions(schemeId);
        var isOfProjects = scheme.kind() == Scheme.Kind.PROJECT;
        var page = Page.of(
                evaluations.scoredBy(others.keySet(), isOfProjects, scope, limit, after),
                limit,
                evaluation -> evaluation,
                evaluation -> Cursor.of(
                        Integer.toString(evaluation.year().fiscalYear()),
                        evaluation.id().toString()));
        var items = new ArrayList<YearImpact>();
        for (var evaluation : page.items()) {
            var view = views.get(evaluation.id()).value();
            var now = isOfProjects ? evaluation.schemeId : Objects.requireNonNull(evaluation.departmentSchemeId);
            items.add(impact(view, scheme, now, Objects.requireNonNull(others.get(now)), language));
        }
        var scores = items.stream().flatMap(item -> item.scores().stream()).toList();
        var changed = (int) scores.stream().filter(ScoreImpact::changed).count();
        return new SchemeImpact(scheme, changed, scores.size() - changed, items, page.next());
    }

    private YearImpact impact(EvaluationView view, SchemeSummary scheme, UUID now, int version, Locale language) {
        var isOfProjects = scheme.kind() == Scheme.Kind.PROJECT;
        var is = years.of(view, view.schemeId(), view.departmentSchemeId(), language);
        var would = isOfProjects
                ? years.of(view, scheme.id(), null, language)
                : years.of(view, view.schemeId(), scheme.id(), language);
        var scores = new ArrayList<ScoreImpact>();
        if (isOfProjects) {
            for (int i = 0; i < is.projects().size(); i++) {
                var project = is.projects().get(i);
                scores.add(impact(
                        project.id(),
                        project.head().name(),
                        project.score(),
                        would.projects().get(i).score()));
            }
        } else {
            scores.add(impact(
                    null,
                    is.department().name(),
                    Objects.requireNonNull(is.departmentScore()),
                    Objects.requireNonNull(would.departmentScore())));
        }
        return new YearImpact(
                view.id(), view.departmentId(), is.department().name(), view.fiscalYear(), now, version, scores);
    }

    private static ScoreImpact impact(@Nullable UUID projectId, String name, ScoreSheetView is, ScoreSheetView would) {
        var stays = Objects.equals(is.score(), would.score()) && Objects.equals(is.grade(), would.grade());
        return new ScoreImpact(projectId, name, is.score(), would.score(), is.grade(), would.grade(), !stays);
    }
}
