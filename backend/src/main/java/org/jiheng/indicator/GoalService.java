package org.jiheng.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jiheng.shared.Changed;
import org.jiheng.shared.Changed.Action;
import org.jiheng.shared.DepartmentYear;
import org.jiheng.shared.Revised;
import org.jiheng.shared.YearGate;

/** The transaction boundary of goals. */
@ApplicationScoped
public class GoalService {

    private final GoalRepository goals;
    private final YearGate gate;
    private final Event<Changed> changed;

    GoalService(GoalRepository goals, YearGate gate, Event<Changed> changed) {
        this.goals = goals;
        this.gate = gate;
        this.changed = changed;
    }

    /** Makes the empty goal of a year or a project that is being created. */
    @Transactional
    public void open(Owner owner) {
        goals.persist(new GoalText(owner));
    }

    @Transactional
    public Revised<Goal> get(Owner owner) {
        return revised(goals.theOne(owner));
    }

    /** All goals of a year by the id of their owner, which is the department's for its own. */
    @Transactional
    public Map<UUID, Goal> ofYear(DepartmentYear year) {
        return goals.ofYear(year).stream().collect(Collectors.toMap(goal -> goal.ownerId, GoalText::goal));
    }

    @Transactional
    public Revised<Goal> revise(Owner owner, int expectedRevision, Goal input) {
        gate.requireOpen(owner.year().departmentId(), owner.year().fiscalYear());
        var goal = goals.theOne(owner);
        goal.requireRevision(expectedRevision);
        goal.revise(input);
        changed.fire(new Changed(owner.year(), "goal", owner.id(), Action.REVISED, goal.goal()));
        goals.flush();
        return revised(goal);
    }

    private static Revised<Goal> revised(GoalText goal) {
        return new Revised<>(goal.goal(), goal.revision());
    }
}
