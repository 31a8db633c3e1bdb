package org.jiheng.report.model;

/** The numbers of headings as official documents have them: 一、 （一） 1. */
public final class Numbering {

    private static final String[] DIGITS = {"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};

    private Numbering() {}

    /** @param position from 1; beyond 999 in digits */
    public static String of(int level, int position) {
        return switch (level) {
            case 1 -> chinese(position) + "、";
            case 2 -> "（" + chinese(position) + "）";
            default -> position + ".";
        };
    }

    private static String chinese(int number) {
        if (number < 1) {
            throw new IllegalArgumentException("Headings are numbered from 1: " + number);
        }
        if (number > 999) {
            return Integer.toString(number);
        }
        var hundreds = number / 100;
        var tens = number / 10 % 10;
        var ones = number % 10;
        var text = new StringBuilder();
        if (hundreds > 0) {
            text.append(DIGITS[hundreds]).append("百");
        }
        if (tens > 0) {
            text.append(tens == 1 && hundreds == 0 ? "" : DIGITS[tens]).append("十");
        } else if (hundreds > 0 && ones > 0) {
            text.append("零");
        }
        return text.append(DIGITS[ones]).toString();
    }
}
