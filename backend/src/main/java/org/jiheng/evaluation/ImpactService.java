package org.jiheng.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jiheng.evaluation.SchemeImpact.ImpactTotal;
import org.jiheng.evaluation.SchemeImpact.ScoreImpact;
import org.jiheng.evaluation.SchemeImpact.YearImpact;
import org.jiheng.evaluation.YearForms.Form;
import org.jiheng.evaluation.YearForms.Forms;
import org.jiheng.scheme.SchemeService;
import org.jiheng.scheme.SchemeSummary;
import org.jiheng.scheme.ScoringService;
import org.jiheng.scoring.Scheme;
import org.jiheng.scoring.ScoreSheet;
import org.jiheng.shared.Cursor;
import org.jiheng.shared.Page;
import org.jiheng.shared.Scope;
import org.jspecify.annotations.Nullable;

/** Scores years again by another version of what scores them, and keeps nothing of it. */
@ApplicationScoped
public class ImpactService {

    /** Years that are read together where all are counted. */
    private static final int BATCH = 100;

    private final SchemeService schemes;
    private final EvaluationRepository evaluations;
    private final YearForms forms;

    ImpactService(SchemeService schemes, EvaluationRepository evaluations, YearForms forms) {
        this.schemes = schemes;
        this.evaluations = evaluations;
        this.forms = forms;
    }

    /** What scores, what would, and which years the caller sees. */
    private record Asked(SchemeSummary scheme, Scheme rules, Map<UUID, Integer> others, Scope scope) {

        boolean isOfProjects() {
            return rules.kind() == Scheme.Kind.PROJECT;
        }
    }

    /** A page of years, and with the first one how many scores change in all of them. */
    @Transactional
    public SchemeImpact of(UUID schemeId, Scope scope, int limit, @Nullable Cursor after) {
        var scheme = schemes.summary(schemeId);
        // A draft that cannot be scored by says so before anything is read.
        var asked = new Asked(scheme, schemes.scheme(schemeId), schemes.otherVersions(schemeId), scope);
        var page = page(asked, limit, after);
        var scores =
                page.items().stream().flatMap(item -> item.scores().stream()).toList();
        var changed = (int) scores.stream().filter(ScoreImpact::changed).count();
        return new SchemeImpact(
                scheme,
                after == null ? total(asked) : null,
                changed,
                scores.size() - changed,
                page.items(),
                page.next());
    }

    private ImpactTotal total(Asked asked) {
        var years = 0;
        var changed = 0;
        var grades = 0;
        var unchanged = 0;
        Cursor after = null;
        do {
            var page = page(asked, BATCH, after);
            evaluations.forget();
            years += page.items().size();
            for (var year : page.items()) {
                for (var score : year.scores()) {
                    changed += score.changed() ? 1 : 0;
                    unchanged += score.changed() ? 0 : 1;
                    grades += Objects.equals(score.grade(), score.newGrade()) ? 0 : 1;
                }
            }
            after = page.next() == null ? null : Cursor.parse(page.next(), 2);
        } while (after != null);
        return new ImpactTotal(years, changed, grades, unchanged);
    }

    private Page<YearImpact> page(Asked asked, int limit, @Nullable Cursor after) {
        var page = Page.of(
                evaluations.scoredBy(asked.others().keySet(), asked.isOfProjects(), asked.scope(), limit, after),
                limit,
                evaluation -> evaluation,
                evaluation -> Cursor.of(
                        Integer.toString(evaluation.year().fiscalYear()),
                        evaluation.id().toString()));
        var items = forms.of(page.items(), asked.rules().kind()).stream()
                .map(year -> impact(asked, year))
                .toList();
        return new Page<>(items, page.next());
    }

    private YearImpact impact(Asked asked, Forms year) {
        var evaluation = year.evaluation();
        var now = asked.isOfProjects() ? evaluation.schemeId : Objects.requireNonNull(evaluation.departmentSchemeId);
        var rules = schemes.scheme(now);
        return new YearImpact(
                evaluation.id(),
                evaluation.year().departmentId(),
                year.department(),
                evaluation.year().fiscalYear(),
                now,
                Objects.requireNonNull(asked.others().get(now)),
                year.forms().stream()
                        .map(form -> impact(
                                form,
                                ScoringService.scoreOnly(rules, form.table()),
                                ScoringService.scoreOnly(asked.rules(), form.table())))
                        .toList());
    }

    private static ScoreImpact impact(Form form, ScoreSheet is, ScoreSheet would) {
        var score = text(is);
        var newScore = text(would);
        var stays = Objects.equals(score, newScore) && Objects.equals(is.grade(), would.grade());
        return new ScoreImpact(form.projectId(), form.name(), score, newScore, is.grade(), would.grade(), !stays);
    }

    private static @Nullable String text(ScoreSheet sheet) {
        return sheet.total() == null ? null : sheet.total().toPlainString();
    }
}
