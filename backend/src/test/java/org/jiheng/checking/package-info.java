@NullMarked
package org.jiheng.checking;

import org.jspecify.annotations.NullMarked;
