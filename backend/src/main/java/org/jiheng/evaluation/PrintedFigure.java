package org.jiheng.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiheng.shared.Refusal.Message;
import org.jiheng.shared.web.Messages;

/** How the report prints a figure: 万元 with two decimals, half up; what is absent is a dash, what cannot be computed says so. */
public final class PrintedFigure {

    public static final String ABSENT = "—";

    private static final int WAN = 4;

    /** These say that nobody entered anything: that prints a dash, not a failed computation. */
    private static final Set<String> NOT_ENTERED = Set.of("figure.not-entered", "figure.nothing-entered");

    /** Says that a figure is not public, which is no failed computation either. */
    private static final String WITHHELD = "figure.withheld";

    private PrintedFigure() {}

    /** With its unit. */
    public static String inText(Figure figure) {
        return printed(figure, true);
    }

    /** Without a unit of money or points: the table says it once. */
    public static String inTable(Figure figure) {
        return printed(figure, false);
    }

    private static String printed(Figure figure, boolean inText) {
        var value = figure.value();
        if (value == null) {
            return notPrinted(figure, inText);
        }
        return switch (figure.unit()) {
            case YUAN -> wan(value) + (inText ? "万元" : "");
            case PERCENT -> value + "%";
            case POINTS -> value + (inText ? "分" : "");
            default -> value;
        };
    }

    /** Why there is no value, and what is stated in its place. */
    private static String notPrinted(Figure figure, boolean inText) {
        var why = figure.notComputable();
        var stated = figure.stated().stream().map(one -> stated(one.figure())).collect(Collectors.joining("、"));
        if (why != null && NOT_ENTERED.contains(why.key())) {
            return stated.isEmpty() ? ABSENT : words("stated-only", stated);
        }
        if (why != null && why.key().equals(WITHHELD)) {
            return said(why);
        }
        var form = (stated.isEmpty() ? "not-computable" : "not-computable-stated") + (inText ? ".in-text" : "");
        return words(form, reason(figure), stated);
    }

    /** Why it cannot be computed; empty if it can. */
    public static String reason(Figure figure) {
        return figure.notComputable() == null ? "" : said(figure.notComputable());
    }

    private static String wan(String yuan) {
        return new BigDecimal(yuan)
                .movePointLeft(WAN)
                .setScale(2, RoundingMode.HALF_UP)
                .toPlainString();
    }

    /** What is stated, as it is printed there. */
    public static String stated(StatedFigure figure) {
        return figure.unit() == FigureUnit.TEXT ? "“" + figure.value() + "”" : figure.value() + unit(figure.unit());
    }

    public static String unit(FigureUnit unit) {
        return switch (unit) {
            case YUAN -> "元";
            case WAN_YUAN -> "万元";
            case YI_YUAN -> "亿元";
            case PERCENT -> "%";
            case POINTS -> "分";
            case COUNT, TEXT -> "";
        };
    }

    private static String words(String key, Object... arguments) {
        return said(Message.of("report." + key, arguments));
    }

    private static String said(Message message) {
        return Messages.of(Locale.SIMPLIFIED_CHINESE, message);
    }
}
