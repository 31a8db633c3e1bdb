package org.jiheng.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.function.Consumer;
import org.jiheng.shared.Cursor;
import org.jspecify.annotations.Nullable;

/** Reads the trail, and computes it again. */
@ApplicationScoped
public class AuditService {

    private final AuditRepository repository;
    private final ObjectMapper json;

    AuditService(AuditRepository repository, ObjectMapper json) {
        this.repository = repository;
        this.json = json;
    }

    /** @param addresses whether it may be told from where people worked */
    @Transactional
    AuditEventPage list(AuditQuery query, boolean addresses) {
        var found = repository.page(query, chain(query));
        var before = repository.before(found);
        var items = new ArrayList<AuditEventView>();
        for (int i = 0; i < found.size(); i++) {
            if (items.size() == query.limit() || i == query.read()) {
                return new AuditEventPage(items, cursor(found.get(i - 1)));
            }
            var event = found.get(i);
            var changes = Differences.between(
                    read(before.get(new AuditKey(event.chain, event.sequence))), read(event.content));
            if (query.pointer() == null || changes.stream().anyMatch(change -> change.isAt(query.pointer()))) {
                items.add(AuditEventView.of(event, addresses, changes));
            }
        }
        return new AuditEventPage(items, null);
    }

    private static String cursor(AuditEvent event) {
        return Cursor.of(event.occurredAt.toString(), event.chain, Integer.toString(event.sequence))
                .toString();
    }

    /** Gives every visible row as a line of canonical JSON, chain by chain. */
    @Transactional
    void export(AuditQuery query, Consumer<String> line) {
        try (var events = repository.all(query, chain(query))) {
            events.forEach(event -> line.accept(event.line()));
        }
    }

    /** Computes every visible chain again. */
    @Transactional
    AuditVerification verify(Visible visible) {
        var verifier = new Verifier();
        // Anchors first: what they note was there before the chains are read.
        var end = repository.head(AuditHead.ANCHORS).orElse(null);
        var anchors = repository.anchors();
        verifier.anchors(anchors, end);
        repository.headless(visible).forEach(verifier::headless);
        repository.walk(visible, verifier::event);
        verifier.end(visible.isEverything());
        return verifier.result(anchors.size());
    }

    /** An evaluation that is none has no events. */
    private @Nullable String chain(AuditQuery query) {
        return query.evaluationId() == null
                ? null
                : repository.chainOf(query.evaluationId()).orElse("");
    }

    private JsonNode read(@Nullable String content) {
        try {
            return content == null ? MissingNode.getInstance() : json.readTree(content);
        } catch (JsonProcessingException tampered) {
            // The list shows what it can; verification names the row.
            return MissingNode.getInstance();
        }
    }
}
