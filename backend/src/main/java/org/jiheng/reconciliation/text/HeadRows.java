package org.jiheng.reconciliation.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The head of a table, which may be two rows high: 绩效指标 over 一级指标, 年度指标值 over 指标性质, 指标值 and 度量单位. */
final class HeadRows {

    /** As many heads side by side may be short: 年初, 执行, 目标, 完成. */
    private static final int FEWEST_HEADS = 3;

    private List<@Nullable Columns> above = List.of();
    private int aboveAt = -2;

    /** The columns of a row, with those of the row above where both are one head. */
    List<@Nullable Columns> of(Block block) {
        var own = new ArrayList<@Nullable Columns>();
        for (var cell : block.cells()) {
            own.add(Columns.brief(cell.value()));
        }
        if (own.stream().filter(Objects::nonNull).count() < FEWEST_HEADS) {
            for (var i = 0; i < own.size(); i++) {
                own.set(i, Columns.of(block.cells().get(i).value()));
            }
        }
        if (own.contains(Columns.LEVEL3) && own.contains(Columns.POINTS) && !own.contains(Columns.TARGET)) {
            halves(block, own);
        }
        var adjoins = aboveAt == block.index() - 1;
        var upper = above;
        above = own;
        aboveAt = block.index();
        if (!adjoins) {
            return own;
        }
        if (own.contains(Columns.LEVEL3)
                && !own.contains(Columns.POINTS)
                && upper.contains(Columns.POINTS)
                && !upper.contains(Columns.LEVEL3)) {
            return upper.size() == own.size() ? laid(own, upper) : joined(own, upper);
        }
        if (own.contains(Columns.TARGET)
                && (own.contains(Columns.SIGN) || own.contains(Columns.UNIT))
                && !own.contains(Columns.LEVEL3)
                && !own.contains(Columns.POINTS)
                && upper.contains(Columns.LEVEL3)
                && upper.contains(Columns.TARGET)) {
            return upper.size() == own.size() ? laid(own, upper) : split(upper, own);
        }
        return own;
    }

    /** 年度 and 实际, where 指标值 and 完成值 have slipped to the line below. */
    private static void halves(Block block, List<@Nullable Columns> own) {
        for (var i = 0; i < own.size(); i++) {
            var text = block.cells().get(i).value();
            if (text.equals("年度")) {
                own.set(i, Columns.TARGET);
            } else if (text.equals("实际")) {
                own.set(i, Columns.ACTUAL);
            }
        }
    }

    /** Cell by cell: what the first has, else what the other has. */
    private static List<@Nullable Columns> laid(List<@Nullable Columns> first, List<@Nullable Columns> other) {
        var head = new ArrayList<@Nullable Columns>();
        for (var i = 0; i < first.size(); i++) {
            var own = first.get(i);
            head.add(own != null ? own : first.contains(other.get(i)) ? null : other.get(i));
        }
        return head;
    }

    private static List<@Nullable Columns> joined(List<@Nullable Columns> levels, List<@Nullable Columns> rest) {
        var head = new ArrayList<@Nullable Columns>(known(levels));
        head.addAll(known(rest));
        return head;
    }

    /** The target's column, divided. */
    private static List<@Nullable Columns> split(List<@Nullable Columns> upper, List<@Nullable Columns> parts) {
        var head = new ArrayList<@Nullable Columns>();
        for (var column : known(upper)) {
            if (column == Columns.TARGET) {
                head.addAll(known(parts));
            } else {
                head.add(column);
            }
        }
        return head;
    }

    private static List<Columns> known(List<@Nullable Columns> columns) {
        return columns.stream()
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }
}
