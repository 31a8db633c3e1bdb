package org.jiheng.checking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jiheng.budget.BudgetRow;
import org.jiheng.codelist.CodeEntry;
import org.jiheng.codelist.CodeLists;
import org.jiheng.evaluation.FigureKind;
import org.jiheng.evaluation.YearData;
import org.jiheng.reconciliation.Fact;
import org.jiheng.reconciliation.Questions;
import org.jiheng.reconciliation.RuleId;
import org.jspecify.annotations.Nullable;

/** 收入决算 and 支出决算: what is stated of them, and whether they are in balance. */
final class AccountChecks {

    /** The columns, as pointers and as figures name them. */
    static final Map<String, FigureKind> COLUMNS = Map.of(
            "initialBudget", FigureKind.AMOUNT_INITIAL,
            "yearBudget", FigureKind.AMOUNT_YEAR,
            "executed", FigureKind.AMOUNT);

    private static final String REVENUE = "revenue";
    private static final String EXPENDITURE = "expenditure";

    private final YearData year;
    private final YearFacts book;
    private final Function<String, List<CodeEntry>> lists;

    AccountChecks(YearData year, YearFacts book, Function<String, List<CodeEntry>> lists) {
        this.year = year;
        this.book = book;
        this.lists = lists;
    }

    void relate() {
        account(REVENUE, CodeLists.REVENUE_SOURCE, year.budget().revenue().rows());
        account(
                EXPENDITURE,
                CodeLists.EXPENDITURE_KIND,
                year.budget().expenditure().rows());
        var revenue = total(REVENUE, FigureKind.AMOUNT);
        var spent = total(EXPENDITURE, FigureKind.AMOUNT);
        if (revenue == null || spent == null) {
            book.notComputable(RuleId.R07, List.of());
        } else {
            book.relate(Questions.carryOver(revenue, spent, balance("openingCarryOver"), balance("closingCarryOver")));
        }
        rate(RuleId.R19, "department", EXPENDITURE);
    }

    /** Revenue or expenditure as a whole, 基本支出 or one row of them. */
    @Nullable
    Fact total(String subject, FigureKind kind) {
        return book.computed(subject, kind, parts(subject, kind));
    }

    private void account(String side, String list, List<BudgetRow> rows) {
        var isRevenue = side.equals(REVENUE);
        for (var kind : COLUMNS.values()) {
            book.sum(isRevenue ? RuleId.R01 : RuleId.R03, book.stated(side, kind), parts(side, kind));
        }
        for (var entry : lists.apply(list)) {
            var subject = side + "/" + entry.code();
            var isGroup =
                    lists.apply(list).stream().anyMatch(child -> entry.code().equals(child.parent()));
            for (var kind : COLUMNS.values()) {
                if (isGroup) {
                    book.sum(isRevenue ? RuleId.R01 : RuleId.R04, book.stated(subject, kind), parts(subject, kind));
                } else {
                    book.same(RuleId.R73, book.stated(subject, kind), total(subject, kind));
                }
            }
            book.ratio(
                    isRevenue ? RuleId.R02 : RuleId.R05,
                    book.stated(subject, FigureKind.SHARE),
                    total(subject, FigureKind.AMOUNT),
                    total(side, FigureKind.AMOUNT),
                    book.stated(side, FigureKind.AMOUNT));
            rate(RuleId.R19, subject, subject);
        }
        rows.forEach(row -> COLUMNS.forEach((column, kind) -> total(side + "/" + row.code(), kind)));
    }

    /** A stated execution rate; without 全年预算数 a reviewer asks for it. */
    private void rate(RuleId rule, String stated, String account) {
        var rate = book.stated(stated, FigureKind.RATE);
        var budget = total(account, FigureKind.AMOUNT_YEAR);
        book.ratio(rule, rate, total(account, FigureKind.AMOUNT), budget);
        if (rate != null && budget == null) {
            book.relate(Questions.noBudget(rate));
        }
    }

    private @Nullable Fact balance(String field) {
        return book.entered("budget/" + field, FigureKind.AMOUNT, "/budget/head/" + field);
    }

    /** The rows that make up an account, or a group of it; the row itself where it is one. */
    private List<@Nullable Fact> parts(String subject, FigureKind kind) {
        var side = subject.replaceFirst("/.*", "");
        var isRevenue = side.equals(REVENUE);
        var rows = (isRevenue ? year.budget().revenue() : year.budget().expenditure()).rows();
        var parents = new HashMap<String, String>();
        lists.apply(isRevenue ? CodeLists.REVENUE_SOURCE : CodeLists.EXPENDITURE_KIND)
                .forEach(entry -> parents.put(entry.code(), String.valueOf(entry.parent())));
        var facts = new ArrayList<@Nullable Fact>();
        rows.stream()
                .map(BudgetRow::code)
                .filter(code -> Stream.of(side, side + "/" + code, side + "/" + parents.get(code))
                        .anyMatch(subject::equals))
                .forEach(code -> facts.add(book.entered(
                        side + "/" + code, kind, "/budget/" + side + "/rows/" + code + "/" + column(kind))));
        return facts;
    }

    static String column(FigureKind kind) {
        return COLUMNS.entrySet().stream()
                .filter(entry -> entry.getValue() == kind)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }
}
