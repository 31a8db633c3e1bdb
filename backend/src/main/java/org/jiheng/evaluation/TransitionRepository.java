package org.jiheng.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jiheng.shared.persistence.YearParts;

@ApplicationScoped
class TransitionRepository implements YearParts<Transition> {

    /** The newest first; a year has few, but the page stays bounded. */
    List<Transition> newest(Evaluation evaluation) {
        var year = evaluation.year();
        return find(
                        "regionCode = ?1 and fiscalYear = ?2 and evaluationId = ?3 order by sequence desc",
                        year.regionCode(),
                        year.fiscalYear(),
                        evaluation.id())
                .page(0, 200)
                .list();
    }
}
