package org.jiheng.checking;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiheng.codelist.CodeEntry;
import org.jiheng.codelist.CodeLists;
import org.jiheng.evaluation.Section;
import org.jiheng.evaluation.YearData;
import org.jiheng.indicator.Goal;
import org.jiheng.shared.Refusal.Message;
import org.jiheng.shared.web.Messages;
import org.jspecify.annotations.Nullable;

/** A text of the year that can refer to figures, with its place: a paragraph of the report, or a part of a goal. */
record WrittenText(FindingPlace field, String text) {

    /** @param labels what the reader calls the paragraphs */
    static List<WrittenText> of(YearData year, Map<String, String> labels, Locale language) {
        var paragraphs = year.narrative().entrySet().stream()
                .map(written -> new WrittenText(
                        StatedPlaces.paragraph(
                                written.getKey(), labels.getOrDefault(written.getKey(), written.getKey())),
                        written.getValue()));
        var projects = year.projects().stream()
                .flatMap(project -> goal(
                        Section.PROJECTS,
                        project.id(),
                        ProjectChecks.base(project) + "/goal",
                        project.goal(),
                        language));
        return Stream.of(paragraphs, goal(Section.INDICATORS, null, "/goal", year.goal(), language), projects)
                .flatMap(Function.identity())
                .toList();
    }

    /** What the reader calls the paragraphs of the report, by their codes. */
    static Map<String, String> labels(Function<String, List<CodeEntry>> lists, Locale language) {
        return lists.apply(CodeLists.NARRATIVE_PARAGRAPH).stream()
                .collect(Collectors.toMap(CodeEntry::code, entry -> entry.label(language)));
    }

    private static Stream<WrittenText> goal(
            Section section, @Nullable UUID project, String base, Goal goal, Locale language) {
        return Stream.of(
                        part("expected", goal.expected()),
                        part("achieved", goal.achieved()),
                        part("analysis", goal.analysis()),
                        part("deviation", goal.deviation()))
                .flatMap(Function.identity())
                .map(part -> new WrittenText(
                        StatedPlaces.field(
                                section,
                                project,
                                base + "/" + part.name,
                                Messages.of(language, Message.of("field.goal." + part.name))),
                        part.text));
    }

    private record Part(String name, String text) {}

    private static Stream<Part> part(String name, @Nullable String text) {
        return text == null ? Stream.empty() : Stream.of(new Part(name, text));
    }
}
