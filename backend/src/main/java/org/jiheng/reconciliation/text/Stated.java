package org.jiheng.reconciliation.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jiheng.reconciliation.Measure;
import org.jiheng.reconciliation.Quantity;
import org.jiheng.reconciliation.Slip;
import org.jspecify.annotations.Nullable;

/**
 * A figure and the words that say what it is, wherever it stands: in a sentence, or in a cell with the heads of its row
 * and column.
 *
 * @param group the paragraph, the table or the long cell in which it stands
 * @param sentence within the group; a cell of a table is none
 * @param subject the project in whose section it stands
 * @param topic with which its numbered paragraph begins
 * @param previous the figure right before it, where nothing else says what it is
 * @param printed as it stands, without its unit
 * @param unit empty where none stands beside it
 * @param year of which it is said to be
 */
record Stated(
        int group,
        int sentence,
        String subject,
        String topic,
        Wording words,
        @Nullable Stated previous,
        NormalText text,
        int start,
        int end,
        BigDecimal printed,
        String unit,
        Quantity quantity,
        @Nullable Integer year) {

    private static final int LONGEST_LABEL = 40;
    private static final int LONGEST_BEFORE = 24;
    private static final int LONGEST_BEHIND = 16;
    private static final int FEWEST_DIGITS = 3;
    private static final int LONGEST_CELL = 30;

    private static final String STOPS = "，。；：（）！？|“”《》";
    private static final String FILLS = "、的了：“”\" =￥¥";
    private static final String JOINS = "为是共计约达有即仅均各";
    /** Words of another measure than that in which two mentions of one thing can differ. */
    private static final Set<String> SQUARE_METRES = Set.of("㎡", "m²", "m2", "平方米", "平米");

    /** All the figures of a paragraph or a cell that holds sentences. */
    static List<Stated> in(NormalText text, int group, String subject, String topic, List<Mention> mentions) {
        var value = text.value();
        var all = new ArrayList<Stated>();
        var sentence = 0;
        Integer year = null;
        var at = 0;
        Stated previous = null;
        for (var figure : figures(value, mentions)) {
            for (; at < figure.start(); at++) {
                if (value.charAt(at) == '。') {
                    sentence++;
                    year = null;
                }
            }
            var from = previous == null ? 0 : previous.end();
            var start = start(value, figure.start(), from);
            var head = value.substring(start, figure.start());
            var own = Years.last(head);
            if (own == null && previous != null && previous.sentence() == sentence) {
                own = Years.last(value.substring(from, figure.start()));
            } else if (own == null) {
                own = Years.last(value.substring(Math.max(from, figure.start() - 100), figure.start()));
            }
            year = own != null ? own : year;
            var before = start > from ? before(value, start, from) : "";
            var label = bare(head);
            if (label.isEmpty() && start > 0 && value.charAt(start - 1) == '（') {
                label = before;
            }
            var adjoins = previous != null && label.isEmpty() && figure.start() - from <= 1;
            if (adjoins && previous != null && figure.start() > from && value.charAt(from) == ' ') {
                label = previous.label();
            }
            var stated = new Stated(
                    group,
                    sentence,
                    subject,
                    topic,
                    new Wording(label, before, behind(value, figure.end())),
                    adjoins ? previous : null,
                    text,
                    figure.start(),
                    figure.end(),
                    figure.printed(),
                    figure.unit(),
                    figure.quantity(),
                    year);
            if (!figure.loose()) {
                all.add(stated);
            }
            previous = stated;
        }
        return all;
    }

    /** Where the words begin that say what a figure is: behind the last stop, where that is no parenthesis of theirs. */
    private static int start(String value, int figure, int from) {
        var start = figure;
        var least = Math.max(from, figure - LONGEST_LABEL);
        while (start > least && STOPS.indexOf(value.charAt(start - 1)) < 0) {
            start--;
        }
        if (figure - start > 2 || start == 0 || value.charAt(start - 1) != '）') {
            return start;
        }
        // （产业发展方向）9681万元, 绩效管理（15分）得13.8分: of what is in front of the parenthesis.
        var open = value.lastIndexOf('（', start);
        least = Math.max(0, figure - LONGEST_LABEL);
        if (open <= least) {
            return start;
        }
        start = open;
        while (start > least
                && STOPS.indexOf(value.charAt(start - 1)) < 0
                && !Mentions.isDigit(value.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** The number that a whole cell is, or nothing. */
    static @Nullable Stated cell(NormalText cell, int group, String subject, String row, String column) {
        if (cell.length() > LONGEST_CELL || cell.isEmpty()) {
            return null;
        }
        var quantity = Cells.number(cell.value(), Measure.COUNT, 0);
        var unit = quantity == null || quantity.measure() == Measure.COUNT ? "" : quantity.word();
        if (quantity == null) {
            var mentions = Mentions.in(cell.value());
            if (mentions.size() != 1
                    || mentions.get(0).start() > 0
                    || mentions.get(0).end() < cell.length()
                    || !mentions.get(0).isPlain()
                    || !Mentions.isDigit(cell.value().charAt(0))) {
                return null;
            }
            quantity = mentions.get(0).quantity();
            unit = unit(
                    cell.value().substring(Mentions.numberEnd(cell.value(), 0)).strip());
        }
        if (quantity.measure() == Measure.PERCENT) {
            return null;
        }
        var digits = cell.value().chars().filter(c -> "0123456789.-".indexOf(c) >= 0);
        var printed =
                new BigDecimal(digits.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString());
        return new Stated(
                group,
                -1,
                subject,
                "",
                new Wording(bare(row), bare(column), ""),
                null,
                cell,
                0,
                cell.length(),
                printed,
                unit,
                quantity,
                Years.last(column) == null ? Years.last(row) : Years.last(column));
    }

    private record Figure(int start, int end, BigDecimal printed, String unit, Quantity quantity, boolean loose) {}

    /** What has a unit that we know, and the long numbers with any other or none. */
    private static List<Figure> figures(String value, List<Mention> mentions) {
        var all = new ArrayList<Figure>();
        var at = 0;
        for (var mention : mentions) {
            bare(value, at, mention.start(), all);
            var quantity = mention.quantity();
            var end = mention.start();
            while (end < mention.end() && "-0123456789,.".indexOf(value.charAt(end)) >= 0) {
                end++;
            }
            if (end > mention.start()) {
                var printed = new BigDecimal(Mentions.withoutThousands(value.substring(mention.start(), end)));
                var unit = value.substring(end, mention.end()).strip();
                // 约142159.05平方米 is as exact as it can be.
                var rough = quantity.approximate() && Slip.core(printed).length() < 5;
                all.add(new Figure(
                        mention.start(),
                        mention.end(),
                        printed,
                        unit(unit),
                        new Quantity(quantity.value(), quantity.step(), quantity.measure(), quantity.word(), rough),
                        mention.bounded() || mention.perUnit() || mention.range() || rough));
            } else {
                all.add(new Figure(mention.start(), mention.end(), quantity.value(), quantity.word(), quantity, true));
            }
            at = mention.end();
        }
        bare(value, at, value.length(), all);
        return all;
    }

    private static void bare(String value, int from, int to, List<Figure> all) {
        for (var i = from; i < to; i++) {
            if (!Mentions.isDigit(value.charAt(i))) {
                continue;
            }
            var end = Math.min(to, Mentions.numberEnd(value, i));
            var text = Mentions.withoutThousands(value.substring(i, end));
            if (end - i <= LONGEST_CELL && !text.endsWith(".") && isFigure(value, i, end, text)) {
                var printed = new BigDecimal(text);
                var unit = unitBehind(value, end);
                all.add(new Figure(
                        i,
                        end + unit.length(),
                        printed,
                        unit(unit),
                        new Quantity(
                                printed,
                                BigDecimal.ONE.movePointLeft(Math.max(0, printed.scale())),
                                Measure.COUNT,
                                unit,
                                false),
                        false));
            }
            i = end;
        }
    }

    private static boolean isFigure(String value, int start, int end, String text) {
        var before = start == 0 ? '。' : value.charAt(start - 1);
        var behind = end < value.length() ? value.charAt(end) : '。';
        return Slip.core(new BigDecimal(text)).length() >= FEWEST_DIGITS
                && (text.indexOf('.') > 0 || text.length() > 4)
                && text.charAt(0) != '0' | text.startsWith("0.")
                && (before >= 0x2e80 || before == ' ' || before == '|')
                && before != '第'
                && before != '〔'
                && "年月日号.-/:〕_".indexOf(behind) < 0
                && !Mentions.before(value, start, "≥", "≤", "编号", "代码", "电话", "账号", "号");
    }

    private static String unitBehind(String value, int end) {
        for (var word : List.of("㎡", "m²", "m2", "km", "m", "平米", "宗", "万亩", "米")) {
            if (value.startsWith(word, end)) {
                return word;
            }
        }
        return "";
    }

    private static String unit(String word) {
        return SQUARE_METRES.contains(word) ? "㎡" : word;
    }

    /** Without years and the words that only join. */
    static String bare(String words) {
        var text = new StringBuilder(words);
        for (var year : Years.in(words)) {
            for (var i = year.start(); i < year.end(); i++) {
                text.setCharAt(i, ' ');
            }
        }
        var bare = new StringBuilder();
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (FILLS.indexOf(c) < 0 && STOPS.indexOf(c) < 0 && !(c == '度' && i > 0 && text.charAt(i - 1) == ' ')) {
                bare.append(c);
            }
        }
        var label = bare.toString();
        while (!label.isEmpty() && (Mentions.isDigit(label.charAt(0)) || ".-元".indexOf(label.charAt(0)) >= 0)) {
            label = label.substring(1);
        }
        while (!label.isEmpty()
                && JOINS.indexOf(label.charAt(label.length() - 1)) >= 0
                && !label.endsWith("合计")
                && !label.endsWith("总计")) {
            label = label.substring(0, label.length() - 1);
        }
        return label.startsWith("其中") ? label.substring(2) : label;
    }

    private static String before(String value, int stop, int from) {
        if ("：（".indexOf(value.charAt(stop - 1)) < 0) {
            return "";
        }
        var start = stop - 1;
        while (start > from && stop - start < LONGEST_BEFORE && STOPS.indexOf(value.charAt(start - 1)) < 0) {
            start--;
        }
        return bare(value.substring(start, stop - 1));
    }

    private static String behind(String value, int end) {
        var to = end;
        while (to < value.length()
                && to - end < LONGEST_BEHIND
                && STOPS.indexOf(value.charAt(to)) < 0
                && value.charAt(to) != '、') {
            to++;
        }
        return bare(value.substring(end, to));
    }

    String label() {
        return words.label();
    }

    /** The same figure, and nothing speaks against its being of the same measure. */
    boolean equalsAsPrinted(Stated other) {
        return unit.equals(other.unit) || unit.isEmpty() || other.unit.isEmpty()
                ? printed.compareTo(other.printed) == 0
                : quantity.measure() == other.quantity.measure()
                        && quantity.measure() == Measure.YUAN
                        && quantity.equalsWithinPrint(other.quantity);
    }

    String core() {
        return Slip.core(printed);
    }
}
