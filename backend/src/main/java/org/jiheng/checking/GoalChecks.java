package org.jiheng.checking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jiheng.evaluation.FigureKind;
import org.jiheng.evaluation.ReadableProse;
import org.jiheng.evaluation.Section;
import org.jiheng.evaluation.YearData;
import org.jiheng.evaluation.YearData.ProjectOfYear;
import org.jiheng.indicator.Goal;
import org.jiheng.reconciliation.Fact;
import org.jiheng.reconciliation.FactKind;
import org.jiheng.reconciliation.Measure;
import org.jiheng.reconciliation.Relation;
import org.jiheng.reconciliation.RuleId;
import org.jiheng.reconciliation.Severity;
import org.jiheng.reconciliation.text.DocumentReader;
import org.jspecify.annotations.Nullable;

/**
 * What the texts about a project's goal state: against themselves, against the project's own figures, and whether two
 * projects have the same text.
 */
final class GoalChecks {

    private static final int SHORTEST_COPY = 80;

    private final YearData year;
    private final YearFacts book;
    private final ProjectChecks projects;

    GoalChecks(YearData year, YearFacts book, ProjectChecks projects) {
        this.year = year;
        this.book = book;
        this.projects = projects;
    }

    void relate() {
        year.projects().forEach(this::project);
        copies();
    }

    /** The texts by their field as they are read, those that are written. */
    private Map<String, String> texts(Goal goal) {
        var texts = new LinkedHashMap<String, String>();
        put(texts, "achieved", goal.achieved());
        put(texts, "analysis", goal.analysis());
        put(texts, "deviation", goal.deviation());
        return texts;
    }

    private void put(Map<String, String> texts, String field, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            texts.put(field, ReadableProse.of(text, book.figures()).text().strip());
        }
    }

    private void project(ProjectOfYear project) {
        var text = new StringBuilder();
        var starts = new TreeMap<Integer, String>();
        texts(project.goal()).forEach((field, written) -> {
            starts.put(text.length(), field);
            text.append(written).append("\n\n");
        });
        if (starts.isEmpty()) {
            return;
        }
        var read = DocumentReader.read(text.toString(), project.subject() + "/");
        for (var relation : read.relations()) {
            if (!NarrativeChecks.OF_A_WHOLE_REPORT.contains(relation.rule())) {
                relation.facts().forEach(fact -> adopt(fact, project, starts));
                book.relate(relation);
            }
        }
        read.facts().forEach(fact -> besideTheData(fact, project, starts));
    }

    /** 全年预算数, 实际支出 and 得分 in the words of a project are those of its form. */
    private void besideTheData(Fact fact, ProjectOfYear project, NavigableMap<Integer, String> starts) {
        if (!fact.certain()
                || !fact.isExact()
                || !fact.subject().isEmpty()
                || !fact.scope().isEmpty()) {
            return;
        }
        var data = data(fact, project);
        if (data != null) {
            adopt(fact, project, starts);
            var rule = fact.kind() == FactKind.SCORE ? RuleId.R40 : RuleId.R83;
            book.relate(new Relation.Same(rule, Severity.WARNING, List.of(fact, data)));
        }
    }

    private @Nullable Fact data(Fact fact, ProjectOfYear project) {
        return switch (fact.kind()) {
            case YEAR_BUDGET -> fact.label().contains("全年预算") ? projects.amount(project, FigureKind.AMOUNT_YEAR) : null;
            case EXECUTED ->
                fact.amount().measure() == Measure.YUAN
                                && (fact.label().contains("实际支出")
                                        || fact.label().contains("全年支出"))
                        ? projects.amount(project, FigureKind.AMOUNT)
                        : null;
            case SCORE -> fact.label().contains("自评") ? projects.score(project) : null;
            default -> null;
        };
    }

    private void adopt(Fact fact, ProjectOfYear project, NavigableMap<Integer, String> starts) {
        if (book.places(fact).isEmpty()) {
            var at = starts.floorEntry(fact.quote().start());
            var field = at == null ? starts.firstEntry().getValue() : at.getValue();
            book.adopt(fact, place(project, field, fact.quote().text()));
        }
    }

    private FindingPlace place(ProjectOfYear project, String field, String quote) {
        var pointer = ProjectChecks.base(project) + "/goal/" + field;
        return new FindingPlace(
                Section.PROJECTS,
                project.id(),
                pointer,
                "field/" + Section.PROJECTS + pointer,
                project.head().name() + " " + book.said("field.goal." + field),
                quote,
                null);
    }

    /** R42, R44: a text of another project, and equal texts with unequal scores. */
    private void copies() {
        Map<String, ProjectOfYear> first = new HashMap<>();
        var copied = new ArrayList<Fact>();
        var scores = new ArrayList<Fact>();
        for (var project : year.projects()) {
            texts(project.goal()).forEach((field, text) -> {
                var other = text.length() < SHORTEST_COPY ? null : first.putIfAbsent(text, project);
                if (other == null || other == project) {
                    return;
                }
                copied.add(book.words(
                        place(project, field, text.substring(0, 30)),
                        project.head().name()));
                var one = projects.score(other);
                var two = projects.score(project);
                if (one != null && two != null && one.number().compareTo(two.number()) != 0) {
                    scores.add(one);
                    scores.add(two);
                }
            });
        }
        if (!copied.isEmpty()) {
            book.relate(new Relation.Observed(
                    RuleId.R42,
                    Severity.WARNING,
                    "recon.copied",
                    List.of(copied.get(0).shown(), copied.size()),
                    copied));
        }
        if (!scores.isEmpty()) {
            book.relate(new Relation.Observed(
                    RuleId.R44,
                    Severity.WARNING,
                    "recon.copied-score",
                    List.of(scores.get(0).shown(), scores.get(1).shown()),
                    scores));
        }
    }
}
