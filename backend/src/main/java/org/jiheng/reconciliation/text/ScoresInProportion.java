package org.jiheng.reconciliation.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jiheng.reconciliation.RuleId;
import org.jiheng.reconciliation.Severity;
import org.jspecify.annotations.Nullable;

/** How a form scores what was not met: where the other rows show that it does so in proportion, one row that does not is asked about. */
final class ScoresInProportion {

    private static final String REVERSE = "≤<";
    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

    private ScoresInProportion() {}

    /** @param computed what the row's points give in proportion to what was done */
    private record Scored(Form.Row row, BigDecimal computed) {

        boolean fits() {
            var score = Objects.requireNonNull(row.score()).amount();
            var tolerance = score.step().max(HUNDREDTH);
            return computed.subtract(score.value()).abs().compareTo(tolerance) <= 0;
        }
    }

    static void relate(Form form, FactBook book) {
        var unmet = new ArrayList<Scored>();
        for (var row : form.rows) {
            var computed = computed(row);
            if (computed != null) {
                unmet.add(new Scored(row, computed));
            }
        }
        var odd = unmet.stream().filter(scored -> !scored.fits()).toList();
        if (odd.size() != 1 || unmet.size() - odd.size() < 2) {
            return;
        }
        var row = odd.get(0).row();
        var score = Objects.requireNonNull(row.score());
        book.observe(
                RuleId.R38,
                Severity.WARNING,
                "recon.proportion",
                List.of(
                        score,
                        row.points(),
                        Objects.requireNonNull(row.target()),
                        Objects.requireNonNull(row.actual())),
                score.shown(),
                odd.get(0).computed().setScale(2, RoundingMode.HALF_UP).toPlainString());
    }

    /** Nothing where the target is met, where nothing was lost, or where it cannot be reckoned. */
    private static @Nullable BigDecimal computed(Form.Row row) {
        var target = row.target();
        var actual = row.actual();
        var score = row.score();
        if (target == null
                || actual == null
                || score == null
                || target.quantity() == null
                || actual.quantity() == null
                || target.amount().measure() != actual.amount().measure()
                || target.number().signum() <= 0
                || actual.number().signum() <= 0
                || score.number().compareTo(row.points().number()) >= 0) {
            return null;
        }
        // What is to stay below a limit has many ways of being scored.
        var reverse = target.text() != null && REVERSE.contains(target.text());
        return reverse || actual.number().compareTo(target.number()) >= 0
                ? null
                : row.points().number().multiply(actual.number()).divide(target.number(), 6, RoundingMode.HALF_UP);
    }
}
