package org.jiheng.budget;

import java.util.UUID;
import org.jiheng.shared.Cursor;
import org.jiheng.shared.Scope;
import org.jspecify.annotations.Nullable;

/** Which budgets are asked for; what is {@code null} does not narrow the list. */
public record BudgetQuery(
        Scope scope,
        @Nullable UUID departmentId,
        @Nullable Integer fiscalYear,
        int limit,
        @Nullable Cursor after) {}
