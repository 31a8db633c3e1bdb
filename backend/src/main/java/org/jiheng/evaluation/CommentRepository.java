package org.jiheng.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jiheng.evaluation.Situation.Remarks;
import org.jiheng.shared.Cursor;
import org.jiheng.shared.persistence.Keyset;
import org.jiheng.shared.persistence.YearParts;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class CommentRepository implements YearParts<Comment> {

    List<Comment> page(UUID evaluationId, @Nullable CommentState state, int limit, @Nullable Cursor after) {
        return new Keyset()
                .where("evaluationId = :evaluation", evaluationId)
                .where("state = :state", state)
                .where("id > :after", after == null ? null : after.id(0))
                .list(this, "id", limit);
    }

    /** How many are not accepted, by what decides whose turn they are. */
    List<Remarks> unaccepted(Evaluation evaluation) {
        var year = evaluation.year();
        return getEntityManager()
                .createQuery(
                        "select c.state, c.node, c.raisedIn, count(*) from Comment c where c.regionCode = :region"
                                + " and c.fiscalYear = :year and c.evaluationId = :evaluation and c.state <> ACCEPTED"
                                + " group by c.state, c.node, c.raisedIn",
                        Remarks.class)
                .setParameter("region", year.regionCode())
                .setParameter("year", year.fiscalYear())
                .setParameter("evaluation", evaluation.id())
                .getResultList();
    }

    /** How many of some years are in each state but accepted. */
    List<CountOf> unaccepted(List<UUID> evaluations) {
        return getEntityManager()
                .createQuery(
                        "select c.evaluationId, c.state, count(*) from Comment c where c.evaluationId in :evaluations"
                                + " and c.state <> ACCEPTED group by c.evaluationId, c.state",
                        CountOf.class)
                .setParameter("evaluations", evaluations)
                .getResultList();
    }

    /** How many remarks of a year are in a state. */
    record CountOf(UUID evaluationId, CommentState state, long count) {}
}
