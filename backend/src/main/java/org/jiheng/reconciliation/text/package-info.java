/** From the plain text of a report or a form, as people copy it, to facts with their places and how they hang together. */
@NullMarked
package org.jiheng.reconciliation.text;

import org.jspecify.annotations.NullMarked;
