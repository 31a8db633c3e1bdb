package org.jiheng.disclosure;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiheng.evaluation.FigureView;
import org.jiheng.report.model.ReportSection;
import org.jspecify.annotations.Nullable;

/** A year as it was published: what is withheld is named and not in it. The checksum is that of its canonical form. */
@Schema(
        description =
                "A year as it was published: what is withheld is named, and not in it. In Chinese, as the report is")
public record PublishedReport(
        String title,
        String regionCode,
        int fiscalYear,
        String departmentName,
        @Nullable String departmentCode,

        @Schema(description = "Invented for demonstration") boolean illustrative,

        @Schema(description = "1; one more after each correction")
        int version,

        Instant publishedAt,
        @Schema(examples = "cn-project-2020") String schemeCode,
        int schemeVersion,

        @Nullable Replaced replaces,

        List<String> notices,
        List<Withheld> withheld,
        List<PublishedProject> projects,
        List<ReportSection> sections,

        @Schema(description = "The figures that the sections show")
        List<FigureView> figures) {

    /** The publication before a correction. */
    @Schema(description = "The publication that was corrected, and why")
    public record Replaced(UUID id, int version, Instant publishedAt, String checksum, String reason) {}

    public enum WithheldKind {
        DOCUMENT,
        SECTION,
        PROJECT
    }

    /** Something that is not public. */
    @Schema(description = "Something that is withheld, and the legal reason")
    public record Withheld(
            WithheldKind kind,

            @Schema(description = "Null for a project whose very name is withheld") @Nullable
            String name,

            @Schema(description = "Code of disclosureReason", examples = "stateSecret")
            String reason,

            @Schema(description = "The reason in words, with the article")
            String basis) {}

    /** A project of the year; one whose figures are withheld has none. */
    @Schema(description = "A project of the year; one whose figures are withheld has none")
    public record PublishedProject(
            @Schema(description = "Null where it is withheld") @Nullable
            String name,

            @Schema(description = "全年预算数, yuan", examples = "1000000.00") @Nullable
            String yearBudget,

            @Schema(description = "全年执行数, yuan", examples = "958800.00") @Nullable
            String executed,

            @Schema(description = "执行率, percent", examples = "95.88") @Nullable
            String executionRate,

            @Schema(description = "自评得分, computed", examples = "91.26") @Nullable
            String score,

            @Nullable String grade,

            @Schema(description = "The legal reason, where it is withheld or only named") @Nullable
            String basis) {}
}
