package org.jiheng.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who did it, and from where.
 *
 * @param accountId {@code null}: the system itself, or somebody who was not let in
 */
record Origin(@Nullable UUID accountId, @Nullable String accountName, String address, String traceId) {}
