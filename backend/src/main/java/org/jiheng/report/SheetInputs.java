package org.jiheng.report;

import java.util.List;
import org.jiheng.report.model.Worksheet.Check;
import org.jiheng.report.model.Worksheet.SheetInput;

/** What may be entered in the cells of the forms, and what the clerk is told otherwise. */
final class SheetInputs {

    static final SheetInput AMOUNT = input(Check.AMOUNT, "amount");
    static final SheetInput POINTS = input(Check.POINTS, "points");
    static final SheetInput NUMBER = input(Check.NUMBER, "number");

    private SheetInputs() {}

    private static SheetInput input(Check check, String hint) {
        return new SheetInput(check, null, List.of(), Phrases.words("sheet.input." + hint));
    }

    /** @param points the cell of the row's 分值 */
    static SheetInput upTo(String points) {
        return new SheetInput(Check.POINTS, points, List.of(), Phrases.words("sheet.input.score"));
    }

    static SheetInput oneOf(List<String> words) {
        return new SheetInput(Check.CHOICE, null, List.copyOf(words), Phrases.words("sheet.input.choice"));
    }
}
