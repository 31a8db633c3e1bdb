package org.jiheng.scheme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiheng.indicator.Sign;
import org.jiheng.scoring.Reverse;
import org.jiheng.scoring.Rounding;
import org.jiheng.scoring.Scheme;
import org.jiheng.scoring.WhenZero;
import org.jiheng.shared.Money;
import org.jiheng.shared.Points;
import org.jspecify.annotations.Nullable;

/**
 * A scheme as it is written, read and kept: the words are those of a scheme's file. A draft may contradict itself here;
 * what is scored by is a {@link Scheme}, which cannot.
 */
@Schema(description = "A scheme whole: for whom and when it holds, its rules, and the cases that show them")
public record SchemeContent(
        @Schema(examples = "项目支出绩效自评（全国，不设成本指标）") @NotBlank @Size(max = 200)
        String name,

        @Schema(description = "财政区划, 9 digits; null for the whole country") @Nullable @Pattern(regexp = "[0-9]{9}")
        String regionCode,

        @Schema(examples = "2020") @Min(2000) @Max(2100) int fiscalYearFrom,

        @Schema(description = "The last year; null while it holds") @Nullable @Min(2000) @Max(2100)
        Integer fiscalYearTo,

        @NotNull @Valid RuleSet rules,

        @Schema(description = "Small forms with the scores that have to come out; they are run before publishing")
        @NotNull
        @Size(max = 100)
        List<@Valid @NotNull TestCase> tests) {

    public SchemeContent {
        tests = listed(tests);
    }

    SchemeContent withVersion(int version) {
        return new SchemeContent(name, regionCode, fiscalYearFrom, fiscalYearTo, rules.withVersion(version), tests);
    }

    /** The rules. */
    @Schema(description = "Weights, rules, bands and rows of a scheme")
    public record RuleSet(
            @Schema(examples = "cn-project-2020") @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9-]{0,99}")
            String code,

            @Schema(description = "Of the same code; a changed scheme is a new version") @Min(1) @Max(9999)
            int version,

            @NotNull Scheme.Kind kind,

            @Schema(description = "What all points add up to") @NotNull
            Points total,

            @Schema(description = "预算执行率; null where it has no row of its own") @Nullable @Valid
            ExecutionRow execution,

            @NotNull @Valid LevelWeights weights,
            @NotNull @Valid QuantitativeRules quantitative,
            @NotNull @Valid QualitativeRules qualitative,

            @Schema(description = "评价等级; null: scores are only reported") @Nullable @Valid
            Grading grades,

            @Schema(description = "null: each row is rounded") @Nullable
            Rounding rounding,

            @Schema(description = "What a row that does not apply counts, unless the row says it")
            Scheme.@Nullable NotApplicable notApplicable,

            @Schema(description = "Figures of accounts and staffing that the table computes with")
            @NotNull
            @Size(max = 100)
            List<@Valid @NotNull FigureInput> inputs,

            @Schema(description = "The fixed rows of a department's form") @NotNull @Size(max = 200)
            List<@Valid @NotNull TableRow> table,

            @NotNull @Size(max = 20) List<@Valid @NotNull RateCap> caps,
            @NotNull @Size(max = 50) List<@Valid @NotNull DeductionItem> deductions,
            @NotNull @Size(max = 50) List<@Valid @NotNull VetoItem> vetoes) {

        public RuleSet {
            inputs = listed(inputs);
            table = listed(table);
            caps = listed(caps);
            deductions = listed(deductions);
            vetoes = listed(vetoes);
        }

        RuleSet withVersion(int other) {
            return new RuleSet(
                    code,
                    other,
                    kind,
                    total,
                    execution,
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
    }

    /** 预算执行率. */
    @Schema(description = "How the execution rate becomes points")
    public record ExecutionRow(
            @NotNull Points points,
            @NotNull Scheme.Method method,

            @Schema(description = "BANDS: they share out rates from 0 to below 1") @NotNull @Size(max = 50)
            List<@Valid @NotNull RateBand> bands,

            @Schema(description = "Points when more was spent than budgeted") @Nullable
            Points above,

            Scheme.@Nullable Base base,

            @Schema(description = "THRESHOLD: from this rate on all points") @Nullable
            BigDecimal full,

            @Schema(description = "THRESHOLD: below this rate none") @Nullable
            BigDecimal pass,

            @Schema(description = "What is scored without a budget; it has to be said before publishing") @Nullable
            WhenZero zeroBudget,

            @NotNull @Valid ClauseView source) {

        public ExecutionRow {
            bands = listed(bands);
        }
    }

    /** Rates from … to below …, as parts of one. */
    @Schema(description = "Rates from … to below …, as parts of one, have these points")
    public record RateBand(
            @NotNull BigDecimal from,
            @NotNull BigDecimal to,
            @NotNull Points points) {}

    /** 一级指标 and what they weigh. */
    @Schema(description = "一级指标 and what they weigh")
    public record LevelWeights(
            @NotNull @Size(max = 50) List<@Valid @NotNull LevelWeight> level1,
            @NotNull @Valid ClauseView source) {

        public LevelWeights {
            level1 = listed(level1);
        }
    }

    /** A block of indicators. */
    @Schema(description = "A block of indicators, its other names, and what it weighs")
    public record LevelWeight(
            @NotNull @Size(min = 1, max = 50) String name,
            @NotNull @Size(max = 20) List<@NotNull @Size(min = 1, max = 50) String> aliases,
            @NotNull Points points,

            @Schema(description = "二级指标 of which a project's form needs at least one row each") @NotNull @Size(max = 20)
            List<@NotNull @Size(min = 1, max = 50) String> requires,

            @Schema(description = "How figures of this block score, whatever their sign") @Nullable @Valid
            RuleView rule,

            @Nullable @Valid ClauseView ruleSource) {

        public LevelWeight {
            aliases = listed(aliases);
            requires = listed(requires);
        }
    }

    /** 定量指标. */
    @Schema(description = "How indicators with figures score, by their sign")
    public record QuantitativeRules(
            @NotNull Reverse reverse,
            @NotNull @Valid ClauseView reverseSource,
            @NotNull @Valid Excess overFulfilment,
            @NotNull @Valid ClauseView source,
            Scheme.@Nullable Equality equality) {}

    /** What happens when far more was done than planned. */
    @Schema(description = "What happens when far more was done than planned")
    public record Excess(
            @NotNull Scheme.Variant variant,

            @Schema(description = "From this multiple of the target on a reason is asked", examples = "1.3") @Nullable
            BigDecimal reasonAt,

            @Schema(description = "The same for a target of 0: from this actual on") @Nullable
            BigDecimal reasonAtZeroTarget,

            @NotNull @Valid ClauseView source,

            @Schema(description = "Above this multiple of the target points are cut") @Nullable
            BigDecimal cutFrom,

            @NotNull @Size(max = 20) List<@Valid @NotNull CutStep> steps) {

        public Excess {
            steps = listed(steps);
        }
    }

    /** A step of over-fulfilment. */
    @Schema(description = "Above this multiple of the target this part of the points is lost")
    public record CutStep(
            @NotNull BigDecimal above, @NotNull BigDecimal cut) {}

    /** 定性指标. */
    @Schema(description = "The tiers of qualitative indicators")
    public record QualitativeRules(
            @NotNull @Size(max = 20) List<@Valid @NotNull TierBand> tiers,
            @NotNull @Valid ClauseView source) {

        public QualitativeRules {
            tiers = listed(tiers);
        }
    }

    /** A tier. */
    @Schema(description = "Scores from … to below …, as parts of the row's points")
    public record TierBand(
            @NotNull @Size(min = 1, max = 50) String label,
            @NotNull @Size(max = 20) List<@NotNull @Size(min = 1, max = 50) String> aliases,
            @NotNull BigDecimal from,
            @NotNull BigDecimal to) {

        public TierBand {
            aliases = listed(aliases);
        }
    }

    /** 评价等级. */
    @Schema(description = "评价等级")
    public record Grading(
            @NotNull @Size(max = 20) List<@Valid @NotNull GradeRange> bands,
            @NotNull @Valid ClauseView source) {

        public Grading {
            bands = listed(bands);
        }
    }

    /** A grade. */
    @Schema(description = "Totals from … to below …")
    public record GradeRange(
            @NotNull @Size(min = 1, max = 20) String grade,
            @NotNull Points from,
            @NotNull Points to) {}

    /** A figure that the table computes with. */
    @Schema(
            description =
                    "A figure of the department's year; without a formula it is entered or taken from the accounts")
    public record FigureInput(
            @Schema(examples = "inPost") @NotNull @Size(min = 1, max = 50)
            String name,

            @NotNull @Size(min = 1, max = 100) String label,
            @Nullable @Size(min = 1, max = 20) String unit,
            @Nullable @Size(min = 1, max = 500) String formula) {}

    /** A fixed row of a department's form. */
    @Schema(description = "A fixed row of a department's form")
    public record TableRow(
            @NotNull @Size(min = 1, max = 50) String code,
            @NotNull @Size(min = 1, max = 50) String level1,
            @NotNull @Size(min = 1, max = 50) String level2,
            @NotNull @Size(min = 1, max = 200) String name,
            @NotNull Points points,
            @Nullable @Size(min = 1, max = 200) String target,
            @Nullable @Size(min = 1, max = 20) String unit,

            @Schema(
                    description = "What the accounts say; without it a person enters the actual",
                    examples = "inPost ÷ authorized × 100")
            @Nullable
            @Size(min = 1, max = 500)
            String formula,

            @Schema(description = "What the row is worth where the formula has no divisor") @Nullable
            WhenZero whenZero,

            @NotNull @Valid RuleView rule,
            Scheme.@Nullable NotApplicable notApplicable,

            @Schema(description = "评分标准 in words") @Nullable @Size(min = 1, max = 500)
            String standard,

            @Nullable @Valid ClauseView source) {}

    /** A cap. */
    @Schema(description = "执行率低于 … 的，总分不超过 …")
    public record RateCap(
            @NotNull BigDecimal rateBelow,
            @NotNull Points atMost,
            @NotNull @Valid ClauseView source) {}

    /** 扣分项. */
    @Schema(description = "扣分项: what a case costs, and all cases at most")
    public record DeductionItem(
            @NotNull @Size(min = 1, max = 50) String code,
            @NotNull @Size(min = 1, max = 100) String name,
            @NotNull Points each,
            @Nullable Points atMost,
            @NotNull @Valid ClauseView source) {}

    /** 否决项. */
    @Schema(description = "否决项: the total is this at most")
    public record VetoItem(
            @NotNull @Size(min = 1, max = 50) String code,
            @NotNull @Size(min = 1, max = 100) String name,
            @NotNull Points atMost,
            @NotNull @Valid ClauseView source) {}

    /** A small form with the scores that have to come out. */
    @Schema(description = "A small form with the scores that have to come out")
    public record TestCase(
            @NotNull @Size(min = 1, max = 200) String name,
            @NotNull @Size(max = 20) List<@Valid @NotNull CaseFunds> funding,
            @NotNull @Size(max = 200) List<@Valid @NotNull CaseRow> rows,

            @Schema(description = "By the names of inputs, as decimals") @NotNull
            Map<String, String> figures,

            @NotNull @Size(max = 200) List<@Valid @NotNull CaseAnswer> answers,
            @NotNull @Size(max = 20) List<@Valid @NotNull CaseGoal> goals,
            @NotNull Map<String, Integer> deductions,
            @NotNull @Size(max = 50) List<@NotNull String> vetoes,
            @NotNull @Valid CaseExpected expected) {

        public TestCase {
            funding = listed(funding);
            rows = listed(rows);
            figures = figures == null ? Map.of() : figures;
            answers = listed(answers);
            goals = listed(goals);
            deductions = deductions == null ? Map.of() : deductions;
            vetoes = listed(vetoes);
        }
    }

    /** Funds of a source. */
    @Schema(description = "Funds of a source")
    public record CaseFunds(
            @Nullable Money initialBudget,
            @Nullable Money yearBudget,
            @Nullable Money executed) {}

    /** An indicator. */
    @Schema(description = "An indicator of a case")
    public record CaseRow(
            @NotNull @Size(min = 1, max = 50) String level1,
            @Nullable @Size(max = 50) String level2,
            @NotNull Sign sign,
            @Nullable @Size(max = 200) String target,
            @Nullable @Size(max = 20) String unit,
            @Nullable Points points,
            @Nullable @Size(max = 200) String actual,
            @Nullable Points given) {}

    /** What was entered for a fixed row. */
    @Schema(description = "What was entered for a fixed row, by its code")
    public record CaseAnswer(
            @NotNull @Size(min = 1, max = 50) String code,
            @Nullable @Size(max = 200) String actual,
            @Nullable Points given,
            @Nullable Boolean notApplicable,
            @Nullable Map<String, Boolean> checks) {}

    /** One of several goals. */
    @Schema(description = "One of several annual goals, with its ratio as a part of one")
    public record CaseGoal(
            @NotNull @Size(min = 1, max = 200) String name,
            @NotNull BigDecimal ratio,
            @NotNull @Size(max = 200) List<@Valid @NotNull CaseRow> rows) {

        public CaseGoal {
            rows = listed(rows);
        }
    }

    /** What has to come out. */
    @Schema(description = "What has to come out; null is not looked at, “-” says that there must be none")
    public record CaseExpected(
            @Nullable @Size(max = 20) String total,
            @Nullable @Size(max = 20) String grade,
            @Nullable @Size(max = 20) String execution,
            @NotNull @Size(max = 400) List<@NotNull String> rows,
            @NotNull Map<String, String> byCode) {

        public CaseExpected {
            rows = listed(rows);
            byCode = byCode == null ? Map.of() : byCode;
        }
    }

    /** A list that a file leaves out is empty. */
    private static <T> List<T> listed(@Nullable List<T> some) {
        return some == null ? List.of() : some;
    }
}
