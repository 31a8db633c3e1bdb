package org.jiheng.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.StringLength;
import org.jiheng.reconciliation.text.DocumentReader;

/** Whatever the text is, reading it ends, and quotes what is there. */
class ReadingPropertiesTest {

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(
                        "2024年",
                        "年度",
                        "支出合计",
                        "1220.06",
                        "万元",
                        "，",
                        "。",
                        "其中：",
                        "（",
                        "）",
                        "\n",
                        "\t",
                        "|",
                        "基本支出",
                        "占",
                        "47.95%",
                        "1.",
                        "（一）",
                        "一、",
                        "项目名称",
                        "年度资金总额",
                        "分值",
                        "得分",
                        "一级指标",
                        "三级指标",
                        "≥95%",
                        "总分",
                        "100",
                        "10",
                        "-",
                        "个项目",
                        "分别为",
                        "等级为“优”",
                        "十一个",
                        "比上年增加",
                        "[bookmark: x]",
                        "１２",
                        "/",
                        "=",
                        "×100%",
                        "未发生偏离",
                        "发生了偏差",
                        "\u0000",
                        "\ud800",
                        " ")
                .list()
                .ofMaxSize(60)
                .map(list -> String.join("", list));
    }

    @Property(tries = 600)
    void anythingMadeOfTheFieldsWordsIsRead(@ForAll("pieces") String text) {
        quotesAreTrue(text);
    }

    @Property(tries = 300)
    void anyTextIsRead(@ForAll @StringLength(max = 300) String text) {
        quotesAreTrue(text);
    }

    private static void quotesAreTrue(String text) {
        var statements = DocumentReader.read(text);
        Reconciler.reconcile(statements);
        assertThat(statements.facts())
                .allSatisfy(fact -> assertThat(text.substring(
                                fact.quote().start(), fact.quote().end()))
                        .isEqualTo(fact.quote().text()));
    }

    @Property(tries = 300)
    void anAmountThatIsPrintedIsReadBack(@ForAll @BigRange(min = "0", max = "99999999") @Scale(6) BigDecimal amount) {
        var text = "2024年度支出合计" + amount.toPlainString() + "万元。";
        assertThat(DocumentReader.read(text).facts())
                .filteredOn(f -> f.kind() == FactKind.EXPENDITURE_TOTAL)
                .singleElement()
                .satisfies(fact -> assertThat(fact.number().movePointLeft(4)).isEqualByComparingTo(amount));
    }
}
