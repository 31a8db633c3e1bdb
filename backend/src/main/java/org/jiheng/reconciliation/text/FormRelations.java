package org.jiheng.reconciliation.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jiheng.reconciliation.Basis;
import org.jiheng.reconciliation.Fact;
import org.jiheng.reconciliation.FactKind;
import org.jiheng.reconciliation.Measure;
import org.jiheng.reconciliation.Outcome;
import org.jiheng.reconciliation.Relation;
import org.jiheng.reconciliation.RuleId;
import org.jiheng.reconciliation.Severity;
import org.jspecify.annotations.Nullable;

/** How the figures of one form hang together. */
final class FormRelations {

    private static final WordList TOP =
            WordList.of("财政拨款", "财政资金", "上年结转", "其他资金", "单位资金", "财政专户", "其他", "自筹", "自有", "政府性基金", "一般公共预算", "债券");
    private static final WordList LEVELS =
            WordList.of("中央", "省级", "省财政", "市级", "市财政", "县级", "县财政", "区级", "区财政", "自治区", "盟市", "旗县", "州级", "地方", "本级");
    private static final WordList TOTALS = WordList.of("总额", "合计", "整体支出");
    private static final List<String> NO_REASON =
            List.of("", "无", "无偏差", "无偏离", "/", "—", "-", "——", "不适用", "无。", "*", "\\");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = BigDecimal.valueOf(50);

    private final Form form;
    private final FactBook book;

    private FormRelations(Form form, FactBook book) {
        this.form = form;
        this.book = book;
    }

    static void relate(Form form, FactBook book) {
        var relations = new FormRelations(form, book);
        relations.funds();
        relations.execution();
        relations.indicators();
        relations.littleSpent();
        relations.points();
    }

    private void funds() {
        if (form.funds.isEmpty()) {
            return;
        }
        var total = form.funds.get(0);
        for (var row : form.funds) {
            rate(row);
            var budget = row.amounts().get(Columns.YEAR);
            var spent = row.amounts().get(Columns.EXECUTED);
            if (budget != null && spent != null) {
                book.relate(new Relation.AtMost(RuleId.R20, Severity.WARNING, spent, budget));
            }
        }
        adjustment(total);
        if (form.fundsUnread
                || !TOTALS.isIn(total.label())
                        && !(form.department && total.label().contains("年度"))) {
            return;
        }
        var parts = parts(form.funds.subList(1, form.funds.size()));
        var zeros = false;
        for (var column : List.of(Columns.YEAR, Columns.EXECUTED, Columns.INITIAL)) {
            zeros = sum(total, parts, column, zeros);
        }
    }

    /** The sources themselves, not what they are divided into again. */
    private List<Form.FundRow> parts(List<Form.FundRow> rows) {
        if (rows.stream().anyMatch(r -> r.label().contains("基本支出"))
                && rows.stream().anyMatch(r -> r.label().contains("项目支出"))) {
            return rows.stream()
                    .filter(r -> r.label().contains("基本支出") || r.label().contains("项目支出"))
                    .toList();
        }
        var top = rows.stream().filter(r -> TOP.isIn(r.label()) && !isLevel(r)).toList();
        // 中央 and 省级 divide 财政拨款 where that stands above them; else they are the sources.
        if (top.stream().anyMatch(r -> r.label().contains("财政"))) {
            return top;
        }
        return rows.stream().anyMatch(r -> r.label().contains("地方"))
                ? rows.stream()
                        .filter(r -> !isLevel(r)
                                || r.label().contains("中央")
                                || r.label().contains("地方"))
                        .toList()
                : rows;
    }

    private static boolean isLevel(Form.FundRow row) {
        return LEVELS.isIn(row.label());
    }

    /**
     * @param zeros whether a total of zero over parts has been met already: the row was left out, that is one finding
     */
    private boolean sum(Form.FundRow total, List<Form.FundRow> rows, Columns column, boolean zeros) {
        var whole = total.amounts().get(column);
        var parts = rows.isEmpty() ? List.<Fact>of() : amounts(rows, column);
        if (whole == null || parts.isEmpty()) {
            return zeros;
        }
        var nested = nested(rows, column, whole);
        var chosen = nested == null ? parts : nested;
        var all = amounts(form.funds.subList(1, form.funds.size()), column);
        if (!isSum(whole, chosen) && isSum(whole, all)) {
            chosen = all;
        }
        var empty = whole.number().signum() == 0
                && chosen.stream().anyMatch(part -> part.number().signum() > 0);
        if (!empty || !zeros) {
            book.relateSurely(new Relation.Sum(empty ? RuleId.R87 : RuleId.R59, Severity.ERROR, whole, chosen, true));
        }
        return zeros || empty;
    }

    private static List<Fact> amounts(List<Form.FundRow> rows, Columns column) {
        return rows.stream()
                .map(row -> row.amounts().get(column))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    private static boolean isSum(Fact whole, List<Fact> parts) {
        return Fact.total(parts).compareTo(whole.number()) == 0;
    }

    /** If one source alone is the whole, the rest divide it again: 一般公共预算 under 财政拨款. */
    private static @Nullable List<Fact> nested(List<Form.FundRow> rows, Columns column, Fact whole) {
        var first = rows.get(0).amounts().get(column);
        var rest = rows.subList(1, rows.size()).stream()
                .map(r -> r.amounts().get(column))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        if (first == null || rest.isEmpty() || !rows.get(0).label().contains("财政")) {
            return null;
        }
        var subdivides = rows.subList(1, rows.size()).stream()
                .anyMatch(r -> r.label().contains("一般公共预算")
                        || r.label().contains("政府性基金")
                        || r.label().contains("债券"));
        return subdivides && first.amount().equalsWithinPrint(whole.amount()) ? List.of(first) : null;
    }

    private void adjustment(Form.FundRow total) {
        var initial = total.amounts().get(Columns.INITIAL);
        var adjustment = total.amounts().get(Columns.ADJUSTMENT);
        var year = total.amounts().get(Columns.YEAR);
        if (initial != null && adjustment != null && year != null) {
            book.relateSurely(new Relation.Sum(RuleId.R58, Severity.ERROR, year, List.of(initial, adjustment), true));
        }
    }

    private void rate(Form.FundRow row) {
        var rate = row.amounts().get(Columns.RATE);
        var spent = row.amounts().get(Columns.EXECUTED);
        var wholes = new ArrayList<Fact>();
        var year = row.amounts().get(Columns.YEAR);
        if (year != null) {
            wholes.add(year);
        } else if (row.amounts().containsKey(Columns.INITIAL)) {
            wholes.add(Objects.requireNonNull(row.amounts().get(Columns.INITIAL)));
        }
        if (rate != null && spent != null && !wholes.isEmpty()) {
            var nothing = wholes.get(0).number().signum() == 0;
            if (!nothing) {
                book.relateSurely(new Relation.Ratio(
                        form.department ? RuleId.R19 : RuleId.R17, Severity.ERROR, rate, List.of(spent), wholes));
            }
        }
    }

    private void execution() {
        var points = form.execution.get(Columns.POINTS);
        var score = form.execution.get(Columns.SCORE);
        if (points == null || score == null) {
            return;
        }
        book.relate(new Relation.AtMost(RuleId.R34, Severity.ERROR, score, points));
        var rate = form.execution.get(Columns.RATE);
        var total = form.funds.get(0).amounts();
        var amounts = new ArrayList<Fact>();
        for (var column : List.of(Columns.EXECUTED, Columns.YEAR)) {
            if (total.containsKey(column)) {
                amounts.add(Objects.requireNonNull(total.get(column)));
            }
        }
        book.relate(new Relation.Execution(
                RuleId.R37,
                Severity.ERROR,
                score,
                points,
                rate == null ? List.of() : List.of(rate),
                amounts,
                reasoned(form.executionReason)));
    }

    /** Every output that is counted is done, and not half of the budget is spent: nobody says how. */
    private void littleSpent() {
        var rate = form.execution.get(Columns.RATE);
        var budget = form.funds.isEmpty() ? null : form.funds.get(0).amounts().get(Columns.YEAR);
        if (rate == null
                || rate.number().compareTo(HALF) >= 0
                || budget == null
                || budget.number().signum() <= 0
                || reasoned(form.executionReason)) {
            return;
        }
        var outputs = form.rows.stream()
                .filter(row -> row.block().contains("产出") && isCounted(row))
                .toList();
        if (outputs.size() > 1 && outputs.stream().allMatch(FormRelations::isDone)) {
            var about = new ArrayList<Fact>();
            about.add(rate);
            outputs.forEach(row -> about.add(Objects.requireNonNull(row.actual())));
            book.observe(RuleId.R61, Severity.WARNING, "recon.little-spent", about, rate.shown());
        }
    }

    private static boolean isCounted(Form.Row row) {
        return row.target() != null
                && row.actual() != null
                && row.target().quantity() != null
                && row.actual().quantity() != null
                && row.target().amount().measure() == Measure.COUNT
                && row.actual().amount().measure() == Measure.COUNT;
    }

    private static boolean isDone(Form.Row row) {
        var target = Objects.requireNonNull(row.target());
        var actual = Objects.requireNonNull(row.actual());
        return actual.number().compareTo(target.number()) >= 0 && !reasoned(row.reason());
    }

    static boolean reasoned(String reason) {
        return !NO_REASON.contains(reason.strip());
    }

    private void indicators() {
        for (var row : form.rows) {
            if (row.score() == null) {
                continue;
            }
            book.relate(new Relation.AtMost(RuleId.R34, Severity.ERROR, row.score(), row.points()));
            if (row.target() != null && row.actual() != null && !isExecution(row)) {
                book.relate(new Relation.Indicator(
                        RuleId.R38,
                        mayHaveAReason(row) ? Severity.WARNING : Severity.ERROR,
                        row.target(),
                        row.actual(),
                        row.points(),
                        row.score(),
                        reasoned(row.reason()),
                        row.block()));
            }
        }
    }

    /** Points were lost in a form that has no room to say why. */
    private boolean mayHaveAReason(Form.Row row) {
        return !form.indicatorHead.contains(Columns.REASON)
                && row.score() != null
                && row.score().number().compareTo(row.points().number()) < 0;
    }

    private static boolean isExecution(Form.Row row) {
        return row.name().contains("执行率");
    }

    private void points() {
        groups();
        if (form.rows.isEmpty() || form.unread) {
            return;
        }
        var points = new ArrayList<Fact>();
        var scores = new ArrayList<Fact>();
        var hasExecutionRow = form.rows.stream().anyMatch(FormRelations::isExecution);
        if (!hasExecutionRow && form.execution.containsKey(Columns.POINTS)) {
            points.add(Objects.requireNonNull(form.execution.get(Columns.POINTS)));
            if (form.execution.containsKey(Columns.SCORE)) {
                scores.add(Objects.requireNonNull(form.execution.get(Columns.SCORE)));
            }
        }
        var complete = points.size() == scores.size();
        Map<String, List<Fact>> blocks = new LinkedHashMap<>();
        for (var row : form.rows) {
            points.add(row.points());
            blocks.computeIfAbsent(row.block(), b -> new ArrayList<>()).add(row.points());
            if (row.score() == null) {
                complete = false;
            } else {
                scores.add(row.score());
            }
        }
        var severity = complete && isUnread(points, scores) ? Severity.WARNING : Severity.ERROR;
        var without = hasExecutionRow || form.execution.containsKey(Columns.POINTS) ? BigDecimal.ZERO : BigDecimal.TEN;
        if (form.totalPoints != null && !isNinety(points, form.totalPoints, without)) {
            book.relate(new Relation.Sum(RuleId.R35, severity, form.totalPoints, points, true));
        }
        if (form.totalPoints == null && form.totalScore != null && form.execution.containsKey(Columns.POINTS)) {
            hundred(points);
        }
        form.subtotals.forEach(this::subtotal);
        form.blockPoints.forEach((block, printed) -> {
            var parts = blocks.getOrDefault(block, List.of());
            if (!parts.isEmpty()) {
                block(block, printed, withWhatFollows(parts, printed, block, blocks), blocks.keySet());
            }
        });
        if (form.totalScore != null
                && complete
                && !isNinety(points, form.totalPoints, without)
                && !isNinety(scores, form.totalScore, without)) {
            book.relate(new Relation.Sum(RuleId.R36, severity, form.totalScore, scores, true));
        }
    }

    /** Points are lacking, and of the scores no more than those: a row was not read rather than two figures mistaken. */
    private boolean isUnread(List<Fact> points, List<Fact> scores) {
        if (form.totalPoints == null || form.totalScore == null) {
            return false;
        }
        var lackingPoints = form.totalPoints.number().subtract(Fact.total(points));
        var lackingScores = form.totalScore.number().subtract(Fact.total(scores));
        return lackingScores.signum() > 0 && lackingScores.compareTo(lackingPoints) <= 0;
    }

    /** The last may have been cut off. */
    private void groups() {
        var whole = form.group == null || form.totalPoints != null || form.totalScore != null;
        for (var group : form.groups.subList(0, Math.max(0, form.groups.size() - (whole ? 0 : 1)))) {
            book.relate(new Relation.Sum(RuleId.R35, Severity.ERROR, group.printed(), group.points(), true));
        }
    }

    private void subtotal(Form.Subtotal subtotal) {
        var rows = form.rows.stream()
                .filter(row -> row.block().equals(subtotal.block()))
                .toList();
        if (rows.isEmpty() || rows.stream().anyMatch(row -> row.score() == null)) {
            return;
        }
        if (subtotal.points() != null) {
            var points = rows.stream().map(Form.Row::points).toList();
            book.relate(new Relation.Sum(RuleId.R35, Severity.ERROR, subtotal.points(), points, true));
        }
        if (subtotal.score() != null) {
            var scores = rows.stream()
                    .map(row -> Objects.requireNonNull(row.score()))
                    .toList();
            book.relate(new Relation.Sum(RuleId.R36, Severity.ERROR, subtotal.score(), scores, true));
        }
    }

    /** A form that ends without its total may have been cut off in its last block. */
    private void block(String name, Fact printed, List<Fact> points, Set<String> blocks) {
        var isCutOff = form.totalPoints == null
                && form.totalScore == null
                && List.copyOf(blocks).indexOf(name) == blocks.size() - 1
                && Fact.total(points).compareTo(printed.number()) < 0;
        if (isCutOff && blocks.size() == 1) {
            book.looked(RuleId.R35, Outcome.NOT_COMPUTABLE, points);
        } else {
            book.relate(
                    new Relation.Sum(RuleId.R35, isCutOff ? Severity.WARNING : Severity.ERROR, printed, points, true));
        }
    }

    /** A whole form whose total row prints a score alone: its points are a hundred all the same. */
    private void hundred(List<Fact> points) {
        var sum = Fact.total(points);
        if (sum.compareTo(HUNDRED) == 0) {
            book.looked(RuleId.R35, Outcome.HELD, points);
        } else {
            book.observe(
                    RuleId.R35,
                    Severity.WARNING,
                    "recon.hundred",
                    points,
                    sum.stripTrailingZeros().toPlainString());
        }
    }

    /** 满意度指标 without points of its own may be the last part of 效益指标（40分）: if that makes the 40, it is. */
    private List<Fact> withWhatFollows(List<Fact> parts, Fact printed, String block, Map<String, List<Fact>> blocks) {
        var names = List.copyOf(blocks.keySet());
        var next = names.indexOf(block) + 1;
        if (next >= names.size() || form.blockPoints.containsKey(names.get(next))) {
            return parts;
        }
        var more = new ArrayList<>(parts);
        more.addAll(Objects.requireNonNull(blocks.get(names.get(next))));
        return Fact.total(more).compareTo(printed.number()) == 0 ? more : parts;
    }

    /** The ten points of the execution rate stand on another sheet. */
    private static boolean isNinety(List<Fact> points, @Nullable Fact total, BigDecimal without) {
        if (total == null || without.signum() == 0) {
            return false;
        }
        var sum = Fact.total(points);
        return sum.add(without).compareTo(total.number()) == 0
                || sum.add(without).add(without).compareTo(total.number()) == 0;
    }

    /** The form's figures against what the text says of the same project, or of the department. */
    static void compare(Form form, FactBook book, String subject) {
        var score = Claims.score(book, subject);
        if (score != null && form.totalScore != null) {
            book.relate(new Relation.Same(RuleId.R40, Severity.ERROR, List.of(score, form.totalScore)));
        }
        if (form.funds.isEmpty() || !form.unitDeclared) {
            return;
        }
        if (subject.isEmpty()) {
            department(form.funds.get(0).amounts(), book);
            return;
        }
        compare(book, subject, FactKind.YEAR_BUDGET, form.funds.get(0).amounts().get(Columns.YEAR));
        compare(book, subject, FactKind.EXECUTED, form.funds.get(0).amounts().get(Columns.EXECUTED));
    }

    /** The whole department may be told of all funds here and of the appropriation there: a question, no error. */
    private static void department(Map<Columns, Fact> total, FactBook book) {
        var budget = book.of(FactKind.YEAR_BUDGET, "").stream()
                .filter(f -> f.certain() && f.isExact() && f.label().contains("全年预算"))
                .filter(f -> f.label().contains("部门") || f.label().contains("整体"))
                .findFirst();
        var spent = book.of(FactKind.EXPENDITURE_TOTAL, "").stream()
                .filter(f -> f.certain()
                        && f.isExact()
                        && f.scope().isEmpty()
                        && f.basis() == Basis.EXECUTED
                        && (f.label().contains("合计") || f.label().contains("总")))
                .findFirst();
        budget.ifPresent(fact -> same(fact, total.get(Columns.YEAR), book));
        spent.ifPresent(fact -> same(fact, total.get(Columns.EXECUTED), book));
    }

    private static void same(Fact inText, @Nullable Fact inForm, FactBook book) {
        if (inForm != null) {
            book.relate(new Relation.Same(RuleId.R83, Severity.WARNING, List.of(inText, inForm)));
        }
    }

    private static void compare(FactBook book, String subject, FactKind kind, @Nullable Fact inForm) {
        var inText = book.of(kind, subject).stream()
                .filter(f -> f.certain() && f.isExact())
                .findFirst();
        if (inForm != null && inText.isPresent()) {
            book.relate(new Relation.Same(RuleId.R83, Severity.ERROR, List.of(inText.get(), inForm)));
        }
    }
}
