package org.jiheng.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.jiheng.shared.DepartmentYear;
import org.jiheng.shared.persistence.YearPart;

/** Why a contradiction stays, in a person's words. Other capabilities see it as {@link Explanation}. */
@Entity
class FindingExplanation extends YearPart {

    /** Names the finding, whatever is edited elsewhere. */
    @Column(nullable = false, updatable = false, length = 40)
    String findingKey;

    @Column(nullable = false, updatable = false, length = 10)
    String rule;

    /** Which figures were explained: with others it is another contradiction. */
    @Column(nullable = false, length = 32)
    String figures;

    /** What was found, as the report prints it above the explanation. */
    @Column(nullable = false)
    String statement;

    @Column(nullable = false)
    String text;

    @Column(nullable = false)
    UUID accountId;

    @Column(nullable = false)
    String accountName;

    @Column(nullable = false)
    Instant explainedAt;

    protected FindingExplanation() {}

    FindingExplanation(DepartmentYear year, String findingKey, String rule) {
        super(year);
        this.findingKey = findingKey;
        this.rule = rule;
    }

    Explanation explanation() {
        return new Explanation(findingKey, rule, figures, statement, text, accountName, explainedAt);
    }
}
