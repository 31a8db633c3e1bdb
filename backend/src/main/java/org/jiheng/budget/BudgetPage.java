package org.jiheng.budget;

import java.util.List;
import org.jiheng.shared.Page;
import org.jspecify.annotations.Nullable;

/** A page of budgets, the newest year first. */
public record BudgetPage(List<BudgetView> items, @Nullable String next) {

    static BudgetPage of(Page<BudgetView> page) {
        return new BudgetPage(page.items(), page.next());
    }
}
