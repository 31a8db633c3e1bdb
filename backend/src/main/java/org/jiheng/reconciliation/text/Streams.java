package org.jiheng.reconciliation.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jiheng.reconciliation.Measure;

/**
 * A form of which each cell stands on a line of its own, as some viewers copy it: the words of the forms say where a row
 * begins. What cannot be told is left as it is.
 */
final class Streams {

    private static final int FEWEST_HEADS = 4;
    private static final int LONGEST_CELL = 400;
    private static final Set<String> BLOCKS = Set.of("产出指标", "效益指标", "满意度指标", "成本指标");
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
            if (heads >= FEWEST_HEADS || heads >= 2 && isFunds(i, heads)) {
                i = form(i, heads);
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

    /** How many heads of columns follow each other from here, a line each. */
    private int heads(int from) {
        var i = from;
        while (i < blocks.size()
                && !blocks.get(i).isRow()
                && Columns.of(blocks.get(i).value()) != null
                && Columns.of(blocks.get(i).value()) != Columns.NAME) {
            i++;
        }
        return i - from;
    }

    /** Few heads, but figures right behind them. */
    private boolean isFunds(int from, int heads) {
        var columns = columns(from, heads);
        return columns.contains(Columns.YEAR)
                && columns.contains(Columns.EXECUTED)
                && from + heads < blocks.size()
                && isNumber(from + heads);
    }

    private List<Columns> columns(int from, int heads) {
        var columns = new ArrayList<Columns>();
        for (var i = from; i < from + heads; i++) {
            var column = Columns.of(blocks.get(i).value());
            if (column != null) {
                columns.add(column);
            }
        }
        return columns;
    }

    private int form(int from, int heads) {
        row(from, from + heads);
        var columns = columns(from, heads);
        var at = from + heads;
        return columns.contains(Columns.POINTS)
                        && (columns.contains(Columns.LEVEL3) || columns.contains(Columns.TARGET))
                ? indicators(at, columns)
                : funds(at, columns);
    }

    /** A label of funds, and the cells up to the next label; figures right behind the heads are those of the total. */
    private int funds(int from, List<Columns> columns) {
        var i = from;
        if (i < blocks.size() && isNumber(i)) {
            var end = values(i, columns.size());
            var rate = columns.indexOf(Columns.RATE);
            if (end - i < columns.size()
                    || rate >= 0 && !blocks.get(i + rate).value().endsWith("%")) {
                return i;
            }
            total(i, end);
            i = end;
        }
        while (i < blocks.size()) {
            if (blocks.get(i).text().isEmpty()) {
                i++;
                continue;
            }
            var label = labelEnd(i);
            if (label == i) {
                break;
            }
            var end = values(label, columns.size());
            if (columns.contains(Columns.REASON)
                    && end - label == columns.size() - 1
                    && end < blocks.size()
                    && !isLabel(end)
                    && labelEnd(end + 1) > end + 1) {
                end++;
            }
            row(i, label, end);
            i = end;
        }
        return i;
    }

    private int values(int from, int most) {
        var end = from;
        while (end < blocks.size() && end - from < most && isValue(end)) {
            end++;
        }
        return end;
    }

    /** Behind the label's last piece; a label may be broken where it was too long for its cell. */
    private int labelEnd(int from) {
        if (from >= blocks.size() || !isLabel(from)) {
            return from;
        }
        var end = from + 1;
        while (end < blocks.size()
                && end - from < 4
                && blocks.get(from).value().length() < 20
                && !isValue(end)
                && !isLabel(end)
                && isNumber(end + 1)
                && blocks.get(end).value().length() <= 12
                && Columns.of(blocks.get(end).value()) == null) {
            end++;
        }
        if (end + 1 < blocks.size()
                && end == from + 1
                && blocks.get(end).value().startsWith("（")
                && blocks.get(end + 1).value().endsWith("）")
                && isNumber(end + 2)) {
            end += 2;
        }
        return end;
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
                && (isNumber(i + 1)
                        || List.of("资金", "拨款", "支出", "总额", "其他", "结转", "补助", "自筹", "配套").stream()
                                .anyMatch(text::contains));
    }

    private boolean isNumber(int i) {
        return i < blocks.size()
                && !blocks.get(i).isRow()
                && Cells.number(blocks.get(i).value(), Measure.COUNT, 0) != null;
    }

    private boolean isValue(int i) {
        if (i >= blocks.size()) {
            return false;
        }
        var text = blocks.get(i).text();
        return !blocks.get(i).isRow() && (Cells.isNumeric(text) || Cells.isNothing(text.value()));
    }

    /** A row ends with its points and its score; what is left before the next row's name may be a reason. */
    private int indicators(int from, List<Columns> columns) {
        var core = columns.stream()
                .filter(c -> c != Columns.LEVEL1 && c != Columns.LEVEL2 && c != Columns.REASON)
                .toList();
        var points = core.indexOf(Columns.POINTS);
        var scoreLast = points >= 0 && core.indexOf(Columns.SCORE) == core.size() - 1;
        var i = from;
        while (scoreLast
                && i < blocks.size()
                && !blocks.get(i).isRow()
                && blocks.get(i).value().length() <= LONGEST_CELL) {
            if (blocks.get(i).text().isEmpty()) {
                i++;
                continue;
            }
            if (blocks.get(i).value().startsWith("总分") || blocks.get(i).value().equals("合计")) {
                var end = i + 1;
                while (end < blocks.size() && end < i + 3 && isValue(end)) {
                    end++;
                }
                row(i, end);
                return end;
            }
            var name = i;
            while (name < blocks.size()
                    && (isLevel(blocks.get(name).value())
                            || blocks.get(name).text().isEmpty())) {
                name++;
            }
            var end = name + core.size();
            if (!isRow(name, core.size(), points)) {
                return i;
            }
            var next = end;
            if (columns.contains(Columns.REASON)
                    && next < blocks.size()
                    && !isLevel(blocks.get(next).value())
                    && !blocks.get(next).value().startsWith("总分")
                    && !isRow(next, core.size(), points)) {
                next++;
            }
            row(i, next);
            i = next;
        }
        return i;
    }

    /** Whether a row's own cells begin here: its points and its score are where they should be. */
    private boolean isRow(int at, int cells, int points) {
        return at + cells <= blocks.size()
                && isPoints(at + points)
                && (isPoints(at + cells - 1)
                        || blocks.get(at + cells - 1).text().isEmpty());
    }

    private boolean isPoints(int i) {
        return !blocks.get(i).isRow() && Cells.points(blocks.get(i).value()) != null;
    }

    private void total(int from, int to) {
        var cells = new ArrayList<NormalText>();
        cells.add(blocks.get(from).text().part(0, 0));
        for (var i = from; i < to; i++) {
            cells.add(blocks.get(i).text());
        }
        result.add(new Block(result.size(), NormalText.joined(cells), cells, null));
    }

    /** A row whose first cell is what stands from {@code from} to {@code label}. */
    private void row(int from, int label, int to) {
        var cells = new ArrayList<NormalText>();
        var first = new ArrayList<NormalText>();
        for (var i = from; i < label; i++) {
            first.add(blocks.get(i).text());
        }
        cells.add(NormalText.joined(first));
        for (var i = label; i < to; i++) {
            cells.add(blocks.get(i).text());
        }
        if (cells.size() < 2) {
            keep(blocks.get(from));
            return;
        }
        result.add(new Block(result.size(), NormalText.joined(cells), cells, null));
    }

    private static boolean isLevel(String text) {
        var bare = text.indexOf('（') > 0 ? text.substring(0, text.indexOf('（')) : text;
        return BLOCKS.contains(bare)
                || bare.endsWith("指标") && bare.length() <= 9 && !Mentions.isDigit(bare.charAt(0))
                || text.equals("绩效指标");
    }

    private void row(int from, int to) {
        var cells = new ArrayList<NormalText>();
        for (var i = from; i < to; i++) {
            cells.add(blocks.get(i).text());
        }
        if (cells.size() < 2) {
            keep(blocks.get(from));
            return;
        }
        result.add(new Block(result.size(), NormalText.joined(cells), cells, null));
    }

    private void keep(Block block) {
        if (block.text().isEmpty() && !block.isRow()) {
            return;
        }
        result.add(new Block(result.size(), block.text(), block.cells(), block.heading()));
    }
}
