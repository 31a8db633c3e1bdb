package org.jiheng.identity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jiheng.shared.Cursor;
import org.jiheng.shared.Scope;
import org.jiheng.shared.persistence.Keyset;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class AccountRepository implements PanacheRepositoryBase<Account, UUID> {

    /** A person who may try to log in. */
    Optional<Account> person(String loginName) {
        return find("loginName = ?1 and machine = false", loginName).firstResultOptional();
    }

    /** People and machine clients do not share names. */
    boolean isTaken(String loginName) {
        return count("loginName", loginName) > 0;
    }

    /** A person all of whose roles lie within {@code own}. */
    Optional<Account> person(UUID id, Scope own) {
        var bound = new HashMap<String, Object>();
        bound.put("id", id);
        return find(
                        "from Account c where c.id = :id and c.machine = false and "
                                + Delegation.within(own, "c.assignments", bound),
                        bound)
                .firstResultOptional();
    }

    List<Account> page(AccountQuery query) {
        var bound = new HashMap<String, Object>();
        return new Keyset()
                .always("machine = false")
                .where("(locate(:q, loginName) > 0 or locate(:q, displayName) > 0)", query.q())
                .always(
                        "id in (select c.id from Account c where "
                                + Delegation.within(query.own(), "c.assignments", bound) + ")",
                        bound)
                .after("loginName", "id", false, keys(query.after()))
                .list(this, "loginName, id", query.limit());
    }

    static Object @Nullable [] keys(@Nullable Cursor after) {
        return after == null ? null : new Object[] {after.keys().get(0), after.id()};
    }

    /** The areas of an account's roles, with the paths that their departments have now. */
    List<HeldRole> held(UUID id) {
        return getEntityManager()
                .createQuery(
                        "select new org.jiheng.identity.HeldRole(a.role, a.region, coalesce(d.path, ''), a.firstYear,"
                                + " a.lastYear) from Account c join c.assignments a left join Department d"
                                + " on d.id = a.departmentId where c.id = :id",
                        HeldRole.class)
                .setParameter("id", id)
                .getResultList();
    }
}
