package org.jiheng.identity;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jiheng.shared.Scope.Area;
import org.jspecify.annotations.Nullable;

/** Machine clients for tests. */
@ApplicationScoped
public class TestClients {

    private final EntityManager database;
    private final Clock clock;

    TestClients(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public record Client(UUID id, String clientId, String secret) {}

    /** A client with all scopes in one department; {@code null}: everywhere. */
    @Transactional
    public Client add(String clientId, @Nullable UUID departmentId) {
        return add(clientId, departmentId, EnumSet.allOf(MachineScope.class));
    }

    @Transactional
    Client add(String clientId, @Nullable UUID departmentId, Set<MachineScope> scopes) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var account = Account.ofMachine(clientId);
        account.displayName = clientId;
        database.persist(account);
        var client = new ApiClient(account);
        var area = new AreaView("", departmentId, Area.FIRST_YEAR, Area.LAST_YEAR);
        client.revise(clientId, scopes, List.of(area), now.plus(Duration.ofDays(300)), now);
        database.persist(client);
        var secret = Secrets.random();
        database.persist(new ClientSecret(Secrets.hash(secret), account.id, now));
        return new Client(account.id, clientId, secret);
    }

    /** A token, asked for at the door. */
    public String token(Client client) {
        return RestAssured.given()
                .auth()
                .preemptive()
                .basic(client.clientId(), client.secret())
                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParam("grant_type", "client_credentials")
                .post("/api/v1/tokens")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
    }

    /** The moment that the application takes for now. */
    Instant now() {
        return clock.instant();
    }
}
