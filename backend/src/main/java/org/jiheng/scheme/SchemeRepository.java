package org.jiheng.scheme;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.jiheng.shared.persistence.Keyset;

@ApplicationScoped
class SchemeRepository implements PanacheRepositoryBase<StoredScheme, UUID> {

    /** The text of every scheme that is no draft. */
    Set<String> contents() {
        return Set.copyOf(getEntityManager()
                .createQuery("select content from StoredScheme where state <> DRAFT", String.class)
                .getResultList());
    }

    /** Whether it was not there yet. */
    boolean addUnlessThere(StoredScheme scheme) {
        return getEntityManager()
                        .unwrap(Session.class)
                        .createNativeMutationQuery("""
                        insert into scheme (id, code, version, kind, region_code, fiscal_year_from, fiscal_year_to,
                            name, content, state, published_at, revision)
                        values (:id, :code, :version, :kind, :region, :first, :last, :name, :content, :state,
                            current_timestamp, 0)
                        on conflict do nothing
                        """)
                        .setParameter("id", scheme.id, UUID.class)
                        .setParameter("code", scheme.code, String.class)
                        .setParameter("version", scheme.version, Integer.class)
                        .setParameter("kind", scheme.kind, String.class)
                        .setParameter("region", scheme.regionCode, String.class)
                        .setParameter("first", scheme.fiscalYearFrom, Integer.class)
                        .setParameter("last", scheme.fiscalYearTo, Integer.class)
                        .setParameter("name", scheme.name, String.class)
                        .setParameter("content", scheme.content, String.class)
                        .setParameter("state", scheme.state.name(), String.class)
                        .executeUpdate()
                > 0;
    }

    /** Every version of a code, the newest first, locked: whoever publishes one waits here for whoever does so now. */
    List<StoredScheme> locked(String code) {
        return find("code = ?1 order by version desc", code)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    List<StoredScheme> versions(String code) {
        return find("code = ?1 order by version desc", code).list();
    }

    List<StoredScheme> page(SchemeQuery query) {
        var after = query.after();
        return new Keyset()
                .where(
                        "kind = :kind",
                        query.kind() == null ? null : query.kind().name())
                .where("fiscalYearFrom <= :year", query.fiscalYear())
                .where("(fiscalYearTo is null or fiscalYearTo >= :last)", query.fiscalYear())
                .where("state = :state", query.state())
                .regionsWithin(query.drafts(), "state <> DRAFT")
                .after(
                        "code",
                        "id",
                        false,
                        after == null ? null : new Object[] {after.keys().get(0), after.id()})
                .list(this, "code, id", query.limit());
    }
}
