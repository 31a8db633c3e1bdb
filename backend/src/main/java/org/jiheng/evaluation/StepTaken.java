package org.jiheng.evaluation;

import java.util.UUID;
import org.jiheng.shared.DepartmentYear;
import org.jspecify.annotations.Nullable;

/**
 * A year has taken a step, in this transaction; its row is locked and stands in the new state already. Whoever makes
 * something of a step observes it: neither is there without the other.
 *
 * @param version the version of the self-evaluation to which the step belongs; a correction still belongs to the old one
 */
public record StepTaken(
        DepartmentYear year,
        UUID evaluationId,
        Action action,
        State from,
        State to,
        int version,
        @Nullable String reason) {}
