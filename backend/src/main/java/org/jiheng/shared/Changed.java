package org.jiheng.shared;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something of a department's year was written, in this transaction. Whoever keeps traces or counts observes it.
 *
 * @param kind the contract's word for what changed: {@code project}, {@code project-funding}, {@code budget-revenue} …
 * @param id the changed thing
 * @param action what was done to it
 * @param now the view of what it is since; {@code null} once it is removed
 */
public record Changed(
        DepartmentYear year,
        String kind,
        UUID id,
        Action action,
        @Nullable Object now) {

    public enum Action {
        ADDED,
        REVISED,
        REMOVED,
        RESTORED
    }
}
