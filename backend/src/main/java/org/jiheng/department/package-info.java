/**
 * The department tree (部门, 预算单位): who has years to report on; and what a department is in one year: its profile and
 * its staffing.
 */
@NullMarked
package org.jiheng.department;

import org.jspecify.annotations.NullMarked;
