package org.jiheng.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jiheng.indicator.IndicatorRow;
import org.jiheng.indicator.Sign;
import org.jiheng.report.model.ReportTable.RowKind;
import org.jiheng.report.model.Workbook;
import org.jiheng.report.model.Worksheet;
import org.jiheng.report.model.Worksheet.SheetCell;
import org.jiheng.report.model.Worksheet.SheetRow;
import org.jiheng.report.model.Worksheet.SheetValue;
import org.jiheng.report.model.Worksheet.Type;
import org.jiheng.report.render.XlsxReport;
import org.jiheng.scheme.SchemeTexts;
import org.jiheng.scheme.ScoringService.Scored;
import org.jiheng.scoring.Adjustments;
import org.jiheng.scoring.ProjectScorer;
import org.jiheng.scoring.ProjectTable;
import org.jiheng.scoring.ProjectTable.FundingLine;
import org.jiheng.scoring.ProjectTable.IndicatorLine;
import org.jiheng.scoring.Scheme;
import org.jiheng.scoring.ScoreOverride;
import org.jiheng.scoring.ScoreSheet;
import org.jiheng.shared.Money;
import org.jiheng.shared.Points;
import org.jspecify.annotations.Nullable;

/** A spreadsheet's engine computes from the form of a project what the rules compute, before and after a figure changes. */
class SheetScoresPropertiesTest {

    private static final List<Scheme> SCHEMES = SchemeTexts.shipped().stream()
            .map(SchemeTexts::rules)
            .filter(scheme -> scheme.kind() == Scheme.Kind.PROJECT)
            .toList();

    private static final List<String> SHARES = List.of(
            "0", "0.5", "0.5999", "0.6", "0.7", "0.7999", "0.8", "0.95", "0.9999", "1", "1.0001", "1.3", "2.0001");

    private static final Money BUDGET = new Money(new BigDecimal("1200000.00"));
    private static final Money EXECUTED = new Money(new BigDecimal("834000.00"));

    /** A form; {@code other} is the actual that its first row is changed to. */
    record Filled(
            Scheme scheme,
            @Nullable Money budget,
            @Nullable Money executed,
            List<IndicatorRow> rows,
            Adjustments adjustments,
            String other) {

        ScoreSheet sheet() {
            return ProjectScorer.score(
                    scheme,
                    new ProjectTable(
                            List.of(new FundingLine("all", budget, budget, executed)),
                            rows.stream().map(Filled::line).toList(),
                            adjustments));
        }

        private static IndicatorLine line(IndicatorRow row) {
            return new IndicatorLine(
                    Objects.requireNonNull(row.id()).toString(),
                    row.level1(),
                    row.level2(),
                    row.name(),
                    org.jiheng.scoring.Sign.valueOf(row.sign().name()),
                    row.target(),
                    row.unit(),
                    row.points(),
                    row.actual(),
                    row.givenScore(),
                    true);
        }

        Filled changed() {
            var changed = new ArrayList<>(rows);
            changed.set(0, with(rows.get(0), other));
            return new Filled(scheme, budget, executed, changed, adjustments, other);
        }

        Filled spent() {
            return new Filled(scheme, BUDGET, EXECUTED, rows, adjustments, other);
        }
    }

    @Property(tries = 300)
    void theCellsOfAFormGiveTheScoresOfTheRules(@ForAll("filled") Filled filled) throws IOException {
        var sheet = filled.sheet();
        try (var book = book(filled, sheet)) {
            compare(book, filled, sheet);

            if (filled.rows().get(0).sign() != Sign.QUALITATIVE) {
                // as a clerk does
                book.getSheetAt(0).getRow(5).getCell(3).setCellValue(Double.parseDouble(filled.other()));
                compare(book, filled, filled.changed().sheet());
            }
        }
    }

    @Property(tries = 300)
    void whereTheAmountsAreEnteredLaterTheTotalFollowsThemWithItsCapsAndDeductions(@ForAll("filled") Filled filled)
            throws IOException {
        var sheet = filled.sheet();
        if (Objects.requireNonNull(sheet.execution()).score() == null) {
            try (var book = book(filled, sheet)) {
                enter(book, 2, BUDGET);
                enter(book, 3, EXECUTED);
                compare(book, filled, filled.spent().sheet());
            }
        }
    }

    /** In every cell of a row, in 万元. */
    private static void enter(XSSFWorkbook book, int row, Money money) {
        book.getSheetAt(0)
                .getRow(row)
                .forEach(cell -> cell.setCellValue(money.yuan().movePointLeft(4).doubleValue()));
    }

    private static XSSFWorkbook book(Filled filled, ScoreSheet scored) throws IOException {
        var cells = SheetScores.ofProject(new Scored(filled.scheme(), scored, null), "p", filled.rows());
        var rows = new ArrayList<SheetRow>();
        rows.add(row(amount("p:AMOUNT_INITIAL", filled.budget()), amount("p:AMOUNT_YEAR", filled.budget())));
        rows.add(row(amount("p:AMOUNT", filled.executed())));
        rows.add(row(cells.executionPoints(), cells.execution()));
        for (int i = 0; i < filled.rows().size(); i++) {
            var values = new ArrayList<>(cells.row(i).target());
            values.add(cells.row(i).actual());
            values.add(cells.row(i).points());
            values.add(cells.row(i).score());
            rows.add(row(values.toArray(SheetValue[]::new)));
        }
        rows.add(row(cells.totalPoints(scored.points()), cells.total("—")));
        var grade = cells.grade();
        rows.add(row(grade == null ? SheetValue.text("—") : SheetValue.computed(null, Type.TEXT, grade, "—")));
        var bytes = XlsxReport.of(
                new Workbook("表", List.of(new Worksheet("表", "表", "万元", List.of(10, 10, 10, 10, 10, 10), rows))));
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    private static SheetRow row(SheetValue... values) {
        return new SheetRow(
                RowKind.ROW,
                List.of(values).stream()
                        .map(value -> new SheetCell(value, 1, 1))
                        .toList());
    }

    private static SheetValue amount(String id, @Nullable Money money) {
        return SheetValue.entered(
                id, Type.AMOUNT, money == null ? null : money.yuan().movePointLeft(4), "", SheetInputs.AMOUNT);
    }

    private static void compare(XSSFWorkbook book, Filled filled, ScoreSheet scored) {
        var last = filled.rows().size() + 5;
        assertThat(points(at(book, 4, 1)))
                .as("execution")
                .isEqualTo(of(Objects.requireNonNull(scored.execution()).score()));
        for (int i = 0; i < filled.rows().size(); i++) {
            assertThat(points(at(book, i + 5, 5)))
                    .as(
                            "%s %s",
                            filled.rows().get(i),
                            book.getSheetAt(0).getRow(i + 5).getCell(5))
                    .isEqualTo(of(scored.rows().get(i).score()));
        }
        assertThat(points(at(book, last, 0))).isEqualTo(scored.points().setScale(2, RoundingMode.UNNECESSARY));
        var total = book.getSheetAt(0).getRow(last).getCell(1);
        assertThat(points(at(book, last, 1))).as("total %s", total).isEqualTo(scored.total());
        var grade = at(book, last + 1, 0);
        assertThat(grade.getStringValue()).isEqualTo(scored.grade() == null ? "—" : scored.grade());
    }

    private static CellValue at(XSSFWorkbook book, int row, int column) {
        return book.getCreationHelper()
                .createFormulaEvaluator()
                .evaluate(book.getSheetAt(0).getRow(row).getCell(column));
    }

    private static @Nullable BigDecimal of(@Nullable Points points) {
        return points == null ? null : points.value();
    }

    /** Nothing where there is a word, or nothing yet. */
    private static @Nullable BigDecimal points(@Nullable CellValue value) {
        if (value == null || value.getCellType() == CellType.STRING) {
            return null;
        }
        assertThat(value.getCellType()).isEqualTo(CellType.NUMERIC);
        return new BigDecimal(NumberToTextConverter.toText(value.getNumberValue())).setScale(2, RoundingMode.HALF_UP);
    }

    private static IndicatorRow with(IndicatorRow row, String actual) {
        return new IndicatorRow(
                row.id(),
                row.level1(),
                row.level2(),
                row.name(),
                row.sign(),
                row.target(),
                row.unit(),
                row.points(),
                actual,
                row.givenScore(),
                row.deviationReason(),
                row.improvement(),
                row.illustrative());
    }

    @Provide
    Arbitrary<Filled> filled() {
        return Arbitraries.randomValue(SheetScoresPropertiesTest::any);
    }

    private static Filled any(Random random) {
        var scheme = SCHEMES.get(random.nextInt(SCHEMES.size()));
        var rows = new ArrayList<IndicatorRow>();
        var overrides = new HashMap<String, ScoreOverride>();
        var count = 1 + random.nextInt(8);
        for (int i = 0; i < count; i++) {
            var row = row(scheme, random);
            rows.add(row);
            if (i > 0 && random.nextInt(9) == 0) {
                overrides.put(Objects.requireNonNull(row.id()).toString(), new ScoreOverride(Points.of("1.50"), "理由"));
            }
        }
        var deductions = new HashMap<String, Integer>();
        scheme.deductions().forEach(one -> deductions.put(one.code(), random.nextInt(3)));
        var budget = new BigDecimal(random.nextInt(1_000_000_000)).movePointLeft(random.nextInt(3));
        var executed = budget.multiply(share(random)).setScale(2, RoundingMode.DOWN);
        return new Filled(
                scheme,
                random.nextInt(12) == 0 ? null : new Money(random.nextInt(20) == 0 ? BigDecimal.ZERO : budget),
                random.nextInt(12) == 0 ? null : new Money(executed),
                rows,
                new Adjustments(overrides, deductions, Set.of()),
                decimal(random).toPlainString());
    }

    private static IndicatorRow row(Scheme scheme, Random random) {
        var levels = scheme.weights().level1();
        var sign = Sign.values()[random.nextInt(Sign.values().length)];
        var target = decimal(random);
        var isPercent = random.nextBoolean();
        var actual = target.multiply(share(random)).toPlainString();
        var points = new BigDecimal(random.nextInt(4000)).movePointLeft(2);
        var tiers = scheme.qualitative().tiers();
        var isQualitative = sign == Sign.QUALITATIVE;
        if (isQualitative) {
            actual = tiers.get(random.nextInt(tiers.size())).label();
        } else if (isPercent && random.nextBoolean()) {
            actual += "%";
        }
        return new IndicatorRow(
                new UUID(random.nextLong(), random.nextLong()),
                random.nextInt(9) == 0
                        ? "其他"
                        : levels.get(random.nextInt(levels.size())).name(),
                "数量指标",
                "指标",
                sign,
                random.nextInt(15) == 0 ? null : target.toPlainString(),
                isPercent ? "%" : null,
                random.nextInt(15) == 0 ? null : new Points(points),
                random.nextInt(15) == 0 ? random.nextBoolean() ? null : "完成" : actual,
                isQualitative && random.nextInt(5) > 0
                        ? new Points(points.multiply(new BigDecimal("0.9")).setScale(2, RoundingMode.DOWN))
                        : null,
                null,
                null,
                false);
    }

    private static BigDecimal decimal(Random random) {
        return random.nextInt(9) == 0
                ? BigDecimal.ZERO
                : new BigDecimal(random.nextInt(200_000)).movePointLeft(random.nextInt(4));
    }

    private static BigDecimal share(Random random) {
        return new BigDecimal(SHARES.get(random.nextInt(SHARES.size())));
    }
}
