package org.jiheng.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jiheng.shared.Points;
import org.jspecify.annotations.Nullable;

/**
 * 评分方案: everything that regions and years decide differently, as data. The rules of this package take their
 * weights, bands and readings from here and from nowhere else. A scheme that contradicts itself cannot be made.
 *
 * @param version of the same {@code code}; a changed scheme is a new version
 * @param total what all points add up to, usually 100
 * @param execution nothing where the execution rate has no row of its own; a project's form has one
 * @param grades nothing where scores are only reported: 可以不评级
 * @param rounding by default each row is rounded
 * @param inputs figures of accounts and staffing that {@code table} computes with
 * @param table the fixed rows of a department's form; a project brings its own
 */
public record Scheme(
        String code,
        int version,
        Kind kind,
        Points total,
        @Nullable Execution execution,
        Weights weights,
        Quantitative quantitative,
        Qualitative qualitative,
        @Nullable Grades grades,
        Rounding rounding,
        @Nullable NotApplicable notApplicable,
        List<Figure> inputs,
        List<Entry> table,
        List<Cap> caps,
        List<Deduction> deductions,
        List<Veto> vetoes) {

    public enum Kind {
        /** 项目支出 */
        PROJECT,
        /** 部门整体支出 */
        DEPARTMENT
    }

    /** How the execution rate becomes points. */
    public enum Method {
        /** E1: rate × points, at most the points; spending beyond the budget is noted, not rewarded. E5 is this by 年初预算数. */
        LINEAR_CAPPED,
        /** E2: rate × points without an upper end. An older rule, for years that were scored by it. */
        LINEAR_UNCAPPED,
        /** E3: points by the band in which the rate lies. */
        BANDS,
        /** E4: all points from {@code full} on, none below {@code pass}, the rate in between. */
        THRESHOLD
    }

    /** Which budget the rate is of. */
    public enum Base {
        /** 全年预算数, adjusted. */
        YEAR_BUDGET,
        /** E5, 年初预算数: the forms of 2016 and 2017 had no other. */
        INITIAL_BUDGET
    }

    /**
     * 预算执行率, 全年执行数 ÷ 全年预算数 (the adjusted budget, not 年初预算数), taken on the total of all sources.
     *
     * @param bands of {@link Method#BANDS}: they share out [0, 1); a rate of exactly 1 has all points
     * @param above points when more was spent than budgeted; {@link Method#BANDS} has to say, the others cap without it
     * @param full of {@link Method#THRESHOLD}: from this rate on all points
     * @param pass of {@link Method#THRESHOLD}: below this rate none
     * @param zeroBudget what is scored without a budget; never the full points. Undeclared in the schemes of the first
     *     edition, where it is no score
     */
    public record Execution(
            Points points,
            Method method,
            List<ExecutionBand> bands,
            @Nullable Points above,
            Clause source,
            Base base,
            @Nullable BigDecimal full,
            @Nullable BigDecimal pass,
            @Nullable WhenZero zeroBudget) {

        public Execution {
            bands = Lists.of(bands);
            base = Objects.requireNonNullElse(base, Base.YEAR_BUDGET);
        }
    }

    /** Rates from {@code from} to below {@code to}, as parts of one, have these points. */
    public record ExecutionBand(BigDecimal from, BigDecimal to, Points points) {}

    /** 一级指标 and what they weigh. */
    public record Weights(List<Level1> level1, Clause source) {

        public Weights {
            level1 = Lists.of(level1);
        }
    }

    /**
     * A block of indicators and what it weighs.
     *
     * @param aliases other words for the same block on forms of other years and regions
     * @param requires 二级指标 of which a project's form needs at least one row each
     * @param rule how figures of this block score, whatever their sign; without it by the sign
     */
    public record Level1(
            String name,
            List<String> aliases,
            Points points,
            List<String> requires,
            RowRule.@Nullable Numeric rule,
            @Nullable Clause ruleSource) {

        public Level1 {
            aliases = Lists.of(aliases);
            requires = Lists.of(requires);
        }

        boolean isCalled(String text) {
            return name.equals(text) || aliases.contains(text);
        }
    }

    /** What ＝ means. */
    public enum Equality {
        /** As ≥, but a target of 0 is missed by doing more. */
        AT_LEAST,
        /** 推定: nothing but the target. */
        EXACTLY
    }

    /** 定量指标. */
    public record Quantitative(
            Reverse reverse, Clause reverseSource, OverFulfilment overFulfilment, Clause source, Equality equality) {

        public Quantitative {
            equality = Objects.requireNonNullElse(equality, Equality.AT_LEAST);
        }

        /** The rule of a sign that compares figures. */
        RowRule.Numeric rule(Sign sign) {
            return switch (sign) {
                case AT_MOST, LESS_THAN -> new LinearDown(reverse, reverseSource);
                case EQUAL -> new EqualTo(equality, overFulfilment);
                default -> new LinearUp(overFulfilment);
            };
        }
    }

    /** What happens when far more was done than planned. */
    public enum Variant {
        /** O0: nothing. */
        NONE,
        /** O1: the points stay, and a reason has to be given. */
        REASON,
        /** O2: beyond {@code cutFrom} the points are cut by the excess. 待核. */
        PROPORTIONAL,
        /** O3: the points are cut by steps. 待核. */
        STEPPED,
        /** O4: beyond {@code cutFrom} target and actual change places. 待核. */
        MIRRORED
    }

    /**
     * 偏离度, of “at least” targets. The rule of 2020 gives no number; the scheme does.
     *
     * @param reasonAt from this multiple of the target on a reason is asked
     * @param reasonAtZeroTarget the same for a target of 0, which has no multiples: from this actual on
     * @param cutFrom above this multiple of the target O2 and O4 cut
     * @param steps of O3, ascending
     */
    public record OverFulfilment(
            Variant variant,
            @Nullable BigDecimal reasonAt,
            @Nullable BigDecimal reasonAtZeroTarget,
            Clause source,
            @Nullable BigDecimal cutFrom,
            List<Cut> steps) {

        public OverFulfilment {
            steps = Lists.of(steps);
        }

        /** Whether a reason is asked. Never of a met “at most” target, which lies at or above the actual. */
        boolean asksReason(BigDecimal target, Exact actual) {
            if (variant == Variant.NONE || target.signum() < 0) {
                return false;
            }
            var from = target.signum() == 0 ? reasonAtZeroTarget : reasonAt == null ? null : target.multiply(reasonAt);
            return from != null && actual.compareTo(Exact.of(from)) >= 0;
        }
    }

    /** Above this multiple of the target this part of the points is lost. */
    public record Cut(BigDecimal above, BigDecimal cut) {}

    /** 定性指标. */
    public record Qualitative(List<Tier> tiers, Clause source) {

        public Qualitative {
            tiers = Lists.of(tiers);
        }
    }

    /**
     * 达成, 部分达成, 未达成: scores from {@code from} to below {@code to}, as parts of the row's points. The tier that
     * reaches 1 holds the full points too.
     */
    public record Tier(String label, List<String> aliases, BigDecimal from, BigDecimal to) {

        public Tier {
            aliases = Lists.of(aliases);
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
            bands = Lists.of(bands);
        }
    }

    /** Totals from {@code from} to below {@code to}; the band that reaches the scheme's total holds it too. */
    public record GradeBand(String grade, Points from, Points to) {}

    /** What a row that does not apply counts. */
    public enum NotApplicable {
        /** 没有的按满分. */
        FULL_POINTS,
        /** 不适用的不考核，其余得分按百分制折算. */
        RESCALE
    }

    /**
     * A figure of the department's year.
     *
     * @param label as a person calls it
     * @param formula over other figures; without it the figure is entered
     */
    public record Figure(
            String name,
            String label,
            @Nullable String unit,
            @Nullable String formula) {}

    /**
     * A fixed row of a department's form.
     *
     * @param target 指标值, as the form prints it
     * @param formula what the accounts say, over {@link Scheme#inputs}; without it a person enters the actual
     * @param whenZero what the row is worth where the formula has no divisor
     * @param notApplicable if it differs from the scheme's
     * @param standard 评分标准 in words
     * @param source where the row stands, if not where the weights do
     */
    public record Entry(
            String code,
            String level1,
            String level2,
            String name,
            Points points,
            @Nullable String target,
            @Nullable String unit,
            @Nullable String formula,
            @Nullable WhenZero whenZero,
            RowRule rule,
            @Nullable NotApplicable notApplicable,
            @Nullable String standard,
            @Nullable Clause source) {}

    /** 执行率低于 … 的，总分不超过 …. */
    public record Cap(BigDecimal rateBelow, Points atMost, Clause source) {}

    /**
     * 扣分项: what a case of it costs.
     *
     * @param atMost what all cases of it cost together at most
     */
    public record Deduction(
            String code, String name, Points each, @Nullable Points atMost, Clause source) {}

    /** 一票否决: the total is this at most. */
    public record Veto(String code, String name, Points atMost, Clause source) {}

    /** @throws UnsoundScheme naming every place that does not fit the others */
    public Scheme {
        rounding = Objects.requireNonNullElse(rounding, Rounding.PER_ROW);
        inputs = Lists.of(inputs);
        table = Lists.of(table);
        caps = Lists.of(caps);
        deductions = Lists.of(deductions);
        vetoes = Lists.of(vetoes);
        var faults = SchemeFaults.of(
                code,
                version,
                kind,
                total,
                execution,
                weights,
                quantitative,
                qualitative,
                grades,
                notApplicable,
                inputs,
                table,
                caps,
                deductions,
                vetoes);
        if (!faults.isEmpty()) {
            throw new UnsoundScheme(code + " version " + version, faults);
        }
    }

    /** The block that a row's 一级指标 means, if the scheme has it. */
    @Nullable
    Level1 level1(String text) {
        var called = text.strip();
        for (var level : weights.level1()) {
            if (level.isCalled(called)) {
                return level;
            }
        }
        return null;
    }

    /** The texts that the scheme rests on, each once. */
    public List<Clause> sources() {
        return Stream.of(
                        Stream.of(weights.source()),
                        Stream.ofNullable(execution).map(Execution::source),
                        weights.level1().stream().map(Level1::ruleSource),
                        Stream.of(
                                quantitative.source(),
                                quantitative.reverseSource(),
                                quantitative.overFulfilment().source(),
                                qualitative.source()),
                        Stream.ofNullable(grades).map(Grades::source),
                        table.stream().map(Entry::source),
                        caps.stream().map(Cap::source),
                        deductions.stream().map(Deduction::source),
                        vetoes.stream().map(Veto::source))
                .flatMap(some -> some)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /**
     * The grade of a total, by the value as it is published, with two decimals: 90.00 is 优 and 89.99 is not.
     *
     * @return nothing above the scheme's total, and nothing where the scheme does not grade
     */
    public @Nullable String gradeOf(BigDecimal published) {
        if (grades == null) {
            return null;
        }
        return grades.bands().stream()
                .filter(band -> published.compareTo(band.from().value()) >= 0
                        && (published.compareTo(band.to().value()) < 0
                                || (published.compareTo(total.value()) == 0
                                        && band.to().equals(total))))
                .map(GradeBand::grade)
                .findFirst()
                .orElse(null);
    }

    /** The same scheme with what older files leave undeclared written out. */
    public Scheme declared() {
        if (execution == null || execution.zeroBudget() != null) {
            return this;
        }
        var written = new Execution(
                execution.points(),
                execution.method(),
                execution.bands(),
                execution.above(),
                execution.source(),
                execution.base(),
                execution.full(),
                execution.pass(),
                WhenZero.NOT_SCORED);
        return new Scheme(
                code,
                version,
                kind,
                total,
                written,
                weights,
                quantitative,
                qualitative,
                grades,
                rounding,
                notApplicable,
                inputs,
                table,
                caps,
                deductions,
                vetoes);
    }

    /** A list that a file leaves out is empty. */
    static final class Lists {

        private Lists() {}

        static <T> List<T> of(@Nullable List<T> some) {
            return some == null ? List.of() : List.copyOf(some);
        }
    }
}
