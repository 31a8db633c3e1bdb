@NullMarked
package org.jiheng.reconciliation.text;

import org.jspecify.annotations.NullMarked;
