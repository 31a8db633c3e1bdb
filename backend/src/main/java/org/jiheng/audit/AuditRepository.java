package org.jiheng.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import org.jiheng.shared.DepartmentYear;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class AuditRepository {

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
}
