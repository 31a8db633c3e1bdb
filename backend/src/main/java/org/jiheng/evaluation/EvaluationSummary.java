package org.jiheng.evaluation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A department's year as a list shows it. */
@Schema(description = "A department's year as a list shows it")
public record EvaluationSummary(
        UUID id,
        String regionCode,
        int fiscalYear,
        UUID departmentId,
        String departmentName,
        @Nullable String departmentShortName,
        boolean illustrative,
        UUID schemeId,
        State state,
        Status status,
        @Nullable LocalDate deadline,
        int sectionsDone,
        int sectionsTotal,
        int projectCount,

        @Schema(description = "自述得分, as stated by the department") @Nullable
        String statedScore,

        @Schema(description = "自述等级") @Nullable String statedGrade,
        Instant updatedAt) {}
