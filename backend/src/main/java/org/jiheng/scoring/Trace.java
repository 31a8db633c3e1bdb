package org.jiheng.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.jiheng.shared.Refusal.Message;
import org.jspecify.annotations.Nullable;

/**
 * A value and where it comes from: total ← levels ← rows ← what was entered. Whoever has the tree has everything: each
 * value is its arithmetic over its parts.
 *
 * @param id the same wherever the same node stands: a node may be a part of several
 * @param name by which the arithmetic of the node above calls it
 * @param label as a person calls it
 * @param clause where the rule stands; nothing for what was entered
 * @param arithmetic over the names of the parts; nothing for what was entered
 * @param value nothing if there is none, and then {@code notScored} says why. What is not rounded yet is shown with six
 *     decimals and computed on exactly
 * @param entered text where no number was entered: a tier, the reason of an override
 * @param working the arithmetic with its figures, as {@code 112 ÷ 120 × 6 = 5.60}
 */
public record Trace(
        String id,
        String name,
        Message label,
        Rule rule,
        @Nullable Clause clause,
        @Nullable Formula arithmetic,
        @Nullable BigDecimal value,
        @Nullable String entered,
        String working,
        @Nullable Message notScored,
        List<Trace> parts) {

    public Trace {
        parts = List.copyOf(parts);
    }

    /** A figure that was entered. */
    static Trace entered(String id, String name, Message label, BigDecimal value) {
        return new Trace(
                id, name, label, Rule.ENTERED, null, null, value, null, value.toPlainString(), null, List.of());
    }

    /** Words that were entered. */
    static Trace words(String id, String name, Message label, String text) {
        return new Trace(id, name, label, Rule.ENTERED, null, null, null, text, text, null, List.of());
    }

    static Trace unscored(String id, String name, Message label, Message why) {
        return new Trace(id, name, label, Rule.ENTERED, null, null, null, null, "", why, List.of());
    }

    /** The same node under the name that another arithmetic has for it. */
    Trace as(String other) {
        return new Trace(id, other, label, rule, clause, arithmetic, value, entered, working, notScored, parts);
    }

    static Message called(String text) {
        return Message.of("scoring.node.text", text);
    }
}
