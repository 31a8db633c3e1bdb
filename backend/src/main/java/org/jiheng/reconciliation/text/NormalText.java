package org.jiheng.reconciliation.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jiheng.reconciliation.Quote;

/**
 * A stretch of the document as it is read: full-width digits and Latin punctuation made alike, spaces between Chinese
 * characters and residues of bookmarks left out, soft-wrapped lines joined. Each character knows its place in the document.
 */
final class NormalText {

    private static final String RESIDUE = "[bookmark:";
    private static final int LONGEST_RESIDUE = 80;

    private final String raw;
    private final String value;
    private final int[] origin;
    /** Characters that were read otherwise than they stand, as scanners confuse them. */
    private final BitSet mended;

    private NormalText(String raw, String value, int[] origin, BitSet mended) {
        this.raw = raw;
        this.value = value;
        this.origin = origin;
        this.mended = mended;
    }

    static NormalText of(String raw, int start, int end) {
        return of(raw, List.of(new int[] {start, end}));
    }

    /** Of several lines that are one paragraph. */
    static NormalText of(String raw, List<int[]> ranges) {
        var size = ranges.stream().mapToInt(r -> r[1] - r[0]).sum();
        var chars = new StringBuilder(size);
        var origin = new int[size + 1];
        for (var range : ranges) {
            append(raw, range[0], range[1], chars, origin);
        }
        while (!chars.isEmpty() && chars.charAt(chars.length() - 1) == ' ') {
            chars.setLength(chars.length() - 1);
        }
        return mended(raw, chars, origin);
    }

    private static NormalText mended(String raw, StringBuilder chars, int[] origin) {
        var mended = Scanned.mend(chars, origin);
        return new NormalText(raw, chars.toString(), origin, mended);
    }

    NormalText part(int from, int to) {
        return from == 0 && to == value.length()
                ? this
                : new NormalText(
                        raw, value.substring(from, to), Arrays.copyOfRange(origin, from, to + 1), mended.get(from, to));
    }

    /** Cells of a row, one behind the other. */
    static NormalText joined(List<NormalText> cells) {
        var value = new StringBuilder();
        var size = cells.stream().mapToInt(NormalText::length).sum();
        var origin = new int[size + 1];
        var mended = new BitSet();
        for (var cell : cells) {
            System.arraycopy(cell.origin, 0, origin, value.length(), cell.length());
            var at = value.length();
            cell.mended.stream().forEach(i -> mended.set(at + i));
            value.append(cell.value);
        }
        return new NormalText(cells.get(0).raw, value.toString(), origin, mended);
    }

    /** １，２３４: a stop of full width between digits of full width, three behind it. */
    private static boolean isThousands(String raw, int at, int start, int end) {
        return raw.charAt(at) == '，'
                && at > start
                && at + 3 < end
                && isWideDigit(raw.charAt(at - 1))
                && isWideDigit(raw.charAt(at + 1))
                && isWideDigit(raw.charAt(at + 2))
                && isWideDigit(raw.charAt(at + 3))
                && (at + 4 >= end || !isWideDigit(raw.charAt(at + 4)));
    }

    private static boolean isWideDigit(char c) {
        return c >= '０' && c <= '９';
    }

    private static void append(String raw, int start, int end, StringBuilder chars, int[] origin) {
        for (var i = start; i < end; i++) {
            var c = raw.charAt(i);
            if (c == '[' && raw.startsWith(RESIDUE, i)) {
                var close = raw.indexOf(']', i);
                if (close > 0 && close < end && close - i < LONGEST_RESIDUE) {
                    i = close;
                    continue;
                }
            }
            var plain = isThousands(raw, i, start, end) ? ',' : plain(c);
            if (plain == 0) {
                continue;
            }
            if (plain == ' ') {
                // Kept only where leaving it out would glue two numbers or words together.
                var last = chars.isEmpty() ? ' ' : chars.charAt(chars.length() - 1);
                var next = nextVisible(raw, i + 1, end);
                if (last == ' ' || last == ',' || !isLatin(last) || !isLatin(next)) {
                    continue;
                }
            }
            if (plain == '，' && isThousands(raw, i, end)) {
                plain = ',';
            }
            origin[chars.length()] = i;
            chars.append(plain);
        }
    }

    private static char nextVisible(String raw, int from, int end) {
        for (var i = from; i < end; i++) {
            var c = plain(raw.charAt(i));
            if (c != ' ' && c != 0) {
                return c;
            }
        }
        return ' ';
    }

    private static boolean isLatin(char c) {
        return c > ' ' && c < 0x7f;
    }

    /** {@code 1,218.18}: one to three digits before, groups of exactly three behind. */
    private static boolean isThousands(String raw, int at, int end) {
        if (raw.charAt(at) == '，' || at == 0 || !isDigit(raw.charAt(at - 1)) || at + 3 >= end + 0 && at + 3 > end - 1) {
            return false;
        }
        // 1, 537.4万元: with a blank only where the fraction or the unit tells that it is one number.
        var blank = at + 1 < end && raw.charAt(at + 1) == ' ';
        var first = blank ? at + 2 : at + 1;
        if (blank && (first + 3 >= end || ".万元亿".indexOf(raw.charAt(first + 3)) < 0)) {
            return false;
        }
        for (var i = first; i < first + 3; i++) {
            if (i >= end || !isDigit(raw.charAt(i))) {
                return false;
            }
        }
        return first + 3 >= end || !isDigit(raw.charAt(first + 3));
    }

    private static boolean isDigit(char c) {
        var plain = plain(c);
        return plain >= '0' && plain <= '9';
    }

    /** 0 for what has no width. */
    private static char plain(char c) {
        if (c >= 0x20 && c < 0x7f) {
            return switch (c) {
                case '(' -> '（';
                case ')' -> '）';
                case ':' -> '：';
                case ';' -> '；';
                case ',' -> '，';
                default -> c;
            };
        }
        if (c >= 0xff01 && c <= 0xff5e) {
            return switch (c) {
                case '（', '）', '：', '；', '，' -> c;
                case '！', '？' -> c;
                default -> (char) (c - 0xff01 + '!');
            };
        }
        return switch (c) {
            case '\t', '\n', '\r', '\f', 0x0b, 0xa0, 0x3000, 0x2002, 0x2003, 0x2009 -> ' ';
            case 0xfeff, 0x200b, 0x200c, 0x200d, 0x2060, 0xad, 0 -> 0;
            case '﹦' -> '=';
            case '≧', '⩾' -> '≥';
            case '≦', '⩽' -> '≤';
            case '﹤', '〈' -> c == '﹤' ? '<' : c;
            case '﹥' -> '>';
            case '‰' -> '‰';
            case '﹪' -> '%';
            case '−' -> '-';
            case '∶' -> '：';
            default -> c < 0x20 ? 0 : c;
        };
    }

    String value() {
        return value;
    }

    boolean isEmpty() {
        return value.isEmpty();
    }

    int length() {
        return value.length();
    }

    /** The place in the document of the character at {@code i}. */
    int start(int i) {
        return origin[Math.min(i, Math.max(0, value.length() - 1))];
    }

    /** What blanks part, those too that are left out here. */
    List<NormalText> tokens() {
        var tokens = new ArrayList<NormalText>();
        var start = 0;
        for (var i = 1; i <= value.length(); i++) {
            if (i == value.length() || value.charAt(i) == ' ' || origin[i] > origin[i - 1] + 1) {
                if (i > start) {
                    tokens.add(part(start, i));
                }
                start = i < value.length() && value.charAt(i) == ' ' ? i + 1 : i;
            }
        }
        return tokens;
    }

    /** How many blanks stand before it on its line. */
    int indent() {
        if (value.isEmpty()) {
            return 0;
        }
        var at = origin[0];
        var blanks = 0;
        while (at > 0 && plain(raw.charAt(at - 1)) == ' ' && "\t\n\r".indexOf(raw.charAt(at - 1)) < 0) {
            blanks++;
            at--;
        }
        return blanks;
    }

    /** Whether something between was read otherwise than it stands: then nothing is certain that it says. */
    boolean isMended(int from, int to) {
        var next = mended.nextSetBit(from);
        return next >= 0 && next < to;
    }

    Quote quote() {
        return quote(0, value.length());
    }

    Quote quote(int from, int to) {
        if (value.isEmpty() || to <= from) {
            var at = value.isEmpty() ? 0 : start(from);
            return new Quote("", at, at);
        }
        var start = origin[from];
        var end = origin[to - 1] + 1;
        return new Quote(raw.substring(start, end), start, end);
    }

    @Override
    public String toString() {
        return value;
    }
}
