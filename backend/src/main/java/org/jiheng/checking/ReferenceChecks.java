package org.jiheng.checking;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jiheng.evaluation.ReadableProse;
import org.jiheng.evaluation.ReadableProse.Run;
import org.jiheng.evaluation.ReadableProse.Span;
import org.jiheng.evaluation.Section;
import org.jiheng.evaluation.YearData;
import org.jiheng.indicator.Goal;
import org.jiheng.reconciliation.Relation;
import org.jiheng.reconciliation.RuleId;
import org.jiheng.reconciliation.Severity;
import org.jspecify.annotations.Nullable;

/** Whether what the year's texts refer to is there. */
final class ReferenceChecks {

    private final YearData year;
    private final YearFacts book;
    private final Map<String, String> labels;

    /** @param labels what the reader calls the paragraphs */
    ReferenceChecks(YearData year, YearFacts book, Map<String, String> labels) {
        this.year = year;
        this.book = book;
        this.labels = labels;
    }

    void relate() {
        year.narrative()
                .forEach((code, text) -> text(StatedPlaces.paragraph(code, labels.getOrDefault(code, code)), text));
        goal(Section.INDICATORS, null, "/goal", year.goal());
        for (var project : year.projects()) {
            goal(Section.PROJECTS, project.id(), ProjectChecks.base(project) + "/goal", project.goal());
        }
    }

    private void goal(Section section, @Nullable UUID project, String base, Goal goal) {
        text(section, project, base, "expected", goal.expected());
        text(section, project, base, "achieved", goal.achieved());
        text(section, project, base, "analysis", goal.analysis());
        text(section, project, base, "deviation", goal.deviation());
    }

    private void text(Section section, @Nullable UUID project, String base, String name, @Nullable String text) {
        if (text != null) {
            text(StatedPlaces.field(section, project, base + "/" + name, book.said("field.goal." + name)), text);
        }
    }

    /** What is broken in the same way several times in a text is said once. */
    private void text(FindingPlace field, String text) {
        ReadableProse.of(text, book.figures()).runs().stream()
                .filter(Run::isBroken)
                .forEach(run -> broken(field, run));
    }

    private void broken(FindingPlace field, Run run) {
        var written = run.piece().source();
        var at = new Span(run.piece().start(), run.piece().end());
        var id = field.pointer() + written;
        if (book.isKnown(id)) {
            return;
        }
        var fact = book.follows(id, field.label(), written, List.of(StatedPlaces.words(field, written, at)));
        book.relate(new Relation.Observed(
                RuleId.R107, Severity.ERROR, "finding.reference", List.of(written), List.of(fact)));
    }
}
