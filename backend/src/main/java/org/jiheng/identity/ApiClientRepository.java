package org.jiheng.identity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jiheng.shared.Scope;
import org.jiheng.shared.Scope.Area;
import org.jiheng.shared.persistence.Keyset;

@ApplicationScoped
class ApiClientRepository implements PanacheRepositoryBase<ApiClient, UUID> {

    /** A client all of whose areas lie within {@code own}. */
    Optional<ApiClient> one(UUID id, Scope own) {
        var bound = new HashMap<String, Object>();
        bound.put("id", id);
        return find(
                        "from ApiClient c join fetch c.account where c.id = :id and "
                                + Delegation.within(own, "c.areas", bound),
                        bound)
                .firstResultOptional();
    }

    List<ApiClient> page(AccountQuery query) {
        var bound = new HashMap<String, Object>();
        return new Keyset()
                .where("(locate(:q, account.loginName) > 0 or locate(:q, account.displayName) > 0)", query.q())
                .always(
                        "id in (select c.id from ApiClient c where " + Delegation.within(query.own(), "c.areas", bound)
                                + ")",
                        bound)
                .after("account.loginName", "id", false, AccountRepository.keys(query.after()))
                .list(this, "account.loginName, id", query.limit());
    }

    Optional<ApiClient> named(String clientId) {
        return find("account.loginName", clientId).firstResultOptional();
    }

    /** Whose secret this is now. */
    Optional<ApiClient> holding(String clientId, String secretHash, Instant now) {
        return find(
                        "select c from ApiClient c join fetch c.account a, ClientSecret s where s.clientId = c.id"
                                + " and a.loginName = ?1 and s.secretHash = ?2 and (s.endsAt is null or s.endsAt > ?3)",
                        clientId,
                        secretHash,
                        now)
                .firstResultOptional();
    }

    /** Where a client's scopes hold, with the paths that the departments have now. */
    List<Area> areas(UUID id) {
        return getEntityManager()
                .createQuery(
                        "select new org.jiheng.shared.Scope$Area(a.region, coalesce(d.path, ''), a.firstYear, a.lastYear)"
                                + " from ApiClient c join c.areas a left join Department d on d.id = a.departmentId"
                                + " where c.id = :id",
                        Area.class)
                .setParameter("id", id)
                .getResultList();
    }

    /** Notes that it called, without a revision. */
    void used(UUID id, Instant now, Instant before) {
        getEntityManager()
                .createQuery("update ApiClient set lastUsedAt = :now where id = :id"
                        + " and (lastUsedAt is null or lastUsedAt < :before)")
                .setParameter("now", now)
                .setParameter("id", id)
                .setParameter("before", before)
                .executeUpdate();
    }

    List<ClientSecret> secrets(UUID id) {
        return getEntityManager()
                .createQuery(
                        "select s from ClientSecret s where s.clientId = :id order by s.createdAt", ClientSecret.class)
                .setParameter("id", id)
                .getResultList();
    }

    void add(ClientSecret secret) {
        getEntityManager().persist(secret);
    }

    void remove(ClientSecret secret) {
        getEntityManager().remove(secret);
    }
}
