package org.jiheng.checking;

import java.util.List;
import java.util.Map;
import org.jiheng.evaluation.ReadableProse;
import org.jiheng.evaluation.ReadableProse.Run;
import org.jiheng.evaluation.ReadableProse.Span;
import org.jiheng.evaluation.YearData;
import org.jiheng.reconciliation.Relation;
import org.jiheng.reconciliation.RuleId;
import org.jiheng.reconciliation.Severity;

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
        WrittenText.of(year, labels, book.language).forEach(one -> text(one.field(), one.text()));
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
