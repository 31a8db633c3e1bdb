package org.jiheng.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jiheng.reconciliation.text.DocumentReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds raises no error; what is planted is found under its rule. */
class CorpusTest {

    static List<String> documents() {
        return Corpus.names();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aCleanDocumentHasNoError(String name) {
        assertThat(Corpus.reconcile(Corpus.text(name)).errors()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aCleanDocumentSaysWhatWasLookedAtAndHeld(String name) {
        assertThat(Corpus.reconcile(Corpus.text(name)).checks())
                .anyMatch(check ->
                        check.outcome() == Outcome.HELD && check.facts().size() > 1);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aQuoteIsWhatStandsAtItsPlace(String name) {
        var text = Corpus.text(name);
        assertThat(DocumentReader.read(text).facts())
                .isNotEmpty()
                .allSatisfy(fact -> assertThat(text.substring(
                                fact.quote().start(), fact.quote().end()))
                        .isEqualTo(fact.quote().text()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            restated.txt ¦ 585.38万元（人员 ¦ 585.83万元（人员 ¦ R03
            restated.txt ¦ 人员经费503.76 ¦ 人员经费530.76 ¦ R04
            restated.txt ¦ 总额的80.15% ¦ 总额的81.15% ¦ R05
            restated.txt ¦ 财政拨款收入1218.18 ¦ 财政拨款收入1128.18 ¦ R01
            restated.txt ¦ 3.监护人奖补经费15万元 ¦ 3.监护人奖补经费50万元 ¦ R13
            restated.txt ¦ 项目3个 ¦ 项目5个 ¦ R14
            restated.txt ¦ 对3个项目 ¦ 对4个项目 ¦ R14
            restated.txt ¦ 支付30万元 ¦ 支付33万元 ¦ R17
            restated.txt ¦ 86.28分，等级为“良” ¦ 86.28分，等级为“优” ¦ R21
            restated.txt ¦ 87.89分，等级为“良” ¦ 87.89分，等级为“中” ¦ R22
            restated.txt ¦ 均为“良” ¦ 均为“优” ¦ R23
            restated.txt ¦ 接受社会监督。 ¦ 经费支出与年初预算发生了一点偏移。 ¦ R25
            restated.txt ¦ 行政10人 ¦ 行政12人 ¦ R31
            restated.txt ¦ 4个科室 ¦ 5个科室 ¦ R33
            restated.txt ¦ 接受社会监督。 ¦ 接受社会监督。¶附2-1：2024年度部门整体支出绩效自评表 ¦ R30
            national-form.txt ¦ （2022年度） ¦ （2022年度）¶附件2：2021年度项目支出绩效自评表 ¦ R27
            national-form.txt ¦ 94.71% ¦ 97.41% ¦ R17
            national-form.txt ¦ 240.00 | 240.00 ¦ 240.00 | 204.00 ¦ R59
            national-form.txt ¦ 126公里 | 15 | 15 ¦ 126公里 | 15 | 13 ¦ R38
            national-form.txt ¦ 92.5% | 10 | 10 ¦ 82.5% | 10 | 10 ¦ R38
            national-form.txt ¦ 92.5% | 10 | 10 ¦ 92.5% | 10 | 11 ¦ R34
            national-form.txt ¦ 97.47 ¦ 94.77 ¦ R36
            national-form.txt ¦ 产出指标（50分） ¦ 产出指标（60分） ¦ R35
            hubei-form.txt ¦ 99.8 ¦ 98.8 ¦ R36
            table.txt ¦ 181.3 ¦ 183.1 ¦ R82
            hunan-dept.txt ¦ 增长11.50% ¦ 增长15.10% ¦ R71
            hunan-dept.txt ¦ 公务接待费4.28 ¦ 公务接待费4.82 ¦ R74
            hunan-dept.txt ¦ 过程得分38.5分 ¦ 过程得分35.8分 ¦ R76
            sichuan-proj.txt ¦ 省级资金800万元，市级资金200万元，县级资金 ¦ 省级资金800万元，市级资金20万元，县级资金 ¦ R75
            beijing.txt ¦ 管理情况16.87分 ¦ 管理情况18.67分 ¦ R76
            """)
    void aPlantedContradictionIsFound(String name, String from, String to, String rule) {
        var clean = Corpus.text(name);
        assertThat(clean).contains(from);
        var planted = clean.replace(from, to.replace('¶', '\n'));
        assertThat(all(Corpus.reconcile(planted).errors()))
                .extracting(f -> f.rule().name())
                .contains(rule);
    }

    private static List<Finding> all(List<Finding> findings) {
        return findings.stream()
                .flatMap(f -> Stream.concat(Stream.of(f), f.consequences().stream()))
                .toList();
    }

    @Test
    void oneCauseIsOneFindingWithItsConsequences() {
        var errors = Corpus.reconcile(Corpus.text("restated.txt").replace("3.监护人奖补经费15万元", "3.监护人奖补经费50万元"))
                .errors();
        assertThat(errors).extracting(Finding::rule).containsExactly(RuleId.R13);
        assertThat(errors.get(0).consequences()).extracting(Finding::rule).containsExactly(RuleId.R11);
    }

    @Test
    void theSameValueInAnotherNotationRaisesNothing() {
        var text = Corpus.text("restated.txt");
        for (var same : List.of("1,218.18万元", "12181800元", "１２１８．１８万元", "0.121818亿元", "1218.180万元")) {
            assertThat(Corpus.reconcile(text.replaceFirst("收入合计1218.18万元", "收入合计" + same))
                            .errors())
                    .as(same)
                    .isEmpty();
        }
    }

    @Test
    void tabsBarsAndACellALineAreOneForm() {
        var clean = Corpus.text("cost-form.txt").replace("97%\t10\t10", "97%\t10\t8");
        for (var text : List.of(clean, clean.replace("\t", " | "), clean.replaceAll("\t+", "\n"))) {
            assertThat(Corpus.reconcile(text).errors())
                    .extracting(Finding::rule)
                    .contains(RuleId.R38);
        }
    }
}
