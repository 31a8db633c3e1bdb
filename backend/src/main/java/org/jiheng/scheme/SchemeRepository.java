package org.jiheng.scheme;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jiheng.shared.persistence.Keyset;

@ApplicationScoped
class SchemeRepository implements PanacheRepositoryBase<StoredScheme, UUID> {

    List<StoredScheme> page(SchemeQuery query) {
        var after = query.after();
        return new Keyset()
                .where("kind = :kind", query.kind() == null ? null : query.kind().name())
                .where("fiscalYearFrom <= :year", query.fiscalYear())
                .where("(fiscalYearTo is null or fiscalYearTo >= :last)", query.fiscalYear())
                .after("code", "id", false, after == null ? null : new Object[] {after.keys().get(0), after.id()})
                .list(this, "code, id", query.limit());
    }
}
