package org.jiheng.scheme;

import org.jiheng.scoring.Scheme;
import org.jiheng.shared.Cursor;
import org.jspecify.annotations.Nullable;

/** Which schemes are asked for; what is {@code null} does not narrow the list. */
public record SchemeQuery(
        Scheme.@Nullable Kind kind,
        @Nullable Integer fiscalYear,
        int limit,
        @Nullable Cursor after) {}
