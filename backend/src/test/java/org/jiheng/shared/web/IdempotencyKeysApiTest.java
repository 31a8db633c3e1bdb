package org.jiheng.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jiheng.ApiTest;
import org.jiheng.shared.web.IdempotencyKeys.Kept;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a process that died leaves of its keys to the next one. */
@QuarkusTest
class IdempotencyKeysApiTest extends ApiTest {

    private static final boolean ON_POSTGRESQL = "postgresql".equals(System.getProperty("jiheng.test.database"));

    @Inject
    IdempotencyKeys keys;

    private final String id = UUID.randomUUID().toString();

    @Test
    void aClaimOfADeadProcessIsGoneAfterARestartWhereNoOtherProcessCanHaveMadeIt() {
        assertThat(claim()).isNull();

        keys.start(new StartupEvent());

        if (ON_POSTGRESQL) {
            assertThat(claim()).isEqualTo(new Kept("asked", 0, null, null, null));
        } else {
            assertThat(claim()).isNull();
        }
    }

    @Test
    void anAnswerOutlivesARestart() {
        claim();
        QuarkusTransaction.requiringNew().run(() -> keys.keep(id, 201, "/x", "0", "{}"));

        keys.start(new StartupEvent());

        assertThat(claim()).isEqualTo(new Kept("asked", 201, "/x", "0", "{}"));
    }

    private @Nullable Kept claim() {
        return QuarkusTransaction.requiringNew().call(() -> keys.claim(id, "asked"));
    }
}
