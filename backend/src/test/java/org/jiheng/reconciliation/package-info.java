@NullMarked
package org.jiheng.reconciliation;

import org.jspecify.annotations.NullMarked;
