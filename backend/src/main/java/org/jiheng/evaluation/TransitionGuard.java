package org.jiheng.evaluation;

import java.util.List;
import java.util.UUID;
import org.jiheng.shared.DepartmentYear;
import org.jiheng.shared.Refusal.Message;

/**
 * A capability that has a say in whether a year may take a step. Any bean that implements this is asked, both when the
 * steps are shown and, with the year's row locked, when one is taken; it reads and changes nothing.
 */
public interface TransitionGuard {

    /** Why the year cannot take the step yet, each a sentence of the message files; empty if nothing stands against it. */
    List<Message> against(Action action, UUID evaluationId, DepartmentYear year);
}
