package org.jiheng.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jiheng.evaluation.Figure;
import org.jiheng.evaluation.FigureKind;
import org.jiheng.evaluation.FigureUnit;
import org.jiheng.evaluation.StatedFigures;
import org.jiheng.evaluation.YearData;
import org.jiheng.evaluation.YearData.ProjectOfYear;
import org.jiheng.indicator.Goal;
import org.jiheng.indicator.IndicatorTable;
import org.jiheng.project.Funding;
import org.jiheng.project.ProjectView;
import org.jiheng.reconciliation.Finding;
import org.jiheng.reconciliation.Reconciler;
import org.jiheng.reconciliation.Statements;
import org.jiheng.shared.Refusal.Message;
import org.junit.jupiter.api.Test;

/** A project's words are held against themselves, its figures and the words of the others, each at its own field. */
class GoalChecksTest {

    private static final Goal NOTHING = new Goal(null, null, null, null);
    private static final String SAME = "场馆按计划开放，设施定期检修，安全责任落实到人；".repeat(5);

    private final UUID one = UUID.randomUUID();
    private final UUID two = UUID.randomUUID();

    @Test
    void whatContradictsItselfLeadsToTheFieldWhereItStands() {
        var found = found(goal("到位资金30万元，实际支出38万元。", null), NOTHING);

        assertThat(found).containsEntry("R20", "/projects/" + one + "/goal/achieved");
    }

    @Test
    void budgetAndSpendingAreThoseOfTheProject() {
        assertThat(found(goal("全年预算数40万元，实际支出38万元。", null), NOTHING)).isEmpty();
        assertThat(found(goal(null, "全年预算数40万元，实际支出36万元。"), NOTHING))
                .containsEntry("R83", "/projects/" + one + "/goal/analysis");
    }

    @Test
    void aTextOfAnotherProjectIsNoticedOnceAtItsField() {
        assertThat(found(goal(null, SAME), goal(null, SAME)))
                .containsOnlyKeys("R42")
                .containsEntry("R42", "/projects/" + two + "/goal/analysis");
        assertThat(found(goal(null, SAME), goal(null, SAME + "另行统计。"))).isEmpty();
        assertThat(found(goal(null, "完成"), goal(null, "完成"))).isEmpty();
    }

    private static Goal goal(String achieved, String analysis) {
        return new Goal(null, achieved, analysis, null);
    }

    /** Which rule found something, and the first field that it leads to. */
    private Map<String, String> found(Goal first, Goal second) {
        var year = new YearData(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(project(one, "图书馆开放", first), project(two, "博物馆开放", second)),
                Map.of(),
                new StatedFigures(List.of()),
                null,
                List.of(),
                List.of(),
                null);
        var figures = List.of(
                amount("project/" + one, FigureKind.AMOUNT_YEAR, "400000.00"),
                amount("project/" + one, FigureKind.AMOUNT, "380000.00"));
        var book = new YearFacts(year, figures, Locale.SIMPLIFIED_CHINESE);
        new GoalChecks(year, book, new ProjectChecks(year, book, null, List.of())).relate();
        var statements = new Statements("", null, book.facts(), book.relations());
        return Reconciler.reconcile(statements).findings().stream()
                .collect(Collectors.toMap(
                        finding -> finding.rule().name(), finding -> pointer(book, finding), (a, b) -> a));
    }

    private static String pointer(YearFacts book, Finding finding) {
        return book.places(finding.facts().get(0)).get(0).pointer();
    }

    private static ProjectOfYear project(UUID id, String name, Goal goal) {
        return new ProjectOfYear(
                new ProjectView(id, "621200000", 2024, UUID.randomUUID(), null, name, null, null),
                new Funding(List.of()),
                goal,
                new IndicatorTable(List.of()),
                null);
    }

    private static Figure amount(String subject, FigureKind kind, String yuan) {
        return new Figure(
                subject,
                kind,
                Message.of("field.project.name"),
                FigureUnit.YUAN,
                yuan,
                null,
                null,
                Figure.Origin.NONE,
                null,
                List.of());
    }
}
