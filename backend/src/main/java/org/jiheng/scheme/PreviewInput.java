package org.jiheng.scheme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiheng.indicator.IndicatorTable;
import org.jiheng.project.Funding;
import org.jspecify.annotations.Nullable;

/** A table that is to be scored without being kept, and the scheme: by its id, by its code and version, or itself. */
@Schema(
        description =
                "A project's or a department's table, to be scored without being kept. The scheme is named in exactly"
                        + " one way: schemeId, schemeCode with schemeVersion, or scheme")
public record PreviewInput(
        @Nullable UUID schemeId,

        @Schema(examples = "cn-project-2020") @Nullable @Size(max = 100)
        String schemeCode,

        @Nullable Integer schemeVersion,

        @Schema(description = "A whole scheme, checked as before publishing") @Nullable @Valid
        SchemeContent scheme,

        @Schema(description = "What the execution rate is taken on") @NotNull @Valid
        Funding funding,

        @Schema(
                description =
                        "A project's indicators; of a department the answers to fixed rows, by level2 and name, and its own")
        @NotNull
        @Valid
        IndicatorTable indicators,

        @Schema(
                description =
                        "Overrides, deductions, vetoes; of a department also figures, checks and what does not apply")
        @NotNull
        @Size(max = 500)
        List<@Valid @NotNull Adjustment> adjustments) {}
