package org.jiheng.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jiheng.scoring.Scheme.Entry;
import org.jiheng.scoring.Scheme.Kind;
import org.jiheng.scoring.Scheme.Level1;
import org.jiheng.scoring.SchemeCase.Answer;
import org.jiheng.scoring.SchemeCase.Expected;
import org.jiheng.scoring.SchemeCase.Funds;
import org.jiheng.scoring.SchemeCase.Goal;
import org.jiheng.scoring.SchemeCase.Line;
import org.jiheng.shared.Money;
import org.jiheng.shared.Points;
import org.jspecify.annotations.Nullable;

/** A form as it may be filled in for a scheme: complete, or with a gap here and there. */
public final class DrawnCase {

    private static final Expected NOTHING = new Expected(null, null, null, List.of(), Map.of());

    private final Scheme scheme;
    private final Drawn drawn;
    private final boolean isComplete;

    private DrawnCase(Scheme scheme, Random random, boolean isComplete) {
        this.scheme = scheme;
        this.isComplete = isComplete;
        drawn = new Drawn(random);
    }

    /** With everything that a score needs. */
    public static SchemeCase complete(Scheme scheme, Random random) {
        return new DrawnCase(scheme, random, true).draw();
    }

    /** At times something is missing, unreadable or out of bounds. */
    public static SchemeCase any(Scheme scheme, Random random) {
        return new DrawnCase(scheme, random, false).draw();
    }

    /** The same form with everything that has no order in another order. */
    static SchemeCase shuffled(SchemeCase one, Random random) {
        return new SchemeCase(
                one.name(),
                turned(one.funding(), random),
                turned(one.rows(), random),
                one.figures(),
                turned(one.answers(), random),
                turned(
                        one.goals().stream()
                                .map(goal -> new Goal(goal.name(), goal.ratio(), turned(goal.rows(), random)))
                                .toList(),
                        random),
                one.deductions(),
                turned(one.vetoes(), random),
                one.expected());
    }

    private static <T> List<T> turned(List<T> some, Random random) {
        var other = new ArrayList<>(some);
        Collections.shuffle(other, random);
        return other;
    }

    private SchemeCase draw() {
        var isProject = scheme.kind() == Kind.PROJECT;
        var deductions = new HashMap<String, Integer>();
        for (var one : scheme.deductions()) {
            if (drawn.oneIn(3)) {
                deductions.put(one.code(), drawn.upTo(5));
            }
        }
        return new SchemeCase(
                "",
                funding(),
                isProject ? projectRows() : ownRows(),
                figures(),
                isProject ? List.of() : answers(),
                isProject ? List.of() : goals(),
                deductions,
                scheme.vetoes().stream()
                        .filter(one -> drawn.oneIn(8))
                        .map(Scheme.Veto::code)
                        .toList(),
                NOTHING);
    }

    private List<Funds> funding() {
        var lines = new ArrayList<Funds>();
        for (int i = drawn.oneIn(2) ? 0 : drawn.upTo(3); i >= 0; i--) {
            var budget = gap(12) ? BigDecimal.ZERO : drawn.positive();
            var executed = budget.multiply(drawn.share()).setScale(2, RoundingMode.HALF_UP);
            lines.add(new Funds(
                    new Money(budget.multiply(drawn.of(BigDecimal.ONE, BigDecimal.valueOf(2)))),
                    gap(30) ? null : new Money(budget),
                    gap(30) ? null : new Money(executed)));
        }
        return lines;
    }

    private List<Line> projectRows() {
        var lines = new ArrayList<Line>();
        for (var level : scheme.weights().level1()) {
            for (var points : drawn.parts(level.points(), 3)) {
                lines.add(line(level, null, points));
            }
        }
        return lines;
    }

    /** Rows for the places that a department's form keeps for them. */
    private List<Line> ownRows() {
        var lines = new ArrayList<Line>();
        var places = new HashSet<List<String>>();
        for (var entry : scheme.table()) {
            if (entry.rule() instanceof OwnIndicators && places.add(List.of(entry.level1(), entry.level2()))) {
                for (var points : drawn.parts(entry.points(), 3)) {
                    lines.add(line(scheme.level1(entry.level1()), entry.level2(), points));
                }
            }
        }
        return lines;
    }

    private List<Goal> goals() {
        var goals = new ArrayList<Goal>();
        if (scheme.table().stream().anyMatch(entry -> entry.rule() instanceof WeightedGoals)) {
            for (var ratio : drawn.parts(Points.of("1"), 3)) {
                var level = scheme.weights().level1().get(0);
                var lines = drawn.parts(drawn.points("1", "100"), 3).stream()
                        .map(points -> line(level, null, points))
                        .toList();
                goals.add(new Goal("目标" + goals.size(), ratio.value(), lines));
            }
        }
        return goals;
    }

    private Line line(@Nullable Level1 level, @Nullable String level2, Points points) {
        var name = level == null ? "" : level.name();
        if (drawn.oneIn(4)) {
            var tier = drawn.of(scheme.qualitative().tiers());
            return new Line(
                    name,
                    level2,
                    Sign.QUALITATIVE,
                    null,
                    null,
                    points,
                    gap(20) ? null : tier.label(),
                    gap(10) ? points : inside(tier, points));
        }
        var sign = drawn.of(Sign.AT_LEAST, Sign.MORE_THAN, Sign.EQUAL, Sign.LESS_THAN, Sign.AT_MOST);
        var rule = level == null || level.rule() == null ? scheme.quantitative().rule(sign) : level.rule();
        var target = target(rule);
        return new Line(
                name,
                level2,
                sign,
                gap(30) ? null : target.toPlainString(),
                null,
                points,
                gap(30) ? "完成" : actual(rule, target).toPlainString(),
                null);
    }

    private BigDecimal target(RowRule rule) {
        if (gap(12)) {
            return drawn.between("-5", "0");
        }
        return drawn.oneIn(10) && !(rule instanceof Completion) ? BigDecimal.ZERO : drawn.positive();
    }

    private BigDecimal actual(RowRule rule, BigDecimal target) {
        if (rule instanceof Banded banded && drawn.oneIn(2)) {
            var edge = drawn.of(banded.bands()).to();
            if (edge != null) {
                return edge.add(drawn.of(BigDecimal.ZERO, new BigDecimal("-0.01"), new BigDecimal("0.01")));
            }
        }
        return rule instanceof RowRule.Numeric numeric && numeric.needsTarget()
                ? drawn.near(target)
                : drawn.between("-5", "110");
    }

    private Map<String, BigDecimal> figures() {
        var figures = new HashMap<String, BigDecimal>();
        for (var figure : scheme.inputs()) {
            if (figure.formula() == null && !gap(30)) {
                figures.put(figure.name(), gap(12) ? BigDecimal.ZERO : drawn.positive());
            }
        }
        return figures;
    }

    private List<Answer> answers() {
        var answers = new ArrayList<Answer>();
        for (var entry : scheme.table()) {
            if (!gap(20)) {
                answers.add(answer(entry));
            }
        }
        return answers;
    }

    private Answer answer(Entry entry) {
        var isDeclared = entry.notApplicable() != null || scheme.notApplicable() != null;
        var notApplicable = (isDeclared || !isComplete) && drawn.oneIn(8);
        var rule = entry.rule();
        if (rule instanceof Checklist list) {
            var checks = new HashMap<String, Boolean>();
            list.items().forEach(item -> checks.put(item.code(), drawn.oneIn(2)));
            if (gap(10)) {
                checks.clear();
            }
            return new Answer(entry.code(), null, null, notApplicable, checks);
        }
        if (rule instanceof QualitativeRule) {
            var tier = drawn.of(scheme.qualitative().tiers());
            return new Answer(entry.code(), tier.label(), inside(tier, entry.points()), notApplicable, Map.of());
        }
        if (rule instanceof YesNo words) {
            var word = drawn.of(drawn.oneIn(2) ? words.yes() : words.no());
            return new Answer(entry.code(), word, null, notApplicable, Map.of());
        }
        var target = entry.target() == null ? BigDecimal.ZERO : new BigDecimal(entry.target());
        return new Answer(
                entry.code(),
                gap(20) ? null : actual(rule, target).toPlainString(),
                drawn.points("0", entry.points().toString()),
                notApplicable,
                Map.of());
    }

    /** A score that may be given in that tier; of too few points there is none. */
    private Points inside(Scheme.Tier tier, Points points) {
        var band = QualitativeRule.band(tier, points);
        return band == null
                ? points
                : drawn.points(band.from().toString(), band.to().toString());
    }

    /** Where something is amiss; never in a complete form. */
    private boolean gap(int times) {
        return !isComplete && drawn.oneIn(times);
    }
}
