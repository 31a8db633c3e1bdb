package org.jiheng.shared;

import java.util.UUID;

/**
 * Something of a department's year was written, in this transaction. Whoever keeps traces or counts observes it.
 *
 * @param kind the contract's word for what changed: {@code project}, {@code project-funding}, {@code budget-revenue} …
 * @param id the changed thing
 * @param action what was done to it
 */
public record Changed(DepartmentYear year, String kind, UUID id, Action action) {

    public enum Action {
        ADDED,
        REVISED,
        REMOVED,
        RESTORED
    }
}
