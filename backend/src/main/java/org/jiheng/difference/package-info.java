/**
 * 差异: what of a year differs from the year before, or from what was submitted before. Both are compared in one way: the
 * earlier year is told by the names of the present one, and whatever stands under the same name is held side by side.
 */
@NullMarked
package org.jiheng.difference;

import org.jspecify.annotations.NullMarked;
