@NullMarked
package org.jiheng.scheme;

import org.jspecify.annotations.NullMarked;
