package org.jiheng.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import org.jiheng.reconciliation.text.DocumentReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a scanner got wrong is read where it is plain what was meant, and never makes an error. */
class ScannedTextTest {

    private static Fact total(String printed) {
        return DocumentReader.read("2023年度部门决算情况。全年各项工作有序推进，支出合计" + printed + "。").facts().stream()
                .filter(fact -> fact.kind() == FactKind.EXPENDITURE_TOTAL)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            122O.06万元 ¦ false
            l220.06万元 ¦ false
            1 220.06万元 ¦ false
            1220. 06万元 ¦ false
            1220 .06万元 ¦ false
            1220.0 6万元 ¦ false
            1220.06 万元 ¦ true
            １２２０．０６万元 ¦ true
            """)
    void aNumberIsReadThroughTheScannersMistakes(String printed, boolean certain) {
        var fact = total(printed);
        assertThat(fact.number().movePointLeft(4)).isEqualByComparingTo("1220.06");
        assertThat(fact.certain()).isEqualTo(certain);
    }

    @Test
    void aNumberThatALineEndBreaksIsOne() {
        assertThat(total("1220.\n06万元").number().movePointLeft(4)).isEqualByComparingTo("1220.06");
        assertThat(total("1220.06\n万元").number().movePointLeft(4)).isEqualByComparingTo("1220.06");
    }

    @ParameterizedTest
    @CsvSource({"G20", "PM10", "A4", "O2O", "I期"})
    void lettersOfANameStayLetters(String name) {
        assertThat(DocumentReader.read("2023年度" + name + "项目支出10万元。").facts())
                .filteredOn(fact -> fact.quantity() != null && fact.amount().measure() == Measure.YUAN)
                .singleElement()
                .satisfies(fact -> assertThat(fact.certain()).isTrue());
    }

    @Test
    void whatTheArithmeticConfirmsHeldAndWhatItDoesNotIsAQuestion() {
        var text = "2023年度部门决算情况。支出合计122O.06万元，其中：基本支出585.38万元，项目支出634.68万元。";
        assertThat(Corpus.reconcile(text).checks())
                .anyMatch(check -> check.rule() == RuleId.R03 && check.outcome() == Outcome.HELD);
        var torn = Corpus.reconcile(text.replace("585.38", "558.38"));
        assertThat(torn.errors()).isEmpty();
        assertThat(torn.findings()).anyMatch(f -> f.rule() == RuleId.R03 && f.severity() == Severity.WARNING);
    }

    @Test
    void atLeastThatWasReadAsATwoIsWhatTheActualAndItsFullPointsFit() {
        var text = Corpus.text("national-form.txt").replace("≥95%", "295%").replace("≥120公里", "2120公里");
        assertThat(Corpus.reconcile(text).errors()).isEmpty();
        assertThat(DocumentReader.read(text).facts())
                .filteredOn(fact -> fact.kind() == FactKind.INDICATOR_TARGET && !fact.certain())
                .extracting(Fact::shown)
                .containsExactly("120公里", "95%");
    }
}
