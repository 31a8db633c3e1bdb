/** The department tree (部门, 预算单位): who has years to report on. */
@NullMarked
package org.jiheng.department;

import org.jspecify.annotations.NullMarked;
