/** What happens before the server starts and while it is stopped: the pre-flight checks, the start, the backup. */
@NullMarked
package org.jiheng;

import org.jspecify.annotations.NullMarked;
