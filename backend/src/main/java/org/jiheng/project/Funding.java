package org.jiheng.project;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 项目资金 by source. */
@Schema(description = "The money of a project by source; each source at most once. Totals are computed from it")
public record Funding(@NotNull @Size(max = 100) List<@Valid @NotNull FundingRow> rows) {}
