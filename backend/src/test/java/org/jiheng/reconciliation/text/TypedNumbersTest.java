package org.jiheng.reconciliation.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of a text those numbers are told that can be figures of a year, each at its place. */
class TypedNumbersTest {

    @Test
    void amountsSharesPointsAndCountsAreTold() {
        assertThat(typed("支出1,220.05万元（其中0.58亿元、5000元），占４７．９８％，得 91.26 分，在职35人，共十二个项目"))
                .containsExactly("1,220.05万元", "0.58亿元", "5000元", "４７．９８％", "91.26 分", "35", "十二");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024年12月31日",
                "第35条",
                "〔2020〕10号",
                "801专网",
                "两个方面，3个重点，9项",
                "不超过100万元",
                "500元/人",
                "每人50元",
                "约1220万元",
                "1220万元左右",
                "30-50人",
                "结余0万元",
                "A35人",
                "电话13893912345",
                ""
            })
    void whatSaysSomethingElseIsNot(String text) {
        assertThat(typed(text)).isEmpty();
    }

    @Test
    void eachLineIsReadByItself() {
        assertThat(typed("支出12\n50万元\r\n收入7万元")).containsExactly("50万元", "7万元");
    }

    @Property
    void whateverTheTextEveryNumberIsAStretchOfIt(@ForAll String text) {
        var at = 0;
        for (var number : TypedNumbers.in(text + "12.5万元" + text)) {
            var quote = number.quote();
            assertThat(quote.start()).isGreaterThanOrEqualTo(at);
            assertThat((text + "12.5万元" + text).substring(quote.start(), quote.end()))
                    .isEqualTo(quote.text());
            at = quote.end();
        }
    }

    private static List<String> typed(String text) {
        return TypedNumbers.in(text).stream()
                .map(number -> number.quote().text())
                .toList();
    }
}
