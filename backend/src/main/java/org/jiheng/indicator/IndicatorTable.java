package org.jiheng.indicator;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All indicators of a project or of the department, in order. */
@Schema(description = "All indicators of a project or of the department, in order; a row that comes back keeps its id")
public record IndicatorTable(@NotNull @Size(max = 200) List<@Valid @NotNull IndicatorRow> rows) {}
