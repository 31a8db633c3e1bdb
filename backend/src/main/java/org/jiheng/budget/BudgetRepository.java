package org.jiheng.budget;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jiheng.shared.Cursor;
import org.jiheng.shared.persistence.Keyset;
import org.jiheng.shared.persistence.YearParts;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class BudgetRepository implements YearParts<Budget> {

    List<Budget> page(BudgetQuery query) {
        return new Keyset()
                .within(query.scope())
                .where("departmentId = :department", query.departmentId())
                .where("fiscalYear = :year", query.fiscalYear())
                .after("fiscalYear", "id", true, keys(query.after()))
                .list(this, "fiscalYear desc, id", query.limit());
    }

    private static Object @Nullable [] keys(@Nullable Cursor after) {
        return after == null ? null : new Object[] {after.number(0), after.id()};
    }
}
