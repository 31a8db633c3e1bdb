package org.jiheng.indicator;

import jakarta.persistence.Entity;
import org.jspecify.annotations.Nullable;

/** The goal of a project or of the department. Other capabilities see it as {@link Goal}. */
@Entity
class GoalText extends OwnedPart {

    @Nullable
    String expected;

    @Nullable
    String achieved;

    @Nullable
    String analysis;

    @Nullable
    String deviation;

    protected GoalText() {}

    GoalText(Owner owner) {
        super(owner);
    }

    void revise(Goal goal) {
        expected = goal.expected();
        achieved = goal.achieved();
        analysis = goal.analysis();
        deviation = goal.deviation();
    }

    Goal goal() {
        return new Goal(expected, achieved, analysis, deviation);
    }
}
