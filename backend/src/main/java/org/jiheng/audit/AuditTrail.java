package org.jiheng.audit;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jiheng.shared.AccountChanged;
import org.jiheng.shared.Caller;
import org.jiheng.shared.Changed;
import org.jiheng.shared.DepartmentYear;
import org.jiheng.shared.MasterDataChanged;
import org.jiheng.shared.web.Canonical;
import org.jiheng.shared.web.Credentials;
import org.jspecify.annotations.Nullable;

/** Writes the trail, in the transaction of what it tells of: neither is there without the other. */
@ApplicationScoped
class AuditTrail {

    private final AuditRepository repository;
    private final ObjectMapper json;
    private final Caller caller;
    private final Credentials credentials;
    private final Clock clock;

    AuditTrail(AuditRepository repository, ObjectMapper json, Caller caller, Credentials credentials, Clock clock) {
        this.repository = repository;
        this.json = json;
        this.caller = caller;
        this.credentials = credentials;
        this.clock = clock;
    }

    void keep(@Observes Changed changed) {
        var year = changed.year();
        var chain = year.regionCode() + "/" + year.fiscalYear() + "/" + year.departmentId();
        append(
                chain,
                year,
                origin(),
                new Deed(changed.kind(), changed.id(), changed.action().name(), canonical(changed.now())));
    }

    void keep(@Observes MasterDataChanged changed) {
        append(
                AuditHead.MASTER_DATA,
                null,
                origin(),
                new Deed(changed.kind(), changed.id(), changed.action().name(), canonical(changed.now())));
    }

    void keep(@Observes AccountChanged changed) {
        var what = changed.what();
        var kind = switch (what) {
            case LOGGED_IN, LOG_IN_REFUSED, LOGGED_OUT, SESSION_ENDED -> "session";
            case CLIENT_ADDED, CLIENT_REVISED, SECRET_ROTATED, CLIENT_REVOKED -> "api-client";
            case TOKEN_ISSUED, TOKEN_REFUSED -> "token";
            case ADDED, REVISED, PASSWORD_RESET, PASSWORD_CHANGED, SET_UP -> "account";
        };
        var origin = switch (what) {
            case LOGGED_IN, LOGGED_OUT, PASSWORD_CHANGED, SET_UP, TOKEN_ISSUED ->
                origin(changed.accountId(), changed.name());
            case LOG_IN_REFUSED, TOKEN_REFUSED -> origin(null, null);
            case ADDED,
                    REVISED,
                    PASSWORD_RESET,
                    SESSION_ENDED,
                    CLIENT_ADDED,
                    CLIENT_REVISED,
                    SECRET_ROTATED,
                    CLIENT_REVOKED -> origin();
        };
        append(
                AuditHead.ACCOUNTS,
                null,
                origin,
                new Deed(kind, changed.accountId(), what.name(), canonical(changed.now())));
    }

    private void append(String chain, @Nullable DepartmentYear year, Origin origin, Deed deed) {
        var head = repository.locked(chain, year);
        var event = new AuditEvent(head, year, origin, deed, now());
        repository.add(event);
        head.moved(event.sequence, event.hash);
    }

    /** Notes of each chain that has grown since how far it has come. */
    @Transactional
    void anchor() {
        var last = repository.locked(AuditHead.ANCHORS, null);
        var before = last.sequence;
        for (var head : repository.grown()) {
            var anchor = new AuditAnchor(last, head, now());
            repository.add(anchor);
            last.moved(anchor.sequence, anchor.hash);
        }
        if (last.sequence > before) {
            // Outside of the database, so that the anchors themselves cannot be cut off unnoticed.
            Log.infof("Audit anchor %d %s", last.sequence, last.hash);
        }
    }

    private Origin origin() {
        try {
            return caller.isKnown() ? origin(caller.id(), caller.name()) : origin(null, null);
        } catch (ContextNotActiveException outsideOfARequest) {
            return origin(null, null);
        }
    }

    private Origin origin(@Nullable UUID accountId, @Nullable String name) {
        return new Origin(accountId, name, credentials.address(), credentials.traceId());
    }

    private @Nullable String canonical(@Nullable Object now) {
        return now == null ? null : Canonical.of(json.valueToTree(now));
    }

    /** Both databases keep microseconds. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
