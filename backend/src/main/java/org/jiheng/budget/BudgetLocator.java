package org.jiheng.budget;

import jakarta.inject.Singleton;
import org.jiheng.shared.persistence.Places;
import org.jiheng.shared.persistence.YearPartLocator;

@Singleton
class BudgetLocator extends YearPartLocator {

    BudgetLocator(Places places) {
        super(places, "budgets", Budget.class, "budget.not-found");
    }
}
