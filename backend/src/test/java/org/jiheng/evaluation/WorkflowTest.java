package org.jiheng.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.stream.Collectors;
import org.jiheng.evaluation.Workflow.Condition;
import org.jiheng.evaluation.Workflow.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkflowTest {

    @ParameterizedTest(name = "with a 主管部门: {0}")
    @ValueSource(booleans = {true, false})
    void anActionHasOneRowInEachStateAtMost(boolean hasAuthority) {
        for (var state : State.values()) {
            var actions = Workflow.from(state, condition -> chosen(condition, hasAuthority)).stream()
                    .map(Step::action)
                    .toList();
            assertThat(actions).as(state.toString()).doesNotHaveDuplicates();
        }
    }

    @Test
    void everyStateCanBeReachedFromFillingAndLeavesAWayOn() {
        var reached = EnumSet.of(State.FILLING);
        int before;
        do {
            before = reached.size();
            Workflow.STEPS.stream()
                    .filter(step -> reached.contains(step.from()))
                    .forEach(step -> reached.add(step.to()));
        } while (reached.size() > before);

        // A year is NOT_STARTED until its first figure is written; no step leads there or from there.
        assertThat(reached).isEqualTo(EnumSet.complementOf(EnumSet.of(State.NOT_STARTED)));
        assertThat(Workflow.STEPS.stream().map(Step::from).collect(Collectors.toSet()))
                .isEqualTo(reached);
    }

    @Test
    void onlyASubmissionEndsTheFilling() {
        assertThat(Workflow.STEPS.stream().filter(step -> step.from().isOpen()))
                .extracting(Step::action)
                .containsExactly(Action.SUBMIT);
    }

    @ParameterizedTest
    @EnumSource(names = {"AUTHORITY_REVIEW", "FINANCE_REVIEW"})
    void nobodyPassesOrSendsBackTheirOwn(State review) {
        assertThat(Workflow.STEPS)
                .filteredOn(step -> step.from() == review && step.action() != Action.WITHDRAW)
                .isNotEmpty()
                .allSatisfy(step -> assertThat(step.conditions()).contains(Condition.NOT_ONES_OWN));
    }

    @Test
    void whoSendsBackSaysWhyAndWhere() {
        assertThat(Workflow.STEPS)
                .filteredOn(step -> step.action() == Action.RETURN)
                .hasSize(3)
                .allSatisfy(step -> assertThat(step.conditions()).contains(Condition.REASON, Condition.OPEN_REMARK));
    }

    @Test
    void everyConditionIsUsed() {
        var used = new HashSet<Condition>();
        Workflow.STEPS.forEach(step -> used.addAll(step.conditions()));
        assertThat(used).containsExactlyInAnyOrderElementsOf(Arrays.asList(Condition.values()));
    }

    private static boolean chosen(Condition condition, boolean hasAuthority) {
        return hasAuthority == (condition == Condition.WITH_AUTHORITY);
    }
}
