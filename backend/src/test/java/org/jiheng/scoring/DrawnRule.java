package org.jiheng.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jiheng.scoring.Banded.Ends;
import org.jiheng.scoring.Scheme.Cut;
import org.jiheng.scoring.Scheme.Equality;
import org.jiheng.scoring.Scheme.OverFulfilment;
import org.jiheng.scoring.Scheme.Variant;
import org.jiheng.scoring.StepDeduct.Side;
import org.jiheng.scoring.StepDeduct.Steps;
import org.jiheng.shared.Points;
import org.jspecify.annotations.Nullable;

/**
 * A rule of figures of any kind with any sound numbers.
 *
 * @param target what the rule compares with
 * @param points of the row
 * @param better what a better actual is
 * @param from below this actual the rule has nothing to give, whatever is better
 * @param cutAbove above this multiple of the target too much is deducted
 */
record DrawnRule(
        RowRule.Numeric rule,
        BigDecimal target,
        Points points,
        Better better,
        @Nullable BigDecimal from,
        @Nullable BigDecimal cutAbove) {

    enum Better {
        MORE,
        LESS,
        /** Nearer to the target, from either side. */
        NEARER
    }

    static DrawnRule of(Random random) {
        var drawn = new Drawn(random);
        return switch (drawn.upTo(6)) {
            case 0 -> up(drawn);
            case 1 -> down(drawn);
            case 2 -> equal(drawn);
            case 3 ->
                new DrawnRule(
                        new Completion(drawn.between("0.01", "1")),
                        drawn.positive(),
                        points(drawn),
                        Better.MORE,
                        null,
                        null);
            case 4 -> banded(drawn);
            default -> steps(drawn);
        };
    }

    /** The same rule for a row of these points: a floor above them would be no floor. */
    RowRule.Numeric ruleFor(Points others) {
        return rule instanceof StepDeduct steps && steps.floor().compareTo(others) > 0
                ? new StepDeduct(steps.side(), steps.per(), steps.deduct(), steps.steps(), others, steps.nothingBelow())
                : rule;
    }

    /** How far an actual is from the best, the smaller the better. */
    BigDecimal badness(BigDecimal actual) {
        return switch (better) {
            case MORE -> actual.negate();
            case LESS -> actual;
            case NEARER -> actual.subtract(target).abs();
        };
    }

    private static DrawnRule up(Drawn drawn) {
        var over = drawn.oneIn(6) ? null : over(drawn);
        return new DrawnRule(new LinearUp(over), target(drawn), points(drawn), Better.MORE, null, cut(over));
    }

    private static DrawnRule down(Drawn drawn) {
        var source = drawn.oneIn(2) ? null : SchemeSamples.REVERSE;
        return new DrawnRule(
                new LinearDown(drawn.of(Reverse.values()), source),
                target(drawn),
                points(drawn),
                Better.LESS,
                null,
                null);
    }

    private static DrawnRule equal(Drawn drawn) {
        if (drawn.oneIn(2)) {
            return new DrawnRule(
                    new EqualTo(Equality.EXACTLY, null), target(drawn), points(drawn), Better.NEARER, null, null);
        }
        var over = drawn.oneIn(6) ? null : over(drawn);
        var target = target(drawn);
        return new DrawnRule(
                new EqualTo(Equality.AT_LEAST, over),
                target,
                points(drawn),
                target.signum() > 0 ? Better.MORE : Better.LESS,
                null,
                cut(over));
    }

    private static @Nullable BigDecimal cut(@Nullable OverFulfilment over) {
        return over == null
                ? null
                : switch (over.variant()) {
                    case NONE, REASON -> null;
                    case PROPORTIONAL, MIRRORED -> over.cutFrom();
                    case STEPPED -> over.steps().get(0).above();
                };
    }

    static OverFulfilment over(Drawn drawn) {
        var variant = drawn.of(Variant.values());
        var cuts = new ArrayList<Cut>();
        if (variant == Variant.STEPPED) {
            var above = drawn.between("1.01", "1.50");
            var cut = drawn.between("0.01", "0.20");
            for (int i = drawn.upTo(3); i >= 0; i--) {
                cuts.add(new Cut(above, cut));
                above = above.add(drawn.between("0.01", "1"));
                cut = cut.add(drawn.between("0.01", "0.30"));
            }
        }
        return new OverFulfilment(
                variant,
                variant == Variant.NONE ? null : new BigDecimal("1.3"),
                variant == Variant.NONE ? null : new BigDecimal("30"),
                SchemeSamples.OVER,
                variant == Variant.PROPORTIONAL || variant == Variant.MIRRORED ? drawn.between("1.01", "2.50") : null,
                cuts);
    }

    /** The best band lies at the upper end, at the lower end, or, by distance, around zero. */
    private static DrawnRule banded(Drawn drawn) {
        var distance = drawn.oneIn(3);
        var descends = distance || drawn.oneIn(2);
        var of = drawn.points("1", "20");
        var steps = new ArrayList<Banded.Step>();
        var points = descends ? of : Points.ZERO;
        BigDecimal from = null;
        var to = drawn.between(distance ? "1" : "-20", "60");
        for (int i = drawn.upTo(4); i >= 0; i--) {
            steps.add(new Banded.Step(from, to, points));
            from = to;
            to = to.add(drawn.between("0.01", "20"));
            points = descends ? drawn.points("0", points.toString()) : drawn.points(points.toString(), of.toString());
        }
        steps.add(new Banded.Step(from, null, descends ? Points.ZERO : of));
        return new DrawnRule(
                new Banded(of, distance, drawn.of(Ends.values()), steps),
                BigDecimal.ZERO,
                points(drawn),
                distance ? Better.NEARER : descends ? Better.LESS : Better.MORE,
                null,
                null);
    }

    private static DrawnRule steps(Drawn drawn) {
        var side = drawn.of(Side.values());
        var target = drawn.between("-10", "120");
        var nothingBelow = drawn.oneIn(3) ? target.subtract(drawn.between("0", "60")) : null;
        return new DrawnRule(
                new StepDeduct(
                        side,
                        drawn.between("0.01", "10"),
                        drawn.between("0.01", "3"),
                        drawn.of(Steps.values()),
                        drawn.oneIn(3) ? drawn.points("0", "5") : Points.ZERO,
                        nothingBelow),
                target,
                points(drawn),
                switch (side) {
                    case ABOVE -> Better.LESS;
                    case BELOW -> Better.MORE;
                    case BOTH -> Better.NEARER;
                },
                side == Side.BELOW ? null : nothingBelow,
                null);
    }

    private static BigDecimal target(Drawn drawn) {
        return drawn.oneIn(8) ? drawn.of(BigDecimal.ZERO, new BigDecimal("-3")) : drawn.positive();
    }

    private static Points points(Drawn drawn) {
        return drawn.points("0.01", drawn.of("1", "20", "100"));
    }

    /** Actuals on both sides of every edge that this rule has. */
    BigDecimal actual(Random random) {
        var drawn = new Drawn(random);
        var edges = new ArrayList<BigDecimal>(List.of(target, BigDecimal.ZERO));
        if (rule instanceof StepDeduct steps && steps.nothingBelow() != null) {
            edges.add(steps.nothingBelow());
        }
        if (rule instanceof Banded banded) {
            banded.bands().stream()
                    .map(Banded.Step::to)
                    .filter(to -> to != null)
                    .forEach(edges::add);
        }
        return switch (drawn.upTo(4)) {
            case 0 -> drawn.of(edges).add(drawn.of(BigDecimal.ZERO, new BigDecimal("0.01"), new BigDecimal("-0.01")));
            case 1 -> drawn.of(edges).negate().add(drawn.between("-1", "1"));
            case 2 -> drawn.between("-30", "200");
            default -> drawn.near(target);
        };
    }
}
