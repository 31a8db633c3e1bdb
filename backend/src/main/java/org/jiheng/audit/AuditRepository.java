package org.jiheng.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.hibernate.jpa.HibernateHints;
import org.jiheng.shared.DepartmentYear;
import org.jiheng.shared.web.Canonical;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class AuditRepository {

    /** Rows that are held at once where all are read. */
    private static final int FETCHED = 500;

    private final EntityManager database;

    AuditRepository(EntityManager database) {
        this.database = database;
    }

    /** The end of a chain, locked; a new one is begun where there is none. */
    AuditHead locked(String chain, @Nullable DepartmentYear year) {
        var head = database.find(AuditHead.class, chain, LockModeType.PESSIMISTIC_WRITE);
        if (head == null) {
            // Two may begin it at once: the second one waits, and then finds it.
            database.createNativeQuery(
                            "insert into audit_head (chain, sequence, hash) values (:chain, 0, :hash) on conflict do nothing")
                    .setParameter("chain", chain)
                    .setParameter("hash", Canonical.GENESIS)
                    .executeUpdate();
            head = database.find(AuditHead.class, chain, LockModeType.PESSIMISTIC_WRITE);
            if (year != null) {
                head.fiscalYear = year.fiscalYear();
                head.departmentId = year.departmentId();
            }
        }
        return head;
    }

    void add(AuditEvent event) {
        database.persist(event);
    }

    void add(AuditAnchor anchor) {
        database.persist(anchor);
    }

    /** The heads of the chains that have grown since they were last anchored. */
    List<AuditHead> grown() {
        return database.createQuery(
                        "select h from AuditHead h where h.chain <> :anchors and not exists (select 1 from AuditAnchor a"
                                + " where a.chain = h.chain and a.chainSequence = h.sequence) order by h.chain",
                        AuditHead.class)
                .setParameter("anchors", AuditHead.ANCHORS)
                .getResultList();
    }

    /** The chain of an evaluation's year; nothing if there is no such evaluation. */
    Optional<String> chainOf(UUID evaluationId) {
        return database.createQuery(
                        "select v.regionCode, v.fiscalYear, v.departmentId from Evaluation v where v.id = :id",
                        Object[].class)
                .setParameter("id", evaluationId)
                .getResultStream()
                .findFirst()
                .map(key -> key[0] + "/" + key[1] + "/" + key[2]);
    }

    /** One row more than a page is made from, so that a next page is known. */
    List<AuditEvent> page(AuditQuery query, @Nullable String chain) {
        var values = new HashMap<String, Object>();
        var typed = database.createQuery(
                        "select e from AuditEvent e where " + narrowed(query, chain, values)
                                + " order by e.occurredAt desc, e.chain, e.sequence desc",
                        AuditEvent.class)
                .setMaxResults(query.read() + 1);
        values.forEach(typed::setParameter);
        return typed.getResultList();
    }

    /** Every event that is asked for, chain by chain, not held in memory. The caller closes it. */
    Stream<AuditEvent> all(AuditQuery query, @Nullable String chain) {
        var values = new HashMap<String, Object>();
        var typed = database.createQuery(
                        "select e from AuditEvent e where " + narrowed(query, chain, values)
                                + " order by e.chain, e.sequence",
                        AuditEvent.class)
                .setHint(HibernateHints.HINT_FETCH_SIZE, FETCHED);
        values.forEach(typed::setParameter);
        return typed.getResultStream().peek(database::detach);
    }

    private static String narrowed(AuditQuery query, @Nullable String chain, Map<String, Object> values) {
        var clauses = new ArrayList<String>();
        clauses.add(query.visible().condition("e", values));
        and("e.chain = :chain", chain, clauses, values);
        and("e.objectId = :object", query.objectId(), clauses, values);
        if (query.kind() != null) {
            // With its parts: of a budget also budget-revenue.
            clauses.add("(e.kind = :kind or locate(concat(:kind, '-'), e.kind) = 1)");
            values.put("kind", query.kind());
        }
        and("e.accountId = :account", query.accountId(), clauses, values);
        and("e.accountName = :name", query.accountName(), clauses, values);
        and("e.occurredAt >= :from", query.from(), clauses, values);
        and("e.occurredAt < :to", query.to(), clauses, values);
        if (query.after() != null) {
            clauses.add("(e.occurredAt < :afterTime or (e.occurredAt = :afterTime and (e.chain > :afterChain"
                    + " or (e.chain = :afterChain and e.sequence < :afterSequence))))");
            values.put("afterTime", query.after().instant(0));
            values.put("afterChain", query.after().keys().get(1));
            values.put("afterSequence", query.after().number(2));
        }
        return String.join(" and ", clauses);
    }

    private static void and(String clause, @Nullable Object value, List<String> clauses, Map<String, Object> values) {
        if (value != null) {
            clauses.add(clause);
            values.put(clause.substring(clause.indexOf(':') + 1), value);
        }
    }

    /** What the things of these events were before, by the event. */
    Map<AuditKey, String> before(List<AuditEvent> events) {
        var before = new HashMap<AuditKey, String>();
        if (!events.isEmpty()) {
            database.createQuery(
                            "select e.chain, e.sequence, p.content from AuditEvent e join AuditEvent p"
                                    + " on p.chain = e.chain and p.sequence = (select max(q.sequence) from AuditEvent q"
                                    + " where q.chain = e.chain and q.kind = e.kind and q.objectId = e.objectId"
                                    + " and q.sequence < e.sequence) where e in :events",
                            Object[].class)
                    .setParameter("events", events)
                    .getResultStream()
                    .filter(row -> row[2] != null)
                    .forEach(row -> before.put(new AuditKey((String) row[0], (int) row[1]), (String) row[2]));
        }
        return before;
    }

    List<AuditAnchor> anchors() {
        return database.createQuery("select a from AuditAnchor a order by a.sequence", AuditAnchor.class)
                .getResultList();
    }

    Optional<AuditHead> head(String chain) {
        return Optional.ofNullable(database.find(AuditHead.class, chain));
    }

    /** Each visible chain's end with each of its events in their order: one statement, so one moment. */
    void walk(Visible visible, BiConsumer<AuditHead, @Nullable AuditEvent> each) {
        var values = new HashMap<String, Object>();
        var typed = database.createQuery(
                        "select h, e from AuditHead h left join AuditEvent e on e.chain = h.chain"
                                + " where h.chain <> :anchors and " + visible.condition("h", values)
                                + " order by h.chain, e.sequence",
                        Object[].class)
                .setHint(HibernateHints.HINT_FETCH_SIZE, FETCHED)
                .setParameter("anchors", AuditHead.ANCHORS);
        values.forEach(typed::setParameter);
        try (var rows = typed.getResultStream()) {
            rows.forEach(row -> {
                each.accept((AuditHead) row[0], (AuditEvent) row[1]);
                if (row[1] != null) {
                    database.detach(row[1]);
                }
            });
        }
    }

    /** Visible chains that have events and no end. */
    List<String> headless(Visible visible) {
        var values = new HashMap<String, Object>();
        var typed = database.createQuery(
                "select distinct e.chain from AuditEvent e where not exists (select 1 from AuditHead h"
                        + " where h.chain = e.chain) and " + visible.condition("e", values) + " order by e.chain",
                String.class);
        values.forEach(typed::setParameter);
        return typed.getResultList();
    }
}
