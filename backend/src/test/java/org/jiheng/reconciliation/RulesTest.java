package org.jiheng.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule on figures alone: what it holds, what it refuses and how it says so, to the last printed digit. */
class RulesTest {

    private int facts;

    /** 12.5万元, 99.1%, 8分, 3人, 约5万元; {@code ?} is what is not known, words are words. */
    private Fact fact(String text) {
        return fact(FactKind.AMOUNT, text, "");
    }

    private Fact fact(FactKind kind, String text, String label) {
        facts++;
        var quote = new Quote(text, facts * 10, facts * 10 + text.length());
        return new Fact(
                "f" + facts,
                kind,
                "",
                "",
                Basis.UNKNOWN,
                label,
                quantity(text),
                words(text),
                !text.startsWith("?"),
                quote);
    }

    private static String words(String text) {
        var sign = text.isEmpty() ? "" : text.substring(0, 1);
        return "≥≤<>=".contains(sign) ? sign : quantity(text) == null ? text : null;
    }

    private static Quantity quantity(String text) {
        var bare = text.replaceFirst("^[?≥≤<>=]", "");
        var rough = bare.startsWith("约");
        bare = bare.replace("约", "");
        var end = 0;
        while (end < bare.length() && "-.0123456789".indexOf(bare.charAt(end)) >= 0) {
            end++;
        }
        if (end == 0) {
            return null;
        }
        var value = new BigDecimal(bare.substring(0, end));
        var step = BigDecimal.ONE.movePointLeft(Math.max(0, value.scale()));
        var unit = bare.substring(end);
        return switch (unit) {
            case "万元" -> new Quantity(value.movePointRight(4), step.movePointRight(4), Measure.YUAN, unit, rough);
            case "亿元" -> new Quantity(value.movePointRight(8), step.movePointRight(8), Measure.YUAN, unit, rough);
            case "元" -> new Quantity(value, step, Measure.YUAN, unit, rough);
            case "%" -> new Quantity(value, step, Measure.PERCENT, unit, rough);
            case "分" -> new Quantity(value, step, Measure.POINTS, unit, rough);
            default -> new Quantity(value, step, Measure.COUNT, unit, rough);
        };
    }

    private List<Fact> facts(String texts) {
        var found = new ArrayList<Fact>();
        for (var text : texts == null || texts.isBlank() ? new String[0] : texts.split("[+;]")) {
            found.add(fact(text.strip()));
        }
        return found;
    }

    /** ERROR recon.sum: stated | computed | why arguments, HELD, or NOT_COMPUTABLE; a notice beside what held. */
    private static String said(Relation relation) {
        var verdict = Reconciler.judge(relation);
        assertThat(verdict.check().rule()).isEqualTo(relation.rule());
        assertThat(verdict.check().facts()).isEqualTo(relation.facts());
        var finding = verdict.finding();
        if (finding == null) {
            return verdict.check().outcome().name();
        }
        assertThat(finding.rule()).isEqualTo(relation.rule());
        assertThat(finding.facts()).isEqualTo(relation.facts());
        assertThat(finding.message().arguments()).isEqualTo(List.of(finding.stated(), finding.computed()));
        return (verdict.check().outcome() == Outcome.HELD ? "HELD " : "") + finding.severity() + " "
                + finding.message().key() + ": " + finding.stated() + " | " + finding.computed() + " | "
                + finding.explanation().key() + " " + finding.explanation().arguments() + gap(verdict);
    }

    private static String gap(Verdict verdict) {
        return verdict.gap() == null
                ? ""
                : " gap " + verdict.gap().stripTrailingZeros().toPlainString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            100.00万元 ¦ 60.00万元 + 40.00万元 ¦ true ¦ HELD
            100万元 ¦ 60万元 + 40万元 ¦ true ¦ HELD
            100.00万元 ¦ 60.00万元 + 40.01万元 ¦ true ¦ HELD NOTICE recon.rounding: 100万元 | 60万元 + 40.01万元 = 100.01万元 | recon.why.rounding [] gap 100
            100.00万元 ¦ 60.00万元 + 40.02万元 ¦ true ¦ ERROR recon.sum: 100万元 | 60万元 + 40.02万元 = 100.02万元 | recon.why.sum [0.02万元] gap 200
            100.00万元 ¦ 60.00万元 + 39.98万元 ¦ true ¦ ERROR recon.sum: 100万元 | 60万元 + 39.98万元 = 99.98万元 | recon.why.sum [0.02万元] gap -200
            1亿元 ¦ 5000万元 + 4951.00万元 ¦ true ¦ HELD
            1.26亿元 ¦ 0.86亿元 + 0.41亿元 ¦ true ¦ HELD NOTICE recon.rounding: 12600万元 | 8600万元 + 4100万元 = 12700万元 | recon.why.rounding [] gap 1000000
            60.00万元 ¦ 40.00万元 + 20.40万元 ¦ true ¦ ERROR recon.sum: 60万元 | 40万元 + 20.4万元 = 60.4万元 | recon.why.sum [0.4万元] gap 4000
            60万元 ¦ 40.00万元 + 20.40万元 ¦ true ¦ HELD
            61万元 ¦ 40万元 + 20万元 ¦ true ¦ WARNING recon.sum: 61万元 | 40万元 + 20万元 = 60万元 | recon.why.sum [1万元] gap -10000
            62万元 ¦ 40万元 + 20万元 ¦ true ¦ ERROR recon.sum: 62万元 | 40万元 + 20万元 = 60万元 | recon.why.sum [2万元] gap -20000
            100.00万元 ¦ 60.00万元 + 30.00万元 ¦ false ¦ HELD
            100.00万元 ¦ 60.00万元 + 40.00万元 ¦ false ¦ HELD
            100.00万元 ¦ 60.00万元 + 50.00万元 ¦ false ¦ ERROR recon.sum: 100万元 | 60万元 + 50万元 = 110万元 | recon.why.sum [10万元] gap 100000
            471.23元 ¦ 189.63万元 + 281.60万元 ¦ true ¦ ERROR recon.sum: 0.047123万元 | 189.63万元 + 281.6万元 = 471.23万元 | recon.why.unit [] gap 4711828.77
            471.23万元 ¦ 189.63元 + 281.60元 ¦ true ¦ ERROR recon.sum: 471.23万元 | 0.018963万元 + 0.02816万元 = 0.047123万元 | recon.why.unit [] gap -4711828.77
            约100万元 ¦ 60万元 + 50万元 ¦ true ¦ NOT_COMPUTABLE
            100万元 ¦ 约60万元 + 50万元 ¦ true ¦ NOT_COMPUTABLE
            32人 ¦ 10人 + 20人 + 2人 ¦ true ¦ HELD
            32人 ¦ 10人 + 20人 + 3人 ¦ true ¦ ERROR recon.sum: 32人 | 10人 + 20人 + 3人 = 33人 | recon.why.sum [1人] gap 1
            95.5分 ¦ 60分 + 35.5分 ¦ true ¦ HELD
            """)
    void partsMakeTheirTotal(String total, String parts, boolean complete, String expected) {
        assertThat(said(new Relation.Sum(RuleId.R03, Severity.ERROR, fact(total), facts(parts), complete)))
                .isEqualTo(expected);
    }

    @Test
    void whatIsOnlyAskedIsNotMadeAnError() {
        assertThat(said(new Relation.Sum(RuleId.R07, Severity.WARNING, fact("61万元"), facts("40万元+20万元"), true)))
                .startsWith("WARNING recon.sum");
        assertThat(said(new Relation.Sum(RuleId.R07, Severity.WARNING, fact("69万元"), facts("40万元+20万元"), true)))
                .startsWith("WARNING recon.sum");
    }

    @Test
    void whatWasNotReadBeyondDoubtIsAskedAtMost() {
        assertThat(said(new Relation.Sum(RuleId.R03, Severity.ERROR, fact("?69.00万元"), facts("40.00万元+20.00万元"), true)))
                .startsWith("WARNING recon.sum");
        assertThat(said(new Relation.Sum(RuleId.R03, Severity.ERROR, fact("69.00万元"), facts("40.00万元+?20.00万元"), true)))
                .startsWith("WARNING recon.sum");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            50% ¦ 50.00万元 ¦ 100.00万元 ¦ '' ¦ HELD
            47.95% ¦ 585.38万元 ¦ 1220.06万元 ¦ '' ¦ ERROR recon.ratio: 47.95% | 585.38万元 ÷ 1220.06万元 = 47.98% | recon.why.ratio []
            99.99% ¦ 2595.62万元 ¦ 2596.00万元 ¦ '' ¦ HELD
            99% ¦ 2595.62万元 ¦ 2596.00万元 ¦ '' ¦ HELD NOTICE recon.rounding: 99% | 2595.62万元 ÷ 2596万元 = 99.99% | recon.why.rounding [] gap 1
            98% ¦ 2595.62万元 ¦ 2596.00万元 ¦ '' ¦ ERROR recon.ratio: 98% | 2595.62万元 ÷ 2596万元 = 99.99% | recon.why.ratio []
            86.19% ¦ 215457.60元 ¦ 250000.00元 ¦ '' ¦ HELD NOTICE recon.rounding: 86.19% | 21.54576万元 ÷ 25万元 = 86.18% | recon.why.rounding [] gap 0.01
            86.20% ¦ 215457.60元 ¦ 250000.00元 ¦ '' ¦ ERROR recon.ratio: 86.2% | 21.54576万元 ÷ 25万元 = 86.18% | recon.why.ratio []
            86.1830% ¦ 215457.60元 ¦ 250000.00元 ¦ '' ¦ HELD
            86.1930% ¦ 215457.60元 ¦ 250000.00元 ¦ '' ¦ HELD NOTICE recon.rounding: 86.193% | 21.54576万元 ÷ 25万元 = 86.183% | recon.why.rounding [] gap 0.0001
            33.4% ¦ 1万元 ¦ 3万元 ¦ '' ¦ HELD
            34.5% ¦ 1万元 ¦ 3万元 ¦ '' ¦ ERROR recon.ratio: 34.5% | 1万元 ÷ 3万元 = 33.33% | recon.why.ratio []
            1.05% ¦ 1万元 ¦ 99万元 ¦ '' ¦ HELD NOTICE recon.rounding: 1.05% | 1万元 ÷ 99万元 = 1.01% | recon.why.rounding [] gap 0.01
            约50% ¦ 20万元 ¦ 100万元 ¦ '' ¦ NOT_COMPUTABLE
            50% ¦ '' ¦ 100万元 ¦ '' ¦ NOT_COMPUTABLE
            50% ¦ 20万元 ¦ '' ¦ '' ¦ NOT_COMPUTABLE
            50% ¦ 20万元 ¦ 0万元 ¦ '' ¦ NOT_COMPUTABLE
            50% ¦ 约20万元 ¦ 100万元 ¦ '' ¦ NOT_COMPUTABLE
            50% ¦ 20万元 ¦ 约100万元 ¦ '' ¦ NOT_COMPUTABLE
            50% ¦ 20万元 ; 25万元 ¦ 60万元 ; 50万元 ¦ '' ¦ HELD
            90% ¦ 20万元 ; 25万元 ¦ 60万元 ; 50万元 ¦ '' ¦ ERROR recon.ratio: 90% | 20万元 ÷ 60万元 = 33.33% | recon.why.ratio []
            90% ¦ 20万元 ; 25万元 ; 26万元 ¦ 60万元 ; 50万元 ¦ '' ¦ WARNING recon.ratio: 90% | 20万元 ÷ 60万元 = 33.33% | recon.why.ratio []
            37.5% ¦ 20万元 ¦ 100万元 ¦ 30万元 ; 80万元 ¦ HELD
            38.5% ¦ 20万元 ¦ 100万元 ¦ 30万元 ; 80万元 ¦ ERROR recon.ratio: 38.5% | 20万元 ÷ 100万元 = 20% | recon.why.ratio []
            37.5% ¦ 20万元 ¦ 100万元 ¦ 约30万元 ; 80万元 ¦ ERROR recon.ratio: 37.5% | 20万元 ÷ 100万元 = 20% | recon.why.ratio []
            37.5% ¦ 20万元 ¦ 100万元 ¦ 30万元 ; 约80万元 ¦ ERROR recon.ratio: 37.5% | 20万元 ÷ 100万元 = 20% | recon.why.ratio []
            100% ¦ 20万元 ¦ 100万元 ¦ 80万元 ; 80万元 ¦ ERROR recon.ratio: 100% | 20万元 ÷ 100万元 = 20% | recon.why.ratio []
            40% ¦ 20万元 ¦ 100万元 ¦ 32万元 ; 80万元 ¦ ERROR recon.ratio: 40% | 20万元 ÷ 100万元 = 20% | recon.why.ratio []
            0% ¦ 20万元 ¦ 100万元 ¦ 0万元 ; 80万元 ¦ ERROR recon.ratio: 0% | 20万元 ÷ 100万元 = 20% | recon.why.ratio []
            """)
    void aRateIsAPartOfAWhole(String rate, String parts, String wholes, String others, String expected) {
        var said = said(
                new Relation.Ratio(RuleId.R17, Severity.ERROR, fact(rate), facts(parts), facts(wholes), facts(others)));
        assertThat(said.replaceAll("= (\\d+)\\.?0*%", "= $1%").replaceAll("= (\\d+\\.\\d*?[1-9])0+%", "= $1%"))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "100%, 620万元, 640万元, 620.00万元, HELD",
        "100%, 620万元, 640万元, 630.00万元, ERROR",
        "100%, 580万元, 640万元, 630.00万元, ERROR",
        "100%, 639.80万元, 640万元, 1万元, HELD",
        "100%, 638.00万元, 640万元, 1万元, WARNING",
        "100.00%, 638.00万元, 640万元, 1万元, ERROR"
    })
    void allOfAnAmountIsNoRoundingUnlessAnotherAmountIsAsMuch(
            String rate, String part, String whole, String other, String expected) {
        assertThat(said(new Relation.Ratio(
                        RuleId.R17, Severity.ERROR, fact(rate), facts(part), facts(whole), facts(other))))
                .startsWith(expected);
    }

    @Test
    void anAmountIsNoShareOfItself() {
        var one = fact("20万元");
        assertThat(said(new Relation.Ratio(RuleId.R17, Severity.ERROR, fact("100%"), List.of(one), List.of(one))))
                .isEqualTo("NOT_COMPUTABLE");
        assertThat(said(new Relation.Ratio(RuleId.R17, Severity.WARNING, fact("90%"), facts("20万元"), facts("100万元"))))
                .startsWith("WARNING");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            10.00万元 ¦ 10% ¦ true ¦ 110.00万元 ¦ 100.00万元 ¦ HELD
            10.00万元 ¦ '' ¦ true ¦ 110.00万元 ¦ 100.00万元 ¦ HELD
            '' ¦ 10% ¦ true ¦ 110.00万元 ¦ 100.00万元 ¦ HELD
            10.00万元 ¦ 10% ¦ false ¦ 90.00万元 ¦ 100.00万元 ¦ HELD
            12.00万元 ¦ 10% ¦ true ¦ 110.00万元 ¦ 100.00万元 ¦ ERROR recon.change: 10% | 110万元 - 100万元 = 10万元 | recon.why.change []
            12.00万元 ¦ '' ¦ true ¦ 110.00万元 ¦ 100.00万元 ¦ ERROR recon.change: 12万元 | 110万元 - 100万元 = 10万元 | recon.why.change []
            10.00万元 ¦ 13% ¦ true ¦ 110.00万元 ¦ 100.00万元 ¦ ERROR recon.change: 13% | 110万元 - 100万元 = 10万元，10.00% | recon.why.change []
            '' ¦ 10% ¦ false ¦ 110.00万元 ¦ 100.00万元 ¦ ERROR recon.change: 10% | 110万元 - 100万元 = 10万元，0.00% | recon.why.change []
            10.00万元 ¦ 10% ¦ true ¦ 110.00万元 ¦ '' ¦ HELD
            10.00万元 ¦ 12% ¦ true ¦ 110.00万元 ¦ '' ¦ ERROR recon.change: 12% | 10.00% | recon.why.change []
            10.00万元 ¦ 10% ¦ false ¦ 90.00万元 ¦ '' ¦ HELD
            10.00万元 ¦ 11% ¦ false ¦ 90.00万元 ¦ '' ¦ HELD
            10.00万元 ¦ 12% ¦ false ¦ 90.00万元 ¦ '' ¦ ERROR recon.change: 12% | 10.00% | recon.why.change []
            10.00万元 ¦ '' ¦ true ¦ 110.00万元 ¦ '' ¦ NOT_COMPUTABLE
            约10.00万元 ¦ 12% ¦ true ¦ 110.00万元 ¦ '' ¦ NOT_COMPUTABLE
            10.00万元 ¦ 12% ¦ true ¦ 约110.00万元 ¦ '' ¦ NOT_COMPUTABLE
            10.00万元 ¦ 12% ¦ true ¦ 约110.00万元 ¦ 100.00万元 ¦ NOT_COMPUTABLE
            10.00万元 ¦ 12% ¦ true ¦ 110.00万元 ¦ 约100.00万元 ¦ NOT_COMPUTABLE
            约19.00万元 ¦ 10% ¦ true ¦ 110.00万元 ¦ 100.00万元 ¦ HELD
            10.00万元 ¦ 约19% ¦ true ¦ 110.00万元 ¦ 100.00万元 ¦ HELD
            10.00万元 ¦ 10% ¦ true ¦ 50.00万元 ; 110.00万元 ¦ 100.00万元 ¦ HELD
            10.00万元 ¦ 10% ¦ true ¦ 50.00万元 ; 60.00万元 ¦ 100.00万元 ¦ WARNING recon.change: 10% | 50万元 - 100万元 = -50万元，0.00% | recon.why.change []
            10.00万元 ¦ 10% ¦ true ¦ 110.00万元 ¦ 80.00万元 ; 100.00万元 ¦ HELD
            10.01万元 ¦ '' ¦ true ¦ 110.00万元 ¦ 100.00万元 ¦ HELD NOTICE recon.rounding: 10.01万元 | 110万元 - 100万元 = 10万元 | recon.why.rounding [] gap -100
            9.99万元 ¦ '' ¦ true ¦ 110.00万元 ¦ 100.00万元 ¦ HELD NOTICE recon.rounding: 9.99万元 | 110万元 - 100万元 = 10万元 | recon.why.rounding [] gap 100
            10.01万元 ¦ '' ¦ false ¦ 100.00万元 ¦ 110.00万元 ¦ HELD NOTICE recon.rounding: 10.01万元 | 100万元 - 110万元 = -10万元 | recon.why.rounding [] gap -100
            10.0万元 ¦ '' ¦ true ¦ 110.04万元 ¦ 100.00万元 ¦ HELD
            10.04万元 ¦ '' ¦ true ¦ 110.0万元 ¦ 100.00万元 ¦ HELD NOTICE recon.rounding: 10.04万元 | 110万元 - 100万元 = 10万元 | recon.why.rounding [] gap -400
            1.5万人 ¦ '' ¦ true ¦ 11.4万人 ¦ 10万人 ¦ ERROR recon.change: 1.5万人 | 11.4万人 - 10万人 = 1.4万人 | recon.why.change []
            1.4万人 ¦ '' ¦ true ¦ 11.4万人 ¦ 10.0万人 ¦ HELD
            """)
    void aChangeIsOfTwoYears(
            String difference, String rate, boolean increase, String currents, String priors, String expected) {
        assertThat(said(new Relation.Change(
                        RuleId.R71,
                        Severity.ERROR,
                        facts(difference),
                        facts(rate),
                        increase,
                        facts(currents),
                        facts(priors))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            12.34万元 ; 12.34万元 ¦ HELD
            12.34万元 ; 123400元 ¦ HELD
            12.3万元 ; 12.34万元 ¦ HELD
            12.3万元 ; 12.35万元 ¦ HELD
            12.3万元 ; 12.36万元 ¦ ERROR recon.same: 12.3万元、12.36万元 |  | recon.why.same-gap [0.06万元] gap -600
            12.34万元 ; 12.43万元 ¦ ERROR recon.same: 12.34万元、12.43万元 |  | recon.why.same-gap [0.09万元] gap -900
            12.34万元 ; 12.34万元 ; 12.43万元 ¦ ERROR recon.same: 12.34万元、12.43万元 |  | recon.why.same-gap [0.09万元] gap -900
            12.43万元 ; 约12.34万元 ¦ NOT_COMPUTABLE
            12.43万元 ; 约12.34万元 ; 12.43万元 ¦ HELD
            甲项目 ; 甲项目 ¦ HELD
            甲项目 ; 乙项目 ¦ ERROR recon.same: 甲项目、乙项目 |  | recon.why.same []
            12人 ; 12分 ¦ ERROR recon.same: 12人、12分 |  | recon.why.same-gap [0人] gap 0
            """)
    void oneThingHasOneValue(String texts, String expected) {
        assertThat(said(new Relation.Same(RuleId.R13, Severity.ERROR, facts(texts))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            3个 ¦ 3 ¦ 3 ¦ HELD
            3个 ¦ 2 ¦ 3 ¦ HELD
            3个 ¦ 3 ¦ 4 ¦ HELD
            3个 ¦ 2 ¦ 2 ¦ ERROR recon.listed: 3个 | 2 | recon.why.listed [2]
            3个 ¦ 4 ¦ 5 ¦ ERROR recon.listed: 3个 | 4 | recon.why.listed [4]
            约3个 ¦ 9 ¦ 9 ¦ NOT_COMPUTABLE
            """)
    void aListIsAsLongAsItSays(String count, int least, int most, String expected) {
        assertThat(said(new Relation.Listed(RuleId.R14, Severity.ERROR, fact(count), facts("甲;乙"), least, most)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            90.00分 ¦ 优 ¦ HELD
            100分 ¦ 优秀 ¦ HELD
            89.99分 ¦ 良 ¦ HELD
            89.99分 ¦ 优 ¦ ERROR recon.grade: 优 | 89.99分 → 良 | recon.why.grade [90 → 优，80 → 良，60 → 中]
            90.00分 ¦ 良好 ¦ ERROR recon.grade: 良好 | 90分 → 优 | recon.why.grade [90 → 优，80 → 良，60 → 中]
            80.00分 ¦ 良 ¦ HELD
            79.99分 ¦ 中等 ¦ HELD
            79.99分 ¦ 良 ¦ ERROR recon.grade: 良 | 79.99分 → 中 | recon.why.grade [90 → 优，80 → 良，60 → 中]
            60.00分 ¦ 中 ¦ HELD
            59.99分 ¦ 差 ¦ HELD
            59.99分 ¦ 合格 ¦ ERROR recon.grade: 合格 | 59.99分 → 差 | recon.why.grade [90 → 优，80 → 良，60 → 中]
            0分 ¦ 较差 ¦ HELD
            -1分 ¦ 差 ¦ ERROR recon.grade: 差 | -1分 → — | recon.why.grade [90 → 优，80 → 良，60 → 中]
            约95分 ¦ 差 ¦ NOT_COMPUTABLE
            95分 ¦ 甲等 ¦ NOT_COMPUTABLE
            """)
    void aGradeIsOfItsBand(String score, String grade, String expected) {
        assertThat(said(new Relation.Graded(RuleId.R21, Severity.ERROR, fact(score), fact(grade), List.of())))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            86分 ¦ 优 ¦ HELD
            85分 ¦ 优 ¦ HELD
            85分 ¦ 良 ¦ HELD
            84.9分 ¦ 优 ¦ ERROR recon.grade: 优 | 84.9分 → 良 | recon.why.grade [85 → 优，70 → 良，50 → 中]
            70分 ¦ 中 ¦ HELD
            69分 ¦ 良 ¦ ERROR recon.grade: 良 | 69分 → 中 | recon.why.grade [85 → 优，70 → 良，50 → 中]
            10分 ¦ 差 ¦ NOT_COMPUTABLE
            10分 ¦ 中 ¦ ERROR recon.grade: 中 | 10分 → — | recon.why.grade [85 → 优，70 → 良，50 → 中]
            """)
    void printedBandsGoBeforeTheUsualOnes(String score, String grade, String expected) {
        var bands = List.of(
                fact(FactKind.POINTS, "50分", "中等"),
                fact(FactKind.POINTS, "85分", "优秀"),
                fact(FactKind.POINTS, "70分", "良好"));
        assertThat(said(new Relation.Graded(RuleId.R22, Severity.ERROR, fact(score), fact(grade), bands)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            8分 ¦ 10分 ¦ HELD
            10分 ¦ 10分 ¦ HELD
            11分 ¦ 10分 ¦ ERROR recon.at-most: 11分 | 10分 | recon.why.at-most [] gap 1
            31万元 ¦ 30万元 ¦ ERROR recon.at-most: 31万元 | 30万元 | recon.why.at-most [] gap 10000
            30.01万元 ¦ 30.00万元 ¦ HELD
            30.02万元 ¦ 30.00万元 ¦ ERROR recon.at-most: 30.02万元 | 30万元 | recon.why.at-most [] gap 200
            约31人 ¦ 30人 ¦ NOT_COMPUTABLE
            31人 ¦ 约30人 ¦ NOT_COMPUTABLE
            """)
    void aBoundIsKept(String lesser, String greater, String expected) {
        assertThat(said(new Relation.AtMost(RuleId.R34, Severity.ERROR, fact(lesser), fact(greater))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            ≥100人 ¦ 100人 ¦ 10分 ¦ 10分 ¦ '' ¦ 产出 ¦ HELD
            ≥100人 ¦ 120人 ¦ 10分 ¦ 10分 ¦ '' ¦ 产出 ¦ HELD
            ≥100人 ¦ 129人 ¦ 10分 ¦ 10分 ¦ '' ¦ 产出 ¦ HELD
            ≥100人 ¦ 130人 ¦ 10分 ¦ 10分 ¦ '' ¦ 产出 ¦ NOTICE recon.indicator.beyond: ≥100人 / 130人 / 10分 / 10分 | 10分
            ≥100人 ¦ 130人 ¦ 10分 ¦ 10分 ¦ 因追加 ¦ 产出 ¦ HELD
            ≥0起 ¦ 3起 ¦ 10分 ¦ 10分 ¦ '' ¦ 产出 ¦ HELD
            ≥100人 ¦ 100人 ¦ 10分 ¦ 9分 ¦ '' ¦ 产出 ¦ ERROR recon.indicator.lost: ≥100人 / 100人 / 10分 / 9分 | 10分
            ≥100人 ¦ 100人 ¦ 10分 ¦ 9分 ¦ 因资料不全 ¦ 产出 ¦ HELD
            ≥100人 ¦ 100人 ¦ 10分 ¦ 11分 ¦ '' ¦ 产出 ¦ HELD
            ≥100人 ¦ 80人 ¦ 10分 ¦ 10分 ¦ '' ¦ 产出 ¦ ERROR recon.indicator.full: ≥100人 / 80人 / 10分 / 10分 | 10分 × 80 ÷ 100 = 8分
            ≥100人 ¦ 80人 ¦ 10分 ¦ 10分 ¦ 因疫情 ¦ 产出 ¦ HELD
            ≥100人 ¦ 80人 ¦ 10分 ¦ 8分 ¦ '' ¦ 产出 ¦ WARNING recon.indicator.reason: ≥100人 / 80人 / 10分 / 8分 | 10分 × 80 ÷ 100 = 8分
            ≥100人 ¦ 80人 ¦ 10分 ¦ 8分 ¦ 因疫情 ¦ 产出 ¦ HELD
            ≤20人 ¦ 20人 ¦ 10分 ¦ 10分 ¦ '' ¦ 成本 ¦ HELD
            ≤20人 ¦ 5人 ¦ 10分 ¦ 10分 ¦ '' ¦ 成本 ¦ HELD
            ≤20人 ¦ 25人 ¦ 10分 ¦ 10分 ¦ '' ¦ 成本 ¦ ERROR recon.indicator.full: ≤20人 / 25人 / 10分 / 10分 | 10分 × 20 ÷ 25 = 8分
            <20人 ¦ 25人 ¦ 10分 ¦ 10分 ¦ '' ¦ 成本 ¦ ERROR recon.indicator.full: <20人 / 25人 / 10分 / 10分 | 10分 × 20 ÷ 25 = 8分
            100人 ¦ 80人 ¦ 10分 ¦ 10分 ¦ '' ¦ 产出 ¦ WARNING recon.indicator.full: 100人 / 80人 / 10分 / 10分 | 10分 × 80 ÷ 100 = 8分
            100人 ¦ 120人 ¦ 10分 ¦ 10分 ¦ '' ¦ 产出 ¦ HELD
            100人 ¦ 120人 ¦ 10分 ¦ 9分 ¦ '' ¦ 满意度 ¦ ERROR recon.indicator.lost: 100人 / 120人 / 10分 / 9分 | 10分
            100人 ¦ 120人 ¦ 10分 ¦ 9分 ¦ '' ¦ 成本 ¦ NOT_COMPUTABLE
            100人 ¦ 100人 ¦ 10分 ¦ 9分 ¦ '' ¦ 成本 ¦ ERROR recon.indicator.lost: 100人 / 100人 / 10分 / 9分 | 10分
            100人 ¦ 200人 ¦ 10分 ¦ 10分 ¦ '' ¦ 产出 ¦ HELD
            ≥90% ¦ 93.2% ¦ 10分 ¦ 9.3分 ¦ '' ¦ 满意度 ¦ HELD
            ≥90% ¦ 93.2% ¦ 10分 ¦ 9.27分 ¦ '' ¦ 满意度 ¦ HELD
            ≥90% ¦ 93.2% ¦ 10分 ¦ 9.26分 ¦ '' ¦ 满意度 ¦ ERROR recon.indicator.lost: ≥90% / 93.2% / 10分 / 9.26分 | 10分
            ≥90% ¦ 93.2% ¦ 10分 ¦ 9.38分 ¦ '' ¦ 满意度 ¦ ERROR recon.indicator.lost: ≥90% / 93.2% / 10分 / 9.38分 | 10分
            ≥90人 ¦ 93人 ¦ 10分 ¦ 9.3分 ¦ '' ¦ 满意度 ¦ ERROR recon.indicator.lost: ≥90人 / 93人 / 10分 / 9.3分 | 10分
            ≥0人 ¦ -3人 ¦ 10分 ¦ 10分 ¦ '' ¦ 产出 ¦ ERROR recon.indicator.full: ≥0人 / -3人 / 10分 / 10分 |
            ≥100人 ¦ -3人 ¦ 10分 ¦ 10分 ¦ '' ¦ 产出 ¦ ERROR recon.indicator.full: ≥100人 / -3人 / 10分 / 10分 |
            ≥100人 ¦ 80场 ¦ 10分 ¦ 10分 ¦ '' ¦ 产出 ¦ NOT_COMPUTABLE
            ≥100人 ¦ 80 ¦ 10分 ¦ 10分 ¦ 因 ¦ 产出 ¦ HELD
            ≥100 ¦ 80人 ¦ 10分 ¦ 10分 ¦ 因 ¦ 产出 ¦ HELD
            ≥100人 ¦ 80% ¦ 10分 ¦ 10分 ¦ '' ¦ 产出 ¦ NOT_COMPUTABLE
            ≥约100人 ¦ 80人 ¦ 10分 ¦ 10分 ¦ '' ¦ 产出 ¦ NOT_COMPUTABLE
            ≥100人 ¦ 约80人 ¦ 10分 ¦ 10分 ¦ '' ¦ 产出 ¦ NOT_COMPUTABLE
            明显提升 ¦ 达成 ¦ 10分 ¦ 10分 ¦ '' ¦ 效益 ¦ HELD
            明显提升 ¦ 达成 ¦ 10分 ¦ 8分 ¦ '' ¦ 效益 ¦ HELD
            明显提升 ¦ 达成 ¦ 10分 ¦ 7.9分 ¦ '' ¦ 效益 ¦ WARNING recon.indicator.lost: 明显提升 / 达成 / 10分 / 7.9分 | 10分
            明显提升 ¦ 达成 ¦ 10分 ¦ 7.9分 ¦ 因 ¦ 效益 ¦ HELD
            明显提升 ¦ 未达成 ¦ 10分 ¦ 10分 ¦ '' ¦ 效益 ¦ ERROR recon.indicator.full: 明显提升 / 未达成 / 10分 / 10分 |
            明显提升 ¦ 未达成 ¦ 10分 ¦ 10分 ¦ 因 ¦ 效益 ¦ HELD
            明显提升 ¦ 未达成 ¦ 10分 ¦ 6分 ¦ '' ¦ 效益 ¦ HELD
            明显提升 ¦ 未达成 ¦ 0分 ¦ 0分 ¦ '' ¦ 效益 ¦ HELD
            明显提升 ¦ 12人 ¦ 10分 ¦ 7分 ¦ '' ¦ 效益 ¦ NOT_COMPUTABLE
            """)
    void anIndicatorHasThePointsThatItEarned(
            String target, String actual, String points, String score, String reason, String block, String expected) {
        var said = said(new Relation.Indicator(
                RuleId.R38,
                Severity.ERROR,
                fact(target),
                fact(actual),
                fact(points),
                fact(score),
                !reason.isEmpty(),
                block));
        assertThat(said.replace(" | recon.why.indicator []", "").strip()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            9.5分 ¦ 10分 ¦ 95% ¦ false ¦ HELD
            9.6分 ¦ 10分 ¦ 95% ¦ false ¦ HELD
            9.4分 ¦ 10分 ¦ 95% ¦ false ¦ HELD
            9.7分 ¦ 10分 ¦ 95% ¦ false ¦ NOTICE recon.execution: 9.7分 | 10 × 95% = 9.5分
            10分 ¦ 10分 ¦ 95% ¦ false ¦ NOTICE recon.execution: 10分 | 10 × 95% = 9.5分
            10分 ¦ 10分 ¦ 94% ¦ false ¦ WARNING recon.execution: 10分 | 10 × 94% = 9.4分
            10分 ¦ 10分 ¦ 90% ¦ false ¦ WARNING recon.execution: 10分 | 10 × 90% = 9分
            10分 ¦ 10分 ¦ 89% ¦ false ¦ ERROR recon.execution: 10分 | 10 × 89% = 8.9分
            10分 ¦ 10分 ¦ 89% ¦ true ¦ WARNING recon.execution: 10分 | 10 × 89% = 8.9分
            10分 ¦ 10分 ¦ 103% ¦ false ¦ HELD
            8分 ¦ 10分 ¦ 103% ¦ false ¦ WARNING recon.execution: 8分 | 10 × 103% = 10分
            8分 ¦ 10分 ¦ 100% ¦ false ¦ WARNING recon.execution: 8分 | 10 × 100% = 10分
            5分 ¦ 10分 ¦ 70% ¦ false ¦ NOTICE recon.execution: 5分 | 10 × 70% = 7分
            19.8分 ¦ 20分 ¦ 99% ¦ false ¦ HELD
            8分 ¦ 10分 ¦ 约100% ¦ false ¦ NOT_COMPUTABLE
            8分 ¦ 10分 ¦ '' ¦ false ¦ NOT_COMPUTABLE
            """)
    void theExecutionRateHasItsPoints(String score, String points, String rate, boolean reasoned, String expected) {
        var said = said(new Relation.Execution(
                RuleId.R37, Severity.ERROR, fact(score), fact(points), facts(rate), facts("95万元;100万元"), reasoned));
        assertThat(said.replace(" | recon.why.execution []", "")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            14.60万元 ¦ 91.2元 ¦ 1600.5亩 ¦ HELD
            14.59万元 ¦ 91.2元 ¦ 1600.5亩 ¦ HELD NOTICE recon.rounding: 14.59万元 | 91.2元 × 1600.5亩 = 14.5966万元 | recon.why.rounding [] gap 66
            16.40万元 ¦ 91.2元 ¦ 1600.5亩 ¦ WARNING recon.product: 16.4万元 | 91.2元 × 1600.5亩 = 14.5966万元 | recon.why.sum [1.8034万元] gap -18034
            约16.40万元 ¦ 91.2元 ¦ 1600.5亩 ¦ NOT_COMPUTABLE
            16.40万元 ¦ 91.2元 ¦ 约1600.5亩 ¦ NOT_COMPUTABLE
            """)
    void aPriceTimesANumberIsAnAmount(String total, String price, String count, String expected) {
        assertThat(said(new Relation.Product(RuleId.R104, Severity.WARNING, fact(total), fact(price), fact(count))))
                .isEqualTo(expected);
    }

    /** Lengths and areas are rounded, people are not; a price that is no average is not either. */
    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            14.62万元 ¦ 91.2元 ¦ 1600.5亩 ¦ true ¦ WARNING
            14.61万元 ¦ 91.2元 ¦ 1600.5亩 ¦ true ¦ NOTICE
            14.58万元 ¦ 91.2元 ¦ 1600.5亩 ¦ true ¦ WARNING
            14.61万元 ¦ 91.2元 ¦ 1600.5亩 ¦ false ¦ WARNING
            300.1元 ¦ 33.3元 ¦ 9人 ¦ true ¦ NOTICE
            301元 ¦ 33.3元 ¦ 9人 ¦ true ¦ WARNING
            """)
    void aProductIsAsExactAsItsFactors(String total, String price, String count, boolean rounded, Severity severity) {
        var product =
                new Relation.Product(RuleId.R104, Severity.WARNING, fact(total), fact(price), facts(count), rounded);
        assertThat(said(product)).contains(severity.name());
    }

    @Test
    void whatWasSeenIsSaidAndWhatWasLookedAtIsKept() {
        var fact = fact("未偏离");
        var seen = Reconciler.judge(
                new Relation.Observed(RuleId.R25, Severity.ERROR, "recon.deviation", List.of("甲", "乙"), List.of(fact)));
        assertThat(seen.check().outcome()).isEqualTo(Outcome.VIOLATED);
        assertThat(seen.finding()).isNotNull();
        assertThat(seen.finding().message().key()).isEqualTo("recon.deviation");
        assertThat(seen.finding().message().arguments()).isEqualTo(List.of("甲", "乙"));
        assertThat(seen.finding().explanation().key()).isEqualTo("recon.deviation.why");
        assertThat(seen.finding().stated()).isEqualTo("未偏离");
        var none = new Relation.Observed(RuleId.R26, Severity.NOTICE, "recon.order", List.of(), List.of());
        assertThat(Reconciler.judge(none).finding().stated()).isEmpty();
        var looked = Reconciler.judge(new Relation.Looked(RuleId.R30, Severity.NOTICE, Outcome.HELD, List.of(fact)));
        assertThat(looked.check()).isEqualTo(new Check(RuleId.R30, Outcome.HELD, List.of(fact)));
        assertThat(looked.finding()).isNull();
    }

    private Reconciliation reconcile(Relation... relations) {
        return Reconciler.reconcile(new Statements(
                "", new Statements.Head(null, null, null, null, Statements.Kind.OTHER), List.of(), List.of(relations)));
    }

    @Test
    void oneWrongFigureIsOneFindingWithWhatFollowsFromIt() {
        var wrong = fact("50.00万元");
        var reconciliation = reconcile(
                new Relation.Ratio(RuleId.R17, Severity.ERROR, fact("100%"), List.of(wrong), facts("15.00万元")),
                new Relation.Sum(RuleId.R11, Severity.ERROR, fact("115.00万元"), List.of(wrong, fact("100.00万元")), true),
                new Relation.Same(RuleId.R13, Severity.ERROR, List.of(wrong, fact("15.00万元"))),
                new Relation.AtMost(RuleId.R20, Severity.ERROR, wrong, fact("20.00万元")));
        assertThat(reconciliation.findings()).hasSize(1);
        assertThat(reconciliation.findings().get(0).rule()).isEqualTo(RuleId.R13);
        assertThat(reconciliation.findings().get(0).consequences())
                .extracting(Finding::rule)
                .containsExactly(RuleId.R11, RuleId.R20, RuleId.R17);
        assertThat(reconciliation.checks()).hasSize(4);
        assertThat(reconciliation.errors()).hasSize(1);
    }

    @Test
    void aFigureThatSomethingConfirmsIsNotTheCause() {
        var confirmed = fact("50.00万元");
        var reconciliation = reconcile(
                new Relation.Same(RuleId.R73, Severity.ERROR, List.of(confirmed, fact("50.00万元"))),
                new Relation.Sum(
                        RuleId.R03, Severity.ERROR, fact("80.00万元"), List.of(confirmed, fact("40.00万元")), true),
                new Relation.Same(RuleId.R13, Severity.ERROR, List.of(confirmed, fact("15.00万元"))));
        assertThat(reconciliation.findings()).extracting(Finding::rule).containsExactly(RuleId.R03, RuleId.R13);
        assertThat(reconciliation.findings())
                .allSatisfy(f -> assertThat(f.consequences()).isEmpty());
    }

    @Test
    void ratesAloneShowNoCause() {
        var whole = fact("100.00万元");
        var reconciliation = reconcile(
                new Relation.Ratio(RuleId.R05, Severity.ERROR, fact("47.95%"), facts("48.98万元"), List.of(whole)),
                new Relation.Ratio(RuleId.R05, Severity.ERROR, fact("52.05%"), facts("53.02万元"), List.of(whole)));
        assertThat(reconciliation.findings()).hasSize(2);
    }

    @Test
    void errorsComeFirstAndThenTheirPlaces() {
        var late = new Relation.AtMost(RuleId.R34, Severity.ERROR, fact("12分"), fact("10分"));
        var warning = new Relation.AtMost(RuleId.R32, Severity.WARNING, fact("12人"), fact("10人"));
        var later = new Relation.AtMost(RuleId.R34, Severity.ERROR, fact("13分"), fact("10分"));
        var notice = new Relation.Sum(RuleId.R03, Severity.ERROR, fact("9.01万元"), facts("4.00万元+5.00万元"), true);
        assertThat(reconcile(notice, later, warning, late).findings())
                .extracting(f -> f.severity() + " " + f.stated())
                .containsExactly("ERROR 12分", "ERROR 13分", "WARNING 12人", "NOTICE 9.01万元");
        assertThat(reconcile(late, late).findings()).hasSize(1);
    }

    @Test
    void anIntervalIsWhatTheDigitsLeaveOpen() {
        assertThat(fact("12.5万元").amount().interval())
                .isEqualTo(new Interval(new BigDecimal("124500"), new BigDecimal("125500")));
        assertThat(fact("100万元").amount().tight().low()).isEqualByComparingTo("999950");
        assertThat(fact("1亿元").amount().tight()).isEqualTo(fact("1亿元").amount().interval());
        assertThat(fact("99%").amount().tight().high()).isEqualByComparingTo("99.005");
        assertThat(fact("99%").amount().roundedOrCut())
                .isEqualTo(new Interval(new BigDecimal("98.0"), new BigDecimal("100.0")));
        var large = fact("2亿元").amount();
        assertThat(large.tight(new BigDecimal("10000")))
                .isEqualTo(new Interval(new BigDecimal("199995000"), new BigDecimal("200005000")));
        assertThat(large.tight(large.step())).isEqualTo(large.interval());
        assertThat(fact("12.5万元").amount().tight(new BigDecimal("10000")).low()).isEqualByComparingTo("124950");
        assertThat(fact("3人").amount().interval()).isEqualTo(new Interval(new BigDecimal("3"), new BigDecimal("3")));
        assertThat(fact("3.5人").amount().step()).isEqualByComparingTo("0");
        assertThat(fact("8分").amount().step()).isEqualByComparingTo("0.01");
        assertThat(fact("8.005分").amount().step()).isEqualByComparingTo("0.001");
        var one = new Interval(BigDecimal.ONE, new BigDecimal("2"));
        var other = new Interval(new BigDecimal("2"), BigDecimal.TEN);
        assertThat(one.plus(other)).isEqualTo(new Interval(new BigDecimal("3"), new BigDecimal("12")));
        assertThat(other.minus(one)).isEqualTo(new Interval(BigDecimal.ZERO, new BigDecimal("9")));
        assertThat(one.overlaps(other)).isTrue();
        assertThat(other.overlaps(one)).isTrue();
        assertThat(one.overlaps(new Interval(new BigDecimal("3"), BigDecimal.TEN)))
                .isFalse();
        assertThat(new Interval(new BigDecimal("3"), BigDecimal.TEN).overlaps(one))
                .isFalse();
        assertThat(one.widened(BigDecimal.ONE)).isEqualTo(new Interval(BigDecimal.ZERO, new BigDecimal("3")));
        assertThat(one.percentOf(Interval.ZERO)).isEmpty();
        var percent = one.percentOf(other).orElseThrow();
        assertThat(percent.low()).isEqualByComparingTo("10");
        assertThat(percent.high()).isEqualByComparingTo("100");
        var negative = new Interval(new BigDecimal("-5"), new BigDecimal("-1"));
        assertThat(negative.percentOf(one).orElseThrow().low()).isEqualByComparingTo("0");
        assertThat(negative.percentOf(one).orElseThrow().high()).isEqualByComparingTo("0");
        assertThat(one.canBe(new Interval(BigDecimal.TEN, BigDecimal.TEN), other))
                .isTrue();
        assertThat(one.canBe(new Interval(new BigDecimal("9.9"), new BigDecimal("9.9")), other))
                .isFalse();
        assertThat(one.canBe(new Interval(new BigDecimal("100"), new BigDecimal("101")), other))
                .isTrue();
        assertThat(one.canBe(new Interval(new BigDecimal("100.1"), new BigDecimal("101")), other))
                .isFalse();
        assertThat(one.canBe(new Interval(BigDecimal.ZERO, BigDecimal.TEN), Interval.ZERO))
                .isFalse();
        assertThat(negative.canBe(Interval.ZERO, one)).isTrue();
    }

    @Test
    void factsSayWhatTheyAre() {
        assertThat(fact("12.50万元").shown()).isEqualTo("12.5万元");
        assertThat(fact("0.00万元").shown()).isEqualTo("0万元");
        assertThat(fact("85.50%").shown()).isEqualTo("85.5%");
        assertThat(fact("优").shown()).isEqualTo("优");
        assertThat(new Fact("f", FactKind.ANNEX, "", "", Basis.UNKNOWN, "", null, null, true, new Quote("附件", 0, 2))
                        .shown())
                .isEqualTo("附件");
        assertThat(fact("约3人").isExact()).isFalse();
        assertThat(fact("优").isExact()).isFalse();
        assertThat(fact("3人").isExact()).isTrue();
        assertThat(fact("3人").number()).isEqualByComparingTo("3");
        var words = fact("优");
        assertThatThrownBy(words::amount).isInstanceOf(IllegalStateException.class);
    }
}
