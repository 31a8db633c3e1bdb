package org.jiheng.department;

import java.util.UUID;
import org.jiheng.shared.Cursor;
import org.jiheng.shared.Scope;
import org.jspecify.annotations.Nullable;

/** Which departments are asked for; what is {@code null} does not narrow the list. */
public record DepartmentQuery(
        Scope scope,
        @Nullable String regionCode,
        @Nullable UUID parentId,
        @Nullable String departmentCode,
        @Nullable String creditCode,
        @Nullable String q,
        boolean descending,
        int limit,
        @Nullable Cursor after) {}
