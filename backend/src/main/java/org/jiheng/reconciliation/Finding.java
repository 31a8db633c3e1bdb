package org.jiheng.reconciliation;

import java.util.List;
import org.jiheng.shared.Refusal.Message;

/**
 * Something that does not hold.
 *
 * @param stated as the document has it
 * @param computed what follows from the other statements; empty where nothing was reckoned
 * @param consequences what does not hold for the same cause; not counted
 */
public record Finding(
        RuleId rule,
        Severity severity,
        Message message,
        Message explanation,
        String stated,
        String computed,
        List<Fact> facts,
        List<Finding> consequences) {

    public Finding {
        facts = List.copyOf(facts);
        consequences = List.copyOf(consequences);
    }

    Finding asWarning() {
        return new Finding(rule, Severity.WARNING, message, explanation, stated, computed, facts, consequences);
    }

    Finding with(List<Finding> more) {
        return new Finding(rule, severity, message, explanation, stated, computed, facts, more);
    }
}
