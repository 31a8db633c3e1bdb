package org.jiheng.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import org.jiheng.evaluation.NarrativeList.NarrativeItem;
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

    /** The revision of a paragraph that there is no row of, and of one that was just opened. */
    private static final int UNWRITTEN = 0;

    private final YearTexts texts;
    private final ReportParagraphs outline;
    private final YearGate gate;
    private final Event<Changed> changed;

    NarrativeService(YearTexts texts, ReportParagraphs outline, YearGate gate, Event<Changed> changed) {
        this.texts = texts;
        this.outline = outline;
        this.gate = gate;
        this.changed = changed;
    }

    /** Those of the outline, in the order of the report; then those that were written before the outline was another. */
    @Transactional
    public NarrativeList list(DepartmentYear year) {
        var rows = new LinkedHashMap<String, NarrativeParagraph>();
        texts.paragraphs(year).forEach(row -> rows.put(row.paragraph, row));
        var items = new ArrayList<NarrativeItem>();
        for (var paragraph : outline.of(year)) {
            var row = rows.remove(paragraph.code());
            items.add(new NarrativeItem(
                    paragraph.code(),
                    paragraph.heading(),
                    row == null ? null : row.text,
                    row == null ? UNWRITTEN : row.revision()));
        }
        rows.values().stream()
                .filter(row -> row.text != null)
                .map(row -> new NarrativeItem(row.paragraph, null, row.text, row.revision()))
                .sorted(Comparator.comparing(NarrativeItem::paragraph))
                .forEach(items::add);
        return new NarrativeList(items, null);
    }

    @Transactional
    public Revised<Narrative> get(DepartmentYear year, String code) {
        return texts.paragraph(year, code)
                .map(NarrativeService::revised)
                .orElseGet(() -> new Revised<>(new Narrative(inOutline(year, code), null), UNWRITTEN));
    }

    @Transactional
    public Revised<Narrative> revise(DepartmentYear year, String code, int expectedRevision, Narrative narrative) {
        gate.requireOpen(year.departmentId(), year.fiscalYear());
        var paragraph = texts.paragraph(year, code).orElseGet(() -> texts.add(year, inOutline(year, code)));
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

    /** The outline may have a paragraph that it did not have when the year was opened: of that there is no row yet. */
    private String inOutline(DepartmentYear year, String code) {
        return outline.of(year).stream()
                .map(ReportParagraphs.Paragraph::code)
                .filter(code::equals)
                .findFirst()
                .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND, "narrative.not-found", code));
    }

    private static Revised<Narrative> revised(NarrativeParagraph paragraph) {
        return new Revised<>(paragraph.narrative(), paragraph.revision());
    }
}
