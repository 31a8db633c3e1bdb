package org.jiheng.scheme;

import static java.util.stream.Collectors.toSet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jiheng.indicator.IndicatorRow;
import org.jiheng.project.Funding;
import org.jiheng.scheme.Adjustment.AdjustmentKind;
import org.jiheng.scoring.Adjustments;
import org.jiheng.scoring.DepartmentTable;
import org.jiheng.scoring.DepartmentTable.Answer;
import org.jiheng.scoring.OwnIndicators;
import org.jiheng.scoring.ProjectTable;
import org.jiheng.scoring.ProjectTable.FundingLine;
import org.jiheng.scoring.ProjectTable.IndicatorLine;
import org.jiheng.scoring.Scheme;
import org.jiheng.scoring.Scheme.Entry;
import org.jiheng.scoring.ScoreOverride;
import org.jiheng.scoring.Sign;
import org.jiheng.scoring.WeightedGoals;
import org.jspecify.annotations.Nullable;

/** Makes the tables that the rules score from forms. */
final class Tables {

    private Tables() {}

    /** A department's table, and how its rows are called. */
    record Department(DepartmentTable table, TableKeys keys) {}

    static ProjectTable project(TableInput input) {
        return new ProjectTable(
                funding(input.funding()),
                input.indicators().rows().stream().map(Tables::line).toList(),
                adjustments(input.adjustments(), Map.of()));
    }

    static TableKeys keys(TableInput input) {
        return new TableKeys(false, Map.of(), ids(input), Map.of(), adjusted(input));
    }

    /**
     * A row of the form that has the 二级指标 and the name of a fixed row answers it; the others are the department's own.
     */
    static Department department(Scheme scheme, TableInput input) {
        var rows = input.indicators().rows();
        var answered = new HashMap<String, Integer>();
        var own = new ArrayList<Integer>();
        var goals = goals(scheme, input.adjustments());
        for (int i = 0; i < rows.size(); i++) {
            var entry = entry(scheme, rows.get(i));
            var goal = goals.get(rows.get(i).level2().strip());
            if (goal != null) {
                goal.places().add(i);
            } else if (entry == null) {
                own.add(i);
            } else if (answered.putIfAbsent(entry.code(), i) != null) {
                own.add(i);
            }
        }
        var answers = new ArrayList<Answer>();
        var places = new ArrayList<Integer>();
        for (var entry : scheme.table()) {
            var at = answered.get(entry.code());
            var row = at == null ? null : rows.get(at);
            var answer = answer(entry.code(), row, input.adjustments());
            if (answer != null) {
                answers.add(answer);
                places.add(at == null ? -1 : at);
            }
        }
        var codes = new HashMap<String, String>();
        answered.forEach((code, at) -> {
            var id = rows.get(at).id();
            if (id != null) {
                codes.put(id.toString(), code);
            }
        });
        var table = new DepartmentTable(
                funding(input.funding()),
                figures(scheme, input),
                answers,
                own.stream().map(at -> line(rows.get(at))).toList(),
                goals.entrySet().stream()
                        .map(goal -> new DepartmentTable.Goal(
                                goal.getKey(),
                                goal.getValue().ratio(),
                                goal.getValue().places().stream()
                                        .map(at -> line(rows.get(at)))
                                        .toList()))
                        .toList(),
                adjustments(input.adjustments(), codes));
        var lists = new HashMap<String, List<Integer>>(Map.of("own", own, "answers", places));
        var position = 0;
        for (var goal : goals.values()) {
            lists.put("goals/" + position++ + "/indicators", goal.places());
        }
        return new Department(table, new TableKeys(true, answered, ids(input), lists, adjusted(input)));
    }

    /** One of several annual goals, and the places of its indicators in the form. */
    private record Goal(BigDecimal ratio, List<Integer> places) {}

    /** Where the scheme weighs goals: by name, in the order in which their ratios were added. */
    private static Map<String, Goal> goals(Scheme scheme, List<Adjustment> adjustments) {
        var goals = new LinkedHashMap<String, Goal>();
        if (scheme.table().stream().anyMatch(entry -> entry.rule() instanceof WeightedGoals)) {
            of(adjustments, AdjustmentKind.GOAL)
                    .forEach(one -> goals.put(
                            one.row().strip(), new Goal(Objects.requireNonNull(one.figure()), new ArrayList<>())));
        }
        return goals;
    }

    private static @Nullable Entry entry(Scheme scheme, IndicatorRow row) {
        return scheme.table().stream()
                .filter(entry -> !(entry.rule() instanceof OwnIndicators) && !(entry.rule() instanceof WeightedGoals))
                .filter(entry -> entry.level2().equals(row.level2().strip())
                        && entry.name().equals(row.name().strip()))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Answer answer(String code, @Nullable IndicatorRow row, List<Adjustment> adjustments) {
        var its = adjustments.stream().filter(one -> one.row().equals(code)).toList();
        var applies = its.stream().noneMatch(one -> one.kind() == AdjustmentKind.NOT_APPLICABLE);
        var checks = new HashMap<String, Boolean>();
        its.stream()
                .filter(one -> one.kind() == AdjustmentKind.CHECK)
                .forEach(one -> checks.put(Objects.requireNonNull(one.item()), Objects.requireNonNull(one.holds())));
        if (row == null && applies && checks.isEmpty()) {
            return null;
        }
        return new Answer(
                code,
                row == null ? null : row.actual(),
                row == null ? null : row.givenScore(),
                applies,
                checks,
                row != null && row.deviationReason() != null);
    }

    /** Accounts and staffing say first; a person adds what they do not say. Others than the scheme's are not asked for. */
    private static Map<String, BigDecimal> figures(Scheme scheme, TableInput input) {
        var figures = new HashMap<String, BigDecimal>();
        input.adjustments().stream()
                .filter(one -> one.kind() == AdjustmentKind.FIGURE)
                .forEach(one -> figures.put(one.row(), Objects.requireNonNull(one.figure())));
        var asked = scheme.inputs().stream().map(Scheme.Figure::name).collect(toSet());
        input.figures().forEach((name, value) -> {
            if (asked.contains(name)) {
                figures.put(name, value);
            }
        });
        return figures;
    }

    private static Adjustments adjustments(List<Adjustment> some, Map<String, String> codes) {
        var overrides = new HashMap<String, ScoreOverride>();
        var deductions = new HashMap<String, Integer>();
        of(some, AdjustmentKind.OVERRIDE)
                .forEach(one -> overrides.put(
                        codes.getOrDefault(one.row(), one.row()),
                        new ScoreOverride(Objects.requireNonNull(one.score()), one.reason())));
        of(some, AdjustmentKind.DEDUCTION)
                .forEach(one -> deductions.merge(one.row(), Objects.requireNonNull(one.cases()), Integer::sum));
        return new Adjustments(
                overrides,
                deductions,
                of(some, AdjustmentKind.VETO).map(Adjustment::row).collect(toSet()));
    }

    private static Stream<Adjustment> of(List<Adjustment> some, AdjustmentKind kind) {
        return some.stream().filter(one -> one.kind() == kind);
    }

    private static List<FundingLine> funding(Funding funding) {
        return funding.rows().stream()
                .map(row -> new FundingLine(row.source(), row.initialBudget(), row.yearBudget(), row.executed()))
                .toList();
    }

    private static List<@Nullable UUID> ids(TableInput input) {
        return input.indicators().rows().stream()
                .<@Nullable UUID>map(IndicatorRow::id)
                .toList();
    }

    private static List<String> adjusted(TableInput input) {
        return input.adjustments().stream().map(Adjustment::row).toList();
    }

    private static IndicatorLine line(IndicatorRow row) {
        return new IndicatorLine(
                row.id() == null ? null : row.id().toString(),
                row.level1(),
                row.level2(),
                row.name(),
                Sign.valueOf(row.sign().name()),
                row.target(),
                row.unit(),
                row.points(),
                row.actual(),
                row.givenScore(),
                row.deviationReason() != null);
    }
}
