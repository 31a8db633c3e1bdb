package org.jiheng.reconciliation.text;

import org.jiheng.reconciliation.Measure;
import org.jiheng.reconciliation.Quantity;

/**
 * A number with its unit in a text.
 *
 * @param start of the first digit
 * @param end behind the unit
 * @param bounded 不超过, 以上: not the value but a limit of it
 * @param perUnit 500元/人: a price, not an amount
 * @param range 5-8名
 */
record Mention(int start, int end, Quantity quantity, boolean bounded, boolean perUnit, boolean range) {

    Measure measure() {
        return quantity.measure();
    }

    /** An amount, and exactly that. */
    boolean isPlain() {
        return isSure() && !perUnit;
    }

    /** An amount or a price, and exactly that. */
    boolean isSure() {
        return !bounded && !range && !quantity.approximate();
    }
}
