package org.jiheng.reconciliation.text;

import org.jspecify.annotations.Nullable;

/**
 * 一、 （一） 1. （1）: how a paragraph begins that has a number.
 *
 * @param title up to the first full stop
 * @param titleStart in the paragraph
 */
record Heading(Style style, int number, String title, int titleStart, int titleEnd) {

    enum Style {
        /** 第一部分 */
        PART,
        /** 一、 */
        CHINESE,
        /** （一） */
        CHINESE_IN_PARENTHESES,
        /** 1、 */
        DIGIT_COMMA,
        /** 1. */
        DIGIT_DOT,
        /** （1） */
        DIGIT_IN_PARENTHESES
    }

    private static final String CHINESE = "一二三四五六七八九十";
    private static final int LONGEST_NUMBER = 3;

    static @Nullable Heading of(String text) {
        if (text.isEmpty()) {
            return null;
        }
        var c = text.charAt(0);
        if (c == '第') {
            var end = chineseEnd(text, 1);
            return end > 1 && (text.startsWith("部分", end) || text.startsWith("章", end))
                    ? make(text, Style.PART, text.substring(1, end), text.charAt(end) == '章' ? end + 1 : end + 2)
                    : null;
        }
        if (c == '（') {
            var chinese = chineseEnd(text, 1);
            if (chinese > 1) {
                return at(text, chinese, '）')
                        ? make(text, Style.CHINESE_IN_PARENTHESES, text.substring(1, chinese), chinese + 1)
                        : null;
            }
            var digits = digitsEnd(text, 1);
            return digits > 1 && at(text, digits, '）')
                    ? make(text, Style.DIGIT_IN_PARENTHESES, text.substring(1, digits), digits + 1)
                    : null;
        }
        var chinese = chineseEnd(text, 0);
        if (chinese > 0) {
            return at(text, chinese, '、') || at(text, chinese, '.') || at(text, chinese, '．')
                    ? make(text, Style.CHINESE, text.substring(0, chinese), chinese + 1)
                    : null;
        }
        var digits = digitsEnd(text, 0);
        if (digits == 0) {
            return null;
        }
        if (at(text, digits, '、')) {
            return make(text, Style.DIGIT_COMMA, text.substring(0, digits), digits + 1);
        }
        var isYear = text.startsWith("20", digits + 1) && digitsEnd(text, digits + 1) - digits - 1 >= LONGEST_NUMBER;
        if (at(text, digits, '.')
                && (digits + 1 < text.length() && !Mentions.isDigit(text.charAt(digits + 1)) || isYear)) {
            return make(text, Style.DIGIT_DOT, text.substring(0, digits), digits + 1);
        }
        return null;
    }

    private static boolean at(String text, int i, char c) {
        return i < text.length() && text.charAt(i) == c;
    }

    private static int chineseEnd(String text, int from) {
        var i = from;
        while (i < text.length() && i - from < LONGEST_NUMBER && CHINESE.indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    private static int digitsEnd(String text, int from) {
        var i = from;
        while (i < text.length() && i - from <= LONGEST_NUMBER && Mentions.isDigit(text.charAt(i))) {
            i++;
        }
        return i - from > LONGEST_NUMBER ? i : i;
    }

    private static @Nullable Heading make(String text, Style style, String number, int titleStart) {
        var value = Mentions.isDigit(number.charAt(0))
                ? (number.length() > LONGEST_NUMBER ? -1 : Integer.parseInt(number))
                : ChineseNumerals.read(number);
        if (value < 0) {
            return null;
        }
        var end = text.length();
        for (var stop : new char[] {'。', '：', '；'}) {
            var at = text.indexOf(stop, titleStart);
            if (at >= 0) {
                end = Math.min(end, at);
            }
        }
        return new Heading(style, value, text.substring(titleStart, end).strip(), titleStart, end);
    }
}
