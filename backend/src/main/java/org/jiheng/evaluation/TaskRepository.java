package org.jiheng.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiheng.shared.Caller;
import org.jiheng.shared.Cursor;
import org.jiheng.shared.persistence.Keyset;
import org.jspecify.annotations.Nullable;

/** Finds the years that wait for somebody: sent back first, then by deadline, those without one last, then by id. */
@ApplicationScoped
class TaskRepository {

    private static final String SENT_BACK = "(case when " + Status.RETURNED.condition() + " then 0 else 1 end)";

    private final EntityManager database;
    private final Caller caller;

    TaskRepository(EntityManager database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    /** One row more than the limit, so that a next page is known. */
    List<EvaluationRow> page(@Nullable Integer fiscalYear, @Nullable String q, int limit, @Nullable Cursor after) {
        var values = new HashMap<String, Object>();
        var turns = turns(values);
        if (turns.isEmpty()) {
            return List.of();
        }
        var select = EvaluationRepository.SUMMARY + " where (" + String.join(" or ", turns) + ")"
                + narrowed(fiscalYear, q, values) + (after == null ? "" : " and " + past(after, values)) + " order by "
                + SENT_BACK
                + ", e.deadline nulls last, e.id";
        var typed = database.createQuery(select, EvaluationRow.class).setMaxResults(limit + 1);
        values.forEach(typed::setParameter);
        return typed.getResultList();
    }

    private static String narrowed(@Nullable Integer fiscalYear, @Nullable String q, Map<String, Object> values) {
        var clauses = "";
        if (fiscalYear != null) {
            clauses += " and e.fiscalYear = :fiscalYear";
            values.put("fiscalYear", fiscalYear);
        }
        if (q != null) {
            clauses += " and (locate(:q, d.name) > 0 or locate(:q, d.shortName) > 0)";
            values.put("q", q);
        }
        return clauses;
    }

    /** Where a list goes on after a year. */
    static Cursor position(EvaluationRow row) {
        var last = row.summary();
        return Cursor.of(
                last.status() == Status.RETURNED ? "0" : "1",
                last.deadline() == null ? "" : last.deadline().toString(),
                last.id().toString());
    }

    /** In which states a year waits for the caller, and where. */
    private List<String> turns(Map<String, Object> values) {
        var turns = new ArrayList<String>();
        for (var state : State.values()) {
            var scope = Workflow.turn(state).map(caller::scope);
            if (scope.isPresent() && !scope.get().areas().isEmpty()) {
                var clause = "e.state = " + state;
                if (!scope.get().isEverywhere()) {
                    clause += " and "
                            + Keyset.condition(scope.get(), "e.departmentId", "e.fiscalYear", state.name(), values);
                }
                if (Workflow.isOthersWork(state)) {
                    clause += " and not exists (select 1 from e.contributors own where own.accountId = :caller)";
                    values.put("caller", caller.id());
                }
                turns.add("(" + clause + ")");
            }
        }
        return turns;
    }

    private static String past(Cursor after, Map<String, Object> values) {
        var deadline = deadline(after);
        values.put("afterRank", after.number(0));
        values.put("afterId", after.id());
        var later = "e.deadline is null and e.id > :afterId";
        if (deadline != null) {
            later =
                    "e.deadline > :afterDeadline or e.deadline is null or (e.deadline = :afterDeadline and e.id > :afterId)";
            values.put("afterDeadline", deadline);
        }
        return "(" + SENT_BACK + " > :afterRank or (" + SENT_BACK + " = :afterRank and (" + later + ")))";
    }

    private static @Nullable LocalDate deadline(Cursor after) {
        var text = after.keys().get(1);
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException notADate) {
            throw Cursor.unreadable();
        }
    }
}
