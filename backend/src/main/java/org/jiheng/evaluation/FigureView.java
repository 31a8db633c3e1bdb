package org.jiheng.evaluation;

import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiheng.shared.web.MessageView;
import org.jiheng.shared.web.Messages;
import org.jspecify.annotations.Nullable;

/** A figure as the API shows it. */
@Schema(description = "A figure: what is computed, from what, or why it cannot be; and beside it what is stated")
public record FigureView(
        @Schema(examples = "expenditure/basic:SHARE") String id,
        @Schema(examples = "expenditure/basic") String subject,
        FigureKind kind,
        @Schema(examples = "基本支出占支出合计") String label,
        FigureUnit unit,

        @Schema(description = "Plain decimal in the unit, or text; null when it cannot be computed", examples = "47.98")
        @Nullable
        String value,

        @Nullable String formula,

        @Schema(examples = "5853800.00 ÷ 12200500.00 = 47.98%") @Nullable
        String working,

        @Nullable MessageView notComputable,
        List<StatedBeside> stated) {

    /** What is stated, beside what is computed. */
    @Schema(description = "What is stated, beside what is computed")
    public record StatedBeside(
            String value,
            FigureUnit unit,
            @Nullable String quote,

            @Schema(description = "Whether the computed value lies within the printed precision; null if there is none")
            @Nullable
            Boolean agrees,

            @Schema(description = "尾差: the difference can come from the rounding of the parts")
            boolean rounding,

            @Schema(description = "stated − computed, in the stated unit") @Nullable
            String difference) {}

    public static FigureView of(Figure figure, Locale language) {
        return new FigureView(
                figure.id(),
                figure.subject(),
                figure.kind(),
                Messages.of(language, figure.label()),
                figure.unit(),
                figure.value(),
                figure.formula() == null ? null : Messages.of(language, figure.formula()),
                figure.working(),
                figure.notComputable() == null ? null : Messages.view(language, figure.notComputable()),
                figure.stated().stream()
                        .map(stated -> new StatedBeside(
                                stated.figure().value(),
                                stated.figure().unit(),
                                stated.figure().quote(),
                                stated.agrees(),
                                stated.rounding(),
                                stated.difference()))
                        .toList());
    }
}
