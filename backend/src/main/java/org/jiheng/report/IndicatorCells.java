package org.jiheng.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jiheng.indicator.IndicatorRow;
import org.jiheng.indicator.Sign;
import org.jiheng.report.TraceFormula.Place;
import org.jiheng.report.model.Worksheet.SheetValue;
import org.jiheng.report.model.Worksheet.Type;
import org.jiheng.scheme.FormulaCell;
import org.jiheng.scoring.FormFormulas;
import org.jiheng.scoring.Formula;
import org.jiheng.scoring.RowScore;
import org.jiheng.scoring.Scheme;
import org.jiheng.scoring.Trace;
import org.jiheng.shared.DecimalText;
import org.jspecify.annotations.Nullable;

/**
 * An indicator in a spreadsheet's cells: what is entered, and its score, which follows from it by the scheme's rule or is
 * entered where a person gives it.
 */
final class IndicatorCells {

    private final String subject;
    private final IndicatorRow row;
    private final @Nullable RowScore score;
    /** Whether the form brings the row, so that it scores by its sign. */
    private final boolean isOwn;

    private final @Nullable Scheme scheme;
    private final Map<String, Place> cells;

    /**
     * @param subject how its cells are named
     * @param score nothing if the row is not scored
     * @param cells where the nodes of the form's trace stand; those of this row are added
     */
    IndicatorCells(
            String subject,
            IndicatorRow row,
            @Nullable RowScore score,
            boolean isOwn,
            @Nullable Scheme scheme,
            Map<String, Place> cells) {
        this.subject = subject;
        this.row = row;
        this.score = score;
        this.isOwn = isOwn;
        this.scheme = scheme;
        this.cells = cells;
        if (score != null) {
            var trace = score.trace();
            cells.put(trace == null ? "row/" + score.position() : trace.id(), Place.of(id("SCORE")));
        }
    }

    String id(String kind) {
        return subject + ":" + kind;
    }

    /** 分值, as far as it is stated. */
    @Nullable
    BigDecimal stated() {
        return row.points() == null ? null : row.points().value();
    }

    /** 指标性质, 指标值, 计量单位. */
    List<SheetValue> target() {
        var unit = row.unit() == null ? "" : row.unit();
        return List.of(sign(), quantity("target", row.target()), SheetValue.written(unit));
    }

    private SheetValue sign() {
        var sign = row.sign();
        var word = word(sign);
        return score != null && isOwn && sign != Sign.QUALITATIVE
                ? SheetValue.entered(id("SIGN"), Type.TEXT, null, word, SheetInputs.oneOf(numeric()))
                : SheetValue.text(word);
    }

    SheetValue actual() {
        if (row.sign() != Sign.QUALITATIVE || scheme == null) {
            return quantity("actual", row.actual());
        }
        var tiers = new LinkedHashSet<String>();
        scheme.qualitative().tiers().forEach(tier -> tiers.add(tier.label()));
        if (row.actual() != null) {
            tiers.add(row.actual());
        }
        return SheetValue.entered(
                id("ACTUAL"), Type.TEXT, null, FormRows.or(row.actual()), SheetInputs.oneOf(List.copyOf(tiers)));
    }

    /** As the rules read it: the number of “95%” is 95 where the unit is %. */
    private SheetValue quantity(String name, @Nullable String typed) {
        var kind = name.equals("target") ? "TARGET" : "ACTUAL";
        var node = part(name);
        var number = node != null && node.arithmetic() == null ? node.value() : null;
        var isTyped = typed != null && !typed.isBlank();
        if (number == null && typed != null && DecimalText.isDecimal(typed)) {
            number = new BigDecimal(typed);
        }
        if (node != null && isTyped && number != null && node.value() != null && number.compareTo(node.value()) == 0) {
            cells.put(node.id(), Place.of(id(kind)));
        }
        return SheetValue.entered(
                id(kind), Type.NUMBER, isTyped ? number : null, FormRows.or(typed), SheetInputs.NUMBER);
    }

    SheetValue points() {
        var points = row.points();
        var node = part("points");
        if (node != null) {
            cells.put(node.id(), Place.of(id("POINTS")));
        }
        return SheetValue.entered(
                id("POINTS"), Type.POINTS, points == null ? null : points.value(), "", SheetInputs.POINTS);
    }

    /** After the row's other cells. */
    SheetValue score() {
        if (score == null || scheme == null) {
            return SheetValue.text(FigureTexts.ABSENT);
        }
        var isGiven = isOwn && row.sign() == Sign.QUALITATIVE || part("given") != null;
        if (score.override() != null || isGiven) {
            return given(score, id("SCORE"), id("POINTS"));
        }
        if (isOwn) {
            return bySign(scheme);
        }
        var trace = score.trace();
        var written = trace == null ? null : TraceFormula.of(trace, cells);
        return written != null && written.isLive() && written.text().length() < SheetFormulas.LONGEST
                ? SheetValue.computed(
                        id("SCORE"),
                        Type.POINTS,
                        SheetFormulas.score(written.text(), List.copyOf(written.needed()), id("POINTS")),
                        FigureTexts.ABSENT)
                : SheetValue.fixed(
                        id("SCORE"),
                        Type.POINTS,
                        score.score() == null ? null : score.score().value(),
                        FigureTexts.ABSENT);
    }

    /** A score that a person gives, up to the points. */
    static SheetValue given(RowScore score, String id, String points) {
        return SheetValue.entered(
                id, Type.POINTS, score.score() == null ? null : score.score().value(), "", SheetInputs.upTo(points));
    }

    /** The rule of each sign, so that another sign scores as it should. */
    private SheetValue bySign(Scheme scheme) {
        var byFormula = new LinkedHashMap<Formula, List<String>>();
        FormFormulas.row(scheme, row.level1())
                .forEach((sign, formula) -> byFormula
                        .computeIfAbsent(formula, any -> new ArrayList<>())
                        .add(word(Sign.valueOf(sign.name()))));
        var needed = new LinkedHashSet<String>();
        var text = "";
        for (var one : byFormula.entrySet()) {
            var formula = FormulaCell.of(one.getKey(), name -> {
                var cell = cell(name);
                needed.add(cell);
                return SheetFormulas.cell(cell);
            });
            text = text.isEmpty() ? formula : SheetFormulas.byWord(id("SIGN"), one.getValue(), formula, text);
        }
        return SheetValue.computed(
                id("SCORE"),
                Type.POINTS,
                SheetFormulas.score(text, List.copyOf(needed), id("POINTS")),
                FigureTexts.ABSENT);
    }

    private String cell(String name) {
        return switch (name) {
            case "actual" -> id("ACTUAL");
            case "target" -> id("TARGET");
            default -> id("POINTS");
        };
    }

    private @Nullable Trace part(String name) {
        var trace = score == null ? null : score.trace();
        return trace == null
                ? null
                : trace.parts().stream()
                        .filter(part -> part.name().equals(name))
                        .findFirst()
                        .orElse(null);
    }

    private static List<String> numeric() {
        return List.of("≥", "＞", "＝", "≤", "＜");
    }

    private static String word(Sign sign) {
        return switch (sign) {
            case AT_LEAST -> "≥";
            case MORE_THAN -> "＞";
            case EQUAL -> "＝";
            case LESS_THAN -> "＜";
            case AT_MOST -> "≤";
            case QUALITATIVE -> Phrases.words("sheet.qualitative");
        };
    }
}
