package org.jiheng.shared;

import java.math.BigDecimal;

/** What every workbook shares, whoever writes it. */
public final class Spreadsheet {

    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** A spreadsheet keeps no more digits of a number. */
    public static final int DIGITS = 15;

    private Spreadsheet() {}

    /** A spreadsheet has no decimals: this is the one place where a value leaves them. */
    public static double number(BigDecimal value) {
        return value.doubleValue();
    }
}
