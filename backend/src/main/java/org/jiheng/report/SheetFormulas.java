package org.jiheng.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jiheng.scoring.Scheme;

/**
 * The arithmetic of the annexed forms as a spreadsheet writes it, over cells that are named in brackets. An absent
 * number is not zero there either: what cannot be computed says so.
 */
final class SheetFormulas {

    /** 万元 to the fen. */
    static final int WAN_DECIMALS = 6;

    /** The longest formula that spreadsheets take, with room for the addresses of cells. */
    static final int LONGEST = 7000;

    /** What a function takes in a spreadsheet, with room for one more. */
    private static final int ARGUMENTS = 250;

    private SheetFormulas() {}

    static String cell(String id) {
        return "[" + id + "]";
    }

    /** A figure that stands on another sheet, or further up. */
    static String again(String id) {
        return "IF(" + cell(id) + "=\"\"," + quoted(FigureTexts.ABSENT) + "," + cell(id) + ")";
    }

    /**
     * A total; see {@code evaluation.Sum}.
     *
     * @param needed parts that are there: each has to have a number
     */
    static String sum(List<String> parts, List<String> needed, int decimals) {
        var sum = "ROUND(" + call("SUM", parts) + "," + decimals + ")";
        var counted = "IF(" + call("COUNT", parts) + "=0," + quoted(FigureTexts.ABSENT) + "," + sum + ")";
        return needed.isEmpty() ? counted : unless(missing(needed), counted);
    }

    /** A share or a rate, a part of one; see {@code shared.Percentage}. */
    static String ratio(String part, String whole) {
        var ratio = "ROUND(" + cell(part) + "/" + cell(whole) + ",4)";
        return "IF(" + missing(List.of(part, whole)) + "," + quoted(FigureTexts.ABSENT) + ",IF(" + cell(whole) + "=0,"
                + quoted(FigureTexts.ABSENT) + "," + ratio + "))";
    }

    /** A score, once all cells that it needs have numbers and the row has points. */
    static String score(String formula, List<String> needed, String points) {
        var absent = quoted(FigureTexts.ABSENT);
        return "IFERROR(IF(" + missing(needed) + "," + absent + ",IF(" + cell(points) + "=0," + absent + "," + formula
                + "))," + absent + ")";
    }

    /** 总分, once all its parts have numbers. */
    static String total(String formula, List<String> needed) {
        return unless(missing(needed), "ROUND(" + formula + ",2)");
    }

    /** The grade of a total; a form whose points are not the scheme's has none. */
    static String grade(String total, String points, Scheme scheme, Scheme.Grades grades) {
        var text = quoted(FigureTexts.ABSENT);
        for (var band : grades.bands()) {
            var top = band.to().equals(scheme.total()) ? "<=" : "<";
            text = "IF(AND(" + cell(total) + ">=" + plain(band.from().value()) + "," + cell(total) + top
                    + plain(band.to().value()) + ")," + quoted(band.grade()) + "," + text + ")";
        }
        var gradable = "IF(" + cell(points) + "=" + plain(scheme.total().value()) + "," + text + ","
                + quoted(FigureTexts.ABSENT) + ")";
        return "IF(" + missing(List.of(total)) + "," + quoted(FigureTexts.ABSENT) + "," + gradable + ")";
    }

    /** A formula for each of some words. */
    static String byWord(String cell, List<String> words, String then, String otherwise) {
        var any = words.stream().map(word -> cell(cell) + "=" + quoted(word)).collect(Collectors.joining(","));
        return "IF(OR(" + any + ")," + then + "," + otherwise + ")";
    }

    private static String unless(String missing, String formula) {
        return "IF(" + missing + "," + quoted(Phrases.words("sheet.not-computable")) + "," + formula + ")";
    }

    private static String missing(List<String> needed) {
        return call("COUNT", needed) + "<" + needed.size();
    }

    /** Of more cells than a function takes it is the sum of several calls, which counts and sums allow. */
    private static String call(String function, List<String> cells) {
        var calls = new ArrayList<String>();
        for (int i = 0; i < cells.size(); i += ARGUMENTS) {
            calls.add(cells.subList(i, Math.min(cells.size(), i + ARGUMENTS)).stream()
                    .map(SheetFormulas::cell)
                    .collect(Collectors.joining(",", function + "(", ")")));
        }
        return calls.size() == 1 ? calls.get(0) : "(" + String.join("+", calls) + ")";
    }

    static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    /** A word in a formula. A bracket in it would name a cell. */
    static String quoted(String word) {
        return "\"" + word.replace("\"", "\"\"").replace('[', '［').replace(']', '］') + "\"";
    }
}
