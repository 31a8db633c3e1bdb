package org.jiheng.reconciliation.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jiheng.reconciliation.Measure;
import org.jspecify.annotations.Nullable;

/**
 * A form of which each cell stands on a line of its own, as some viewers copy it: the words of the forms say where a row
 * begins. What cannot be told is left as it is.
 */
final class Streams {

    private static final int FEWEST_HEADS = 4;
    private static final List<Columns> AMOUNTS = List.of(Columns.INITIAL, Columns.YEAR, Columns.EXECUTED);
    private static final int LONGEST_CELL = 400;
    private static final Set<String> BLOCKS = Set.of("产出指标", "效益指标", "满意度指标", "成本指标");
    private static final Set<String> SHORT_LEVELS = Set.of(
            "服务对象满意度", "产出", "效益", "满意度", "成本", "数量", "质量", "时效", "经济效益", "社会效益", "生态效益", "可持续影响", "经济成本", "社会成本");
    private static final Set<String> OF_A_HEAD = Set.of("（A）", "（B）", "（B/A）", "（%）", "（万元）", "（C）");
    private static final String SUBTOTAL = "小计";
    private static final int MOST_LEVELS = 3;
    private static final int MOST_PAIRS = 80;
    private static final int LONGEST_LEVEL = 14;
    private static final int LONGEST_TOTAL = 6;
    private static final int LONGEST_REASON = 60;
    private static final int MOST_REASON_LINES = 3;
    private static final Set<String> LABELS =
            Set.of("项目名称", "主管部门", "实施单位", "年度总体目标", "绩效指标", "总分", "合计", "预期目标", "实际完成情况");

    private final List<Block> blocks;
    private final List<Block> result = new ArrayList<>();

    private Streams(List<Block> blocks) {
        this.blocks = blocks;
    }

    static List<Block> rows(List<Block> blocks) {
        return new Streams(blocks).read();
    }

    private List<Block> read() {
        var i = 0;
        while (i < blocks.size()) {
            var heads = heads(i);
            if (heads >= FEWEST_HEADS || heads > 1 && isFunds(i, heads)) {
                i = form(i, heads);
            } else if (blocks.get(i).value().startsWith("计划安排资金")
                    && !blocks.get(i).isRow()) {
                i = pairs(i);
            } else if (blocks.get(i).value().equals("项目名称")
                    && !blocks.get(i).isRow()
                    && i + 1 < blocks.size()
                    && !blocks.get(i + 1).isRow()) {
                row(i, i + 2);
                i += 2;
            } else {
                keep(blocks.get(i));
                i++;
            }
        }
        return result;
    }

    /** 计划安排资金, 170, 实际到位资金, 170, …: what is planned, arrived, spent and left, and below it each by level. */
    private int pairs(int from) {
        var end = from;
        while (end < blocks.size()
                && end - from < MOST_PAIRS
                && !blocks.get(end).isRow()
                && blocks.get(end).heading() == null
                && blocks.get(end).value().length() <= LONGEST_LEVEL) {
            end++;
        }
        var cells = new ArrayList<NormalText>();
        for (var i = from; i < end; i++) {
            var text = blocks.get(i).value();
            if (!text.isEmpty() && !OF_A_HEAD.contains(text)) {
                cells.add(blocks.get(i).text());
            }
        }
        var at = 0;
        while (at + 1 < cells.size() && at < 2 * MOST_LEVELS + 2 && Cells.isNumeric(cells.get(at + 1))) {
            at += 2;
        }
        if (at < 2 * MOST_LEVELS) {
            keep(blocks.get(from));
            return from + 1;
        }
        row(cells.subList(0, at));
        while (at < cells.size()) {
            var label = cells.get(at).value();
            var next = at + 1;
            while (next < cells.size() && (cells.get(next).value().equals(label) || Cells.isNumeric(cells.get(next)))) {
                next++;
            }
            row(cells.subList(at, next));
            at = next;
        }
        return end;
    }

    /** How many heads of columns follow each other from here, a line each. */
    private int heads(int from) {
        var i = from;
        while (i < blocks.size()
                && !blocks.get(i).isRow()
                && (i > from && isOfAHead(blocks.get(i).value()) || column(i) != null || isUnknownHead(from, i))
                && column(i) != Columns.NAME) {
            i++;
        }
        return i - from;
    }

    /** （B/A）, or （20分*执行率）, on a line below the head's name. */
    private static boolean isOfAHead(String text) {
        return OF_A_HEAD.contains(text)
                || text.startsWith("（") && text.endsWith("）") && text.contains("执行率") && text.contains("分");
    }

    /** Few heads, but figures right behind them. */
    private boolean isFunds(int from, int heads) {
        var columns = new ArrayList<Columns>();
        for (var i = from; i < from + heads; i++) {
            var column = column(i);
            if (column != null) {
                columns.add(column);
            }
        }
        return columns.contains(Columns.YEAR) && columns.contains(Columns.EXECUTED) && isNumber(from + heads);
    }

    private boolean isNumber(int i) {
        return i < blocks.size()
                && !blocks.get(i).isRow()
                && Cells.number(blocks.get(i).value(), Measure.COUNT, 0) != null;
    }

    /** A column that we do not know between two that we do, behind amounts. */
    private boolean isUnknownHead(int from, int i) {
        return i > from
                && i + 2 < blocks.size()
                && isAmount(column(i - 1))
                && column(i + 1) != null
                && column(i + 2) != null
                && blocks.get(i).value().length() <= LONGEST_LEVEL;
    }

    private static boolean isAmount(@Nullable Columns column) {
        return column != null && AMOUNTS.contains(column);
    }

    private @Nullable Columns column(int i) {
        return Columns.of(blocks.get(i).value());
    }

    private int form(int from, int heads) {
        var cells = new ArrayList<NormalText>();
        var columns = new ArrayList<Columns>();
        for (var i = from; i < from + heads; i++) {
            var column = column(i);
            if (column != null) {
                columns.add(column);
            }
            if (!isOfAHead(blocks.get(i).value())) {
                cells.add(blocks.get(i).text());
            }
        }
        // The levels' heads stand in a second row where the head is two rows high, and in front all the same.
        var levels = columns.indexOf(Columns.LEVEL1);
        if (levels > 0 && columns.get(0) != Columns.LEVEL2) {
            Collections.rotate(columns, columns.size() - levels);
            Collections.rotate(cells, cells.size() - levels);
        }
        row(cells);
        var at = from + heads;
        return columns.contains(Columns.POINTS)
                        && (columns.contains(Columns.LEVEL3) || columns.contains(Columns.TARGET))
                ? indicators(at, columns)
                : funds(at, columns, cells.size());
    }

    /** A label of funds, and the cells up to the next label; figures right behind the heads are those of the total. */
    private int funds(int from, List<Columns> columns, int most) {
        var i = total(from, columns);
        while (i < blocks.size()) {
            if (blocks.get(i).text().isEmpty()) {
                i++;
                continue;
            }
            var label = labelEnd(i);
            if (label == i) {
                break;
            }
            var end = label;
            while (end < blocks.size() && end - label < most && isValue(end)) {
                end++;
            }
            var reason = columns.contains(Columns.REASON)
                    && end + 1 < blocks.size()
                    && !blocks.get(end).isRow()
                    && labelEnd(end) == end
                    && blocks.get(end).value().length() <= LONGEST_REASON
                    && labelEnd(end + 1) > end + 1;
            end += reason ? 1 : 0;
            funds(i, label, end);
            i = end;
        }
        return i;
    }

    /** As many figures as there are heads, the rate with its sign. */
    private int total(int from, List<Columns> columns) {
        var end = from + columns.size();
        var rate = columns.indexOf(Columns.RATE);
        if (!isNumber(from)
                || end > blocks.size()
                || blocks.subList(from, end).stream().anyMatch(b -> b.isRow() || !Cells.isNumeric(b.text()))
                || rate >= 0 && !blocks.get(from + rate).value().endsWith("%")) {
            return from;
        }
        var cells = new ArrayList<NormalText>();
        cells.add(blocks.get(from).text().part(0, 0));
        blocks.subList(from, end).forEach(block -> cells.add(block.text()));
        row(cells);
        return end;
    }

    /** Behind the label's last piece; where a label was too long for its cell, it came in pieces. */
    private int labelEnd(int from) {
        if (from >= blocks.size() || !isLabel(from)) {
            return from;
        }
        var end = from + 1;
        if (end + 1 < blocks.size()
                && blocks.get(end).value().startsWith("（")
                && blocks.get(end + 1).value().endsWith("）")
                && isNumber(end + 2)) {
            return end + 2;
        }
        return end < blocks.size()
                        && !isValue(end)
                        && !isLabel(end)
                        && blocks.get(end).value().length() <= LONGEST_LEVEL
                        && column(end) == null
                        && isNumber(end + 1)
                ? end + 1
                : end;
    }

    private void funds(int from, int label, int to) {
        var cells = new ArrayList<NormalText>();
        cells.add(NormalText.joined(
                blocks.subList(from, label).stream().map(Block::text).toList()));
        blocks.subList(label, to).forEach(block -> cells.add(block.text()));
        if (cells.size() < 2) {
            keep(blocks.get(from));
        } else {
            row(cells);
        }
    }

    private boolean isLabel(int i) {
        var text = blocks.get(i).value();
        return !blocks.get(i).isRow()
                && text.length() <= 20
                && !isValue(i)
                && Columns.of(text) == null
                && !LABELS.contains(text)
                && !text.startsWith("（")
                && !isLevel(text)
                && (Forms.isFundLabel(text) || isNumber(i + 1) && !text.isEmpty());
    }

    private boolean isValue(int i) {
        if (i >= blocks.size()) {
            return false;
        }
        var text = blocks.get(i).text();
        return !blocks.get(i).isRow() && (Cells.isNumeric(text) || Cells.isNothing(text.value()));
    }

    /** Rows have their points and their score at the same distance from the name; the lines in front of that are levels. */
    private int indicators(int from, List<Columns> columns) {
        var core = columns.stream()
                .filter(c -> c != Columns.LEVEL1 && c != Columns.LEVEL2 && c != Columns.REASON)
                .toList();
        var i = from;
        while (core.contains(Columns.SCORE)
                && i < blocks.size()
                && !blocks.get(i).isRow()
                && blocks.get(i).value().length() <= LONGEST_CELL) {
            if (blocks.get(i).text().isEmpty()) {
                i++;
                continue;
            }
            if (blocks.get(i).value().equals(SUBTOTAL)) {
                i = subtotals(i);
                continue;
            }
            if (isTotal(i)) {
                var end = i + 1;
                while (end < blocks.size() && end < i + 3 && isValue(end)) {
                    end++;
                }
                row(i, end);
                return end;
            }
            if (isScored(i)) {
                row(i, i + 3);
                i += 3;
                continue;
            }
            var name = name(i, core);
            if (name < 0) {
                return i;
            }
            var end = name + core.size();
            var most = columns.contains(Columns.REASON) ? end + MOST_REASON_LINES : end;
            while (end < blocks.size() && end < most && isReason(end, core)) {
                end++;
            }
            row(i, name + core.size(), end);
            i = end;
        }
        return i;
    }

    /** 小计, 产出指标, 50, 49.24, 效益指标, 30, 30: each block with its points and its score. */
    private int subtotals(int from) {
        var at = from + 1;
        while (at + 2 < blocks.size() && isLevel(blocks.get(at).value()) && isPoints(at + 1) && isPoints(at + 2)) {
            var label = NormalText.joined(
                    List.of(blocks.get(at).text(), blocks.get(from).text()));
            row(List.of(label, blocks.get(at + 1).text(), blocks.get(at + 2).text()));
            at += 3;
        }
        return at;
    }

    private boolean isTotal(int i) {
        var text = blocks.get(i).value();
        return text.startsWith("总分") && text.length() <= LONGEST_TOTAL || text.equals("合计");
    }

    /** Where the row's name stands, behind the levels that may stand before it; -1 if no row begins here. */
    private int name(int from, List<Columns> core) {
        for (var at = from; at <= from + MOST_LEVELS && at < blocks.size(); at++) {
            if (fits(at, core)) {
                return at;
            }
            if (blocks.get(at).isRow() || blocks.get(at).value().length() > LONGEST_LEVEL) {
                return -1;
            }
        }
        return -1;
    }

    private boolean fits(int name, List<Columns> core) {
        if (name + core.size() > blocks.size()
                || blocks.get(name).text().isEmpty()
                || isPoints(name)
                || Cells.isNothing(blocks.get(name).value())
                || blocks.get(name).value().equals(SUBTOTAL)
                || isLevel(blocks.get(name).value())) {
            return false;
        }
        for (var i = 0; i < core.size(); i++) {
            var isNumber = core.get(i) == Columns.POINTS || core.get(i) == Columns.SCORE;
            var open =
                    core.get(i) == Columns.SCORE && blocks.get(name + i).text().isEmpty();
            if (blocks.get(name + i).isRow() || isNumber && !open && !isPoints(name + i) || isTotal(name + i)) {
                return false;
            }
        }
        return true;
    }

    /** What is no level, no total and no row of its own. */
    private boolean isReason(int at, List<Columns> core) {
        return !blocks.get(at).isRow()
                && !isScored(at)
                && !blocks.get(at).value().equals(SUBTOTAL)
                && !isLevel(blocks.get(at).value())
                && !isTotal(at)
                && blocks.get(at).heading() == null
                && !fits(at, core);
    }

    /** 预算执行率得分, 10, 9.67: points and a score, and neither target nor actual. */
    private boolean isScored(int at) {
        return at + 2 < blocks.size()
                && !isPoints(at)
                && !isTotal(at)
                && blocks.get(at).value().endsWith("得分")
                && isPoints(at + 1)
                && isPoints(at + 2);
    }

    private boolean isPoints(int i) {
        return i < blocks.size()
                && !blocks.get(i).isRow()
                && Cells.points(blocks.get(i).value()) != null;
    }

    private static boolean isLevel(String text) {
        var bare = text.indexOf('（') > 0 ? text.substring(0, text.indexOf('（')) : text;
        return BLOCKS.contains(bare)
                || SHORT_LEVELS.contains(bare)
                || bare.endsWith("指标") && bare.length() <= 9 && !Mentions.isDigit(bare.charAt(0))
                || text.equals("绩效指标");
    }

    private void row(int from, int to) {
        if (to - from < 2) {
            keep(blocks.get(from));
            return;
        }
        row(blocks.subList(from, to).stream().map(Block::text).toList());
    }

    /** The lines from {@code rest} on are one cell. */
    private void row(int from, int rest, int to) {
        var cells = new ArrayList<NormalText>();
        blocks.subList(from, rest).forEach(block -> cells.add(block.text()));
        if (rest < to) {
            cells.add(NormalText.joined(
                    blocks.subList(rest, to).stream().map(Block::text).toList()));
        }
        row(cells);
    }

    private void row(List<NormalText> cells) {
        result.add(new Block(result.size(), NormalText.joined(cells), cells, null));
    }

    private void keep(Block block) {
        if (block.text().isEmpty() && !block.isRow()) {
            return;
        }
        result.add(block.at(result.size()));
    }
}
