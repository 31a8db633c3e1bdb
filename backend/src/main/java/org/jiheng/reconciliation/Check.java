package org.jiheng.reconciliation;

import java.util.List;

/** That a rule was applied to these statements, and what came of it. */
public record Check(RuleId rule, Outcome outcome, List<Fact> facts) {

    public Check {
        facts = List.copyOf(facts);
    }
}
