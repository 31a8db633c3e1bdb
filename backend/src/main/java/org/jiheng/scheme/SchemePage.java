package org.jiheng.scheme;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of schemes, by code. */
public record SchemePage(
        List<SchemeSummary> items, @Nullable String next) {}
