package org.jiheng.report.model;

/** The numbers of headings as official documents have them: 一、 （一） 1. */
public final class Numbering {

    private static final String[] DIGITS = {"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};

    private Numbering() {}

    /** @param position from 1 to 99 */
    public static String of(int level, int position) {
        return switch (level) {
            case 1 -> chinese(position) + "、";
            case 2 -> "（" + chinese(position) + "）";
            default -> position + ".";
        };
    }

    static String chinese(int number) {
        if (number < 1 || number > 99) {
            throw new IllegalArgumentException("Headings are numbered from 1 to 99: " + number);
        }
        var tens = number / 10;
        return (tens > 1 ? DIGITS[tens] : "") + (tens > 0 ? "十" : "") + DIGITS[number % 10];
    }
}
