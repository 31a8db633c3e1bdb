package org.jiheng.scheme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiheng.indicator.IndicatorTable;
import org.jiheng.project.Funding;

/** A table that is to be scored without being kept. */
@Schema(description = "A project's funding and indicators, to be scored without being kept")
public record PreviewInput(
        @NotNull UUID schemeId,
        @NotNull @Valid Funding funding,
        @NotNull @Valid IndicatorTable indicators) {}
