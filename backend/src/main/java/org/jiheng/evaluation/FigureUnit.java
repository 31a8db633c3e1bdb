package org.jiheng.evaluation;

/** In what a figure is given. */
public enum FigureUnit {
    YUAN(0),
    WAN_YUAN(4),
    YI_YUAN(8),
    PERCENT(0),
    POINTS(0),
    COUNT(0),
    TEXT(0);

    private final int decimalShift;

    FigureUnit(int decimalShift) {
        this.decimalShift = decimalShift;
    }

    /** How many places the point moves to the right to give yuan. */
    int decimalShift() {
        return decimalShift;
    }

    boolean isMoney() {
        return this == YUAN || this == WAN_YUAN || this == YI_YUAN;
    }
}
