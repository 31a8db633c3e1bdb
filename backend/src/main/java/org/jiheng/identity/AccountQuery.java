package org.jiheng.identity;

import org.jiheng.shared.Cursor;
import org.jspecify.annotations.Nullable;

/** Which accounts are asked for; what is {@code null} does not narrow the list. */
record AccountQuery(@Nullable String q, int limit, @Nullable Cursor after) {}
