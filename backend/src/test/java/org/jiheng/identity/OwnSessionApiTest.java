package org.jiheng.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import org.jiheng.ApiTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OwnSessionApiTest extends ApiTest {

    @Inject
    EntityManager database;

    @Test
    void whoeverIsLoggedInSeesWhoTheyAreAndWhatTheyMayDo() {
        api().get("/session")
                .then()
                .statusCode(200)
                .body("loginName", is(TestAccounts.EVERYTHING))
                .body("mustChangePassword", is(false))
                .body("assignments.role", hasItem("FILLER"))
                .body("rights", hasItem("MANAGE_ACCOUNTS"));
    }

    @Test
    @Transactional
    void aMomentIsReadAsItWasWrittenInWhicheverTimeZoneTheServerRuns() {
        api().get("/session").then().statusCode(200);
        var seen = database.createQuery("select max(createdAt) from LoginSession", Instant.class)
                .getSingleResult();
        assertThat(Duration.between(seen, Instant.now())).isBetween(Duration.ZERO, Duration.ofMinutes(30));
    }
}
