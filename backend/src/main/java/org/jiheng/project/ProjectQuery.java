package org.jiheng.project;

import java.util.UUID;
import org.jiheng.shared.Cursor;
import org.jiheng.shared.Scope;
import org.jspecify.annotations.Nullable;

/** Which projects are asked for; what is {@code null} does not narrow the list. */
public record ProjectQuery(
        Scope scope,
        @Nullable UUID departmentId,
        @Nullable Integer fiscalYear,
        @Nullable String q,
        int limit,
        @Nullable Cursor after) {}
