package org.jiheng.evaluation;

import java.util.List;
import org.jiheng.scheme.ClauseView;
import org.jiheng.shared.Refusal.Message;
import org.jspecify.annotations.Nullable;

/**
 * One figure of a year: the value that is computed from the data, with how it was computed, or why it cannot be; and
 * beside it what is stated. Pages, report and findings all show this one.
 *
 * @param label what it is, in words
 * @param value plain decimal text in {@code unit}, or a text; {@code null} when it is not computable
 * @param formula the names of what it is computed from; {@code null} for what was entered
 * @param working the same with the numbers
 * @param origin of which figures it is computed, and on what ground
 * @param notComputable why there is no value
 */
public record Figure(
        String subject,
        FigureKind kind,
        Message label,
        FigureUnit unit,
        @Nullable String value,
        @Nullable Message formula,
        @Nullable String working,
        Origin origin,
        @Nullable Message notComputable,
        List<Stated> stated) {

    /** Names the figure in reports and pages. */
    public String id() {
        return id(subject, kind);
    }

    public static String id(String subject, FigureKind kind) {
        return subject + ":" + kind;
    }

    /** What a figure of that id is about. */
    public static String subject(String id) {
        return id.substring(0, Math.max(0, id.lastIndexOf(':')));
    }

    /**
     * What a figure is computed from.
     *
     * @param operands the ids of figures, in the order of the formula; of what was entered or counted there are none
     * @param clause which orders it to be computed in this way, where the scheme of the year names one
     */
    public record Origin(List<String> operands, @Nullable ClauseView clause) {

        /** Nothing else is behind it, or nothing that may be told. */
        public static final Origin NONE = new Origin(List.of(), null);

        static Origin of(String... operands) {
            return new Origin(List.of(operands), null);
        }
    }

    /**
     * What is stated, held against what is computed.
     *
     * @param agrees whether the computed value lies in the interval of the stated one's printed precision; {@code null}
     *     when nothing is computed
     * @param rounding whether the difference can come from the rounding of the parts (尾差)
     * @param difference stated − computed, in the stated unit; {@code null} where they agree or are no numbers
     */
    public record Stated(
            StatedFigure figure,
            @Nullable Boolean agrees,
            boolean rounding,
            @Nullable String difference) {}
}
