package org.jiheng.evaluation;

import jakarta.inject.Singleton;
import org.jiheng.shared.persistence.Places;
import org.jiheng.shared.persistence.YearPartLocator;

@Singleton
class EvaluationLocator extends YearPartLocator {

    EvaluationLocator(Places places) {
        super(places, "evaluations", Evaluation.class, "evaluation.not-found");
    }
}
