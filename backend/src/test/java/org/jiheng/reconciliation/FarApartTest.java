package org.jiheng.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jiheng.reconciliation.text.DocumentReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a slip of the hand explains contradicts; what lies far apart without one may be said of something else. */
class FarApartTest {

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            2023年度支出合计1218.45万元，其中：基本支出585.30万元，项目支出633.15万元。 ¦
            2023年度支出合计1281.45万元，其中：基本支出585.30万元，项目支出633.15万元。 ¦ ERROR
            2023年度支出合计1218.45万元，其中：基本支出585.30万元，项目支出6331.50万元。 ¦ ERROR
            2023年度支出合计121.845万元，其中：基本支出585.30万元，项目支出633.15万元。 ¦ ERROR
            2023年度支出合计1218.45万元，其中：基本支出585.30万元，项目支出1977.26万元。 ¦ WARNING
            2023年度支出合计1218.45万元，其中基本支出585.30万元，占48.04%。 ¦
            2023年度支出合计1218.45万元，其中基本支出585.30万元，占84.04%。 ¦ ERROR
            2023年度支出合计1218.45万元，其中基本支出585.30万元，占7.13%。 ¦ WARNING
            机关内设机构12个：办公室、财务科、人事科、法规科。 ¦ WARNING
            机关内设机构5个：办公室、财务科、人事科、法规科。 ¦ ERROR
            """)
    void aSlipIsAnErrorAndADistanceAQuestion(String text, Severity severity) {
        assertThat(Corpus.reconcile(text).findings())
                .extracting(Finding::severity)
                .filteredOn(found -> found != Severity.NOTICE)
                .isEqualTo(severity == null ? List.of() : List.of(severity));
    }

    @Test
    void aFormsOwnTotalIsHeldToItsSourcesHoweverFarItIs() {
        var form = Corpus.text("national-form.txt");
        assertThat(Corpus.reconcile(form).errors()).isEmpty();
        var total =
                form.lines().filter(line -> line.contains("年度资金总额")).findFirst().orElseThrow();
        var figure = total.replaceAll("\\D+(\\d[\\d,.]*).*", "$1");
        assertThat(Corpus.reconcile(form.replace(total, total.replace(figure, "9" + figure.replaceAll("\\d", "9"))))
                        .errors())
                .isNotEmpty();
    }

    @Test
    void theYearOfAFormStandsBelowItsTitle() {
        var text = "项目支出绩效自评表\n（2023年度）\n项目名称\n河道清淤（2022年度、2022年度续建）\n";
        assertThat(DocumentReader.read(text).head().fiscalYear()).isEqualTo(2023);
    }
}
