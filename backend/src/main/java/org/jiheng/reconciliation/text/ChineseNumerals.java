package org.jiheng.reconciliation.text;

/** 十一, 三十, 二〇二四 up to 9,999; larger ones are not written so in reports. */
final class ChineseNumerals {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final int LONGEST = 8;

    private ChineseNumerals() {}

    /** The value, or -1 if it is none. */
    static int read(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return -1;
        }
        var total = 0;
        var digit = -1;
        var plain = 0;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            var value = c == '两' ? 2 : c == '〇' ? 0 : DIGITS.indexOf(c);
            if (value >= 0) {
                plain = digit >= 0 && total == 0 ? plain * 10 + value : value;
                digit = value;
                if (plain > 9999) {
                    return -1;
                }
                continue;
            }
            var unit = c == '十' ? 10 : c == '百' ? 100 : c == '千' ? 1000 : 0;
            if (unit == 0 || plain > 9) {
                return -1;
            }
            total += (digit < 0 ? 1 : plain) * unit;
            digit = -1;
            plain = 0;
        }
        return total + plain;
    }
}
