package org.jiheng.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jiheng.budget.BudgetRow;
import org.jiheng.codelist.CodeEntry;
import org.jiheng.codelist.CodeLists;
import org.jiheng.evaluation.Figure.Origin;
import org.jiheng.project.FundingRow;
import org.jiheng.scheme.ClauseView;
import org.jiheng.scheme.ScoreSheetView;
import org.jiheng.shared.Money;
import org.jiheng.shared.Percentage;
import org.jiheng.shared.Refusal.Message;
import org.jspecify.annotations.Nullable;

/**
 * Every figure of a year, computed once from its data. Ratios are shares of amounts by {@link Money#shareOf}; nothing
 * that is stated enters a computation.
 */
final class YearFigures {

    /** The three columns of an account, and the figure that each gives. */
    private enum Column {
        INITIAL(FigureKind.AMOUNT_INITIAL),
        YEAR(FigureKind.AMOUNT_YEAR),
        EXECUTED(FigureKind.AMOUNT);

        private final FigureKind kind;

        Column(FigureKind kind) {
            this.kind = kind;
        }

        @Nullable
        Money of(BudgetRow row) {
            return switch (this) {
                case INITIAL -> row.initialBudget();
                case YEAR -> row.yearBudget();
                case EXECUTED -> row.executed();
            };
        }

        @Nullable
        Money of(FundingRow row) {
            return switch (this) {
                case INITIAL -> row.initialBudget();
                case YEAR -> row.yearBudget();
                case EXECUTED -> row.executed();
            };
        }
    }

    private static final String EXPENDITURE = "expenditure";

    private final YearData year;
    private final Function<String, List<CodeEntry>> lists;
    private final Function<CodeEntry, String> labels;
    private final Map<String, List<StatedFigure>> stated;
    private final List<Figure> figures = new ArrayList<>();

    private YearFigures(YearData year, Function<String, List<CodeEntry>> lists, Function<CodeEntry, String> labels) {
        this.year = year;
        this.lists = lists;
        this.labels = labels;
        this.stated =
                year.stated().rows().stream().collect(Collectors.groupingBy(s -> Figure.id(s.subject(), s.kind())));
    }

    /**
     * @param lists the entries of a code list that hold in the year
     * @param labels what the reader calls an entry
     */
    static List<Figure> of(YearData year, Function<String, List<CodeEntry>> lists, Function<CodeEntry, String> labels) {
        var making = new YearFigures(year, lists, labels);
        making.profile();
        making.staffing();
        making.account(
                "revenue", CodeLists.REVENUE_SOURCE, year.budget().revenue().rows());
        making.account(
                "expenditure",
                CodeLists.EXPENDITURE_KIND,
                year.budget().expenditure().rows());
        making.ratesOfKinds(year.budget().expenditure().rows());
        making.carryOver();
        making.department();
        making.projects();
        return List.copyOf(making.figures);
    }

    private void profile() {
        count("profile/duties", "figure.duties", year.profile().duties().size());
        count("profile/offices", "figure.offices", year.profile().offices().size());
        count(
                "profile/subordinateUnits",
                "figure.subordinate-units",
                year.profile().subordinateUnits().size());
    }

    private void staffing() {
        var without = new ArrayList<String>();
        long inPost = 0;
        for (var row : year.staffing().rows()) {
            var label = label(CodeLists.STAFF_KIND, row.kind());
            if (row.inPost() == null) {
                without.add(label);
            } else {
                inPost += row.inPost();
            }
            people("staffing/" + row.kind(), Message.of("figure.people", label), row.inPost());
        }
        people(
                "staffing/authorized",
                Message.of("figure.authorized"),
                year.staffing().authorized());
        var missing = year.staffing().rows().isEmpty()
                ? Message.of("figure.nothing-entered")
                : without.isEmpty() ? null : Message.of("figure.amount-missing", String.join("、", without));
        add(
                "staffing",
                FigureKind.COUNT,
                Message.of("figure.in-post"),
                FigureUnit.COUNT,
                missing == null ? Long.toString(inPost) : null,
                null,
                null,
                new Origin(
                        year.staffing().rows().stream()
                                .map(row -> Figure.id("staffing/" + row.kind(), FigureKind.COUNT))
                                .toList(),
                        null),
                missing,
                1);
    }

    private void people(String subject, Message label, @Nullable Integer number) {
        add(
                subject,
                FigureKind.COUNT,
                label,
                FigureUnit.COUNT,
                number == null ? null : number.toString(),
                number == null ? Message.of("figure.not-entered") : null,
                1);
    }

    /** Revenue or expenditure: its rows, the groups of rows that its list has, and the total of each column. */
    private void account(String subject, String list, List<BudgetRow> rows) {
        var byCode = rows.stream().collect(Collectors.toMap(BudgetRow::code, Function.identity()));
        var entries = lists.apply(list);
        var shares = new LinkedHashMap<String, Percentage>();
        for (var column : Column.values()) {
            var total = Sum.of(rows.stream()
                    .map(row -> part(subject, list, row.code(), column.of(row)))
                    .toList());
            for (var entry : entries) {
                var sum = sum(subject, list, entry, byCode, column);
                if (sum == null) {
                    continue;
                }
                var name = labels.apply(entry);
                amount(subject + "/" + entry.code(), column.kind, name, sum);
                if (column == Column.EXECUTED) {
                    share(subject + "/" + entry.code(), subject, name, sum, total);
                    if (entry.parent() == null) {
                        sum.shareOf(total).ifPresent(share -> shares.put(subject + "/" + entry.code(), share));
                    }
                }
            }
            amount(subject, column.kind, null, total);
            if (column == Column.EXECUTED) {
                shares(subject, shares, total);
            }
        }
    }

    /** What an entry of a list adds up to; {@code null} where the account has no row of it. */
    private @Nullable Sum sum(
            String subject, String list, CodeEntry entry, Map<String, BudgetRow> byCode, Column column) {
        var children = lists.apply(list).stream()
                .filter(e -> entry.code().equals(e.parent()))
                .toList();
        if (!children.isEmpty()) {
            return Sum.of(children.stream()
                    .map(child -> byCode.get(child.code()))
                    .filter(Objects::nonNull)
                    .map(row -> part(subject, list, row.code(), column.of(row)))
                    .toList());
        }
        var own = byCode.get(entry.code());
        return own == null ? null : Sum.entered(part(subject, list, own.code(), column.of(own)));
    }

    /** What the printed shares add up to, which rounding can keep from 100. */
    private void shares(String subject, Map<String, Percentage> shares, Sum total) {
        var whole = shares.values().stream().map(Percentage::value).reduce(BigDecimal::add);
        var computable = total.shareOf(total).isPresent() ? whole : Optional.<BigDecimal>empty();
        add(
                subject,
                FigureKind.SHARE,
                Message.of("figure.shares." + subject),
                FigureUnit.PERCENT,
                computable.map(BigDecimal::toPlainString).orElse(null),
                Message.of("figure.shares-formula"),
                computable
                        .map(sum -> shares.values().stream()
                                        .map(Percentage::toString)
                                        .collect(Collectors.joining(" + "))
                                + " = " + sum.toPlainString() + "%")
                        .orElse(null),
                new Origin(
                        shares.keySet().stream()
                                .map(part -> Figure.id(part, FigureKind.SHARE))
                                .toList(),
                        null),
                computable.isPresent() ? null : total.noShareOf(total),
                shares.size());
    }

    /** How far the kinds of expenditure were executed, as the department's form asks. */
    private void ratesOfKinds(List<BudgetRow> rows) {
        var byCode = rows.stream().collect(Collectors.toMap(BudgetRow::code, Function.identity()));
        for (var entry : lists.apply(CodeLists.EXPENDITURE_KIND)) {
            var budget = sum(EXPENDITURE, CodeLists.EXPENDITURE_KIND, entry, byCode, Column.YEAR);
            var executed = sum(EXPENDITURE, CodeLists.EXPENDITURE_KIND, entry, byCode, Column.EXECUTED);
            if (entry.parent() == null && budget != null && executed != null) {
                var subject = EXPENDITURE + "/" + entry.code();
                rate(subject, subject, Message.of("figure.rate-of", labels.apply(entry)), budget, executed, null);
            }
        }
    }

    private Sum.Part part(String account, String list, String code, @Nullable Money amount) {
        return new Sum.Part(account + "/" + code, label(list, code), amount);
    }

    private void carryOver() {
        entered(
                "budget/openingCarryOver",
                "figure.opening-carry-over",
                year.budget().head().openingCarryOver());
        entered(
                "budget/closingCarryOver",
                "figure.closing-carry-over",
                year.budget().head().closingCarryOver());
    }

    private void entered(String subject, String label, @Nullable Money amount) {
        add(
                subject,
                FigureKind.AMOUNT,
                Message.of(label),
                FigureUnit.YUAN,
                amount == null ? null : amount.toString(),
                amount == null ? Message.of("figure.not-entered") : null,
                1);
    }

    /** 部门整体: the execution rate is computed; the score too where the year has a scheme for the department's form. */
    private void department() {
        var rows = year.budget().expenditure().rows();
        var budget = Sum.of(rows.stream()
                .map(row -> part(EXPENDITURE, CodeLists.EXPENDITURE_KIND, row.code(), row.yearBudget()))
                .toList());
        var executed = Sum.of(rows.stream()
                .map(row -> part(EXPENDITURE, CodeLists.EXPENDITURE_KIND, row.code(), row.executed()))
                .toList());
        var score = year.departmentScore();
        rate(
                "department",
                EXPENDITURE,
                Message.of("figure.department-rate"),
                budget,
                executed,
                score == null ? null : clauseOfRate(score));
        if (score == null) {
            onlyStated(FigureKind.SCORE, "figure.department-score", FigureUnit.POINTS);
            onlyStated(FigureKind.GRADE, "figure.department-grade", FigureUnit.TEXT);
        } else {
            scored("department", Message.of("figure.department-score"), Message.of("figure.department-grade"), score);
        }
        onlyStated(FigureKind.DEVIATION, "figure.department-deviation", FigureUnit.TEXT);
    }

    private void onlyStated(FigureKind kind, String label, FigureUnit unit) {
        add("department", kind, Message.of(label), unit, null, Message.of("figure.only-stated"), 1);
    }

    private void projects() {
        var projects = year.projects();
        count("projects", "figure.project-count", projects.size());
        for (var project : projects) {
            project(project);
        }
        for (var column : Column.values()) {
            amount("projects", column.kind, null, ofProjects(column));
        }
        rate(
                "projects",
                "projects",
                Message.of("figure.projects-rate"),
                ofProjects(Column.YEAR),
                ofProjects(Column.EXECUTED),
                null);
        grades();
    }

    private Sum ofProjects(Column column) {
        return Sum.of(year.projects().stream()
                .map(project -> new Sum.Part(
                        project.subject(),
                        project.head().name(),
                        sum(project, column).total()))
                .toList());
    }

    private Sum sum(YearData.ProjectOfYear project, Column column) {
        return Sum.of(project.funding().rows().stream()
                .map(row -> part(project.subject(), CodeLists.FUNDING_SOURCE, row.source(), column.of(row)))
                .toList());
    }

    private void project(YearData.ProjectOfYear project) {
        var subject = project.subject();
        var name = project.head().name();
        for (var column : Column.values()) {
            amount(subject, column.kind, name, sum(project, column));
            for (var row : project.funding().rows()) {
                var part = part(project.subject(), CodeLists.FUNDING_SOURCE, row.source(), column.of(row));
                amount(subject + "/" + row.source(), column.kind, name + "·" + part.label(), Sum.entered(part));
            }
        }
        for (var row : project.funding().rows()) {
            var ofSource = subject + "/" + row.source();
            rate(
                    ofSource,
                    ofSource,
                    Message.of("figure.rate-of", name + "·" + label(CodeLists.FUNDING_SOURCE, row.source())),
                    Sum.of(List.of(part(project.subject(), CodeLists.FUNDING_SOURCE, row.source(), row.yearBudget()))),
                    Sum.of(List.of(part(project.subject(), CodeLists.FUNDING_SOURCE, row.source(), row.executed()))),
                    null);
        }
        rate(
                subject,
                subject,
                Message.of("figure.rate-of", name),
                sum(project, Column.YEAR),
                sum(project, Column.EXECUTED),
                clauseOfRate(project.score()));
        scored(subject, Message.of("figure.score-of", name), Message.of("figure.grade-of", name), project.score());
        var listed = sum(project, Column.YEAR);
        add(
                subject,
                FigureKind.LIST_AMOUNT,
                Message.of("figure.list-amount-of", name),
                FigureUnit.YUAN,
                listed.total() == null ? null : listed.total().toString(),
                null,
                null,
                Origin.of(Figure.id(subject, FigureKind.AMOUNT_YEAR)),
                listed.missing(),
                1);
        add(subject, FigureKind.LIST_NAME, Message.of("figure.list-name-of", name), FigureUnit.TEXT, name, null, 1);
    }

    private void scored(String subject, Message scoreLabel, Message gradeLabel, ScoreSheetView score) {
        var trace = score.trace();
        var clause = trace == null ? null : trace.clause();
        add(
                subject,
                FigureKind.SCORE,
                scoreLabel,
                FigureUnit.POINTS,
                score.score(),
                null,
                null,
                new Origin(List.of(), clause),
                score.score() == null ? Message.of("figure.not-all-scored") : null,
                1);
        add(
                subject,
                FigureKind.GRADE,
                gradeLabel,
                FigureUnit.TEXT,
                score.grade(),
                null,
                null,
                new Origin(List.of(Figure.id(subject, FigureKind.SCORE)), clause),
                score.grade() == null ? Message.of("figure.not-all-scored") : null,
                1);
    }

    /** On what ground the execution rate is what it is. */
    private static @Nullable ClauseView clauseOfRate(ScoreSheetView score) {
        var execution = score.execution();
        return execution == null || execution.trace() == null
                ? null
                : execution.trace().clause();
    }

    /** "All are 优" can only be true where all have the same grade. */
    private void grades() {
        var grades = year.projects().stream()
                .map(project -> String.valueOf(project.score().grade()))
                .distinct()
                .toList();
        var same = grades.size() == 1 && !grades.get(0).equals("null");
        add(
                "projects",
                FigureKind.GRADE,
                Message.of("figure.projects-grade"),
                FigureUnit.TEXT,
                same ? grades.get(0) : null,
                null,
                null,
                new Origin(
                        year.projects().stream()
                                .map(project -> Figure.id(project.subject(), FigureKind.GRADE))
                                .toList(),
                        null),
                same
                        ? null
                        : Message.of(
                                grades.contains("null") || grades.isEmpty()
                                        ? "figure.not-all-scored"
                                        : "figure.grades-differ",
                                String.join("、", grades)),
                1);
    }

    private void count(String subject, String label, int number) {
        add(subject, FigureKind.COUNT, Message.of(label), FigureUnit.COUNT, Integer.toString(number), null, 1);
    }

    /** @param name of the subject; {@code null} for the total of an account */
    private void amount(String subject, FigureKind kind, @Nullable String name, Sum sum) {
        var column = "figure." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        var label = name == null ? Message.of(column + "." + subject) : Message.of(column, name);
        add(
                subject,
                kind,
                label,
                FigureUnit.YUAN,
                sum.total() == null ? null : sum.total().toString(),
                sum.formula(),
                sum.working(),
                new Origin(
                        sum.parts().stream()
                                .filter(part -> !part.subject().equals(subject))
                                .map(part -> Figure.id(part.subject(), kind))
                                .toList(),
                        null),
                sum.missing(),
                sum.parts().size());
    }

    private void share(String subject, String wholeSubject, String name, Sum part, Sum whole) {
        var share = part.shareOf(whole);
        add(
                subject,
                FigureKind.SHARE,
                Message.of("figure.share-of." + wholeSubject, name),
                FigureUnit.PERCENT,
                share.map(Object::toString).orElse(null),
                Message.of("figure.share-formula." + wholeSubject, name),
                share.map(s -> part.total() + " ÷ " + whole.total() + " = " + s + "%")
                        .orElse(null),
                Origin.of(Figure.id(subject, FigureKind.AMOUNT), Figure.id(wholeSubject, FigureKind.AMOUNT)),
                share.isPresent() ? null : part.noShareOf(whole),
                1);
    }

    /** @param account whose amounts {@code budget} and {@code executed} are */
    private void rate(
            String subject, String account, Message label, Sum budget, Sum executed, @Nullable ClauseView clause) {
        var rate = executed.shareOf(budget);
        add(
                subject,
                FigureKind.RATE,
                label,
                FigureUnit.PERCENT,
                rate.map(Object::toString).orElse(null),
                Message.of("figure.rate-formula"),
                rate.map(r -> executed.total() + " ÷ " + budget.total() + " = " + r + "%")
                        .orElse(null),
                new Origin(
                        List.of(Figure.id(account, FigureKind.AMOUNT), Figure.id(account, FigureKind.AMOUNT_YEAR)),
                        clause),
                rate.isPresent() ? null : noRate(budget, executed),
                1);
    }

    private static Message noRate(Sum budget, Sum executed) {
        if (budget.missing() != null) {
            return Message.of("figure.no-year-budget");
        }
        return executed.missing() != null ? Message.of("figure.no-executed") : Message.of("figure.year-budget-is-zero");
    }

    /** What the reader calls a code; codes were checked against their list when they were written. */
    private String label(String list, String code) {
        return lists.apply(list).stream()
                .filter(entry -> entry.code().equals(code))
                .findFirst()
                .map(labels)
                .orElse(code);
    }

    /** What was entered, or counted. */
    private void add(
            String subject,
            FigureKind kind,
            Message label,
            FigureUnit unit,
            @Nullable String value,
            @Nullable Message notComputable,
            int addends) {
        add(subject, kind, label, unit, value, null, null, Origin.NONE, notComputable, addends);
    }

    private void add(
            String subject,
            FigureKind kind,
            Message label,
            FigureUnit unit,
            @Nullable String value,
            @Nullable Message formula,
            @Nullable String working,
            Origin origin,
            @Nullable Message notComputable,
            int addends) {
        var beside = stated.getOrDefault(Figure.id(subject, kind), List.of()).stream()
                .map(figure -> Agreement.of(figure, value, addends))
                .toList();
        figures.add(new Figure(subject, kind, label, unit, value, formula, working, origin, notComputable, beside));
    }
}
