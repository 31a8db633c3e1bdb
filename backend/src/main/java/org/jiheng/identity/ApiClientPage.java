package org.jiheng.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of machine clients, by client id. */
public record ApiClientPage(
        List<ApiClientView> items, @Nullable String next) {}
