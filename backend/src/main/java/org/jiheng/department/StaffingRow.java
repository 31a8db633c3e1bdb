package org.jiheng.department;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The staff of one kind. */
@Schema(description = "The staff of one kind")
public record StaffingRow(
        @Schema(description = "Code of staffKind", examples = "administrative") @NotBlank
        String kind,

        @Schema(description = "在职人数", examples = "10") @Nullable @PositiveOrZero @Max(99_999_999)
        Integer inPost) {}
