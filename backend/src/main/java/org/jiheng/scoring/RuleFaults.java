package org.jiheng.scoring;

import static org.jiheng.scoring.SchemeFaults.each;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.jiheng.scoring.Faults.Interval;
import org.jiheng.scoring.Faults.Named;
import org.jiheng.scoring.Scheme.OverFulfilment;
import org.jiheng.scoring.Scheme.Variant;
import org.jiheng.shared.DecimalText;
import org.jiheng.shared.Points;
import org.jspecify.annotations.Nullable;

/** What is wrong with the numbers of one rule. */
final class RuleFaults {

    private final Faults faults;

    RuleFaults(Faults faults) {
        this.faults = faults;
    }

    /** @param points of the row, if it is fixed */
    void check(RowRule rule, @Nullable Points points, String pointer) {
        if (rule instanceof LinearUp up) {
            over(up.overFulfilment(), pointer);
        } else if (rule instanceof EqualTo equal) {
            faults.missing(equal.equality(), pointer + "/equality");
            over(equal.overFulfilment(), pointer);
        } else if (rule instanceof LinearDown down) {
            faults.missing(down.reverse(), pointer + "/reverse");
        } else if (rule instanceof Completion completion) {
            faults.above(completion.pass(), BigDecimal.ZERO, pointer + "/pass");
            faults.atMost(completion.pass(), BigDecimal.ONE, pointer + "/pass");
        } else if (rule instanceof Banded banded) {
            check(banded, pointer);
        } else if (rule instanceof StepDeduct steps) {
            faults.above(steps.per(), BigDecimal.ZERO, pointer + "/per");
            faults.above(steps.deduct(), BigDecimal.ZERO, pointer + "/deduct");
            if (points != null) {
                faults.atMost(steps.floor().value(), points.value(), pointer + "/floor");
            }
        } else if (rule instanceof YesNo yesNo) {
            faults.check(yesNo.yes().isEmpty(), pointer + "/yes", "scoring.fault.empty");
            faults.check(yesNo.no().isEmpty(), pointer + "/no", "scoring.fault.empty");
            faults.names(Stream.concat(
                            yesNo.yes().stream().map(word -> new Named(pointer + "/yes", word)),
                            yesNo.no().stream().map(word -> new Named(pointer + "/no", word)))
                    .toList());
        } else if (rule instanceof Checklist list) {
            check(list, points, pointer);
        }
    }

    private void over(@Nullable OverFulfilment over, String pointer) {
        if (over != null) {
            check(over, pointer + "/overFulfilment");
        }
    }

    void check(OverFulfilment over, String place) {
        var variant = over.variant();
        var isNone = variant == Variant.NONE;
        var isMultiple = variant == Variant.PROPORTIONAL || variant == Variant.MIRRORED;
        faults.unused(isNone && over.reasonAt() != null, place + "/reasonAt", variant);
        faults.unused(isNone && over.reasonAtZeroTarget() != null, place + "/reasonAtZeroTarget", variant);
        faults.unused(!isMultiple && over.cutFrom() != null, place + "/cutFrom", variant);
        faults.check(isMultiple && over.cutFrom() == null, place + "/cutFrom", "scoring.fault.missing");
        faults.unused(variant != Variant.STEPPED && !over.steps().isEmpty(), place + "/steps", variant);
        faults.check(variant == Variant.STEPPED && over.steps().isEmpty(), place + "/steps", "scoring.fault.empty");
        faults.above(over.reasonAt(), BigDecimal.ONE, place + "/reasonAt");
        faults.above(over.reasonAtZeroTarget(), BigDecimal.ZERO, place + "/reasonAtZeroTarget");
        faults.above(over.cutFrom(), BigDecimal.ONE, place + "/cutFrom");
        var before = new Scheme.Cut(BigDecimal.ONE, BigDecimal.ZERO);
        for (var step : each(over.steps().size(), place + "/steps").toList()) {
            var cut = over.steps().get(step.index());
            faults.above(cut.above(), before.above(), step.pointer() + "/above");
            faults.above(cut.cut(), before.cut(), step.pointer() + "/cut");
            faults.atMost(cut.cut(), BigDecimal.ONE, step.pointer() + "/cut");
            before = cut;
        }
    }

    private void check(Banded banded, String pointer) {
        var bands = banded.bands();
        faults.above(banded.of().value(), BigDecimal.ZERO, pointer + "/of");
        each(bands.size(), pointer + "/bands")
                .forEach(place -> faults.atMost(
                        bands.get(place.index()).points().value(), banded.of().value(), place.pointer() + "/points"));
        faults.intervals(
                pointer + "/bands",
                each(bands.size(), pointer + "/bands")
                        .map(place -> new Interval(
                                place.pointer(),
                                bands.get(place.index()).from(),
                                bands.get(place.index()).to()))
                        .toList(),
                null,
                null);
    }

    private void check(Checklist list, @Nullable Points points, String pointer) {
        var items = list.items();
        faults.check(items.isEmpty(), pointer + "/items", "scoring.fault.empty");
        faults.names(each(items.size(), pointer + "/items")
                .map(place -> new Named(
                        place.pointer() + "/code", items.get(place.index()).code()))
                .toList());
        each(items.size(), pointer + "/items")
                .forEach(place -> faults.check(
                        items.get(place.index()).points().equals(Points.ZERO),
                        place.pointer() + "/points",
                        "scoring.fault.no-points"));
        var sum = items.stream().map(item -> item.points().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
        faults.check(
                points != null && !list.losing() && sum.compareTo(points.value()) != 0,
                pointer + "/items",
                "scoring.fault.sum-differs",
                sum,
                points == null ? "" : points.value());
    }

    /** A target that a rule of figures can use. */
    void target(RowRule rule, @Nullable String target, String pointer) {
        if (!(rule instanceof RowRule.Numeric numeric) || !numeric.needsTarget()) {
            return;
        }
        if (target == null) {
            faults.add(pointer, "scoring.fault.missing");
        } else if (!DecimalText.isDecimal(target)) {
            faults.add(pointer, "scoring.fault.not-a-number", target);
        } else {
            var isBelow = new BigDecimal(target).signum() < 0
                    || rule instanceof Completion && new BigDecimal(target).signum() == 0;
            faults.check(RowRule.isRatio(rule) && isBelow, pointer, "scoring.fault.no-ratio", target);
        }
    }
}
