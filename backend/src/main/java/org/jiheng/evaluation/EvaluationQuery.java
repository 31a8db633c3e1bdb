package org.jiheng.evaluation;

import java.util.UUID;
import org.jiheng.shared.Cursor;
import org.jiheng.shared.Scope;
import org.jspecify.annotations.Nullable;

/** Which years are asked for; what is {@code null} does not narrow the list. */
public record EvaluationQuery(
        Scope scope,
        @Nullable UUID departmentId,
        @Nullable Integer fiscalYear,
        @Nullable Status status,
        @Nullable String q,
        int limit,
        @Nullable Cursor after) {}
