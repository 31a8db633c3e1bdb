package org.jiheng.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
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

    @Property(tries = 400)
    void anythingMadeOfTheFieldsWordsIsRead(@ForAll("pieces") String text) {
        quotesAreTrue(text);
    }

    @Property(tries = 400)
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

    @Property(tries = 400)
    void anAmountThatIsPrintedIsReadBack(@ForAll @BigRange(min = "0", max = "99999999") @Scale(6) BigDecimal amount) {
        var text = "2024年度支出合计" + amount.toPlainString() + "万元。";
        assertThat(DocumentReader.read(text).facts())
                .filteredOn(f -> f.kind() == FactKind.EXPENDITURE_TOTAL)
                .singleElement()
                .satisfies(fact -> assertThat(fact.number().movePointLeft(4)).isEqualByComparingTo(amount));
    }

    /** As reports write it: the unit, thousands, the width of the digits, a blank before the unit. */
    @Provide
    Arbitrary<UnaryOperator<String>> dresses() {
        return Arbitraries.of(
                number -> number,
                ReadingPropertiesTest::inThousands,
                ReadingPropertiesTest::wide,
                number -> number + " ",
                number -> number + "　");
    }

    private static String inThousands(String number) {
        var point = number.indexOf('.') < 0 ? number.length() : number.indexOf('.');
        return number.substring(0, point).replaceAll("(?<=\\d)(?=(\\d{3})+$)", ",") + number.substring(point);
    }

    private static String wide(String number) {
        return number.chars()
                .mapToObj(c -> String.valueOf((char) (c - '!' + '！')))
                .collect(Collectors.joining());
    }

    @Property(tries = 400)
    void anAmountIsReadBackInEveryUnitAndDress(
            @ForAll @BigRange(min = "0", max = "9999999999") @Scale(2) BigDecimal yuan,
            @ForAll("units") Unit unit,
            @ForAll("dresses") UnaryOperator<String> dress) {
        var printed = yuan.movePointLeft(unit.zeros()).toPlainString();
        var text = "2024年度支出合计" + dress.apply(printed) + unit.word() + "。";
        assertThat(DocumentReader.read(text).facts())
                .filteredOn(f -> f.kind() == FactKind.EXPENDITURE_TOTAL)
                .singleElement()
                .satisfies(fact -> assertThat(fact.number()).isEqualByComparingTo(yuan));
    }

    /** 万元 and how many zeros it stands for. */
    record Unit(String word, int zeros) {}

    @Provide
    Arbitrary<Unit> units() {
        return Arbitraries.of(
                new Unit("元", 0), new Unit("千元", 3), new Unit("万元", 4), new Unit("百万元", 6), new Unit("亿元", 8));
    }

    @Property(tries = 400)
    void anAmountInChineseNumeralsIsReadBack(@ForAll @IntRange(min = 1, max = 99) int tens) {
        var digits = "零一二三四五六七八九";
        var words = (tens >= 20 ? digits.substring(tens / 10, tens / 10 + 1) : "")
                + (tens >= 10 ? "十" : "")
                + (tens % 10 == 0 ? "" : digits.substring(tens % 10, tens % 10 + 1));
        assertThat(DocumentReader.read("2024年度支出合计" + words + "万元。").facts())
                .filteredOn(f -> f.kind() == FactKind.EXPENDITURE_TOTAL)
                .singleElement()
                .satisfies(fact -> assertThat(fact.number()).isEqualByComparingTo(BigDecimal.valueOf(tens * 10_000L)));
    }
}
