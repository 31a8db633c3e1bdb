package org.jiheng.evaluation;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jiheng.shared.DepartmentYear;
import org.jiheng.shared.Refusal.Message;

/** Another capability with a say: it closes the publication of the years that a test names, and hears of their steps. */
@Singleton
class TestGuard implements TransitionGuard {

    final Set<UUID> closed = ConcurrentHashMap.newKeySet();
    final Map<UUID, StepTaken> last = new ConcurrentHashMap<>();
    final Set<UUID> failing = ConcurrentHashMap.newKeySet();

    @Override
    public List<Message> against(Action action, UUID evaluationId, DepartmentYear year) {
        return action == Action.PUBLISH && closed.contains(evaluationId)
                ? List.of(Message.of("evaluation.exists", "x", 2024))
                : List.of();
    }

    void hear(@Observes StepTaken step) {
        if (failing.contains(step.evaluationId())) {
            throw new IllegalStateException("what is made of the step cannot be made");
        }
        last.put(step.evaluationId(), step);
    }
}
