/**
 * 勾稽核对: what a self-evaluation states, held against what else it states. Pure functions over facts and relations: a
 * document becomes {@link org.jiheng.reconciliation.Statements} in {@code text}, the {@link
 * org.jiheng.reconciliation.Reconciler} says what holds, what cannot be true together and what cannot be computed.
 * Silence where nothing is wrong counts as much as a finding.
 */
@NullMarked
package org.jiheng.reconciliation;

import org.jspecify.annotations.NullMarked;
