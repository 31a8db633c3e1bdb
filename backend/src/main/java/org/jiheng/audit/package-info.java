/**
 * Who did what, when and from where: an append-only trail beside every change, in the same transaction. The events of a
 * department's year are one chain, those of the accounts another, those of the department tree and the schemes a third; each
 * event carries the hash of the one before it, and anchors note from time to time how far each chain has come, so that
 * nothing is changed or cut off unnoticed. The database refuses to change or to remove a row.
 */
@NullMarked
package org.jiheng.audit;

import org.jspecify.annotations.NullMarked;
