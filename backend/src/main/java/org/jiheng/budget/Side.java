package org.jiheng.budget;

import org.jiheng.codelist.CodeLists;

/** The two halves of a budget, and the list that their rows take their codes from. */
enum Side {
    REVENUE(CodeLists.REVENUE_SOURCE, "budget-revenue"),
    EXPENDITURE(CodeLists.EXPENDITURE_KIND, "budget-expenditure");

    final String codeList;

    /** The contract's word in {@link org.jiheng.shared.Changed}. */
    final String changed;

    Side(String codeList, String changed) {
        this.codeList = codeList;
        this.changed = changed;
    }
}
