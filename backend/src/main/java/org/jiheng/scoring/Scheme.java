package org.jiheng.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.jiheng.scoring.Intervals.Interval;
import org.jiheng.shared.Points;
import org.jspecify.annotations.Nullable;

/**
 * 评分方案: everything that regions and years decide differently, as data. The rules of this package take their
 * weights, bands and readings from here and from nowhere else. A scheme that contradicts itself cannot be made.
 *
 * @param version of the same {@code code}; a changed scheme is a new version
 * @param total what all points add up to, usually 100
 */
public record Scheme(
        String code,
        int version,
        Kind kind,
        Points total,
        Execution execution,
        Weights weights,
        Quantitative quantitative,
        Qualitative qualitative,
        Grades grades) {

    public enum Kind {
        /** 项目支出 */
        PROJECT
    }

    /** How the execution rate becomes points. */
    public enum Method {
        /** E1: rate × points, at most the points; spending beyond the budget is noted, not rewarded. */
        LINEAR_CAPPED,
        /** E3: points by the band in which the rate lies. */
        BANDS
    }

    /**
     * 预算执行率, 全年执行数 ÷ 全年预算数 (the adjusted budget, not 年初预算数), taken on the total of all sources.
     *
     * @param bands of {@link Method#BANDS}: they share out [0, 1); a rate of exactly 1 has all points
     * @param above of {@link Method#BANDS}: points when more was spent than budgeted
     */
    public record Execution(
            Points points,
            Method method,
            List<ExecutionBand> bands,
            @Nullable Points above,
            Clause source) {

        public Execution {
            bands = List.copyOf(bands);
        }
    }

    /** Rates from {@code from} to below {@code to}, as parts of one, have these points. */
    public record ExecutionBand(BigDecimal from, BigDecimal to, Points points) {}

    /** 一级指标 and what they weigh. */
    public record Weights(List<Level1> level1, Clause source) {

        public Weights {
            level1 = List.copyOf(level1);
        }
    }

    /**
     * A block of indicators and what it weighs.
     *
     * @param aliases other words for the same block on forms of other years and regions
     */
    public record Level1(String name, List<String> aliases, Points points) {

        public Level1 {
            aliases = List.copyOf(aliases);
        }

        boolean isCalled(String text) {
            return name.equals(text) || aliases.contains(text);
        }
    }

    /** 定量指标. */
    public record Quantitative(Reverse reverse, Clause reverseSource, OverFulfilment overFulfilment, Clause source) {}

    /** What happens when far more was done than planned. */
    public enum Variant {
        /** O0: nothing. */
        NONE,
        /** O1: the points stay, and a reason has to be given. */
        REASON
    }

    /**
     * 偏离度, of “at least” targets. The rule of 2020 gives no number; the scheme does.
     *
     * @param reasonAt from this multiple of the target on a reason is asked
     * @param reasonAtZeroTarget the same for a target of 0, which has no multiples: from this actual on
     */
    public record OverFulfilment(
            Variant variant,
            @Nullable BigDecimal reasonAt,
            @Nullable BigDecimal reasonAtZeroTarget,
            Clause source) {}

    /** 定性指标. */
    public record Qualitative(List<Tier> tiers, Clause source) {

        public Qualitative {
            tiers = List.copyOf(tiers);
        }
    }

    /**
     * 达成, 部分达成, 未达成: scores from {@code from} to below {@code to}, as parts of the row's points. The tier that
     * reaches 1 holds the full points too.
     */
    public record Tier(String label, List<String> aliases, BigDecimal from, BigDecimal to) {

        public Tier {
            aliases = List.copyOf(aliases);
        }

        boolean isCalled(String text) {
            return label.equals(text) || aliases.contains(text);
        }

        boolean isTop() {
            return to.compareTo(BigDecimal.ONE) == 0;
        }
    }

    /** 评价等级. */
    public record Grades(List<GradeBand> bands, Clause source) {

        public Grades {
            bands = List.copyOf(bands);
        }
    }

    /** Totals from {@code from} to below {@code to}; the band that reaches the scheme's total holds it too. */
    public record GradeBand(String grade, Points from, Points to) {}

    /** @throws UnsoundScheme naming every place that does not fit the others */
    public Scheme {
        var faults = new ArrayList<String>();
        check(faults, code.isBlank(), "code: is blank");
        check(faults, version < 1, "version: " + version + " is below 1");
        faultsOf(execution, faults);
        faultsOf(weights, total, execution, faults);
        faultsOf(quantitative.overFulfilment(), faults);
        faultsOf(qualitative, faults);
        faultsOf(grades, total, faults);
        if (!faults.isEmpty()) {
            throw new UnsoundScheme(code + " version " + version, faults);
        }
    }

    /** The block that a row's 一级指标 means, if the scheme has it. */
    @Nullable
    Level1 level1(String text) {
        return weights.level1().stream()
                .filter(level -> level.isCalled(text.strip()))
                .findFirst()
                .orElse(null);
    }

    /** The texts that the scheme rests on, each once. */
    public List<Clause> sources() {
        return Stream.of(
                        weights.source(),
                        execution.source(),
                        quantitative.source(),
                        quantitative.reverseSource(),
                        quantitative.overFulfilment().source(),
                        qualitative.source(),
                        grades.source())
                .distinct()
                .toList();
    }

    /**
     * The grade of a total, by the value as it is published, with two decimals: 90.00 is 优 and 89.99 is not.
     *
     * @return nothing above the scheme's total
     */
    public @Nullable String gradeOf(BigDecimal published) {
        return grades.bands().stream()
                .filter(band -> published.compareTo(band.from().value()) >= 0
                        && (published.compareTo(band.to().value()) < 0
                                || (published.compareTo(total.value()) == 0
                                        && band.to().equals(total))))
                .map(GradeBand::grade)
                .findFirst()
                .orElse(null);
    }

    private static void faultsOf(Execution execution, List<String> faults) {
        if (execution.method() == Method.LINEAR_CAPPED) {
            check(faults, !execution.bands().isEmpty(), "execution bands: are for the method BANDS only");
            check(faults, execution.above() != null, "execution above: is for the method BANDS only");
            return;
        }
        var above = execution.above();
        check(faults, above == null, "execution above: is missing");
        check(
                faults,
                above != null && above.compareTo(execution.points()) > 0,
                "execution above: " + above + " is more than the points " + execution.points());
        for (var band : execution.bands()) {
            check(
                    faults,
                    band.points().compareTo(execution.points()) > 0,
                    "execution bands from " + band.from() + ": " + band.points() + " is more than the points "
                            + execution.points());
        }
        faults.addAll(Intervals.faults(
                "execution bands",
                execution.bands().stream()
                        .map(band -> new Interval("from " + band.from(), band.from(), band.to()))
                        .toList(),
                BigDecimal.ZERO,
                BigDecimal.ONE));
    }

    private static void faultsOf(Weights weights, Points total, Execution execution, List<String> faults) {
        var names = new HashSet<String>();
        var sum = execution.points().value();
        for (var level : weights.level1()) {
            check(faults, level.points().value().signum() == 0, "level1 " + level.name() + ": has no points");
            Stream.concat(Stream.of(level.name()), level.aliases().stream())
                    .filter(name -> !names.add(name))
                    .forEach(name -> faults.add("level1 " + level.name() + ": " + name + " is named twice"));
            sum = sum.add(level.points().value());
        }
        check(
                faults,
                sum.compareTo(total.value()) != 0,
                "level1: execution and blocks add up to " + sum + ", not to " + total);
    }

    private static void faultsOf(OverFulfilment over, List<String> faults) {
        var reasonAt = over.reasonAt();
        if (over.variant() == Variant.NONE) {
            check(
                    faults,
                    reasonAt != null || over.reasonAtZeroTarget() != null,
                    "overFulfilment reasonAt: is for the variant REASON only");
        } else {
            check(faults, reasonAt == null, "overFulfilment reasonAt: is missing");
        }
        check(
                faults,
                reasonAt != null && reasonAt.compareTo(BigDecimal.ONE) <= 0,
                "overFulfilment reasonAt: " + reasonAt + " is not above 1");
        var atZero = over.reasonAtZeroTarget();
        check(
                faults,
                atZero != null && atZero.signum() <= 0,
                "overFulfilment reasonAtZeroTarget: " + atZero + " is not above 0");
    }

    private static void faultsOf(Qualitative qualitative, List<String> faults) {
        var names = new HashSet<String>();
        for (var tier : qualitative.tiers()) {
            Stream.concat(Stream.of(tier.label()), tier.aliases().stream())
                    .filter(name -> !names.add(name))
                    .forEach(name -> faults.add("tiers " + tier.label() + ": " + name + " is named twice"));
        }
        faults.addAll(Intervals.faults(
                "tiers",
                qualitative.tiers().stream()
                        .map(tier -> new Interval(tier.label(), tier.from(), tier.to()))
                        .toList(),
                BigDecimal.ZERO,
                BigDecimal.ONE));
    }

    private static void faultsOf(Grades grades, Points total, List<String> faults) {
        var names = new HashSet<String>();
        for (var band : grades.bands()) {
            check(faults, !names.add(band.grade()), "gradeBands " + band.grade() + ": is named twice");
        }
        faults.addAll(Intervals.faults(
                "gradeBands",
                grades.bands().stream()
                        .map(band -> new Interval(
                                band.grade(), band.from().value(), band.to().value()))
                        .toList(),
                BigDecimal.ZERO,
                total.value()));
    }

    private static void check(List<String> faults, boolean isFault, String fault) {
        if (isFault) {
            faults.add(fault);
        }
    }
}
