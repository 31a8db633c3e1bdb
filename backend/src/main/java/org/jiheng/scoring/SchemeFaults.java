package org.jiheng.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiheng.scoring.Faults.Interval;
import org.jiheng.scoring.Faults.Named;
import org.jiheng.scoring.Scheme.Cap;
import org.jiheng.scoring.Scheme.Deduction;
import org.jiheng.scoring.Scheme.Entry;
import org.jiheng.scoring.Scheme.Execution;
import org.jiheng.scoring.Scheme.Figure;
import org.jiheng.scoring.Scheme.Grades;
import org.jiheng.scoring.Scheme.Kind;
import org.jiheng.scoring.Scheme.Method;
import org.jiheng.scoring.Scheme.NotApplicable;
import org.jiheng.scoring.Scheme.OverFulfilment;
import org.jiheng.scoring.Scheme.Qualitative;
import org.jiheng.scoring.Scheme.Quantitative;
import org.jiheng.scoring.Scheme.Variant;
import org.jiheng.scoring.Scheme.Veto;
import org.jiheng.scoring.Scheme.Weights;
import org.jiheng.shared.Points;
import org.jiheng.shared.Refusal.Violation;
import org.jspecify.annotations.Nullable;

/** Holds the parts of a scheme against each other. */
final class SchemeFaults {

    private final Faults faults = new Faults();

    private SchemeFaults() {}

    static List<Violation> of(
            String code,
            int version,
            Kind kind,
            Points total,
            @Nullable Execution execution,
            Weights weights,
            Quantitative quantitative,
            Qualitative qualitative,
            @Nullable Grades grades,
            @Nullable NotApplicable notApplicable,
            List<Figure> inputs,
            List<Entry> table,
            List<Cap> caps,
            List<Deduction> deductions,
            List<Veto> vetoes) {
        var all = new SchemeFaults();
        var faults = all.faults;
        faults.check(code.isBlank(), "/code", "scoring.fault.blank");
        faults.check(version < 1, "/version", "scoring.fault.not-above", version, 0);
        if (execution == null) {
            faults.check(kind == Kind.PROJECT, "/execution", "scoring.fault.missing");
            faults.check(!caps.isEmpty(), "/caps", "scoring.fault.needs-execution");
        } else {
            all.check(execution);
        }
        all.check(weights, total, execution);
        all.check(quantitative.overFulfilment());
        all.check(qualitative);
        if (grades != null) {
            all.check(grades, total);
        }
        all.check(caps, total);
        all.check(deductions, vetoes, total);
        if (kind == Kind.PROJECT) {
            faults.check(!table.isEmpty(), "/table", "scoring.fault.unused", kind);
            faults.check(!inputs.isEmpty(), "/inputs", "scoring.fault.unused", kind);
            faults.check(notApplicable != null, "/notApplicable", "scoring.fault.unused", kind);
        } else {
            new TableFaults(faults, weights).check(inputs, table);
        }
        return faults.found();
    }

    private void check(Execution execution) {
        var method = execution.method();
        var above = execution.above();
        var points = execution.points().value();
        var isBanded = method == Method.BANDS;
        var isThreshold = method == Method.THRESHOLD;
        faults.unused(!isBanded && !execution.bands().isEmpty(), "/execution/bands", method);
        faults.check(isBanded && above == null, "/execution/above", "scoring.fault.missing");
        faults.unused(method == Method.LINEAR_UNCAPPED && above != null, "/execution/above", method);
        faults.unused(!isThreshold && execution.full() != null, "/execution/full", method);
        faults.unused(!isThreshold && execution.pass() != null, "/execution/pass", method);
        faults.check(
                execution.zeroBudget() == WhenZero.FULL_POINTS, "/execution/zeroBudget", "scoring.fault.free-points");
        faults.atMost(above == null ? null : above.value(), points, "/execution/above");
        if (isThreshold) {
            threshold(execution);
        }
        if (isBanded) {
            each(execution.bands().size(), "/execution/bands")
                    .forEach(place -> faults.atMost(
                            execution.bands().get(place.index()).points().value(),
                            points,
                            place.pointer() + "/points"));
            faults.intervals(
                    "/execution/bands",
                    each(execution.bands().size(), "/execution/bands")
                            .map(place -> new Interval(
                                    place.pointer(),
                                    execution.bands().get(place.index()).from(),
                                    execution.bands().get(place.index()).to()))
                            .toList(),
                    BigDecimal.ZERO,
                    BigDecimal.ONE);
        }
    }

    private void threshold(Execution execution) {
        var full = execution.full();
        var pass = execution.pass();
        faults.missing(full, "/execution/full");
        faults.missing(pass, "/execution/pass");
        faults.above(full, BigDecimal.ZERO, "/execution/full");
        faults.atMost(full, BigDecimal.ONE, "/execution/full");
        faults.above(pass, BigDecimal.ZERO, "/execution/pass");
        if (full != null) {
            faults.atMost(pass, full, "/execution/pass");
        }
    }

    private void check(Weights weights, Points total, @Nullable Execution execution) {
        var named = new ArrayList<Named>();
        var sum = execution == null ? BigDecimal.ZERO : execution.points().value();
        for (var place : each(weights.level1().size(), "/weights/level1").toList()) {
            var level = weights.level1().get(place.index());
            faults.check(level.points().value().signum() == 0, place.pointer() + "/points", "scoring.fault.no-points");
            named.add(new Named(place.pointer() + "/name", level.name()));
            level.aliases().forEach(alias -> named.add(new Named(place.pointer() + "/aliases", alias)));
            sum = sum.add(level.points().value());
            if (level.rule() != null) {
                new RuleFaults(faults).check(level.rule(), null, place.pointer() + "/rule");
                faults.missing(level.ruleSource(), place.pointer() + "/ruleSource");
            }
        }
        faults.names(named);
        faults.check(
                sum.compareTo(total.value()) != 0, "/weights/level1", "scoring.fault.sum-differs", sum, total.value());
    }

    private void check(OverFulfilment over) {
        var place = "/quantitative/overFulfilment";
        new RuleFaults(faults).check(over, place);
        faults.check(
                over.variant() == Variant.REASON && over.reasonAt() == null,
                place + "/reasonAt",
                "scoring.fault.missing");
    }

    private void check(Qualitative qualitative) {
        var named = new ArrayList<Named>();
        var tiers = qualitative.tiers();
        each(tiers.size(), "/qualitative/tiers").forEach(place -> {
            var tier = tiers.get(place.index());
            named.add(new Named(place.pointer() + "/label", tier.label()));
            tier.aliases().forEach(alias -> named.add(new Named(place.pointer() + "/aliases", alias)));
        });
        faults.names(named);
        faults.intervals(
                "/qualitative/tiers",
                each(tiers.size(), "/qualitative/tiers")
                        .map(place -> new Interval(
                                place.pointer(),
                                tiers.get(place.index()).from(),
                                tiers.get(place.index()).to()))
                        .toList(),
                BigDecimal.ZERO,
                BigDecimal.ONE);
    }

    private void check(Grades grades, Points total) {
        var bands = grades.bands();
        faults.names(each(bands.size(), "/grades/bands")
                .map(place -> new Named(
                        place.pointer() + "/grade", bands.get(place.index()).grade()))
                .toList());
        faults.intervals(
                "/grades/bands",
                each(bands.size(), "/grades/bands")
                        .map(place -> new Interval(
                                place.pointer(),
                                bands.get(place.index()).from().value(),
                                bands.get(place.index()).to().value()))
                        .toList(),
                BigDecimal.ZERO,
                total.value());
    }

    /** A lower rate may never leave a higher total. */
    private void check(List<Cap> caps, Points total) {
        for (var place : each(caps.size(), "/caps").toList()) {
            var cap = caps.get(place.index());
            faults.above(cap.rateBelow(), BigDecimal.ZERO, place.pointer() + "/rateBelow");
            faults.atMost(cap.rateBelow(), BigDecimal.ONE, place.pointer() + "/rateBelow");
            faults.atMost(cap.atMost().value(), total.value(), place.pointer() + "/atMost");
            if (place.index() > 0) {
                var before = caps.get(place.index() - 1);
                faults.above(cap.rateBelow(), before.rateBelow(), place.pointer() + "/rateBelow");
                faults.above(cap.atMost().value(), before.atMost().value(), place.pointer() + "/atMost");
            }
        }
    }

    private void check(List<Deduction> deductions, List<Veto> vetoes, Points total) {
        faults.names(Stream.concat(
                        each(deductions.size(), "/deductions")
                                .map(place -> new Named(
                                        place.pointer() + "/code",
                                        deductions.get(place.index()).code())),
                        each(vetoes.size(), "/vetoes")
                                .map(place -> new Named(
                                        place.pointer() + "/code",
                                        vetoes.get(place.index()).code())))
                .toList());
        for (var place : each(deductions.size(), "/deductions").toList()) {
            var deduction = deductions.get(place.index());
            var atMost = Objects.requireNonNullElse(deduction.atMost(), total);
            faults.above(deduction.each().value(), BigDecimal.ZERO, place.pointer() + "/each");
            faults.atMost(deduction.each().value(), atMost.value(), place.pointer() + "/each");
            faults.atMost(atMost.value(), total.value(), place.pointer() + "/atMost");
        }
        each(vetoes.size(), "/vetoes")
                .forEach(place -> faults.atMost(
                        vetoes.get(place.index()).atMost().value(), total.value(), place.pointer() + "/atMost"));
    }

    record Place(int index, String pointer) {}

    static Stream<Place> each(int size, String pointer) {
        return IntStream.range(0, size).mapToObj(index -> new Place(index, pointer + "/" + index));
    }
}
