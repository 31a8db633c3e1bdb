package org.jiheng.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jiheng.shared.DepartmentYear;
import org.jiheng.shared.persistence.YearParts;

/** Finds what people write in a year beside its figures: paragraphs, statements, sections that do not apply. */
@ApplicationScoped
class YearTexts {

    private final Paragraphs paragraphs;
    private final StatedTables stated;
    private final ApplicabilityTables applicability;

    YearTexts(Paragraphs paragraphs, StatedTables stated, ApplicabilityTables applicability) {
        this.paragraphs = paragraphs;
        this.stated = stated;
        this.applicability = applicability;
    }

    @ApplicationScoped
    static class Paragraphs implements YearParts<NarrativeParagraph> {}

    @ApplicationScoped
    static class StatedTables implements YearParts<StatedFigureTable> {}

    @ApplicationScoped
    static class ApplicabilityTables implements YearParts<ApplicabilityTable> {}

    void open(DepartmentYear year, List<String> codes) {
        codes.forEach(code -> paragraphs.persist(new NarrativeParagraph(year, code)));
        stated.persist(new StatedFigureTable(year));
        applicability.persist(new ApplicabilityTable(year));
    }

    /** As if it had been opened with the year. */
    NarrativeParagraph add(DepartmentYear year, String code) {
        var paragraph = new NarrativeParagraph(year, code);
        paragraphs.persistAndFlush(paragraph);
        return paragraph;
    }

    List<NarrativeParagraph> paragraphs(DepartmentYear year) {
        return paragraphs.ofYear(year);
    }

    Optional<NarrativeParagraph> paragraph(DepartmentYear year, String code) {
        return paragraphs(year).stream().filter(p -> p.paragraph.equals(code)).findFirst();
    }

    StatedFigureTable stated(DepartmentYear year) {
        return stated.theOne(year);
    }

    ApplicabilityTable applicability(DepartmentYear year) {
        return applicability.theOne(year);
    }

    void flush() {
        paragraphs.flush();
    }
}
