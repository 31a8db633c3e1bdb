package org.jiheng.report;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jiheng.evaluation.ReportParagraphs.Paragraph;
import org.jiheng.evaluation.Section;
import org.jspecify.annotations.Nullable;

/**
 * 报告提纲: which sections a report has, as data of a region and of the years from one on: the folder
 * {@code outlines/<财政区划>/<year>}, which also holds the templates of its drafts.
 *
 * @param regionCode of the region in which it holds, with all regions below; nine zeros: everywhere
 * @param titlePattern {@code {0}} stands for the year, {@code {1}} for the department
 */
record Outline(String regionCode, int fiscalYearFrom, String titlePattern, List<Part> parts) {

    private static final String FOLDERS = "outlines/";

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    /** Of the smallest region first, and of one region's the newest. */
    private static final Comparator<Outline> SPECIAL = Comparator.comparing(
                    (Outline outline) -> outline.significant().length())
            .thenComparing(Outline::fiscalYearFrom)
            .reversed();

    private static final List<Outline> ALL =
            read(FOLDERS + "outlines.yaml", new TypeReference<List<String>>() {}).stream()
                    .map(Outline::inFolder)
                    .sorted(SPECIAL)
                    .toList();

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
        return holding(regionCode, fiscalYear).get(0);
    }

    /** All that hold in a region's year, its own first, the general one last. */
    static List<Outline> holding(String regionCode, int fiscalYear) {
        return ALL.stream()
                .filter(outline -> regionCode.startsWith(outline.significant()) && fiscalYear >= outline.fiscalYearFrom)
                .toList();
    }

    /** The title of the report of a department's year. */
    String title(String fiscalYear, String department) {
        return new MessageFormat(titlePattern, Locale.ROOT).format(new Object[] {fiscalYear, department});
    }

    static List<Outline> all() {
        return ALL;
    }

    /** The file of its template for the draft of a paragraph; there need not be one. */
    String template(String paragraph) {
        return FOLDERS + folder() + "/" + paragraph + ".qute";
    }

    String folder() {
        return regionCode + "/" + fiscalYearFrom;
    }

    /** Those that people write, in the order of the report. */
    List<Paragraph> paragraphs() {
        var paragraphs = new ArrayList<Paragraph>();
        parts.forEach(part -> collect(part, paragraphs));
        return paragraphs;
    }

    private static void collect(Part part, List<Paragraph> paragraphs) {
        if (part.paragraph != null) {
            paragraphs.add(new Paragraph(part.paragraph, part.heading));
        }
        part.parts.forEach(inner -> collect(inner, paragraphs));
    }

    /** 财政区划 ends in zeros for what lies below; provinces, cities and counties have two digits each. */
    private String significant() {
        var digits = regionCode.replaceAll("0+$", "");
        return regionCode.substring(0, digits.length() + digits.length() % 2);
    }

    private static Outline inFolder(String folder) {
        var names = folder.split("/", 2);
        var content = read(FOLDERS + folder + "/outline.yaml", new TypeReference<OutlineFile>() {});
        return new Outline(names[0], Integer.parseInt(names[1]), content.title, content.parts);
    }

    private record OutlineFile(String title, List<Part> parts) {}

    private static <T> T read(String file, TypeReference<T> type) {
        try (var in = Outline.class.getClassLoader().getResourceAsStream(file)) {
            return YAML.readValue(Objects.requireNonNull(in, file), type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
    }
}
