package org.jiheng.reconciliation;

import java.math.BigDecimal;
import java.util.List;
import org.jiheng.shared.Refusal.Message;
import org.jspecify.annotations.Nullable;

/**
 * What a rule says of one relation.
 *
 * @param finding of what is violated, or the notice that rounding leaves a trace
 * @param gap by how much it is missed, where that is a number
 */
record Verdict(
        Check check, @Nullable Finding finding, @Nullable BigDecimal gap) {

    static Verdict held(Relation relation) {
        return new Verdict(new Check(relation.rule(), Outcome.HELD, relation.facts()), null, null);
    }

    static Verdict notComputable(Relation relation) {
        return new Verdict(new Check(relation.rule(), Outcome.NOT_COMPUTABLE, relation.facts()), null, null);
    }

    /** It holds as far as the printed digits go, and they do not quite agree. */
    static Verdict rounded(Relation relation, String stated, String computed, BigDecimal gap) {
        var finding = finding(
                relation, Severity.NOTICE, "recon.rounding", stated, computed, Message.of("recon.why.rounding"));
        return new Verdict(new Check(relation.rule(), Outcome.HELD, relation.facts()), finding, gap);
    }

    static Verdict violated(
            Relation relation,
            Severity severity,
            String key,
            String stated,
            String computed,
            Message why,
            @Nullable BigDecimal gap) {
        return new Verdict(
                new Check(relation.rule(), Outcome.VIOLATED, relation.facts()),
                finding(relation, severity, key, stated, computed, why),
                gap);
    }

    private static Finding finding(
            Relation relation, Severity severity, String key, String stated, String computed, Message why) {
        return new Finding(
                relation.rule(),
                severity,
                Message.of(key, stated, computed),
                why,
                stated,
                computed,
                relation.facts(),
                List.of());
    }
}
