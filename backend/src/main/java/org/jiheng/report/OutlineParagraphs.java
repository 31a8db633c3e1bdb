package org.jiheng.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jiheng.evaluation.ReportParagraphs;
import org.jiheng.shared.DepartmentYear;

/** Those of the outline of the region's year. */
@ApplicationScoped
class OutlineParagraphs implements ReportParagraphs {

    @Override
    public List<Paragraph> of(DepartmentYear year) {
        return Outline.of(year.regionCode(), year.fiscalYear()).paragraphs();
    }
}
