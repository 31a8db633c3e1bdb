package org.jiheng.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jiheng.scoring.Mark.Severity;
import org.jiheng.scoring.ProjectTable.FundingLine;
import org.jiheng.scoring.ProjectTable.IndicatorLine;
import org.jiheng.shared.Points;
import org.jiheng.shared.Refusal.Message;
import org.jspecify.annotations.Nullable;

/** What is wrong with a table, place by place, before anything is scored. What is marked as an error is not scored. */
public final class TableMarks {

    private final List<Mark> marks = new ArrayList<>();

    private TableMarks() {}

    public static List<Mark> of(Scheme scheme, ProjectTable table) {
        var all = new TableMarks();
        all.funding(table.funding());
        all.lines(scheme, table.indicators(), "/indicators");
        all.weights(scheme, table.indicators());
        all.adjustments(scheme, table.adjustments());
        return List.copyOf(all.marks);
    }

    public static List<Mark> of(Scheme scheme, DepartmentTable table) {
        var all = new TableMarks();
        all.funding(table.funding());
        all.lines(scheme, table.own(), "/own");
        for (int i = 0; i < table.goals().size(); i++) {
            all.lines(scheme, table.goals().get(i).indicators(), "/goals/" + i + "/indicators");
        }
        var codes = new HashSet<String>();
        scheme.table().forEach(entry -> codes.add(entry.code()));
        var seen = new HashSet<String>();
        for (int i = 0; i < table.answers().size(); i++) {
            var code = table.answers().get(i).code();
            all.check(!codes.contains(code), "/answers/" + i + "/code", "scoring.mark.unknown-row", code);
            all.check(!seen.add(code), "/answers/" + i + "/code", "scoring.mark.answered-twice", code);
        }
        for (int i = 0; i < table.own().size(); i++) {
            var line = table.own().get(i);
            all.check(
                    scheme.table().stream()
                            .noneMatch(entry -> entry.rule() instanceof OwnIndicators
                                    && entry.level2().equals(line.level2().strip())
                                    && Objects.equals(scheme.level1(line.level1()), scheme.level1(entry.level1()))),
                    "/own/" + i + "/level2",
                    "scoring.mark.no-place",
                    line.level1(),
                    line.level2());
        }
        var names = new HashSet<String>();
        scheme.inputs().stream().filter(figure -> figure.formula() == null).forEach(figure -> names.add(figure.name()));
        table.figures().keySet().stream()
                .filter(name -> !names.contains(name))
                .sorted()
                .forEach(name -> all.add("/figures/" + name, Severity.NOTICE, "scoring.mark.unused-figure", name));
        all.adjustments(scheme, table.adjustments());
        return List.copyOf(all.marks);
    }

    private void funding(List<FundingLine> lines) {
        var budget = BigDecimal.ZERO;
        var executed = BigDecimal.ZERO;
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var place = "/funding/" + i;
            check(
                    line.yearBudget() != null && line.yearBudget().isNegative(),
                    place + "/yearBudget",
                    "scoring.mark.negative");
            check(
                    line.executed() != null && line.executed().isNegative(),
                    place + "/executed",
                    "scoring.mark.negative");
            if (line.yearBudget() == null || line.executed() == null) {
                return;
            }
            budget = budget.add(line.yearBudget().yuan());
            executed = executed.add(line.executed().yuan());
        }
        if (budget.signum() == 0 && executed.signum() > 0) {
            add("/funding", Severity.ERROR, "scoring.spent-without-budget", executed.toPlainString());
        } else if (budget.signum() > 0 && executed.compareTo(budget) > 0) {
            add("/funding", Severity.NOTICE, "scoring.mark.over-budget", executed, budget);
        }
    }

    private void lines(Scheme scheme, List<IndicatorLine> lines, String pointer) {
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var place = pointer + "/" + i;
            check(line.points() == null, place + "/points", "scoring.points-missing");
            check(Points.ZERO.equals(line.points()), place + "/points", "scoring.points-zero");
            if (line.sign() != Sign.QUALITATIVE) {
                var level = scheme.level1(line.level1());
                RowRule rule = level == null || level.rule() == null
                        ? scheme.quantitative().rule(line.sign())
                        : level.rule();
                figures(line, rule, place);
            }
        }
    }

    private void figures(IndicatorLine line, RowRule rule, String place) {
        unit(line.actual(), line.unit(), place + "/actual");
        unit(line.target(), line.unit(), place + "/target");
        var target = line.target() == null
                ? null
                : Quantity.of(line.target(), line.unit()).number();
        if (target != null && target.signum() <= 0 && RowRule.isRatio(rule)) {
            add(place + "/target", Severity.NOTICE, "scoring.mark.no-ratio", Working.text(target));
        }
    }

    private void unit(@Nullable String text, @Nullable String unit, String place) {
        if (text != null && unit != null && Quantity.of(text, unit).otherUnit() != null) {
            add(place, Severity.ERROR, "scoring.other-unit", text, unit);
        }
    }

    private void weights(Scheme scheme, List<IndicatorLine> lines) {
        if (lines.isEmpty() || lines.stream().anyMatch(line -> line.points() == null)) {
            return;
        }
        var sum = Objects.requireNonNull(scheme.execution()).points().value();
        var levels = new HashMap<String, BigDecimal>();
        var second = new HashSet<String>();
        for (var line : lines) {
            var points = Objects.requireNonNull(line.points()).value();
            sum = sum.add(points);
            var level = scheme.level1(line.level1());
            if (level != null) {
                levels.merge(level.name(), points, BigDecimal::add);
                second.add(level.name() + "/" + line.level2().strip());
            }
        }
        if (sum.compareTo(scheme.total().value()) != 0) {
            add("/indicators", Severity.NOTICE, "scoring.note.total-differs", sum, scheme.total());
        }
        for (var level : scheme.weights().level1()) {
            var its = levels.getOrDefault(level.name(), BigDecimal.ZERO);
            if (its.compareTo(level.points().value()) != 0) {
                add("/indicators", Severity.NOTICE, "scoring.note.level-differs", level.name(), its, level.points());
            }
            level.requires().stream()
                    .filter(name -> !second.contains(level.name() + "/" + name))
                    .forEach(name ->
                            add("/indicators", Severity.NOTICE, "scoring.mark.required-level", level.name(), name));
        }
    }

    private void adjustments(Scheme scheme, Adjustments adjustments) {
        adjustments.deductions().forEach((code, cases) -> {
            check(
                    scheme.deductions().stream().noneMatch(one -> one.code().equals(code)),
                    "/adjustments/deductions/" + code,
                    "scoring.mark.unknown-row",
                    code);
            check(cases < 0, "/adjustments/deductions/" + code, "scoring.mark.negative");
        });
        adjustments
                .vetoes()
                .forEach(code -> check(
                        scheme.vetoes().stream().noneMatch(one -> one.code().equals(code)),
                        "/adjustments/vetoes",
                        "scoring.mark.unknown-row",
                        code));
    }

    private void check(boolean isWrong, String pointer, String key, Object... arguments) {
        if (isWrong) {
            add(pointer, Severity.ERROR, key, arguments);
        }
    }

    private void add(String pointer, Severity severity, String key, Object... arguments) {
        marks.add(new Mark(pointer, severity, Message.of(key, arguments)));
    }
}
