package org.jiheng.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jiheng.scoring.DrawnCase;
import org.jiheng.scoring.DrawnScheme;
import org.jiheng.scoring.Scheme;
import org.jiheng.scoring.SchemeCase;
import org.jiheng.scoring.Trace;

/** A spreadsheet's engine computes from the worksheet of any form what the rules compute. */
class WorksheetPropertiesTest {

    private static final List<Scheme> SHIPPED =
            SchemeTexts.shipped().stream().map(SchemeTexts::rules).toList();

    private static final BigDecimal LAST_PLACE = new BigDecimal("0.000001");

    /** What a spreadsheet keeps of a number. */
    private static final int DIGITS = 15;

    record Filled(Scheme scheme, SchemeCase form) {}

    @Property(tries = 400)
    void theFormulasOfAWorksheetGiveTheValuesOfTheTrace(@ForAll("filled") Filled filled) throws Exception {
        var trace = Objects.requireNonNull(filled.form().score(filled.scheme()).trace());

        try (var workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet();
            var rows = new HashMap<String, Integer>();
            write(trace, sheet, rows);
            compare(trace, sheet, rows, workbook.getCreationHelper().createFormulaEvaluator());
        }
    }

    /** Only the values, each where its node stands: what the worksheet says beside them is no formula. */
    private static void write(Trace trace, Sheet sheet, Map<String, Integer> rows) {
        if (rows.containsKey(trace.id())) {
            return;
        }
        rows.put(trace.id(), rows.size());
        trace.parts().forEach(part -> write(part, sheet, rows));
        var value = trace.value();
        if (value == null) {
            return;
        }
        var cell = sheet.createRow(Objects.requireNonNull(rows.get(trace.id()))).createCell(0);
        if (trace.arithmetic() == null) {
            cell.setCellValue(value.doubleValue());
            return;
        }
        var cells = new HashMap<String, String>();
        trace.parts().forEach(part -> cells.put(part.name(), "A" + (rows.get(part.id()) + 1)));
        cell.setCellFormula(FormulaCell.of(trace.arithmetic(), name -> Objects.requireNonNull(cells.get(name))));
    }

    private static void compare(Trace trace, Sheet sheet, Map<String, Integer> rows, FormulaEvaluator evaluator) {
        var value = trace.value();
        if (value != null) {
            var cell =
                    sheet.getRow(Objects.requireNonNull(rows.get(trace.id()))).getCell(0);
            var computed = evaluator.evaluate(cell);
            assertThat(computed.getCellType())
                    .as(trace.id() + " " + trace.arithmetic())
                    .isEqualTo(CellType.NUMERIC);
            // A score that is off is off by a hundredth. What is shown with six places is rounded for the eye, and the
            // engine's fifteen digits may round it the other way.
            assertThat(new BigDecimal(NumberToTextConverter.toText(computed.getNumberValue())))
                    .as(trace.id() + " " + trace.working())
                    .isCloseTo(value, within(LAST_PLACE.max(value.abs().movePointLeft(DIGITS - 1))));
        }
        trace.parts().forEach(part -> compare(part, sheet, rows, evaluator));
    }

    @Provide
    Arbitrary<Filled> filled() {
        return Arbitraries.randomValue(random -> {
            var scheme = scheme(random);
            return new Filled(scheme, DrawnCase.any(scheme, random));
        });
    }

    private static Scheme scheme(Random random) {
        return random.nextBoolean() ? SHIPPED.get(random.nextInt(SHIPPED.size())) : DrawnScheme.any(random);
    }
}
