package org.jiheng.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import org.jiheng.codelist.CodeEntry;
import org.jiheng.codelist.CodeListService;
import org.jiheng.codelist.CodeLists;
import org.jiheng.shared.Changed;
import org.jiheng.shared.Changed.Action;
import org.jiheng.shared.DepartmentYear;
import org.jiheng.shared.ProblemType;
import org.jiheng.shared.Refusal;
import org.jiheng.shared.Refusal.Violation;
import org.jiheng.shared.Revised;
import org.jiheng.shared.YearGate;

/** The transaction boundary of what people write and state in a year. */
@ApplicationScoped
public class NarrativeService {

    private final YearTexts texts;
    private final CodeListService codeLists;
    private final YearGate gate;
    private final Event<Changed> changed;

    NarrativeService(YearTexts texts, CodeListService codeLists, YearGate gate, Event<Changed> changed) {
        this.texts = texts;
        this.codeLists = codeLists;
        this.gate = gate;
        this.changed = changed;
    }

    /** All paragraphs, in the order of the report. */
    @Transactional
    public NarrativeList list(DepartmentYear year) {
        var order = codeLists.entries(year.fiscalYear(), CodeLists.NARRATIVE_PARAGRAPH).stream()
                .map(CodeEntry::code)
                .toList();
        return new NarrativeList(
                texts.paragraphs(year).stream()
                        .sorted(Comparator.comparingInt(p -> order.indexOf(p.paragraph)))
                        .map(p -> new NarrativeList.NarrativeItem(p.paragraph, p.text, p.revision()))
                        .toList(),
                null);
    }

    @Transactional
    public Revised<Narrative> get(DepartmentYear year, String paragraph) {
        return revised(find(year, paragraph));
    }

    @Transactional
    public Revised<Narrative> revise(DepartmentYear year, String code, int expectedRevision, Narrative narrative) {
        gate.requireOpen(year.departmentId(), year.fiscalYear());
        var paragraph = find(year, code);
        paragraph.requireRevision(expectedRevision);
        if (!narrative.paragraph().equals(code)) {
            throw Refusal.invalid("/paragraph", "immutable");
        }
        paragraph.text = narrative.text();
        changed.fire(new Changed(year, "narrative", paragraph.id(), Action.REVISED, paragraph.narrative()));
        texts.flush();
        return revised(paragraph);
    }

    @Transactional
    public Revised<StatedFigures> stated(DepartmentYear year) {
        var table = texts.stated(year);
        return new Revised<>(table.figures(), table.revision());
    }

    @Transactional
    public Revised<StatedFigures> reviseStated(DepartmentYear year, int expectedRevision, StatedFigures figures) {
        gate.requireOpen(year.departmentId(), year.fiscalYear());
        var table = texts.stated(year);
        table.requireRevision(expectedRevision);
        if (!figures.equals(table.figures())) {
            table.revise(figures);
            changed.fire(new Changed(year, "stated-figures", table.id(), Action.REVISED, figures));
            texts.flush();
        }
        return new Revised<>(table.figures(), table.revision());
    }

    @Transactional
    public Revised<Applicability> applicability(DepartmentYear year) {
        var table = texts.applicability(year);
        return new Revised<>(table.applicability(), table.revision());
    }

    @Transactional
    public Revised<Applicability> reviseApplicability(DepartmentYear year, int expectedRevision, Applicability input) {
        gate.requireOpen(year.departmentId(), year.fiscalYear());
        var table = texts.applicability(year);
        table.requireRevision(expectedRevision);
        var seen = new HashSet<Section>();
        var violations = new ArrayList<Violation>();
        for (int i = 0; i < input.rows().size(); i++) {
            if (!seen.add(input.rows().get(i).section())) {
                violations.add(Violation.at("/rows/" + i + "/section", "repeated"));
            }
        }
        Refusal.ifAny(violations);
        if (!input.equals(table.applicability())) {
            table.revise(input);
            changed.fire(new Changed(year, "applicability", table.id(), Action.REVISED, input));
            texts.flush();
        }
        return new Revised<>(table.applicability(), table.revision());
    }

    private NarrativeParagraph find(DepartmentYear year, String code) {
        return texts.paragraph(year, code)
                .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND, "narrative.not-found", code));
    }

    private static Revised<Narrative> revised(NarrativeParagraph paragraph) {
        return new Revised<>(paragraph.narrative(), paragraph.revision());
    }
}
