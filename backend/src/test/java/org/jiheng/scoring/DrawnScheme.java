package org.jiheng.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jiheng.scoring.Scheme.Base;
import org.jiheng.scoring.Scheme.Cap;
import org.jiheng.scoring.Scheme.Deduction;
import org.jiheng.scoring.Scheme.Entry;
import org.jiheng.scoring.Scheme.Equality;
import org.jiheng.scoring.Scheme.Execution;
import org.jiheng.scoring.Scheme.Figure;
import org.jiheng.scoring.Scheme.Kind;
import org.jiheng.scoring.Scheme.Level1;
import org.jiheng.scoring.Scheme.Method;
import org.jiheng.scoring.Scheme.NotApplicable;
import org.jiheng.scoring.Scheme.Qualitative;
import org.jiheng.scoring.Scheme.Quantitative;
import org.jiheng.scoring.Scheme.Veto;
import org.jiheng.scoring.Scheme.Weights;
import org.jiheng.shared.Points;
import org.jspecify.annotations.Nullable;

/** Sound schemes of every make: what no region has chosen yet has to hold as well. */
public final class DrawnScheme {

    private static final Points HUNDRED = Points.of("100");

    private static final List<Figure> FIGURES = List.of(
            new Figure("spent", "决算数", "元", null),
            new Figure("planned", "年初预算数", "元", null),
            new Figure("added", "追加", "元", null),
            new Figure("budget", "全年预算数", "元", "planned + added"));

    private static final List<String> FORMULAS = List.of(
            "spent ÷ budget × 100", "|spent − planned| ÷ planned × 100", "added ÷ planned × 100", "spent − budget");

    private final Drawn drawn;
    private final Random random;

    private DrawnScheme(Random random) {
        this.random = random;
        drawn = new Drawn(random);
    }

    public static Scheme any(Random random) {
        return random.nextBoolean() ? project(random) : department(random);
    }

    static Scheme project(Random random) {
        return new DrawnScheme(random).project();
    }

    static Scheme department(Random random) {
        return new DrawnScheme(random).department();
    }

    private Scheme project() {
        var execution = execution(drawn.of("10", "20"));
        var levels = new ArrayList<Level1>();
        var rest = new Points(HUNDRED.value().subtract(execution.points().value()));
        for (var points : drawn.parts(rest, 4)) {
            var rule = drawn.oneIn(4) ? DrawnRule.of(random).rule() : null;
            levels.add(new Level1(
                    "一级" + levels.size(),
                    List.of(),
                    points,
                    List.of(),
                    rule,
                    rule == null ? null : SchemeSamples.source("rule of the block")));
        }
        return scheme(Kind.PROJECT, execution, levels, null, List.of(), List.of());
    }

    private Scheme department() {
        var execution = drawn.oneIn(2) ? execution("10") : null;
        var rest = execution == null ? HUNDRED : Points.of("90");
        var entries = new ArrayList<Entry>();
        var levels = new ArrayList<Level1>();
        for (var block : drawn.parts(rest, 2)) {
            var level = SchemeSamples.level("一级" + levels.size(), block.toString());
            for (var points : drawn.parts(block, 4)) {
                entries.add(entry("row" + entries.size(), level.name(), points));
            }
            levels.add(level);
        }
        return scheme(
                Kind.DEPARTMENT,
                execution,
                levels,
                drawn.of(NotApplicable.FULL_POINTS, NotApplicable.RESCALE, null),
                FIGURES,
                entries);
    }

    private Scheme scheme(
            Kind kind,
            @Nullable Execution execution,
            List<Level1> levels,
            @Nullable NotApplicable notApplicable,
            List<Figure> figures,
            List<Entry> entries) {
        return new Scheme(
                "drawn",
                1,
                kind,
                HUNDRED,
                execution,
                new Weights(levels, SchemeSamples.WEIGHTS),
                new Quantitative(
                        drawn.of(Reverse.values()),
                        SchemeSamples.REVERSE,
                        DrawnRule.over(drawn),
                        SchemeSamples.QUANTITATIVE,
                        drawn.of(Equality.values())),
                qualitative(drawn),
                drawn.oneIn(8) ? null : SchemeSamples.grades(),
                drawn.of(Rounding.values()),
                notApplicable,
                figures,
                entries,
                execution == null || drawn.oneIn(2) ? List.of() : caps(),
                drawn.oneIn(2)
                        ? List.of()
                        : List.of(new Deduction(
                                "late",
                                "逾期",
                                drawn.points("0.01", "5"),
                                drawn.oneIn(2) ? null : drawn.points("5", "10"),
                                SchemeSamples.source("deduction"))),
                drawn.oneIn(2)
                        ? List.of()
                        : List.of(new Veto("fraud", "弄虚作假", drawn.points("0", "100"), SchemeSamples.source("veto"))));
    }

    private List<Cap> caps() {
        return List.of(
                new Cap(drawn.between("0.01", "0.60"), drawn.points("0", "59.99"), SchemeSamples.source("cap")),
                new Cap(drawn.between("0.61", "1"), drawn.points("60", "100"), SchemeSamples.source("cap")));
    }

    /** Q1, or Q2 of an older form. */
    static Qualitative qualitative(Drawn drawn) {
        return drawn.oneIn(2)
                ? SchemeSamples.qualitative()
                : new Qualitative(
                        List.of(
                                SchemeSamples.tier("达成", "0.8", "1"),
                                SchemeSamples.tier("部分达成", "0.5", "0.8"),
                                SchemeSamples.tier("未达成", "0", "0.5")),
                        SchemeSamples.QUALITATIVE);
    }

    private Execution execution(String points) {
        return execution(drawn, drawn.of(Method.values()), points);
    }

    /** E1 to E5 with whatever numbers. */
    static Execution execution(Drawn drawn, Method method, String points) {
        var bands = SchemeSamples.banded().bands();
        var isThreshold = method == Method.THRESHOLD;
        var full = isThreshold ? drawn.between("0.50", "1") : null;
        return new Execution(
                Points.of(points),
                method,
                method == Method.BANDS ? bands : List.of(),
                method == Method.BANDS || method != Method.LINEAR_UNCAPPED && drawn.oneIn(3)
                        ? drawn.points("0", points)
                        : null,
                SchemeSamples.EXECUTION,
                drawn.of(Base.values()),
                full,
                isThreshold ? drawn.between("0.01", full.toPlainString()) : null,
                drawn.of(WhenZero.NOT_SCORED, WhenZero.NO_POINTS));
    }

    private Entry entry(String code, String level, Points points) {
        var rule = rule(points);
        var target = new BigDecimal(drawn.of("0", "100", "90"));
        if (rule instanceof Completion && target.signum() == 0) {
            target = BigDecimal.ONE;
        }
        var isMeasured = rule instanceof RowRule.Numeric && drawn.oneIn(2);
        return new Entry(
                code,
                level,
                code,
                code,
                points,
                rule instanceof RowRule.Numeric numeric && numeric.needsTarget() ? target.toPlainString() : null,
                null,
                isMeasured ? drawn.of(FORMULAS) : null,
                isMeasured ? drawn.of(WhenZero.values()) : null,
                rule,
                drawn.oneIn(4) ? drawn.of(NotApplicable.values()) : null,
                null,
                drawn.oneIn(2) ? null : SchemeSamples.source(code));
    }

    private RowRule rule(Points points) {
        return switch (drawn.upTo(12)) {
            case 0 -> new QualitativeRule();
            case 1 -> new ManualRule();
            case 2 -> new YesNo(List.of("是"), List.of("否"));
            case 3, 4 -> checklist(points);
            case 5 ->
                new BestOf(List.of(
                        new BestOf.Way("甲", "9", FORMULAS.get(0), drawn.of(WhenZero.values()), numeric(points)),
                        new BestOf.Way("乙", "100", null, null, numeric(points))));
            case 6 -> new OwnIndicators();
            case 7 -> new WeightedGoals();
            default -> numeric(points);
        };
    }

    private RowRule.Numeric numeric(Points points) {
        return DrawnRule.of(random).ruleFor(points);
    }

    private Checklist checklist(Points points) {
        var items = new ArrayList<Checklist.Item>();
        for (var part : drawn.parts(points, 4)) {
            items.add(new Checklist.Item("item" + items.size(), "核对 " + items.size(), part));
        }
        return new Checklist(drawn.oneIn(2), items);
    }
}
