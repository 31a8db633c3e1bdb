package org.jiheng.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jiheng.shared.Caller;
import org.jiheng.shared.Changed;
import org.jiheng.shared.Changed.Action;
import org.jiheng.shared.DepartmentYear;
import org.jiheng.shared.ProblemType;
import org.jiheng.shared.Refusal;
import org.jiheng.shared.Revised;
import org.jiheng.shared.YearGate;
import org.jiheng.shared.persistence.YearParts;

/** Keeps what a department writes about its findings; what is found, {@code checking} says. Closed once submitted. */
@ApplicationScoped
public class ExplanationService {

    /** A finding that is not explained yet. */
    public static final int NOT_EXPLAINED = 0;

    private static final String KIND = "finding-explanation";

    private final Rows rows;
    private final YearGate gate;
    private final Caller caller;
    private final Clock clock;
    private final Event<Changed> changed;

    ExplanationService(Rows rows, YearGate gate, Caller caller, Clock clock, Event<Changed> changed) {
        this.rows = rows;
        this.gate = gate;
        this.caller = caller;
        this.clock = clock;
        this.changed = changed;
    }

    @ApplicationScoped
    static class Rows implements YearParts<FindingExplanation> {}

    /** All of a year, those too that answer nothing any more. */
    @Transactional
    public List<Revised<Explanation>> ofYear(DepartmentYear year) {
        return rows
                .find(YearParts.OF_YEAR + " order by id", year.regionCode(), year.fiscalYear(), year.departmentId())
                .stream()
                .map(ExplanationService::revised)
                .toList();
    }

    /**
     * Writes an explanation, or another one in its place.
     *
     * @param expected the revision that was seen; {@link #NOT_EXPLAINED} if there was none
     * @param explained the finding as it is now, with the text
     * @throws Refusal {@link ProblemType#REVISION_STALE}, {@link ProblemType#YEAR_CLOSED}
     */
    @Transactional
    public Revised<Explanation> explain(DepartmentYear year, int expected, Explained explained) {
        gate.requireOpen(year.departmentId(), year.fiscalYear());
        var known = find(year, explained.key());
        require(known, expected);
        var row = known.orElseGet(() -> new FindingExplanation(year, explained.key(), explained.rule()));
        row.figures = explained.figures();
        row.statement = explained.statement();
        row.text = explained.text();
        row.accountId = caller.id();
        row.accountName = caller.name();
        row.explainedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        rows.persist(row);
        rows.flush();
        changed.fire(new Changed(
                year, KIND, row.id(), known.isPresent() ? Action.REVISED : Action.ADDED, row.explanation()));
        return revised(row);
    }

    /** Takes an explanation back. */
    @Transactional
    public void withdraw(DepartmentYear year, int expected, String key) {
        gate.requireOpen(year.departmentId(), year.fiscalYear());
        var row = find(year, key).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND, "finding.not-explained"));
        require(Optional.of(row), expected);
        rows.delete(row);
        changed.fire(new Changed(year, KIND, row.id(), Action.REMOVED, null));
    }

    /** What is explained, and how. */
    public record Explained(String key, String rule, String figures, String statement, String text) {}

    private Optional<FindingExplanation> find(DepartmentYear year, String key) {
        return rows.ofYear(year).stream()
                .filter(row -> row.findingKey.equals(key))
                .findFirst();
    }

    private static void require(Optional<FindingExplanation> known, int expected) {
        if (known.map(ExplanationService::tag).orElse(NOT_EXPLAINED) != expected) {
            throw new Refusal(ProblemType.REVISION_STALE, "problem.revision-stale.detail");
        }
    }

    private static Revised<Explanation> revised(FindingExplanation row) {
        return new Revised<>(row.explanation(), tag(row));
    }

    /** One above the row's own: the tag of what is not written yet is no row's. */
    private static int tag(FindingExplanation row) {
        return row.revision() + 1;
    }
}
