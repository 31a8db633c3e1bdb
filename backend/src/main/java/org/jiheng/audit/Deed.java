package org.jiheng.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was done to what.
 *
 * @param after canonical JSON of the thing since; {@code null} where there is nothing to say
 */
record Deed(
        String kind,
        @Nullable UUID objectId,
        String action,
        @Nullable String after) {}
