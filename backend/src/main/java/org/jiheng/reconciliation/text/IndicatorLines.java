package org.jiheng.reconciliation.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row of an indicator table of which all cells run together: 养护里程≥120公里126公里1515. */
final class IndicatorLines {

    private static final List<String> LEVELS = List.of(
            "产出指标",
            "效益指标",
            "满意度指标",
            "成本指标",
            "数量指标",
            "质量指标",
            "时效指标",
            "经济成本指标",
            "社会成本指标",
            "生态环境成本指标",
            "经济效益指标",
            "社会效益指标",
            "生态效益指标",
            "可持续影响指标",
            "服务对象满意度指标",
            "服务对象满意度");
    private static final List<String> FIRST = List.of("产出指标", "效益指标", "满意度指标");
    private static final List<String> TOTALS = List.of("总分", "合计", "总计", "总得分");
    private static final String SIGNS = "≥≤><=";
    /** What a number goes on with that is not the end of a row. */
    private static final String UNITS = "年月日号时%‰元万亿千百个人次名项户家公里米吨亩件套台条份篇辆处座间支批村册天岁小平期场分";

    private static final List<String> NO_UNITS = List.of("个别", "人员", "项目", "年初", "年中", "年底", "部分", "次年", "分析", "小部");
    private static final BigDecimal MOST_POINTS = BigDecimal.valueOf(90);
    private static final List<BigDecimal> OF_EXECUTION =
            List.of(BigDecimal.ZERO, BigDecimal.TEN, BigDecimal.valueOf(20));

    /** One reading of a row. */
    record Option(List<NormalText> cells, BigDecimal points) {}

    /**
     * A row with its readings.
     *
     * @param plain no row, but words between rows
     */
    record Line(Block block, boolean total, boolean plain, List<Option> options) {

        /** The cells, if there is no doubt of them. */
        @Nullable
        List<NormalText> cells() {
            return options.size() == 1 ? options.get(0).cells() : null;
        }
    }

    private final NormalText text;
    private final String value;
    private final List<Columns> columns;
    private final List<Option> options = new ArrayList<>();
    private final Map<Columns, NormalText> levels = new HashMap<>();

    private IndicatorLines(Block block, List<Columns> columns) {
        this.text = block.text();
        this.value = block.value();
        this.columns = columns;
    }

    /** Nothing where the line is no row at all. */
    static @Nullable Line read(Block block, List<Columns> columns) {
        if (!Cells.hasDigit(block.value())) {
            return block.value().indexOf('。') < 0 ? new Line(block, false, true, List.of()) : null;
        }
        var line = new IndicatorLines(block, columns);
        if (line.total()) {
            return new Line(block, true, false, line.options);
        }
        var start = line.levels();
        var points = columns.indexOf(Columns.POINTS);
        var score = columns.indexOf(Columns.SCORE);
        if (score == points + 1 && points > columns.indexOf(Columns.TARGET)) {
            line.pointsLast(start);
        } else if (points >= 0 && points < columns.indexOf(Columns.TARGET) && score > points) {
            line.pointsFirst(start);
        }
        return line.options.isEmpty() && block.value().indexOf('。') >= 0
                ? null
                : new Line(block, false, false, line.options);
    }

    private boolean total() {
        for (var label : TOTALS) {
            if (value.startsWith(label)) {
                var rest = value.substring(label.length());
                if (rest.chars().allMatch(c -> Splits.isOfNumber((char) c) || Splits.isMark((char) c))) {
                    var points = all(rest);
                    var cut = label.length() + points.length();
                    options.add(new Option(
                            List.of(
                                    text.part(0, label.length()),
                                    text.part(label.length(), cut),
                                    text.part(cut, value.length())),
                            points.isEmpty() ? BigDecimal.ZERO : new BigDecimal(points)));
                    return true;
                }
            }
        }
        return false;
    }

    /** The points of all indicators before their score; none where only a score is there. */
    private static String all(String figures) {
        for (var points : List.of("100", "90")) {
            var score = figures.startsWith(points) ? Splits.number(figures.substring(points.length())) : null;
            if (score != null && score.compareTo(new BigDecimal(points)) <= 0) {
                return points;
            }
        }
        return "";
    }

    /** 产出指标（50分）数量指标 at the begin. */
    private int levels() {
        var one = levelEnd(0);
        var two = one == 0 ? 0 : levelEnd(one);
        if (two > one) {
            levels.put(Columns.LEVEL1, text.part(0, one));
            levels.put(Columns.LEVEL2, text.part(one, two));
            return two;
        }
        if (one > 0) {
            var isFirst = value.charAt(one - 1) == '）' || FIRST.contains(value.substring(0, one));
            levels.put(isFirst ? Columns.LEVEL1 : Columns.LEVEL2, text.part(0, one));
        }
        return one;
    }

    private int levelEnd(int from) {
        var end = from;
        for (var level : LEVELS) {
            if (value.startsWith(level, from)) {
                end = Math.max(end, from + level.length());
            }
        }
        if (end > from && value.startsWith("（", end)) {
            var close = value.indexOf("分）", end);
            return close > 0 && close - end < 6 ? close + 2 : end;
        }
        return end;
    }

    /** …, 指标值, 完成值, 分值, 得分, 原因. */
    private void pointsLast(int start) {
        for (var from = start + 1; from < value.length(); from = runEnd(from) + 1) {
            from = runStart(from);
            var end = runEnd(from);
            if (from >= value.length() || !endsRow(end)) {
                continue;
            }
            for (var points = from; points < end; points++) {
                if (points > from && !columns.contains(Columns.UNIT)) {
                    break;
                }
                for (var score = points + 1; score < end; score++) {
                    option(start, points, score, end);
                }
            }
        }
    }

    private void option(int start, int pointsAt, int scoreAt, int end) {
        var points = Splits.number(value.substring(pointsAt, scoreAt));
        var score = Splits.number(value.substring(scoreAt, end));
        if (points == null || score == null || points.compareTo(MOST_POINTS) > 0 || score.compareTo(points) > 0) {
            return;
        }
        var cells = new HashMap<>(levels);
        if (!goals(start, pointsAt, cells, true)) {
            return;
        }
        cells.put(Columns.POINTS, text.part(pointsAt, scoreAt));
        cells.put(Columns.SCORE, text.part(scoreAt, end));
        cells.put(Columns.REASON, text.part(end, value.length()));
        options.add(new Option(row(cells), points));
    }

    /** …, 分值, 指标值, 完成值, 得分, 原因. */
    private void pointsFirst(int start) {
        var from = runStart(start);
        var run = runEnd(from);
        for (var targetAt = from + 1; targetAt <= run && from > start; targetAt++) {
            var points = Splits.number(value.substring(from, targetAt));
            if (points == null || points.compareTo(MOST_POINTS) > 0) {
                continue;
            }
            for (var at = targetAt < run ? run : targetAt; at < value.length(); at = runEnd(at)) {
                at = runStart(at);
                var end = runEnd(at);
                var score = Splits.number(value.substring(at, end));
                if (score == null || score.compareTo(points) > 0 || !endsRow(end)) {
                    continue;
                }
                var cells = new HashMap<>(levels);
                cells.put(Columns.LEVEL3, text.part(start, from));
                if (goals(targetAt, at, cells, false)) {
                    cells.put(Columns.POINTS, text.part(from, targetAt));
                    cells.put(Columns.SCORE, text.part(at, end));
                    cells.put(Columns.REASON, text.part(end, value.length()));
                    options.add(new Option(row(cells), points));
                }
            }
        }
    }

    /** The name, where it stands before, the target and the actual; those two in one cell where they cannot be told apart. */
    private boolean goals(int from, int to, Map<Columns, NormalText> cells, boolean named) {
        var at = from;
        while (at < to && !Mentions.isDigit(value.charAt(at)) && SIGNS.indexOf(value.charAt(at)) < 0) {
            at++;
        }
        if (named && at == from) {
            return false;
        }
        if (at == to) {
            cells.put(named ? Columns.LEVEL3 : Columns.TARGET, text.part(from, to));
            return true;
        }
        if (named) {
            cells.put(Columns.LEVEL3, text.part(from, at));
        } else if (at > from) {
            cells.put(Columns.TARGET, text.part(from, to));
            return true;
        }
        var number = at;
        while (number < to && SIGNS.indexOf(value.charAt(number)) >= 0) {
            number++;
        }
        var unit = Math.min(to, Mentions.numberEnd(value, number));
        if (Splits.number(value.substring(number, unit)) == null) {
            return false;
        }
        var actual = unit;
        while (actual < to && !Mentions.isDigit(value.charAt(actual)) && SIGNS.indexOf(value.charAt(actual)) < 0) {
            actual++;
        }
        if (actual == to && value.startsWith("%", unit) && unit + 1 < to) {
            actual = unit + 1;
        }
        if (columns.contains(Columns.UNIT)) {
            if (actual == to) {
                return false;
            }
            cells.put(Columns.SIGN, text.part(at, number));
            cells.put(Columns.TARGET, text.part(number, unit));
            cells.put(Columns.UNIT, text.part(unit, actual));
            cells.put(Columns.ACTUAL, text.part(actual, to));
            return true;
        }
        var told = actual < to
                && Targets.of(value.substring(at, actual), null, null).quantity() != null
                && (Targets.of(value.substring(actual, to), null, null).quantity() != null
                        || !Cells.hasDigit(value.substring(actual, to)));
        cells.put(Columns.TARGET, text.part(at, told ? actual : to));
        cells.put(Columns.ACTUAL, told ? text.part(actual, to) : text.part(to, to));
        return true;
    }

    private List<NormalText> row(Map<Columns, NormalText> cells) {
        var row = new ArrayList<NormalText>();
        row.add(text.part(0, 0));
        for (var column : columns) {
            row.add(cells.getOrDefault(column, text.part(0, 0)));
        }
        return row;
    }

    private int runStart(int from) {
        var at = from;
        while (at < value.length() && !Mentions.isDigit(value.charAt(at))) {
            at++;
        }
        return at;
    }

    private int runEnd(int from) {
        var at = from;
        while (at < value.length() && Splits.isOfNumber(value.charAt(at))) {
            at++;
        }
        return at;
    }

    private boolean endsRow(int end) {
        return end >= value.length()
                || UNITS.indexOf(value.charAt(end)) < 0
                || NO_UNITS.stream().anyMatch(word -> value.startsWith(word, end));
    }

    /**
     * The rows, each with one reading if that is the only one whose points make the total.
     *
     * @param execution the points that the execution rate has of the total, if they were read
     */
    static List<Line> settled(List<Line> lines, @Nullable BigDecimal execution) {
        var total = lines.isEmpty() ? null : lines.get(lines.size() - 1);
        var ways = lines.stream()
                .filter(line -> !line.plain())
                .mapToLong(line -> line.options().size())
                .reduce(1, (a, b) -> Math.min(5_000, a * b));
        if (total == null || !total.total() || ways <= 1 || ways >= 5_000) {
            return lines;
        }
        var found = new ArrayList<List<Line>>();
        var others = execution == null ? OF_EXECUTION : List.of(BigDecimal.ZERO, execution);
        choose(lines, 0, BigDecimal.ZERO, others, new ArrayList<>(), found);
        return found.size() == 1 ? found.get(0) : lines;
    }

    private static void choose(
            List<Line> lines,
            int at,
            BigDecimal points,
            List<BigDecimal> others,
            ArrayList<Line> chosen,
            List<List<Line>> found) {
        var line = lines.get(at);
        if (line.total()) {
            var missing = line.options().get(0).points().subtract(points);
            if (others.stream().anyMatch(p -> p.compareTo(missing) == 0)) {
                chosen.add(line);
                found.add(List.copyOf(chosen));
                chosen.remove(chosen.size() - 1);
            }
            return;
        }
        if (line.plain()) {
            chosen.add(line);
            choose(lines, at + 1, points, others, chosen, found);
            chosen.remove(chosen.size() - 1);
            return;
        }
        for (var option : line.options()) {
            chosen.add(new Line(line.block(), false, false, List.of(option)));
            choose(lines, at + 1, points.add(option.points()), others, chosen, found);
            chosen.remove(chosen.size() - 1);
        }
    }
}
