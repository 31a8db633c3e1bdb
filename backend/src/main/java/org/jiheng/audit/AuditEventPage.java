package org.jiheng.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of events, the newest first. */
public record AuditEventPage(
        List<AuditEventView> items, @Nullable String next) {}
