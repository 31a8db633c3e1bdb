package org.jiheng.department;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** 人员情况: posts and people; those in post in all are computed from the rows. */
@Schema(description = "Posts and people; each kind at most once. Those in post in all are computed from the rows")
public record Staffing(
        @Schema(description = "截至日期", examples = "2024-12-31") @Nullable
        LocalDate asOf,

        @Schema(description = "核定编制", examples = "38") @Nullable @PositiveOrZero @Max(99_999_999)
        Integer authorized,

        @NotNull @Size(max = 100) List<@Valid @NotNull StaffingRow> rows) {}
