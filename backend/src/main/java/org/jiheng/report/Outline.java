package org.jiheng.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import org.jiheng.evaluation.Section;
import org.jspecify.annotations.Nullable;

/**
 * 报告提纲: which sections a report has, as data of a region and of the years from one on.
 *
 * @param regionPrefix the beginning of the 财政区划 for which it holds; empty for everywhere
 */
record Outline(String version, String regionPrefix, int fiscalYearFrom, List<Part> parts) {

    private static final List<String> FILES = List.of("outlines/general.yaml", "outlines/gansu-2024.yaml");

    /** Of those that fit, the one of the smallest region, and of its outlines the newest. */
    private static final Comparator<Outline> SPECIAL = Comparator.comparingInt(
                    (Outline outline) -> outline.regionPrefix.length())
            .thenComparingInt(Outline::fiscalYearFrom);

    /** What fills a section, and which part of the data it is made from. */
    enum Content {
        DUTIES(Section.PROFILE),
        OFFICES(Section.PROFILE),
        STAFFING(Section.STAFFING),
        PROJECT_LIST(Section.PROJECTS),
        REVENUE(Section.BUDGET),
        EXPENDITURE(Section.BUDGET),
        EXECUTION_RATE(Section.BUDGET),
        CONCLUSION(Section.NARRATIVE),
        PROJECTS_SUMMARY(Section.PROJECTS),
        PROJECTS(Section.PROJECTS),
        NARRATIVE(Section.NARRATIVE),
        GOAL(Section.INDICATORS),
        DEPARTMENT_FORM(Section.INDICATORS),
        PROJECT_FORMS(Section.PROJECTS);

        private final Section section;

        Content(Section section) {
            this.section = section;
        }

        Section section() {
            return section;
        }
    }

    /**
     * A section.
     *
     * @param paragraph which text, where one that a person writes is printed
     * @param numbered annexes are not
     */
    record Part(
            String id,
            String heading,
            boolean numbered,
            List<Content> content,
            @Nullable String paragraph,
            List<Part> parts) {}

    /** The outline of a region's year: the general one holds wherever and whenever no other does. */
    static Outline of(String regionCode, int fiscalYear) {
        return FILES.stream()
                .map(Outline::read)
                .filter(o -> regionCode.startsWith(o.regionPrefix) && fiscalYear >= o.fiscalYearFrom)
                .max(SPECIAL)
                .orElseThrow();
    }

    private static Outline read(String file) {
        try (var in = Outline.class.getClassLoader().getResourceAsStream(file)) {
            return new ObjectMapper(new YAMLFactory()).readValue(in, Outline.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
    }
}
