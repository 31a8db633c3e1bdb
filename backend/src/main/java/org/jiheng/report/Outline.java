package org.jiheng.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 报告提纲: which sections a report has, as data of a region and of the years from one on.
 *
 * @param regionPrefix the beginning of the 财政区划 for which it holds; empty for everywhere
 */
record Outline(String version, String regionPrefix, int fiscalYearFrom, List<Part> parts) {

    /** The last one that fits is taken: the more special ones stand after the general one. */
    private static final List<String> FILES = List.of("outlines/gansu-2024.yaml");

    /** What fills a section. */
    enum Content {
        DUTIES,
        OFFICES,
        STAFFING,
        PROJECT_LIST,
        REVENUE,
        EXPENDITURE,
        EXECUTION_RATE,
        CONCLUSION,
        PROJECTS_SUMMARY,
        PROJECTS,
        NARRATIVE,
        GOAL,
        DEPARTMENT_FORM,
        PROJECT_FORMS
    }

    /**
     * A section.
     *
     * @param paragraph which text, where the content is {@link Content#NARRATIVE}
     * @param numbered annexes are not
     */
    record Part(
            String id,
            String heading,
            boolean numbered,
            List<Content> content,
            @Nullable String paragraph,
            List<Part> parts) {}

    /** The outline of a region's year. */
    static Outline of(String regionCode, int fiscalYear) {
        return FILES.stream()
                .map(Outline::read)
                .filter(o -> regionCode.startsWith(o.regionPrefix) && fiscalYear >= o.fiscalYearFrom)
                .reduce((general, special) -> special)
                .orElseGet(() -> read(FILES.get(0)));
    }

    private static Outline read(String file) {
        try (var in = Outline.class.getClassLoader().getResourceAsStream(file)) {
            return new ObjectMapper(new YAMLFactory()).readValue(in, Outline.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
    }
}
