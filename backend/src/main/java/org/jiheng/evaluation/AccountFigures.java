package org.jiheng.evaluation;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The figures of a year that schemes compute with, by the names that schemes have for them. */
public final class AccountFigures {

    /** The figure that is meant; what is not here, a person adds. */
    private static final Map<String, String> MEANT = Map.ofEntries(
            Map.entry("inPost", Figure.id("staffing", FigureKind.COUNT)),
            Map.entry("authorized", Figure.id("staffing/authorized", FigureKind.COUNT)),
            Map.entry("initialBudget", Figure.id("expenditure", FigureKind.AMOUNT_INITIAL)),
            Map.entry("yearBudget", Figure.id("expenditure", FigureKind.AMOUNT_YEAR)),
            Map.entry("executed", Figure.id("expenditure", FigureKind.AMOUNT)),
            Map.entry("basicBudget", Figure.id("expenditure/basic", FigureKind.AMOUNT_YEAR)),
            Map.entry("basicExecuted", Figure.id("expenditure/basic", FigureKind.AMOUNT)),
            Map.entry("projectBudget", Figure.id("expenditure/project", FigureKind.AMOUNT_YEAR)),
            Map.entry("projectExecuted", Figure.id("expenditure/project", FigureKind.AMOUNT)),
            Map.entry("operatingBudget", Figure.id("expenditure/generalOperating", FigureKind.AMOUNT_YEAR)),
            Map.entry("operatingExecuted", Figure.id("expenditure/generalOperating", FigureKind.AMOUNT)),
            Map.entry("carriedOver", Figure.id("budget/openingCarryOver", FigureKind.AMOUNT)),
            Map.entry("openingBalance", Figure.id("budget/openingCarryOver", FigureKind.AMOUNT)),
            Map.entry("closingBalance", Figure.id("budget/closingCarryOver", FigureKind.AMOUNT)));

    private AccountFigures() {}

    /** The figures that are amounts of money, by the names that schemes have for them. */
    public static Map<String, String> amounts() {
        var amounts = new HashMap<>(MEANT);
        amounts.values().removeIf(id -> id.endsWith(":" + FigureKind.COUNT));
        return amounts;
    }

    /** Those of them that can be computed. */
    static Map<String, BigDecimal> of(List<Figure> figures) {
        var values = new HashMap<String, BigDecimal>();
        figures.stream()
                .filter(figure -> figure.value() != null && figure.unit() != FigureUnit.TEXT)
                .forEach(figure ->
                        values.put(Figure.id(figure.subject(), figure.kind()), new BigDecimal(figure.value())));
        var named = new HashMap<String, BigDecimal>();
        MEANT.forEach((name, id) -> {
            var value = values.get(id);
            if (value != null) {
                named.put(name, value);
            }
        });
        return named;
    }
}
