package org.jiheng.indicator;

import java.util.UUID;
import org.jiheng.shared.Cursor;
import org.jiheng.shared.Scope;
import org.jspecify.annotations.Nullable;

/** Which indicators are asked for; what is {@code null} does not narrow the list. */
public record IndicatorQuery(
        Scope scope,
        @Nullable UUID departmentId,
        @Nullable Integer fiscalYear,
        @Nullable UUID projectId,
        @Nullable String level1,
        @Nullable String q,
        int limit,
        @Nullable Cursor after) {}
