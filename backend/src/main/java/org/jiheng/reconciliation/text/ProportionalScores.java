package org.jiheng.reconciliation.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jiheng.reconciliation.Fact;
import org.jiheng.reconciliation.Interval;
import org.jiheng.reconciliation.RuleId;
import org.jiheng.reconciliation.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What is not met gets that share of its points where a document says 未完成的按完成比例计分 and most rows bear it out, and in a
 * form in which all rows but one do so.
 */
final class ProportionalScores {

    private static final WordList SHARES = WordList.of("比例", "完成率");
    private static final WordList GIVEN = WordList.of("计分", "得分", "折算", "赋分", "记分", "给分", "计算");
    private static final int NEAR = 20;
    /** So many rows that agree are no chance. */
    private static final int FEWEST = 2;

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private ProportionalScores() {}

    static void relate(List<Form> forms, List<Block> blocks, FactBook book) {
        var said = blocks.stream().anyMatch(block -> isSaid(block.value()));
        var all = forms.stream().map(form -> Rows.of(form.rows)).toList();
        var borne = all.stream().mapToInt(Rows::borne).sum();
        var others = all.stream().mapToInt(rows -> rows.others().size()).sum();
        for (var rows : all) {
            if (said && others <= borne || rows.isBorneOut()) {
                rows.others().forEach(row -> observe(row, book));
            }
        }
    }

    /**
     * The rows of a form that did not reach their targets.
     *
     * @param borne how many have that share of their points
     * @param others those that have not
     */
    private record Rows(int borne, List<Form.Row> others) {

        static Rows of(List<Form.Row> rows) {
            var borne = 0;
            var others = new ArrayList<Form.Row>();
            for (var row : rows) {
                var meant = meant(row);
                if (meant != null && row.score() != null) {
                    if (range(row.score()).overlaps(meant)) {
                        borne++;
                    } else {
                        others.add(row);
                    }
                }
            }
            return new Rows(borne, others);
        }

        /** Nothing is said, but one row alone is not scored as the others are. */
        boolean isBorneOut() {
            return others.size() == 1 && borne >= FEWEST;
        }
    }

    /** 未完成的按完成比例折算得分 */
    private static boolean isSaid(String text) {
        for (var at = text.indexOf('按'); at >= 0; at = text.indexOf('按', at + 1)) {
            var to = Math.min(text.length(), at + NEAR);
            var stop = text.indexOf('。', at);
            var clause = text.substring(at, stop < 0 ? to : Math.min(to, stop));
            if (SHARES.isIn(clause) && GIVEN.isIn(clause)) {
                return true;
            }
        }
        return false;
    }

    /** What it should get; nothing unless its target is a figure that it has not reached, and it lost points. */
    private static @Nullable Interval meant(Form.Row row) {
        var target = row.target();
        var actual = row.actual();
        if (target == null
                || actual == null
                || row.score() == null
                || !target.isExact()
                || !actual.isExact()
                || target.amount().measure() != actual.amount().measure()
                || target.number().signum() <= 0
                || actual.number().signum() <= 0
                || "≤".equals(target.text())
                || "<".equals(target.text())
                || actual.number().compareTo(target.number()) >= 0
                || row.score().number().compareTo(row.points().number()) >= 0) {
            return null;
        }
        var points = row.points().number();
        var done = actual.amount().interval();
        return new Interval(
                points.multiply(done.low()).divide(target.number(), MathContext.DECIMAL64),
                points.multiply(done.high()).divide(target.number(), MathContext.DECIMAL64));
    }

    /** Rounded or cut off. */
    private static Interval range(Fact score) {
        var scale = Math.max(1, score.number().scale());
        var step = BigDecimal.ONE.movePointLeft(scale);
        return new Interval(score.number().subtract(step), score.number().add(step));
    }

    private static void observe(Form.Row row, FactBook book) {
        var score = row.score();
        var target = row.target();
        var actual = row.actual();
        var meant = meant(row);
        if (score == null || target == null || actual == null || meant == null) {
            return;
        }
        var middle = meant.low().add(meant.high()).divide(TWO).setScale(2, RoundingMode.HALF_UP);
        book.observe(
                RuleId.R38,
                Severity.WARNING,
                "recon.indicator.proportion",
                List.of(target, actual, row.points(), score),
                score.shown(),
                row.points().shown() + " × " + actual.shown() + " ÷ " + target.shown() + " = "
                        + middle.stripTrailingZeros().toPlainString() + "分");
    }
}
