package org.jiheng.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jiheng.scoring.ProjectScorer;
import org.jiheng.scoring.ProjectTable;
import org.jiheng.scoring.ProjectTable.IndicatorLine;
import org.jiheng.scoring.Scheme;
import org.jiheng.scoring.SchemeCase;
import org.jiheng.scoring.Sign;
import org.jiheng.scoring.Trace;
import org.jiheng.shared.Points;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The worksheet of a score, computed by a spreadsheet's engine, gives what the rules give. */
class ScoreWorkbookTest {

    static Stream<String> shipped() {
        return SchemeService.SHIPPED.stream();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void theFormulasOfAllCasesOfAShippedSchemeGiveTheValuesOfTheirTraces(String name) throws IOException {
        var scheme = SchemeTexts.rules(name);
        for (var one : SchemeTexts.cases(name)) {
            var trace = trace(scheme, one);
            try (var workbook = read(List.of(new ScoreWorkbook.Named(one.name(), trace)))) {
                var evaluator = workbook.getCreationHelper().createFormulaEvaluator();
                var compared = compare(trace, workbook.getSheetAt(0), evaluator, new HashSet<>());
                assertThat(compared > 0).as(one.name()).isEqualTo(hasValues(trace));
            }
        }
    }

    @Test
    void aSheetHasAsManyFormulasAsTheTraceHasArithmeticAndATextIsNeverOne() throws IOException {
        var trace = first();
        try (var workbook = read(List.of(new ScoreWorkbook.Named("=1+1", trace)))) {
            var sheet = workbook.getSheetAt(0);
            for (var row : sheet) {
                for (var cell : row) {
                    if (cell.getColumnIndex() != ScoreWorkbook.VALUE) {
                        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                    }
                }
            }
            assertThat(sheet.getRow(1).getCell(ScoreWorkbook.VALUE).getCellType())
                    .isEqualTo(CellType.FORMULA);
            assertThat(sheet.getRow(1).getCell(ScoreWorkbook.VALUE).getNumericCellValue())
                    .isEqualTo(Objects.requireNonNull(trace.value()).doubleValue());
        }
    }

    @Test
    void aTargetOfZeroIsNotDividedByWhereOverFulfilmentIsDeducted() throws IOException {
        var scheme = SchemeTexts.rules("schemes/cn-project-2021-bands-caps.yaml");
        var line = new IndicatorLine(
                null, "产出指标", "数量指标", "数量", Sign.AT_LEAST, "0", null, Points.of("40"), "5", null, false);
        var trace = Objects.requireNonNull(ProjectScorer.score(scheme, new ProjectTable(List.of(), List.of(line)))
                .trace());
        try (var workbook = read(List.of(new ScoreWorkbook.Named("零", trace)))) {
            var evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            assertThat(compare(trace, workbook.getSheetAt(0), evaluator, new HashSet<>()))
                    .isGreaterThan(3);
        }
    }

    @Test
    void sheetsOfTheSameNameAreToldApartAndNoTableIsAnEmptyBook() throws IOException {
        var named = new ScoreWorkbook.Named("项目/一", first());
        try (var workbook = read(List.of(named, named))) {
            assertThat(workbook.getSheetName(0)).isEqualTo("项目 一");
            assertThat(workbook.getSheetName(1)).isEqualTo("项目 一-2");
        }
        try (var workbook = read(List.of())) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(1);
        }
    }

    private static boolean hasValues(Trace trace) {
        return trace.value() != null || trace.parts().stream().anyMatch(ScoreWorkbookTest::hasValues);
    }

    private static Trace first() {
        var name = SchemeService.SHIPPED.get(1);
        return trace(SchemeTexts.rules(name), SchemeTexts.cases(name).get(0));
    }

    private static Trace trace(Scheme scheme, SchemeCase one) {
        return Objects.requireNonNull(one.score(scheme).trace());
    }

    private static XSSFWorkbook read(List<ScoreWorkbook.Named> tables) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(ScoreWorkbook.of(tables, Locale.SIMPLIFIED_CHINESE)));
    }

    /** Values stand in the rows' order of the tree; what stands in several places stands once. */
    private static int compare(Trace trace, Sheet sheet, FormulaEvaluator evaluator, Set<String> seen) {
        if (!seen.add(trace.id())) {
            return 0;
        }
        var cell = sheet.getRow(seen.size()).getCell(ScoreWorkbook.VALUE);
        var compared = 0;
        if (trace.value() != null) {
            var value = evaluator.evaluate(cell);
            assertThat(value.getCellType()).as(trace.id()).isEqualTo(CellType.NUMERIC);
            assertThat(BigDecimal.valueOf(value.getNumberValue())
                            .setScale(trace.value().scale(), RoundingMode.HALF_UP))
                    .as(trace.id() + " " + trace.working())
                    .isEqualByComparingTo(trace.value());
            compared = 1;
        }
        for (var part : trace.parts()) {
            compared += compare(part, sheet, evaluator, seen);
        }
        return compared;
    }
}
