package org.jiheng.review;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** 任务下达: a year that units are to evaluate. */
@Schema(description = "A year that units are to evaluate")
public record IssueInput(
        @Schema(examples = "2024") @Min(2000) @Max(2100) int fiscalYear,

        @Schema(description = "The scheme by which projects are scored") @NotNull
        UUID schemeId,

        @Schema(description = "The scheme by which the department itself is scored; null: it is not scored") @Nullable
        UUID departmentSchemeId,

        @Schema(description = "截止日期", examples = "2025-03-27") @Nullable
        LocalDate deadline,

        @NotNull @Size(min = 1, max = 200) List<@NotNull UUID> departmentIds) {}
