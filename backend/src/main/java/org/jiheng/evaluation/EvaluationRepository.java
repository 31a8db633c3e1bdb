package org.jiheng.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jiheng.shared.Cursor;
import org.jiheng.shared.Scope;
import org.jiheng.shared.persistence.Keyset;
import org.jiheng.shared.persistence.YearParts;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class EvaluationRepository implements YearParts<Evaluation> {

    private final EntityManager database;

    EvaluationRepository(EntityManager database) {
        this.database = database;
    }

    Optional<Evaluation> of(UUID departmentId, int fiscalYear) {
        return find("departmentId = ?1 and fiscalYear = ?2", departmentId, fiscalYear)
                .singleResultOptional();
    }

    /**
     * The year's row, locked: whoever writes the year's data waits here for whoever does so at the moment, and then sees
     * what that one has left. A query alone would lock the row and keep what this transaction had read of it before.
     */
    Optional<Evaluation> locked(UUID departmentId, int fiscalYear) {
        var found = of(departmentId, fiscalYear);
        found.ifPresent(evaluation -> database.refresh(evaluation, LockModeType.PESSIMISTIC_WRITE));
        return found;
    }

    Optional<Evaluation> locked(UUID id) {
        return findByIdOptional(id)
                .map(Evaluation::year)
                .flatMap(year -> locked(year.departmentId(), year.fiscalYear()));
    }

    /** One row more than the limit, so that a next page is known. */
    List<EvaluationSummary> page(EvaluationQuery query) {
        var clauses = new ArrayList<String>();
        var values = new HashMap<String, Object>();
        narrow(query, clauses, values);
        var select = SUMMARY + (clauses.isEmpty() ? "" : " where " + String.join(" and ", clauses))
                + " order by e.fiscalYear desc, e.id";
        var typed = database.createQuery(select, EvaluationRow.class).setMaxResults(query.limit() + 1);
        values.forEach(typed::setParameter);
        return typed.getResultList().stream().map(EvaluationRow::summary).toList();
    }

    EvaluationSummary summary(UUID id) {
        return database.createQuery(SUMMARY + " where e.id = :id", EvaluationRow.class)
                .setParameter("id", id)
                .getSingleResult()
                .summary();
    }

    /** Years that one of these schemes scores, the newest first. */
    List<Evaluation> scoredBy(Set<UUID> schemeIds, boolean projects, Scope scope, int limit, @Nullable Cursor after) {
        if (schemeIds.isEmpty()) {
            return List.of();
        }
        return new Keyset()
                .within(scope)
                .where((projects ? "schemeId" : "departmentSchemeId") + " in :schemes", schemeIds)
                .after("-fiscalYear", "id", false, after == null ? null : new Object[] {-after.number(0), after.id()})
                .list(this, "fiscalYear desc, id", limit);
    }

    /** What was read is not needed any more: whoever reads many years reads them in turn. */
    void forget() {
        database.clear();
    }

    private static void narrow(EvaluationQuery query, List<String> clauses, Map<String, Object> values) {
        if (!query.scope().isEverywhere()) {
            clauses.add(Keyset.condition(query.scope(), "e.departmentId", "e.fiscalYear", values));
        }
        if (query.departmentId() != null) {
            clauses.add("e.departmentId = :department");
            values.put("department", query.departmentId());
        }
        if (query.fiscalYear() != null) {
            clauses.add("e.fiscalYear = :year");
            values.put("year", query.fiscalYear());
        }
        if (query.status() != null) {
            clauses.add(query.status().condition());
        }
        if (query.q() != null) {
            clauses.add("(locate(:q, d.name) > 0 or locate(:q, d.shortName) > 0)");
            values.put("q", query.q());
        }
        if (query.after() != null) {
            clauses.add("(e.fiscalYear < :afterYear or (e.fiscalYear = :afterYear and e.id > :afterId))");
            values.put("afterYear", query.after().number(0));
            values.put("afterId", query.after().id());
        }
    }

    /** A department is known by its id; its name is joined in the query, so that a list asks once. */
    static final String SUMMARY = """
            select new org.jiheng.evaluation.EvaluationRow(
                e, d.name, d.shortName, d.illustrative,
                (select min(s.value) from StatedFigureTable t join t.rows s
                    where t.regionCode = e.regionCode and t.fiscalYear = e.fiscalYear and t.departmentId = e.departmentId
                      and s.subject = 'department' and s.kind = SCORE),
                (select min(s.value) from StatedFigureTable t join t.rows s
                    where t.regionCode = e.regionCode and t.fiscalYear = e.fiscalYear and t.departmentId = e.departmentId
                      and s.subject = 'department' and s.kind = GRADE))
            from Evaluation e join Department d on d.id = e.departmentId""";
}
