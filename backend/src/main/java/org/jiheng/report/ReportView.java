package org.jiheng.report;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiheng.evaluation.FigureView;
import org.jiheng.report.model.Report;
import org.jiheng.report.model.ReportSection;

/** The report of a year: its sections, and the figures that they show. */
@Schema(
        description =
                "The report of a year: its sections, and the figures that they show; all forms are made from this")
public record ReportView(
        String title,
        int fiscalYear,
        String departmentName,
        boolean illustrative,

        @Schema(description = "What the reader should know first, in Chinese as the report is")
        List<String> notices,

        List<ReportSection> sections,

        @Schema(description = "Those that the sections show, and those of which they are computed")
        List<FigureView> figures,

        List<FigureOrigin> origins) {

    /** What every form of it is written from. */
    Report report() {
        return new Report(title, notices, sections);
    }
}
