package org.jiheng.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jiheng.scoring.Mark.Severity;
import org.jiheng.shared.Points;
import org.jiheng.shared.Refusal.Message;
import org.jspecify.annotations.Nullable;

/**
 * What a form states as its scores, held against what the scheme computes. A difference alone is a notice: a person may
 * have had reasons. It is an error where no reading of the rules allows it.
 */
public final class StatedScores {

    private StatedScores() {}

    /**
     * The scores that a form states, row by row.
     *
     * @param rows in the order of the sheet's rows; {@code null} where a row states none
     */
    public record Stated(
            @Nullable Stating execution,
            List<@Nullable Stating> rows,
            @Nullable BigDecimal total,
            @Nullable String grade) {}

    /** A stated score, and whether a reason stands beside it. */
    public record Stating(BigDecimal score, boolean hasReason) {}

    public static List<Mark> compare(ScoreSheet sheet, Stated stated) {
        var marks = new ArrayList<Mark>();
        if (sheet.execution() != null && stated.execution() != null) {
            row(sheet.execution(), stated.execution(), "/execution", false, marks);
        }
        for (int i = 0; i < sheet.rows().size(); i++) {
            var stating = i < stated.rows().size() ? stated.rows().get(i) : null;
            if (stating != null) {
                row(sheet.rows().get(i), stating, "/rows/" + i, true, marks);
            }
        }
        total(sheet, stated, marks);
        return List.copyOf(marks);
    }

    /** @param isIndicator the execution rate is no target that is met or missed */
    private static void row(RowScore row, Stating stating, String place, boolean isIndicator, List<Mark> marks) {
        var score = stating.score();
        var points = row.points();
        var computed = row.score();
        if (points != null && score.compareTo(points.value()) > 0) {
            marks.add(error(place, "scoring.stated.above-points", score, points));
            return;
        }
        var isFull = points != null && score.compareTo(points.value()) == 0;
        if (isIndicator && !stating.hasReason() && points != null) {
            if (isFull && Boolean.FALSE.equals(row.met()) && !points.equals(computed)) {
                marks.add(error(place, "scoring.stated.full-though-missed", score, text(computed)));
                return;
            }
            if (!isFull && Boolean.TRUE.equals(row.met()) && points.equals(computed)) {
                marks.add(error(place, "scoring.stated.lost-though-met", score, points));
                return;
            }
        }
        if (computed == null) {
            marks.add(notice(place, "scoring.stated.not-scored", score));
        } else if (score.compareTo(computed.value()) != 0) {
            marks.add(notice(place, "scoring.stated.differs", score, computed));
        }
    }

    private static void total(ScoreSheet sheet, Stated stated, List<Mark> marks) {
        var total = stated.total();
        if (total != null) {
            var column = column(sheet, stated);
            if (column != null && column.compareTo(total) != 0) {
                marks.add(error("/total", "scoring.stated.column-differs", column, total));
            }
            if (sheet.total() != null && sheet.total().compareTo(total) != 0) {
                marks.add(notice("/total", "scoring.stated.total-differs", total, sheet.total()));
            }
        }
        if (stated.grade() != null && sheet.grade() != null && !stated.grade().equals(sheet.grade())) {
            marks.add(notice("/grade", "scoring.stated.grade-differs", stated.grade(), sheet.grade()));
        }
    }

    /** The column adds up only if every row states its score. */
    private static @Nullable BigDecimal column(ScoreSheet sheet, Stated stated) {
        if (stated.rows().size() != sheet.rows().size() || stated.rows().isEmpty()) {
            return null;
        }
        var sum = BigDecimal.ZERO;
        if (sheet.execution() != null) {
            if (stated.execution() == null) {
                return null;
            }
            sum = stated.execution().score();
        }
        for (var row : stated.rows()) {
            if (row == null) {
                return null;
            }
            sum = sum.add(row.score());
        }
        return sum;
    }

    private static Object text(@Nullable Points computed) {
        return computed == null ? "—" : computed;
    }

    private static Mark error(String place, String key, Object... arguments) {
        return new Mark(place, Severity.ERROR, Message.of(key, arguments));
    }

    private static Mark notice(String place, String key, Object... arguments) {
        return new Mark(place, Severity.NOTICE, Message.of(key, arguments));
    }
}
