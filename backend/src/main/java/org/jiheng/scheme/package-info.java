/** Stored, versioned scoring schemes and the face of scoring: what the pure rules say, in the contract's words. */
@NullMarked
package org.jiheng.scheme;

import org.jspecify.annotations.NullMarked;
