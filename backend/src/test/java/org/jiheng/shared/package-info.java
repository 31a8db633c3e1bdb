@NullMarked
package org.jiheng.shared;

import org.jspecify.annotations.NullMarked;
