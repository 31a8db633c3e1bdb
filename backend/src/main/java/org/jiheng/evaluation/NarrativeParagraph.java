package org.jiheng.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import org.jiheng.shared.DepartmentYear;
import org.jiheng.shared.persistence.YearPart;
import org.jspecify.annotations.Nullable;

/** A paragraph of a year's report. */
@Entity
class NarrativeParagraph extends YearPart {

    @Column(nullable = false, updatable = false, length = 50)
    String paragraph;

    @Nullable
    String text;

    protected NarrativeParagraph() {}

    NarrativeParagraph(DepartmentYear year, String paragraph) {
        super(year);
        this.paragraph = paragraph;
    }

    Narrative narrative() {
        return new Narrative(paragraph, text);
    }
}
