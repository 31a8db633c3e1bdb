package org.jiheng.evaluation;

import java.util.List;
import org.jiheng.shared.DepartmentYear;

/** Which paragraphs of the report people write in a year. The report itself knows it, by its outline. */
public interface ReportParagraphs {

    /**
     * A paragraph.
     *
     * @param code of the list {@code narrativeParagraph}
     * @param heading of the section that prints it, in Chinese as the report is
     */
    record Paragraph(String code, String heading) {}

    /** In the order of the report. */
    List<Paragraph> of(DepartmentYear year);
}
