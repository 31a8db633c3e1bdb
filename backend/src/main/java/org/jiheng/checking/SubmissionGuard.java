package org.jiheng.checking;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jiheng.evaluation.Action;
import org.jiheng.evaluation.TransitionGuard;
import org.jiheng.shared.DepartmentYear;
import org.jiheng.shared.Refusal.Message;

/** A year in which two statements cannot both be true is not submitted before that is mended or explained. */
@ApplicationScoped
class SubmissionGuard implements TransitionGuard {

    private final FindingService findings;

    SubmissionGuard(FindingService findings) {
        this.findings = findings;
    }

    @Override
    public List<Message> against(Action action, UUID evaluationId, DepartmentYear year) {
        if (action != Action.SUBMIT) {
            return List.of();
        }
        var blocking = findings.blocking(evaluationId);
        return blocking == 0 ? List.of() : List.of(Message.of("finding.blocks", blocking));
    }
}
