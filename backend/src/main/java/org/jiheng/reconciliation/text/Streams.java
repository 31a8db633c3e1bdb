package org.jiheng.reconciliation.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

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
            if (heads >= FEWEST_HEADS) {
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

    private int form(int from, int heads) {
        row(from, from + heads);
        var columns = new ArrayList<Columns>();
        for (var i = from; i < from + heads; i++) {
            var column = Columns.of(blocks.get(i).value());
            if (column != null) {
                columns.add(column);
            }
        }
        var at = from + heads;
        return columns.contains(Columns.POINTS)
                        && (columns.contains(Columns.LEVEL3) || columns.contains(Columns.TARGET))
                ? indicators(at, columns)
                : funds(at, columns.size());
    }

    /** A label of funds, and the cells up to the next label. */
    private int funds(int from, int columns) {
        var i = from;
        while (i < blocks.size() && isLabel(i)) {
            var end = i + 1;
            while (end < blocks.size() && end - i <= columns && isValue(end)) {
                end++;
            }
            row(i, end);
            i = end;
        }
        return i;
    }

    private boolean isLabel(int i) {
        var text = blocks.get(i).value();
        return !blocks.get(i).isRow()
                && text.length() <= 20
                && !isValue(i)
                && Columns.of(text) == null
                && !LABELS.contains(text)
                && (text.contains("资金")
                        || text.contains("拨款")
                        || text.contains("支出")
                        || text.contains("总额")
                        || text.contains("其他")
                        || text.contains("结转"));
    }

    private boolean isValue(int i) {
        var text = blocks.get(i).text();
        return !blocks.get(i).isRow() && (Cells.isNumeric(text) || Cells.isNothing(text.value()));
    }

    /** A row ends with its points and its score; what is left before the next row's name may be a reason. */
    private int indicators(int from, List<Columns> columns) {
        var core = columns.stream()
                .filter(c -> c != Columns.LEVEL1 && c != Columns.LEVEL2 && c != Columns.REASON)
                .toList();
        var scoreLast =
                core.indexOf(Columns.SCORE) == core.size() - 1 && core.indexOf(Columns.POINTS) == core.size() - 2;
        var i = from;
        while (scoreLast
                && i < blocks.size()
                && !blocks.get(i).isRow()
                && blocks.get(i).value().length() <= LONGEST_CELL) {
            if (blocks.get(i).value().startsWith("总分") || blocks.get(i).value().equals("合计")) {
                var end = i + 1;
                while (end < blocks.size() && end < i + 3 && isValue(end)) {
                    end++;
                }
                row(i, end);
                return end;
            }
            var name = i;
            while (name < blocks.size() && isLevel(blocks.get(name).value())) {
                name++;
            }
            var end = name + core.size();
            if (end > blocks.size() || !isPoints(end - 1) || !isPoints(end - 2)) {
                return i;
            }
            var next = end;
            if (columns.contains(Columns.REASON)
                    && next < blocks.size()
                    && !isLevel(blocks.get(next).value())
                    && !blocks.get(next).value().startsWith("总分")
                    && isReason(next, core.size())) {
                next++;
            }
            row(i, next);
            i = next;
        }
        return i;
    }

    private boolean isReason(int at, int core) {
        // If a whole row begins right here, this is its name and no reason.
        return !(at + core <= blocks.size() && isPoints(at + core - 1) && isPoints(at + core - 2));
    }

    private boolean isPoints(int i) {
        return !blocks.get(i).isRow() && Cells.points(blocks.get(i).value()) != null;
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
        result.add(new Block(result.size(), block.text(), block.cells(), block.heading()));
    }
}
