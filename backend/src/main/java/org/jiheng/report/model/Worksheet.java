package org.jiheng.report.model;

import java.math.BigDecimal;
import java.util.List;
import org.jiheng.report.model.ReportTable.RowKind;
import org.jspecify.annotations.Nullable;

/**
 * A form with typed cells.
 *
 * @param name of the sheet; whoever writes it makes it fit
 * @param unit of its amounts
 * @param widths of the columns, in characters
 */
public record Worksheet(String name, String title, @Nullable String unit, List<Integer> widths, List<SheetRow> rows) {

    /** What is in a cell, which is also how it is shown: nothing that was entered is rounded for the eye. */
    public enum Type {
        TEXT,
        /** 万元, with at least two decimals and, down to the fen, as many as there are. */
        AMOUNT,
        /** A part of one, shown in percent. */
        RATE,
        POINTS,
        NUMBER
    }

    /** What may be entered. */
    public enum Check {
        TEXT,
        /** 0 or more, to the fen. */
        AMOUNT,
        /** 0 or more, two decimals. */
        POINTS,
        NUMBER,
        /** One of the words. */
        CHOICE
    }

    public record SheetRow(RowKind kind, List<SheetCell> cells) {}

    /** A cell; it may reach over others. */
    public record SheetCell(SheetValue value, int rowSpan, int colSpan) {}

    /**
     * What a cell holds: a formula, a number, or a text, the first of these that it has.
     *
     * @param id by which formulas name it
     * @param formula as a spreadsheet writes it, with the ids of other cells in brackets: {@code [a:RATE]*[b:POINTS]}
     * @param input what may be entered; nothing where nobody enters anything
     */
    public record SheetValue(
            @Nullable String id,
            Type type,
            String text,
            @Nullable BigDecimal number,
            @Nullable String formula,
            @Nullable SheetInput input) {

        public static SheetValue text(String text) {
            return new SheetValue(null, Type.TEXT, text, null, null, null);
        }

        public static SheetValue written(String text) {
            return new SheetValue(null, Type.TEXT, text, null, null, new SheetInput(Check.TEXT, null, List.of(), ""));
        }

        /** @param text what stands there if a cell that the formula names is on no sheet */
        public static SheetValue computed(@Nullable String id, Type type, String formula, String text) {
            return new SheetValue(id, type, text, null, formula, null);
        }

        /** A figure that somebody enters; where there is none, what stands in its place is a text. */
        public static SheetValue entered(
                String id, Type type, @Nullable BigDecimal number, String text, SheetInput input) {
            return new SheetValue(id, type, number == null ? text : "", number, null, input);
        }

        /** A figure as it is. */
        public static SheetValue fixed(@Nullable String id, Type type, @Nullable BigDecimal number, String text) {
            return new SheetValue(id, type, number == null ? text : "", number, null, null);
        }
    }

    /**
     * What may be entered in a cell.
     *
     * @param atMost the cell whose number is the most that is allowed
     * @param words to choose from
     * @param hint what the reader is told who enters something else
     */
    public record SheetInput(Check check, @Nullable String atMost, List<String> words, String hint) {}
}
