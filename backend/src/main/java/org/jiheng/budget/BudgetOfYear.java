package org.jiheng.budget;

/** All that is known of the budget of a department's year. */
public record BudgetOfYear(BudgetView head, BudgetSection revenue, BudgetSection expenditure) {}
