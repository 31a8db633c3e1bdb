package org.jiheng.scoring;

import org.jiheng.shared.Refusal.Message;

/**
 * Why a row has its score.
 *
 * @param working the arithmetic with its figures, as {@code 112 ÷ 120 × 6 = 5.60}
 */
public record Trace(Rule rule, String working, Clause clause) {

    public Message formula() {
        return rule.formula();
    }

    public Message rounding() {
        return rule.rounding();
    }
}
