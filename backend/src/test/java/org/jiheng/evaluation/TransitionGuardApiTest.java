package org.jiheng.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jiheng.identity.Role;
import org.junit.jupiter.api.Test;

/** Other capabilities keep steps closed, hear of those that are taken, and are in the same transaction. */
@QuarkusTest
class TransitionGuardApiTest extends ReviewTest {

    @Inject
    TestGuard guard;

    @Test
    void whatAnotherCapabilityHasAgainstAStepIsShownAndHeld() {
        approved();
        publications.decide(year);
        guard.closed.add(UUID.fromString(id));

        as(person(Role.PERFORMANCE_OFFICE))
                .get("/evaluations/{id}/transitions", id)
                .then()
                .body("steps.find { it.action == 'PUBLISH' }.obstacles.code", equalTo(List.of("evaluation.exists")));
        take(Role.PERFORMANCE_OFFICE, Action.PUBLISH).then().statusCode(409);

        guard.closed.clear();
        take(Role.PERFORMANCE_OFFICE, Action.PUBLISH).then().statusCode(200);
        assertThat(guard.last.get(UUID.fromString(id)))
                .isEqualTo(new StepTaken(
                        year, UUID.fromString(id), Action.PUBLISH, State.FINAL, State.PUBLISHED, 1, null));
    }

    @Test
    void aStepIsNotTakenWhenWhatFollowsFromItFails() {
        guard.failing.add(UUID.fromString(id));

        take(Role.FILLER, Action.SUBMIT).then().statusCode(500);

        guard.failing.clear();
        as(person(Role.AUDITOR))
                .get("/evaluations/{id}/transitions", id)
                .then()
                .body("state", equalTo("FILLING"))
                .body("history", hasSize(0));
    }

    private void approved() {
        take(Role.FILLER, Action.SUBMIT);
        take(Role.UNIT_HEAD, Action.PASS);
        take(Role.FINANCE_REVIEWER, Action.PASS).then().statusCode(200);
    }
}
