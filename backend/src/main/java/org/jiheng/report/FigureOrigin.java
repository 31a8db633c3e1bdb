package org.jiheng.report;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiheng.evaluation.Figure;
import org.jiheng.scheme.ClauseView;
import org.jspecify.annotations.Nullable;

/** What a figure of the report is computed from. */
@Schema(description = "What a figure is computed from; a figure that was entered or counted has none")
public record FigureOrigin(
        @Schema(examples = "expenditure/basic:SHARE") String figureId,

        @Schema(description = "The figures of its formula, in that order")
        List<String> operands,

        @Schema(description = "Which orders it to be computed in this way, where the scheme of the year names one")
        @Nullable
        ClauseView clause) {

    static FigureOrigin of(Figure figure) {
        return new FigureOrigin(
                figure.id(), figure.origin().operands(), figure.origin().clause());
    }
}
