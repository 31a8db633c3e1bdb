package org.jiheng.reconciliation.text;

import java.util.BitSet;

/**
 * What scanners make of figures: O for 0, l for 1, blanks inside a number. Mended where a unit behind the figures shows
 * that a number was meant; what is mended is never certain.
 */
final class Scanned {

    private static final String UNITS = "万元亿%‰分个人";
    private static final String ZEROS = "Oo";
    private static final String ONES = "lI";
    private static final int MOST_DECIMALS = 2;

    private Scanned() {}

    /** Mends in place; the places of what is left out are taken from {@code origin} too. */
    static BitSet mend(StringBuilder chars, int[] origin) {
        var mended = new BitSet();
        for (var start = 0; start < chars.length(); start++) {
            if (!isOfFigures(chars.charAt(start))) {
                continue;
            }
            var end = start;
            var suspect = false;
            while (end < chars.length() && (isOfFigures(chars.charAt(end)) || chars.charAt(end) == ' ')) {
                suspect |= !Mentions.isDigit(chars.charAt(end)) && chars.charAt(end) != '.' && chars.charAt(end) != ',';
                end++;
            }
            if (suspect
                    && end < chars.length()
                    && UNITS.indexOf(chars.charAt(end)) >= 0
                    && (start == 0 || !isLetter(chars.charAt(start - 1)))) {
                end = mend(chars, origin, mended, start, end);
            }
            start = end;
        }
        return mended;
    }

    private static boolean isOfFigures(char c) {
        return Splits.isOfNumber(c) || ZEROS.indexOf(c) >= 0 || ONES.indexOf(c) >= 0;
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    /** @return the end, nearer by the blanks that were left out */
    private static int mend(StringBuilder chars, int[] origin, BitSet mended, int start, int end) {
        var to = end;
        var at = start;
        var blank = chars.lastIndexOf(" ", end - 1);
        // Only the last two pieces can be one number: before them the blank may part two.
        if (blank > start && blank < end && isOneNumber(chars, start, blank, end)) {
            System.arraycopy(origin, blank + 1, origin, blank, chars.length() - blank - 1);
            chars.deleteCharAt(blank);
            mended.set(blank);
            to--;
        } else if (blank >= start) {
            at = blank + 1;
        }
        var digits = 0;
        for (var i = at; i < to; i++) {
            digits += Mentions.isDigit(chars.charAt(i)) ? 1 : 0;
        }
        for (var i = at; i < to && digits > 0; i++) {
            var c = chars.charAt(i);
            // A zero does not begin a number of several digits.
            if (ZEROS.indexOf(c) >= 0 && i > at || ONES.indexOf(c) >= 0) {
                chars.setCharAt(i, ZEROS.indexOf(c) >= 0 ? '0' : '1');
                mended.set(i);
            }
        }
        return to;
    }

    /** 1 218.18, 1218. 18, 1218 .18, 585.3 8: pieces that make a number as numbers are printed. */
    private static boolean isOneNumber(StringBuilder chars, int start, int blank, int end) {
        var first = start;
        for (var i = start; i < blank; i++) {
            first = chars.charAt(i) == ' ' ? i + 1 : first;
        }
        var left = chars.substring(first, blank);
        var right = chars.substring(blank + 1, end);
        var point = left.indexOf('.');
        if (left.isEmpty() || right.isEmpty() || !Mentions.isDigit(left.charAt(0))) {
            return false;
        }
        if (right.charAt(0) == '.') {
            return point < 0 && right.length() > 1;
        }
        if (left.endsWith(".")) {
            // 1. 18万元 begins an item of a list.
            return point == left.length() - 1 && right.indexOf('.') < 0 && left.length() > 2;
        }
        if (point > 0) {
            return left.length() - point - 1 + right.length() <= MOST_DECIMALS && right.indexOf('.') < 0;
        }
        var whole = right.indexOf('.') < 0 ? right.length() : right.indexOf('.');
        return left.length() <= 3 && left.charAt(0) != '0' && whole == 3;
    }
}
