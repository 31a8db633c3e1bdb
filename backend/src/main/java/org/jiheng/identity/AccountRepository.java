package org.jiheng.identity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jiheng.shared.Cursor;
import org.jiheng.shared.persistence.Keyset;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class AccountRepository implements PanacheRepositoryBase<Account, UUID> {

    Optional<Account> named(String loginName) {
        return find("loginName", loginName).firstResultOptional();
    }

    List<Account> page(AccountQuery query) {
        return new Keyset()
                .where("(locate(:q, loginName) > 0 or locate(:q, displayName) > 0)", query.q())
                .after("loginName", "id", false, keys(query.after()))
                .list(this, "loginName, id", query.limit());
    }

    private static Object @Nullable [] keys(@Nullable Cursor after) {
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
