/**
 * The words that every capability uses: amounts, percentages, points, a department's year, refusals, the caller.
 * Pure Java; how these look in HTTP is {@code shared.web}, in the database {@code shared.persistence}.
 */
@NullMarked
package org.jiheng.shared;

import org.jspecify.annotations.NullMarked;
