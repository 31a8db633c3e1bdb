package org.jiheng.budget;

import java.util.UUID;
import org.jiheng.shared.Cursor;
import org.jspecify.annotations.Nullable;

/** Which budgets are asked for; what is {@code null} does not narrow the list. */
public record BudgetQuery(
        @Nullable UUID departmentId,
        @Nullable Integer fiscalYear,
        int limit,
        @Nullable Cursor after) {}
