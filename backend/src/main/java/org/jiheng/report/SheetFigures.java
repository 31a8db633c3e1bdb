package org.jiheng.report;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jiheng.report.model.Worksheet.SheetValue;
import org.jiheng.report.model.Worksheet.Type;
import org.jspecify.annotations.Nullable;

/** The figures of a year in the cells of a workbook: each is entered or computed in one cell, and named in the others. */
final class SheetFigures {

    private static final int WAN = 4;
    private static final int PERCENT = 2;

    private final FigureTexts figures;
    private final Set<String> placed = new HashSet<>();

    SheetFigures(FigureTexts figures) {
        this.figures = figures;
    }

    FormCell amount(String id) {
        return FormCell.of(figures.inTable(id), amountOf(id));
    }

    /** The sum of the parts in their order. */
    FormCell total(String id, List<String> parts) {
        return FormCell.of(figures.inTable(id), totalOf(id, parts));
    }

    FormCell ratio(String id, String part, String whole) {
        return FormCell.of(figures.inTable(id), ratioOf(id, part, whole));
    }

    SheetValue amountOf(String id) {
        var yuan = figures.number(id);
        return placed.add(id)
                ? SheetValue.entered(
                        id, Type.AMOUNT, yuan == null ? null : yuan.movePointLeft(WAN), "", SheetInputs.AMOUNT)
                : again(id, Type.AMOUNT);
    }

    SheetValue totalOf(String id, List<String> parts) {
        if (!placed.add(id)) {
            return again(id, Type.AMOUNT);
        }
        if (parts.isEmpty()) {
            return SheetValue.fixed(id, Type.AMOUNT, null, figures.inTable(id).text());
        }
        var needed = parts.stream().filter(figures::isNeeded).toList();
        return SheetValue.computed(id, Type.AMOUNT, SheetFormulas.sum(parts, needed, SheetFormulas.WAN_DECIMALS), "");
    }

    SheetValue ratioOf(String id, String part, String whole) {
        return placed.contains(part) && placed.contains(whole)
                ? SheetValue.computed(placed.add(id) ? id : null, Type.RATE, SheetFormulas.ratio(part, whole), "")
                : SheetValue.fixed(
                        id, Type.RATE, percent(id), figures.inTable(id).text());
    }

    /** A figure that has its cell elsewhere. */
    SheetValue again(String id, Type type) {
        return SheetValue.computed(
                null, type, SheetFormulas.again(id), figures.inTable(id).text());
    }

    boolean has(String id) {
        return placed.contains(id);
    }

    private @Nullable BigDecimal percent(String id) {
        var percent = figures.number(id);
        return percent == null ? null : percent.movePointLeft(PERCENT);
    }
}
