package org.jiheng.reconciliation.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row without heads, whose cells say themselves what they are: 预算50万元, 执行10万元, 执行率20% or 分值10, 得分9.
 *
 * @param columns the cells by what they are, without the words for it
 * @param head as a row of heads would have it
 */
record OwnLabels(Map<Columns, NormalText> columns, List<@Nullable Columns> head) {

    private static final OwnLabels NONE = new OwnLabels(Map.of(), List.of());
    private static final int LONGEST_LABEL = 8;
    private static final String SIGNS = "≥≤=<>";

    /** @param inForm where points or a score alone tell enough */
    static OwnLabels of(Block block, boolean inForm) {
        var columns = new EnumMap<Columns, NormalText>(Columns.class);
        var head = new ArrayList<@Nullable Columns>();
        var others = new ArrayList<NormalText>();
        for (var cell : block.filled()) {
            var at = valueAt(cell.value());
            var value = at == 0 ? cell : value(cell, at);
            var column = at == 0 || !Cells.hasDigit(value.value())
                    ? null
                    : column(cell.value().substring(0, at));
            head.add(column);
            if (column == null) {
                if (columns.isEmpty()) {
                    others.add(cell);
                }
            } else if (columns.put(column, value) != null) {
                return NONE;
            }
        }
        var rated = columns.containsKey(Columns.POINTS) || columns.containsKey(Columns.SCORE);
        if (columns.size() < 2 && !(inForm && rated) || others.isEmpty()) {
            return NONE;
        }
        if (columns.containsKey(Columns.EXECUTED)) {
            return columns.containsKey(Columns.YEAR) || columns.containsKey(Columns.INITIAL)
                    ? new OwnLabels(columns, head)
                    : NONE;
        }
        if (!rated) {
            return NONE;
        }
        indicator(others, columns);
        return new OwnLabels(columns, head);
    }

    boolean isEmpty() {
        return columns.isEmpty();
    }

    /** What stands before: the levels, the name, and perhaps the target and the actual without words. */
    private static void indicator(List<NormalText> others, Map<Columns, NormalText> columns) {
        var name = others.size() - 1;
        if (!columns.containsKey(Columns.TARGET) && name > 0) {
            var hasActual = name > 1 && !isSigned(others.get(name)) && !columns.containsKey(Columns.ACTUAL);
            if (hasActual) {
                columns.put(Columns.ACTUAL, others.get(name));
                name--;
            }
            if (hasActual || isSigned(others.get(name))) {
                columns.put(Columns.TARGET, others.get(name));
                name--;
            }
        }
        columns.put(Columns.LEVEL3, others.get(name));
        if (name > 0 || IndicatorRows.isBlock(others.get(0).value())) {
            columns.put(Columns.LEVEL1, others.get(0));
        }
    }

    private static boolean isSigned(NormalText cell) {
        return !cell.isEmpty() && SIGNS.indexOf(cell.value().charAt(0)) >= 0;
    }

    /** Where the label ends: before a figure or its sign; 0 if the cell does not begin with a label. */
    private static int valueAt(String text) {
        for (var i = 1; i < text.length() && i <= LONGEST_LABEL; i++) {
            var c = text.charAt(i);
            if (Mentions.isDigit(c) || SIGNS.indexOf(c) >= 0 || c == '：' || c == '（') {
                return i;
            }
        }
        return 0;
    }

    private static @Nullable Columns column(String label) {
        return label.equals("得") ? Columns.SCORE : Columns.brief(label);
    }

    /** Without a colon, and without what stands in parentheses behind the label. */
    private static NormalText value(NormalText cell, int from) {
        var at = from;
        var text = cell.value();
        if (text.charAt(at) == '（' && text.indexOf('）', at) > 0) {
            at = text.indexOf('）', at) + 1;
        }
        if (at < text.length() && text.charAt(at) == '：') {
            at++;
        }
        // 全年预算300万元（自治区补助300万元): the figure alone.
        var end = text.indexOf('（', at);
        return cell.part(at, end < 0 ? text.length() : end);
    }
}
