package org.jiheng.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
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

    int count(Evaluation evaluation, CommentState state) {
        var year = evaluation.year();
        return (int) count(
                "regionCode = ?1 and fiscalYear = ?2 and evaluationId = ?3 and state = ?4",
                year.regionCode(),
                year.fiscalYear(),
                evaluation.id(),
                state);
    }
}
