package org.jiheng.reconciliation.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Tables whose cells were copied without anything between them, a row a line: the heads are known words, and the rows
 * below are parted where only one way agrees with the form's own arithmetic. Other rows stay {@linkplain Block#torn torn}.
 */
final class RunTogether {

    private static final int LONGEST_HEAD = 20;
    private static final int LONGEST_LINE = 240;
    private static final int LONGEST_BEFORE = 24;
    private static final int LONGEST_NAME = 60;
    private static final WordList HEAD_ENDS = WordList.of("值", "情况", "措施", "分析", "率", "原因", "说明", "标准", "）");
    private static final List<String> TOTALS = List.of("合计", "总计", "小计");

    private final List<Block> blocks;
    private final List<Block> result = new ArrayList<>();
    /** The points of the execution rate, once they are read: the indicators' make up the rest. */
    private @Nullable BigDecimal execution;

    private RunTogether(List<Block> blocks) {
        this.blocks = blocks;
    }

    static List<Block> rows(List<Block> blocks) {
        return new RunTogether(blocks).read();
    }

    private List<Block> read() {
        for (var i = 0; i < blocks.size(); ) {
            var head = head(i);
            if (head == null) {
                named(blocks.get(i++));
                continue;
            }
            result.add(row(blocks.get(i), head.cells()));
            i += head.lines();
            i = Forms.isIndicatorHead(head.columns()) ? indicators(i, head) : amounts(i, head);
        }
        return result;
    }

    /**
     * Heads of columns in one word.
     *
     * @param cells what stands before them (empty if nothing), then the heads
     * @param columns of the heads
     * @param lines that the head fills
     */
    record Head(List<NormalText> cells, List<Columns> columns, int lines) {

        boolean isTable() {
            return columns.stream().distinct().count() == columns.size()
                    && (Forms.isFundHead(columns) || Forms.isIndicatorHead(columns) || isProjects(columns));
        }

        /** 绩效指标, 指标值, 分值 … in one line, 一级指标, 二级指标, 三级指标 in the next. */
        Head over(Head below) {
            var all = new ArrayList<>(below.columns);
            all.addAll(columns);
            var words = new ArrayList<>(below.cells);
            words.addAll(cells.subList(1, cells.size()));
            return new Head(words, all, 2);
        }
    }

    private @Nullable Head head(int at) {
        var head = at < blocks.size() ? heads(blocks.get(at)) : null;
        if (head != null && !head.isTable() && head.columns().contains(Columns.POINTS) && at + 1 < blocks.size()) {
            var below = heads(blocks.get(at + 1));
            if (below != null && below.columns().contains(Columns.LEVEL3)) {
                head = head.over(below);
            }
        }
        return head != null && head.isTable() ? head : null;
    }

    private static @Nullable Head heads(Block block) {
        var text = block.value();
        if (block.isRow() || text.length() < 6 || text.length() > LONGEST_LINE || text.indexOf('。') >= 0) {
            return null;
        }
        var weight = new int[text.length() + 1];
        var next = new int[text.length() + 1];
        for (var at = text.length() - 1; at >= 0; at--) {
            for (var end = Math.min(text.length(), at + LONGEST_HEAD); end > at; end--) {
                var known = end == text.length() || next[end] > 0;
                var piece = known ? text.substring(at, end) : "";
                if (known && Columns.of(piece) != null && isWhole(piece)) {
                    var sum = weight[end] + weight(piece);
                    if (sum > weight[at]) {
                        weight[at] = sum;
                        next[at] = end;
                    }
                }
            }
        }
        var best = -1;
        for (var at = 0; at <= Math.min(LONGEST_BEFORE, text.length() - 1); at++) {
            if (next[at] > 0 && (best < 0 || weight[at] > weight[best])) {
                best = at;
            }
        }
        if (best < 0) {
            return null;
        }
        var cells = new ArrayList<NormalText>();
        var columns = new ArrayList<Columns>();
        cells.add(block.text().part(0, best));
        var lastStart = best;
        for (var at = best; at < text.length(); ) {
            var end = next[at];
            var column = Objects.requireNonNull(Columns.of(text.substring(at, end)));
            if (!columns.isEmpty() && columns.get(columns.size() - 1) == column) {
                cells.set(cells.size() - 1, block.text().part(lastStart, end));
            } else {
                columns.add(column);
                cells.add(block.text().part(at, end));
                lastStart = at;
            }
            at = end;
        }
        return columns.size() > 1 ? new Head(cells, columns, 1) : null;
    }

    /** No head begins inside a parenthesis or ends in one. */
    private static boolean isWhole(String piece) {
        return piece.charAt(0) != '（'
                && piece.chars().filter(c -> c == '（').count()
                        == piece.chars().filter(c -> c == '）').count();
    }

    /** A head that is all name weighs more than one with more words, and one that ends as heads do more than another. */
    private static int weight(String piece) {
        return Columns.isNamed(piece) ? 10 : HEAD_ENDS.ends(piece) ? 7 : 6;
    }

    private static boolean isProjects(List<Columns> columns) {
        return columns.contains(Columns.NAME)
                && (columns.contains(Columns.EXECUTED)
                        || columns.contains(Columns.YEAR)
                        || columns.contains(Columns.INITIAL));
    }

    /** Rows of a label and figures: sources of funds, or projects with their amounts. */
    private int amounts(int from, Head head) {
        var projects = isProjects(head.columns());
        var figures = head.columns().stream()
                .filter(c -> c != Columns.NAME && c != Columns.NUMBER)
                .toList();
        var rows = new ArrayList<Candidates>();
        var i = from;
        while (i < blocks.size() && !blocks.get(i).isRow() && head(i) == null) {
            var row = candidates(blocks.get(i), head, figures, projects ? rows.size() + 1 : 0, !rows.isEmpty());
            if (row == null) {
                break;
            }
            rows.add(row);
            i++;
        }
        Sums.settle(rows, figures, projects);
        if (!projects && !rows.isEmpty() && rows.get(0).cuts().size() == 1) {
            execution = rows.get(0).cuts().get(0).value(Columns.POINTS);
        }
        for (var row : rows) {
            result.add(row(row, head, figures));
        }
        return i;
    }

    /**
     * A row and the ways to part its figures.
     *
     * @param labelStart behind the row's number
     * @param cuts one when the row is clear
     */
    record Candidates(
            Block block, String label, int labelStart, int figuresStart, boolean total, List<Splits.Cut> cuts) {

        Candidates only(Splits.Cut cut) {
            return new Candidates(block, label, labelStart, figuresStart, total, List.of(cut));
        }

        String figures() {
            return block.value().substring(figuresStart);
        }
    }

    private @Nullable Candidates candidates(
            Block block, Head head, List<Columns> figures, int number, boolean belowATotal) {
        var text = block.value();
        if (text.length() > LONGEST_LINE || text.indexOf('。') >= 0 && !figures.contains(Columns.REASON)) {
            return null;
        }
        var labelStart = 0;
        if (head.columns().get(0) == Columns.NUMBER && text.startsWith(String.valueOf(number))) {
            labelStart = String.valueOf(number).length();
        }
        var end = labelStart;
        while (end < text.length() && !Mentions.isDigit(text.charAt(end)) && !Splits.isMark(text.charAt(end))) {
            end++;
        }
        var label = text.substring(labelStart, end);
        if (number > 0) {
            // A project's name may have figures in it: what stands behind them all are the row's.
            var last = text.length();
            while (last > labelStart && isOfFigures(text.charAt(last - 1))) {
                last--;
            }
            end = Math.max(end, last);
            label = text.substring(labelStart, end);
        }
        var total = number > 0 ? TOTALS.contains(label) : true;
        if (label.isEmpty() || end == text.length() || number == 0 && !Forms.isFundLabel(label)) {
            return null;
        }
        var cuts = Splits.of(text.substring(end), figures, number == 0 && belowATotal);
        return new Candidates(block, label, labelStart, end, total, cuts);
    }

    private static boolean isOfFigures(char c) {
        return Splits.isOfNumber(c) || Splits.isMark(c) || c == '%';
    }

    private Block row(Candidates row, Head head, List<Columns> figures) {
        var text = row.block().text();
        if (row.cuts().size() != 1) {
            return new Block(
                    result.size(),
                    text,
                    List.of(text.part(0, row.figuresStart()), text.part(row.figuresStart(), text.length())),
                    null,
                    true);
        }
        var cut = row.cuts().get(0);
        var cells = new ArrayList<NormalText>();
        var label = text.part(row.labelStart(), row.figuresStart());
        if (head.columns().contains(Columns.NAME)) {
            cells.add(text.part(0, 0));
            for (var column : head.columns()) {
                var at = figures.indexOf(column);
                cells.add(
                        at >= 0
                                ? text.part(row.figuresStart() + cut.start(at), row.figuresStart() + cut.end(at))
                                : column == Columns.NUMBER && !row.total() ? text.part(0, row.labelStart()) : label);
            }
            // The total's label stands in the first column.
            if (row.total() && head.columns().get(0) == Columns.NUMBER) {
                cells.set(2, text.part(0, 0));
            }
            return row(row.block(), cells);
        }
        cells.add(label);
        for (var at = 0; at < figures.size(); at++) {
            cells.add(text.part(row.figuresStart() + cut.start(at), row.figuresStart() + cut.end(at)));
        }
        return row(row.block(), cells);
    }

    private int indicators(int from, Head head) {
        var rows = new ArrayList<IndicatorLines.Line>();
        var i = from;
        while (i < blocks.size() && !blocks.get(i).isRow() && head(i) == null) {
            var block = blocks.get(i);
            if (block.value().length() > LONGEST_LINE || Forms.isTitle(block.value()) || isEnd(block)) {
                break;
            }
            var line = IndicatorLines.read(block, head.columns());
            if (line == null) {
                break;
            }
            rows.add(line);
            i++;
            if (line.total()) {
                break;
            }
        }
        for (var line : IndicatorLines.settled(rows, execution)) {
            if (line.plain()) {
                keep(line.block());
                continue;
            }
            result.add(
                    line.cells() == null
                            ? new Block(
                                    result.size(),
                                    line.block().text(),
                                    List.of(
                                            line.block().text(),
                                            line.block().text().part(0, 0)),
                                    null,
                                    true)
                            : row(line.block(), line.cells()));
        }
        return i;
    }

    private static boolean isEnd(Block block) {
        var heading = block.heading();
        return heading != null
                && (heading.style() == Heading.Style.CHINESE
                        || heading.style() == Heading.Style.CHINESE_IN_PARENTHESES);
    }

    /** 项目名称农村公路养护工程 above a form. */
    private void named(Block block) {
        var text = block.value();
        var label = "项目名称";
        if (!block.isRow()
                && text.startsWith(label)
                && text.length() > label.length() + 1
                && text.length() <= LONGEST_NAME
                && "，。；：、为".chars().noneMatch(c -> text.indexOf(c) >= 0)) {
            result.add(row(
                    block,
                    List.of(block.text().part(0, label.length()), block.text().part(label.length(), text.length()))));
        } else {
            keep(block);
        }
    }

    private Block row(Block block, List<NormalText> cells) {
        return new Block(result.size(), block.text(), List.copyOf(cells), null);
    }

    private void keep(Block block) {
        result.add(block.at(result.size()));
    }
}
