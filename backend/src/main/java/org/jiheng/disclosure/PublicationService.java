package org.jiheng.disclosure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jiheng.disclosure.PublicationRepository.Published;
import org.jiheng.disclosure.PublicationView.CorrectionNote;
import org.jiheng.disclosure.PublishedReport.Replaced;
import org.jiheng.evaluation.Action;
import org.jiheng.evaluation.State;
import org.jiheng.evaluation.StepTaken;
import org.jiheng.shared.Caller;
import org.jiheng.shared.Changed;
import org.jiheng.shared.Cursor;
import org.jiheng.shared.Page;
import org.jiheng.shared.ProblemType;
import org.jiheng.shared.Refusal;
import org.jiheng.shared.web.Canonical;
import org.jspecify.annotations.Nullable;

/** Publishes in the transaction in which 公开 is taken, notes in that of 更正 that a publication is being corrected. */
@ApplicationScoped
public class PublicationService {

    /** What {@link Changed} calls a publication. */
    private static final String KIND = "publication";

    /** Characters of one publication. */
    private static final int LONGEST = 8 * 1024 * 1024;

    private final PublicationRepository publications;
    private final DisclosureService disclosures;
    private final Publisher publisher;
    private final ObjectMapper json;
    private final Caller caller;
    private final Clock clock;
    private final Event<Changed> changed;

    PublicationService(
            PublicationRepository publications,
            DisclosureService disclosures,
            Publisher publisher,
            ObjectMapper json,
            Caller caller,
            Clock clock,
            Event<Changed> changed) {
        this.publications = publications;
        this.disclosures = disclosures;
        this.publisher = publisher;
        this.json = json;
        this.caller = caller;
        this.clock = clock;
        this.changed = changed;
    }

    void follow(@Observes StepTaken step) {
        if (step.action() == Action.PUBLISH) {
            publish(step);
        } else if (step.action() == Action.CORRECT && step.from() == State.PUBLISHED) {
            correct(step);
        }
    }

    private void publish(StepTaken step) {
        var before = publications.newest(step.evaluationId());
        var now = now();
        var report = publisher
                .draft(step.evaluationId(), disclosures.get(step.evaluationId()).value())
                .published(
                        step.version(),
                        now,
                        before.map(PublicationService::replaced).orElse(null));
        var publication = new Publication(step.year());
        publication.evaluationId = step.evaluationId();
        publication.version = step.version();
        publication.publishedAt = now;
        publication.publishedBy = caller.name();
        publication.schemeCode = report.schemeCode();
        publication.schemeVersion = report.schemeVersion();
        publication.replaces = before.map(found -> found.publication().id()).orElse(null);
        publication.content = Canonical.of(json.valueToTree(report));
        if (publication.content.length() > LONGEST) {
            throw new Refusal(ProblemType.STATE_CONFLICT, "disclosure.too-large");
        }
        publication.checksum = Canonical.sha256(publication.content);
        publications.add(publication);
        tell(step, new Published(publication, null), Changed.Action.ADDED);
    }

    private static Replaced replaced(Published before) {
        var publication = before.publication();
        var correction = before.correction();
        return new Replaced(
                publication.id(),
                publication.version,
                publication.publishedAt,
                publication.checksum,
                correction == null ? "" : correction.reason);
    }

    /** What was published before there were publications has nothing to note it on. */
    private void correct(StepTaken step) {
        publications.newest(step.evaluationId()).map(Published::publication).ifPresent(newest -> {
            var correction = new Correction(step.year(), newest.id(), now(), String.valueOf(step.reason()));
            publications.add(correction);
            tell(step, new Published(newest, correction), Changed.Action.REVISED);
        });
    }

    private void tell(StepTaken step, Published published, Changed.Action action) {
        var view = PublicationView.of(published);
        changed.fire(new Changed(step.year(), KIND, view.id(), action, view));
    }

    /** Both databases keep microseconds. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    @Transactional
    public PublicationPage list(UUID evaluationId, int limit, @Nullable Cursor after) {
        var page = Page.of(
                publications.page(evaluationId, after == null ? Integer.MAX_VALUE : after.number(0), limit),
                limit,
                PublicationView::of,
                published -> Cursor.of(Integer.toString(published.publication().version)));
        return new PublicationPage(page.items(), page.next());
    }

    /** @throws Refusal {@link ProblemType#NOT_FOUND} for whatever was not published, be it there or not */
    @Transactional
    public PublicReport get(UUID id) {
        return find(id).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND, "publication.not-found"));
    }

    @Transactional
    public Optional<PublicReport> find(UUID id) {
        return publications.of(id).map(this::report);
    }

    private PublicReport report(Published published) {
        var publication = published.publication();
        try {
            return new PublicReport(
                    publication.id(),
                    publication.checksum,
                    json.readTree(publication.content),
                    CorrectionNote.of(published.correction()),
                    publications.replacementOf(publication).orElse(null));
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("The publication cannot be read: " + publication.id(), damaged);
        }
    }
}
