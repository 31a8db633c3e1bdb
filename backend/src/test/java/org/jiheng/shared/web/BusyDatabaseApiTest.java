package org.jiheng.shared.web;

import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import org.jiheng.YearTest;
import org.junit.jupiter.api.Test;

/** A database that cannot answer now is no bug: the caller is asked to try again, and nothing is stored. */
@QuarkusTest
class BusyDatabaseApiTest extends YearTest {

    @Inject
    AgroalDataSource database;

    @Test
    void whoWaitsInVainForAnothersLockIsAskedToTryAgain() throws SQLException {
        var budget = "/budgets/" + budgetOf(years.open());
        var seen = api().get(budget);
        var changed = seen.asString().replace("\"openingCarryOver\":null", "\"openingCarryOver\":\"1.00\"");

        try (var other = database.getConnection();
                var lock = other.createStatement()) {
            other.setAutoCommit(false);
            lock.executeUpdate("update budget set revision = revision");
            json(seen.header("ETag"), changed)
                    .put(budget)
                    .then()
                    .statusCode(503)
                    .header("Retry-After", "2")
                    .body("type", equalTo("/problems/unavailable"));
            other.rollback();
            other.setAutoCommit(true);
        }
        json(seen.header("ETag"), changed).put(budget).then().statusCode(200);
    }

    @Test
    void whoFindsNoConnectionLeftIsAskedToTryAgain() throws SQLException {
        var all = database.getConfiguration().connectionPoolConfiguration().maxSize();
        var taken = new ArrayList<Connection>();
        try {
            while (taken.size() < all) {
                taken.add(database.getConnection());
            }
            api().get("/departments").then().statusCode(503).header("Retry-After", "2");
        } finally {
            for (var connection : taken) {
                connection.close();
            }
        }
        api().get("/departments").then().statusCode(200);
    }
}
