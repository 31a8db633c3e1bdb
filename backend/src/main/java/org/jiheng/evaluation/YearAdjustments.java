package org.jiheng.evaluation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiheng.scheme.Adjustment;

/** What persons add to the scores of a year, each with its reason. */
@Schema(
        description =
                "What persons add to the scores of a year: overrides, deductions, vetoes, figures; each with its reason")
public record YearAdjustments(@NotNull @Size(max = 1000) List<@Valid @NotNull Adjustment> rows) {}
