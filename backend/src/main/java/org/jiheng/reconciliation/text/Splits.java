package org.jiheng.reconciliation.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The ways in which figures that run together can be parted into a row's cells: 120120100% is 120, 120 and 100%, because
 * no other cut makes a rate of it.
 */
final class Splits {

    /**
     * One way to part a row's figures.
     *
     * @param bounds where each column's cell begins and ends; an empty one where the row has none
     */
    record Cut(String text, List<Columns> columns, List<Integer> bounds) {

        int start(int column) {
            return bounds.get(2 * column);
        }

        int end(int column) {
            return bounds.get(2 * column + 1);
        }

        @Nullable
        BigDecimal value(Columns column) {
            var at = columns.indexOf(column);
            if (at < 0 || end(at) == start(at)) {
                return null;
            }
            var cell = text.substring(start(at), end(at));
            return number(cell.endsWith("%") ? cell.substring(0, cell.length() - 1) : cell);
        }
    }

    private static final int MOST = 60;
    private static final int MOST_STEPS = 60_000;
    private static final int LONGEST_NUMBER = 18;
    private static final int LONGEST_ROW = 160;
    private static final int MOST_DECIMALS = 6;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MOST_POINTS = HUNDRED;
    private static final BigDecimal HIGHEST_RATE = BigDecimal.valueOf(1000);

    private final String text;
    private final List<Columns> columns;
    private final boolean gaps;
    private final boolean percents;
    private final int[] bounds;
    /** All cuts, and those among them whose rate is what the amounts make. */
    private final List<Cut> possible = new ArrayList<>();

    private final List<Cut> byRate = new ArrayList<>();
    private int steps;

    private Splits(String text, List<Columns> columns, boolean gaps) {
        this.text = text;
        this.columns = columns;
        this.gaps = gaps;
        this.percents = text.indexOf('%') >= 0;
        this.bounds = new int[2 * columns.size()];
    }

    /**
     * The cuts that the row's own arithmetic allows.
     *
     * @param gaps whether points, score and rate may be missing, as they are of the sources below a total
     */
    static List<Cut> of(String text, List<Columns> columns, boolean gaps) {
        if (text.isEmpty() || text.length() > LONGEST_ROW) {
            return List.of();
        }
        var splits = new Splits(text, columns, gaps);
        splits.from(0, 0);
        return splits.steps > MOST_STEPS ? List.of() : splits.reckoned();
    }

    private void from(int at, int column) {
        if (++steps > MOST_STEPS) {
            return;
        }
        if (column == columns.size()) {
            var cut = new Cut(text, columns, Arrays.stream(bounds).boxed().toList());
            if (at == text.length() && scoreIsWithinPoints(cut)) {
                possible.add(cut);
                if (rateHolds(cut)) {
                    byRate.add(cut);
                }
            }
            return;
        }
        var kind = columns.get(column);
        for (var end : ends(at, kind)) {
            bounds[2 * column] = at;
            bounds[2 * column + 1] = end;
            from(end, column + 1);
        }
    }

    private List<Integer> ends(int at, Columns kind) {
        var ends = new ArrayList<Integer>();
        if (kind == Columns.REASON) {
            ends.add(at < text.length() && Mentions.isDigit(text.charAt(at)) ? at : text.length());
            return ends;
        }
        if (gaps && (kind == Columns.POINTS || kind == Columns.SCORE || kind == Columns.RATE)) {
            ends.add(at);
        }
        if (at < text.length() && isMark(text.charAt(at))) {
            ends.add(text.startsWith("——", at) ? at + 2 : at + 1);
            if (text.startsWith("——", at)) {
                ends.add(at + 1);
            }
            return ends;
        }
        var last = Math.min(text.length(), at + LONGEST_NUMBER);
        for (var end = at + 1; end <= last && isOfNumber(text.charAt(end - 1)); end++) {
            var number = number(text.substring(at, end));
            if (number == null) {
                continue;
            }
            var percent = end < text.length() && text.charAt(end) == '%';
            switch (kind) {
                case RATE -> {
                    if (percent == percents && number.compareTo(HIGHEST_RATE) < 0) {
                        ends.add(percent ? end + 1 : end);
                    }
                }
                case POINTS, SCORE -> {
                    if (!percent && number.compareTo(MOST_POINTS) <= 0 && number.scale() <= 3) {
                        ends.add(end);
                    }
                }
                default -> {
                    if (!percent) {
                        ends.add(end);
                    }
                }
            }
        }
        return ends;
    }

    static boolean isMark(char c) {
        return c == '—' || c == '-' || c == '/' || c == '－' || c == '–' || c == '*';
    }

    static boolean isOfNumber(char c) {
        return Mentions.isDigit(c) || c == '.' || c == ',';
    }

    /** A number as it is printed: no zero before others, groups of three, at most six decimals. */
    static @Nullable BigDecimal number(String text) {
        if (text.isEmpty()
                || !Mentions.isDigit(text.charAt(0))
                || !Mentions.isDigit(text.charAt(text.length() - 1))
                || text.charAt(0) == '0' && text.length() > 1 && text.charAt(1) != '.'
                || Mentions.numberEnd(text, 0) != text.length()
                || text.indexOf(',') > 3) {
            return null;
        }
        var value = new BigDecimal(Mentions.withoutThousands(text));
        return value.scale() > MOST_DECIMALS ? null : value;
    }

    private List<Cut> reckoned() {
        var left = byRate.stream().filter(cut -> print(cut) != Print.MIXED).toList();
        if (left.isEmpty()) {
            // No rate, or one that contradicts its amounts: then only decimals that are all alike part them surely.
            var rated = possible.stream().anyMatch(cut -> cut.value(Columns.RATE) != null);
            left = possible.stream()
                    .filter(cut -> print(cut) == Print.SAME_DECIMALS || !rated && print(cut) == Print.NO_SPARE_ZEROS)
                    .toList();
            left = preferred(left, cut -> print(cut) == Print.SAME_DECIMALS);
            left = preferred(left, cut -> hasDecimals(cut, 2));
        }
        left = preferred(left, Splits::scoreFollowsRate);
        // 0 of anything is 0 %: that a rate is met by chance is likely only there.
        left = preferred(left, Splits::saysMoreThanNothing);
        left = preferred(left, Splits::hasRateOfManyDigits);
        left = preferred(left, cut -> print(cut) == Print.SAME_DECIMALS);
        var different = distinct(left);
        return different.size() > MOST ? List.of() : different;
    }

    private static List<Cut> preferred(List<Cut> all, Predicate<Cut> better) {
        var some = all.stream().filter(better).toList();
        return some.isEmpty() ? all : some;
    }

    /** Dashes may be parted in several ways and say nothing in any. */
    private static List<Cut> distinct(List<Cut> cuts) {
        var byValues = new LinkedHashMap<List<@Nullable BigDecimal>, Cut>();
        for (var cut : cuts) {
            byValues.putIfAbsent(cut.columns().stream().map(cut::value).toList(), cut);
        }
        return List.copyOf(byValues.values());
    }

    private boolean scoreIsWithinPoints(Cut cut) {
        var points = cut.value(Columns.POINTS);
        var score = cut.value(Columns.SCORE);
        return points == null || points.signum() > 0 && (score == null || score.compareTo(points) <= 0);
    }

    private boolean rateHolds(Cut cut) {
        var rate = cut.value(Columns.RATE);
        var spent = cut.value(Columns.EXECUTED);
        if (rate == null || spent == null) {
            return false;
        }
        var base = cut.value(columns.contains(Columns.YEAR) ? Columns.YEAR : Columns.INITIAL);
        if (base == null || base.signum() == 0) {
            return base != null && spent.signum() == 0;
        }
        var scale = Math.max(0, rate.scale());
        var exact = spent.multiply(HUNDRED).divide(base, scale + 4, RoundingMode.HALF_UP);
        return exact.subtract(rate).abs().compareTo(BigDecimal.ONE.movePointLeft(scale)) < 0;
    }

    private static boolean scoreFollowsRate(Cut cut) {
        var rate = cut.value(Columns.RATE);
        var points = cut.value(Columns.POINTS);
        var score = cut.value(Columns.SCORE);
        if (rate == null || points == null || score == null) {
            return false;
        }
        var exact = points.multiply(rate.min(HUNDRED)).divide(HUNDRED, 4, RoundingMode.HALF_UP);
        return exact.subtract(score).abs().compareTo(new BigDecimal("0.06")) < 0;
    }

    /** 84.21% is hardly met by chance, 1% often is. */
    private static boolean hasRateOfManyDigits(Cut cut) {
        var rate = cut.value(Columns.RATE);
        return rate != null && rate.precision() >= 3;
    }

    private static boolean saysMoreThanNothing(Cut cut) {
        var rate = cut.value(Columns.RATE);
        return rate != null && rate.signum() > 0;
    }

    private static boolean hasDecimals(Cut cut, int most) {
        return Stream.of(Columns.INITIAL, Columns.ADJUSTMENT, Columns.YEAR, Columns.EXECUTED)
                .map(cut::value)
                .allMatch(value -> value == null || value.scale() <= most);
    }

    /** How a form prints its amounts: with as many decimals each, or without zeros that say nothing in any of them. */
    private enum Print {
        SAME_DECIMALS,
        NO_SPARE_ZEROS,
        MIXED
    }

    private static boolean isNothing(Cut cut) {
        return Stream.of(Columns.INITIAL, Columns.ADJUSTMENT, Columns.YEAR, Columns.EXECUTED)
                .map(cut::value)
                .allMatch(value -> value == null || value.signum() == 0);
    }

    private static Print print(Cut cut) {
        var scale = -1;
        var alike = true;
        var bare = true;
        var nothing = isNothing(cut);
        for (var column : List.of(Columns.INITIAL, Columns.ADJUSTMENT, Columns.YEAR, Columns.EXECUTED)) {
            var value = cut.value(column);
            if (value == null || value.signum() == 0 && value.scale() == 0 && !nothing) {
                continue;
            }
            alike &= scale < 0 || scale == value.scale();
            bare &= value.scale() == 0 || value.stripTrailingZeros().scale() == value.scale();
            scale = value.scale();
        }
        return alike && scale > 0
                ? Print.SAME_DECIMALS
                : bare && (alike || !nothing) ? Print.NO_SPARE_ZEROS : Print.MIXED;
    }
}
