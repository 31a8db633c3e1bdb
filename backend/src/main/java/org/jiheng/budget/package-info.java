/**
 * Revenue and expenditure of a department's year (收支决算): one head with the carry-over, revenue by source,
 * expenditure by kind. Totals have no field: they are computed from the rows.
 */
@NullMarked
package org.jiheng.budget;

import org.jspecify.annotations.NullMarked;
