package org.jiheng.disclosure;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jiheng.disclosure.Disclosure.DocumentDecision;
import org.jiheng.disclosure.Disclosure.ProjectDecision;
import org.jiheng.evaluation.EvaluationQuery;
import org.jiheng.evaluation.EvaluationService;
import org.jiheng.project.ProjectService;
import org.jiheng.shared.DepartmentYear;
import org.jiheng.shared.Scope;
import org.jiheng.shared.web.Canonical;

/** Publications and decisions for tests that are not about how they are made. */
@ApplicationScoped
public class TestPublications {

    private final PublicationRepository publications;
    private final DisclosureRepository disclosures;
    private final EvaluationService evaluations;
    private final ProjectService projects;
    private final Publisher publisher;
    private final ObjectMapper json;

    TestPublications(
            PublicationRepository publications,
            DisclosureRepository disclosures,
            EvaluationService evaluations,
            ProjectService projects,
            Publisher publisher,
            ObjectMapper json) {
        this.publications = publications;
        this.disclosures = disclosures;
        this.evaluations = evaluations;
        this.projects = projects;
        this.publisher = publisher;
        this.json = json;
    }

    /** A publication of a year as it is, whatever its state. */
    @Transactional
    public UUID of(DepartmentYear year) {
        var evaluation = evaluations
                .list(new EvaluationQuery(
                        Scope.EVERYWHERE, year.departmentId(), year.fiscalYear(), null, null, 1, null))
                .items()
                .get(0);
        var now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        var report = publisher.draft(evaluation.id(), allPublic(year)).published(1, now, null);
        var publication = new Publication(year);
        publication.evaluationId = evaluation.id();
        publication.version = 1;
        publication.publishedAt = now;
        publication.publishedBy = "王芳";
        publication.schemeCode = report.schemeCode();
        publication.schemeVersion = report.schemeVersion();
        publication.content = Canonical.of(json.valueToTree(report));
        publication.checksum = Canonical.sha256(publication.content);
        publications.add(publication);
        return publication.id();
    }

    /** Everything of a year is to be public. */
    @Transactional
    public void decide(DepartmentYear year) {
        disclosures.theOne(year).revise(allPublic(year));
    }

    private Disclosure allPublic(DepartmentYear year) {
        return new Disclosure(
                Arrays.stream(Document.values())
                        .map(document -> new DocumentDecision(document, Decision.PUBLIC, List.of(), null, null))
                        .toList(),
                projects.ofYear(year).stream()
                        .map(project -> new ProjectDecision(project.id(), Decision.PUBLIC, null, null))
                        .toList());
    }
}
