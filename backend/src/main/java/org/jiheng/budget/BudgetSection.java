package org.jiheng.budget;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Revenue or expenditure as it leaves the package, and as it is put back: each code at most once. */
@Schema(description = "Revenue by source, or expenditure by kind; each code at most once. Totals are computed from it")
public record BudgetSection(@NotNull @Size(max = 100) List<@Valid @NotNull BudgetRow> rows) {}
