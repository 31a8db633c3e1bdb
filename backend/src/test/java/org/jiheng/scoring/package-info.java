@NullMarked
package org.jiheng.scoring;

import org.jspecify.annotations.NullMarked;
