package org.jiheng.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiheng.scoring.ProjectTable.FundingLine;
import org.jiheng.scoring.ProjectTable.IndicatorLine;
import org.jiheng.scoring.Scheme.Kind;
import org.jiheng.shared.Money;
import org.jiheng.shared.Points;
import org.jiheng.shared.Refusal.Violation;
import org.jspecify.annotations.Nullable;

/**
 * A small form with the scores that the scheme's author expects. It stands in the scheme's own file and runs whenever
 * the scheme is loaded.
 *
 * @param rows the form's indicators; of a department its own ones
 */
public record SchemeCase(
        String name,
        List<Funds> funding,
        List<Line> rows,
        Map<String, BigDecimal> figures,
        List<Answer> answers,
        List<Goal> goals,
        Map<String, Integer> deductions,
        List<String> vetoes,
        Expected expected) {

    /** Funds of a source. */
    public record Funds(
            @Nullable Money initialBudget,
            @Nullable Money yearBudget,
            @Nullable Money executed) {}

    /** An indicator. */
    public record Line(
            String level1,
            @Nullable String level2,
            Sign sign,
            @Nullable String target,
            @Nullable String unit,
            @Nullable Points points,
            @Nullable String actual,
            @Nullable Points given) {}

    /** What was entered for a fixed row. */
    public record Answer(
            String code,
            @Nullable String actual,
            @Nullable Points given,
            @Nullable Boolean notApplicable,
            @Nullable Map<String, Boolean> checks) {}

    /** One of several goals. */
    public record Goal(String name, BigDecimal ratio, List<Line> rows) {}

    /**
     * What has to come out; what is {@code null} is not looked at.
     *
     * @param total {@code "-"} where there must be none
     * @param grade {@code "-"} where there must be none
     * @param scores of the rows in their order, or by the code of a fixed row; {@code "-"} where there must be none
     */
    public record Expected(
            @Nullable String total,
            @Nullable String grade,
            @Nullable String execution,
            List<String> rows,
            Map<String, String> byCode) {

        public Expected {
            rows = Scheme.Lists.of(rows);
            byCode = byCode == null ? Map.of() : Map.copyOf(byCode);
        }
    }

    public SchemeCase {
        funding = Scheme.Lists.of(funding);
        rows = Scheme.Lists.of(rows);
        figures = figures == null ? Map.of() : Map.copyOf(figures);
        answers = Scheme.Lists.of(answers);
        goals = Scheme.Lists.of(goals);
        deductions = deductions == null ? Map.of() : Map.copyOf(deductions);
        vetoes = Scheme.Lists.of(vetoes);
    }

    /** What came out otherwise than expected, with pointers into the list of cases. */
    public static List<Violation> failures(Scheme scheme, List<SchemeCase> cases) {
        var failures = new ArrayList<Violation>();
        for (int i = 0; i < cases.size(); i++) {
            cases.get(i).compare(scheme, "/tests/" + i, failures);
        }
        return failures;
    }

    /** The sheet of this case. */
    public ScoreSheet score(Scheme scheme) {
        return score(scheme, true);
    }

    /** The same sheet without its trace. */
    public ScoreSheet scoreOnly(Scheme scheme) {
        return score(scheme, false);
    }

    private ScoreSheet score(Scheme scheme, boolean isTraced) {
        var adjustments = new Adjustments(Map.of(), deductions, Set.copyOf(vetoes));
        var funds = funding.stream()
                .map(one -> new FundingLine("", one.initialBudget(), one.yearBudget(), one.executed()))
                .toList();
        if (scheme.kind() == Kind.PROJECT) {
            var table = new ProjectTable(funds, lines(rows), adjustments);
            return isTraced ? ProjectScorer.score(scheme, table) : ProjectScorer.scoreOnly(scheme, table);
        }
        var table = new DepartmentTable(
                funds,
                figures,
                answers.stream()
                        .map(one -> new DepartmentTable.Answer(
                                one.code(),
                                one.actual(),
                                one.given(),
                                !Boolean.TRUE.equals(one.notApplicable()),
                                one.checks() == null ? Map.of() : one.checks(),
                                true))
                        .toList(),
                lines(rows),
                goals.stream()
                        .map(goal -> new DepartmentTable.Goal(goal.name(), goal.ratio(), lines(goal.rows())))
                        .toList(),
                adjustments);
        return isTraced ? DepartmentScorer.score(scheme, table) : DepartmentScorer.scoreOnly(scheme, table);
    }

    private static List<IndicatorLine> lines(List<Line> rows) {
        return rows.stream()
                .map(row -> new IndicatorLine(
                        null,
                        row.level1(),
                        Objects.requireNonNullElse(row.level2(), ""),
                        row.level1(),
                        row.sign(),
                        row.target(),
                        row.unit(),
                        row.points(),
                        row.actual(),
                        row.given(),
                        true))
                .toList();
    }

    private void compare(Scheme scheme, String pointer, List<Violation> failures) {
        var sheet = score(scheme);
        var found = new ArrayList<Compared>();
        found.add(new Compared("/total", expected.total(), text(sheet.total())));
        found.add(new Compared("/grade", expected.grade(), Objects.requireNonNullElse(sheet.grade(), "-")));
        found.add(new Compared(
                "/execution", expected.execution(), sheet.execution() == null ? "-" : text(sheet.execution())));
        for (int i = 0; i < expected.rows().size(); i++) {
            found.add(new Compared(
                    "/rows/" + i,
                    expected.rows().get(i),
                    i < sheet.rows().size() ? text(sheet.rows().get(i)) : "-"));
        }
        var byCode = sheet.rows().stream()
                .filter(row -> row.indicatorId() != null)
                .collect(Collectors.toMap(row -> Objects.requireNonNull(row.indicatorId()), SchemeCase::text));
        expected.byCode()
                .forEach((code, score) ->
                        found.add(new Compared("/byCode/" + code, score, byCode.getOrDefault(code, "-"))));
        found.stream()
                .filter(Compared::differs)
                .map(one -> Violation.at(
                        pointer + "/expected" + one.place(),
                        "scoring.fault.test-failed",
                        name,
                        Objects.requireNonNull(one.expected()),
                        one.actual()))
                .forEach(failures::add);
    }

    private record Compared(String place, @Nullable String expected, String actual) {

        boolean differs() {
            return expected != null && !expected.equals(actual);
        }
    }

    private static String text(RowScore row) {
        return text(row.score() == null ? null : row.score().value());
    }

    private static String text(@Nullable BigDecimal value) {
        return value == null ? "-" : value.toPlainString();
    }
}
