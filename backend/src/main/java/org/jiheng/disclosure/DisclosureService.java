package org.jiheng.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jiheng.codelist.CodeListService;
import org.jiheng.codelist.CodeLists;
import org.jiheng.disclosure.Disclosure.DocumentDecision;
import org.jiheng.disclosure.Disclosure.ProjectDecision;
import org.jiheng.evaluation.EvaluationService;
import org.jiheng.evaluation.State;
import org.jiheng.project.ProjectService;
import org.jiheng.project.ProjectView;
import org.jiheng.report.Appendix;
import org.jiheng.report.ReportService;
import org.jiheng.shared.Changed;
import org.jiheng.shared.DepartmentYear;
import org.jiheng.shared.ProblemType;
import org.jiheng.shared.Refusal;
import org.jiheng.shared.Refusal.Violation;
import org.jiheng.shared.Revised;
import org.jspecify.annotations.Nullable;

/** The transaction boundary of what is decided to be public. */
@ApplicationScoped
public class DisclosureService {

    /** What {@link Changed} calls the decisions of a year. */
    static final String KIND = "disclosure";

    private final DisclosureRepository tables;
    private final EvaluationService evaluations;
    private final ProjectService projects;
    private final ReportService reports;
    private final CodeListService codeLists;
    private final Event<Changed> changed;

    DisclosureService(
            DisclosureRepository tables,
            EvaluationService evaluations,
            ProjectService projects,
            ReportService reports,
            CodeListService codeLists,
            Event<Changed> changed) {
        this.tables = tables;
        this.evaluations = evaluations;
        this.projects = projects;
        this.reports = reports;
        this.codeLists = codeLists;
        this.changed = changed;
    }

    /** A year is opened: nothing of it is decided. */
    void open(@Observes Changed opened) {
        if (opened.kind().equals(EvaluationService.KIND) && opened.action() == Changed.Action.ADDED) {
            tables.persist(new DisclosureTable(opened.year()));
        }
    }

    @Transactional
    public Revised<Disclosure> get(UUID evaluationId) {
        return revised(evaluations.year(evaluationId));
    }

    /**
     * Decides. The year is locked meanwhile, and is another one afterwards: who publishes it names what they saw.
     *
     * @throws Refusal {@link ProblemType#STATE_CONFLICT} unless the year is 终审
     */
    @Transactional
    public Revised<Disclosure> revise(UUID evaluationId, int expectedRevision, Disclosure disclosure) {
        var state = evaluations.lock(evaluationId);
        var year = evaluations.year(evaluationId);
        var table = tables.theOne(year);
        table.requireRevision(expectedRevision);
        if (state != State.FINAL) {
            throw new Refusal(ProblemType.STATE_CONFLICT, "disclosure.not-now");
        }
        Refusal.ifAny(violations(evaluationId, year, disclosure));
        if (!disclosure.equals(table.disclosure())) {
            table.revise(disclosure);
            tables.flush();
            changed.fire(new Changed(year, KIND, table.id(), Changed.Action.REVISED, disclosure));
        }
        return revised(year);
    }

    private Revised<Disclosure> revised(DepartmentYear year) {
        var table = tables.theOne(year);
        return new Revised<>(whole(table.disclosure(), year), table.revision());
    }

    /** With a line for each document and each project, decided or not. */
    private Disclosure whole(Disclosure kept, DepartmentYear year) {
        return new Disclosure(
                Arrays.stream(Document.values())
                        .map(document ->
                                kept.of(document).orElse(new DocumentDecision(document, null, List.of(), null, null)))
                        .toList(),
                projects.ofYear(year).stream()
                        .map(project ->
                                kept.of(project.id()).orElse(new ProjectDecision(project.id(), null, null, null)))
                        .toList());
    }

    private List<Violation> violations(UUID evaluationId, DepartmentYear year, Disclosure disclosure) {
        var wrong = new ArrayList<Violation>();
        var documents = new HashSet<Document>();
        Set<String> sections = Set.of();
        for (int i = 0; i < disclosure.documents().size(); i++) {
            var line = disclosure.documents().get(i);
            var at = "/documents/" + i;
            if (!documents.add(line.document())) {
                wrong.add(Violation.at(at + "/document", "repeated"));
            }
            reason(year, line.decision(), line.reason(), at, wrong);
            var partly = line.decision() == Decision.PARTLY;
            if (partly && line.document() != Document.REPORT) {
                wrong.add(Violation.at(at + "/decision", "disclosure.not-in-part"));
            } else if (partly == line.withheld().isEmpty()) {
                wrong.add(Violation.at(
                        at + "/withheld", partly ? "disclosure.names-sections" : "disclosure.names-no-sections"));
            } else if (partly) {
                sections = sections.isEmpty()
                        ? Draft.sectionsOf(reports.of(evaluationId, Set.of(Appendix.NONE)))
                        : sections;
                sections(line.withheld(), sections, at, wrong);
            }
        }
        projects(year, disclosure.projects(), wrong);
        return wrong;
    }

    private static void sections(List<String> withheld, Set<String> known, String at, List<Violation> wrong) {
        for (int i = 0; i < withheld.size(); i++) {
            if (!known.contains(withheld.get(i))) {
                wrong.add(Violation.at(at + "/withheld/" + i, "unknown-reference"));
            } else if (withheld.subList(0, i).contains(withheld.get(i))) {
                wrong.add(Violation.at(at + "/withheld/" + i, "repeated"));
            }
        }
    }

    private void projects(DepartmentYear year, List<ProjectDecision> lines, List<Violation> wrong) {
        var left = projects.ofYear(year).stream().map(ProjectView::id).collect(Collectors.toSet());
        var known = Set.copyOf(left);
        for (int i = 0; i < lines.size(); i++) {
            var at = "/projects/" + i;
            if (!known.contains(lines.get(i).projectId())) {
                wrong.add(Violation.at(at + "/projectId", "unknown-reference"));
            } else if (!left.remove(lines.get(i).projectId())) {
                wrong.add(Violation.at(at + "/projectId", "repeated"));
            }
            reason(year, lines.get(i).decision(), lines.get(i).reason(), at, wrong);
        }
    }

    /** What is withheld, wholly or in part, needs its legal reason; what is public or undecided has none. */
    private void reason(
            DepartmentYear year,
            @Nullable Decision decision,
            @Nullable String reason,
            String at,
            List<Violation> wrong) {
        var needed = decision == Decision.PARTLY || decision == Decision.WITHHELD;
        if (needed != (reason != null)) {
            wrong.add(Violation.at(at + "/reason", needed ? "disclosure.needs-reason" : "disclosure.needs-no-reason"));
        } else if (reason != null && !codeLists.contains(year.fiscalYear(), CodeLists.DISCLOSURE_REASON, reason)) {
            wrong.add(Violation.at(at + "/reason", "unknown-code"));
        }
    }
}
