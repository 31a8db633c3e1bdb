package org.jiheng.reconciliation.text;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiheng.reconciliation.Basis;
import org.jiheng.reconciliation.Fact;
import org.jiheng.reconciliation.FactKind;
import org.jiheng.reconciliation.Measure;

/** The lines of a form that are no rows: the block that begins, its points, and the total. */
final class FormLines {

    private static final Pattern BLOCK = Pattern.compile("(.{2,8}?)（(\\d{1,3}(?:\\.\\d)?)分）");
    private static final Pattern EXECUTION = Pattern.compile(".{0,3}预算执行(?:情况|率)?（(?:权重|分值)?(\\d{1,2})分?）.{0,10}");
    private static final Pattern POINTS = Pattern.compile("（(\\d{1,3}(?:\\.\\d)?)分）");
    private static final Pattern TOTAL = Pattern.compile(
            "(?:总分|合计|分值合计)：?(\\d{1,3}(?:\\.\\d{1,2})?)分?\\s?[，；、|]?(?:自评)?得分：?(\\d{1,3}(?:\\.\\d{1,2})?)分?\\s?[。，|]?.{0,12}");
    private static final Pattern TOTAL_SCORE =
            Pattern.compile(".{0,6}?(?:总得分|自评总分|自评得分|综合得分)：?(\\d{1,3}(?:\\.\\d{1,2})?)分?[。，]?");
    /** The heads that a form has without printing them. */
    private static final List<Columns> USUAL = List.of(
            Columns.LEVEL1,
            Columns.LEVEL2,
            Columns.LEVEL3,
            Columns.TARGET,
            Columns.ACTUAL,
            Columns.POINTS,
            Columns.SCORE);

    private final Form form;
    private final FactBook book;

    FormLines(Form form, FactBook book) {
        this.form = form;
        this.book = book;
    }

    void read(NormalText line) {
        var text = line.value();
        if (text.length() > 40) {
            return;
        }
        if (isTotal(line)) {
            return;
        }
        var execution = EXECUTION.matcher(text);
        if (execution.matches()) {
            form.execution.putIfAbsent(Columns.POINTS, number(FactKind.POINTS, line, execution, 1));
            return;
        }
        var block = BLOCK.matcher(text);
        var points = POINTS.matcher(text);
        var score = TOTAL_SCORE.matcher(text);
        if (block.lookingAt() && IndicatorRows.isBlock(block.group())) {
            begin(block.group(1));
            form.blockPoints.putIfAbsent(form.block, number(FactKind.POINTS, line, block, 2));
        } else if (points.matches() && !form.block.isEmpty()) {
            form.blockPoints.putIfAbsent(form.block, number(FactKind.POINTS, line, points, 1));
        } else if (IndicatorRows.isBlock(text)) {
            begin(text);
        } else if (score.matches() && form.totalScore == null) {
            form.totalScore = number(FactKind.SCORE, line, score, 1);
        }
    }

    /** 总分100，得分96.5, in a line or a row. */
    boolean isTotal(NormalText line) {
        var total = line.length() > 40 ? null : TOTAL.matcher(line.value());
        if (total == null || !total.matches()) {
            return false;
        }
        form.totalPoints = number(FactKind.POINTS, line, total, 1);
        form.totalScore = number(FactKind.SCORE, line, total, 2);
        return true;
    }

    private void begin(String block) {
        form.block = block;
        if (form.indicatorHead.isEmpty() && !form.fundHead.isEmpty()) {
            form.indicatorHead = List.copyOf(USUAL);
        }
    }

    private Fact number(FactKind kind, NormalText line, Matcher found, int group) {
        var number = Cells.number(found.group(group), Measure.POINTS, 0);
        return book.add(
                kind,
                form.key,
                "",
                Basis.UNKNOWN,
                form.block,
                Objects.requireNonNull(number),
                null,
                true,
                line.quote(found.start(group), found.end(group)));
    }
}
