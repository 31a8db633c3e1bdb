package org.jiheng.identity;

import org.jiheng.shared.Cursor;
import org.jiheng.shared.Scope;
import org.jspecify.annotations.Nullable;

/** Which accounts, or machine clients, are asked for, by somebody who manages those within {@code own}; what is {@code null} does not narrow the list. */
record AccountQuery(
        Scope own, @Nullable String q, int limit, @Nullable Cursor after) {}
