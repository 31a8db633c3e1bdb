package org.jiheng.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jiheng.codelist.CodeListService;
import org.jiheng.evaluation.Changes.Change;
import org.jiheng.shared.Cursor;
import org.jiheng.shared.Page;
import org.jiheng.shared.ProblemType;
import org.jiheng.shared.Refusal;
import org.jiheng.shared.Refusal.Violation;
import org.jiheng.shared.web.Messages;
import org.jspecify.annotations.Nullable;

/** Reads what was signed, and tells what has changed since. */
@ApplicationScoped
public class SubmissionService {

    private final EvaluationRepository evaluations;
    private final TransitionRepository transitions;
    private final YearService years;
    private final CodeListService codeLists;
    private final EvaluationLocator locator;
    private final Messages messages;
    private final ObjectMapper json;

    SubmissionService(
            EvaluationRepository evaluations,
            TransitionRepository transitions,
            YearService years,
            CodeListService codeLists,
            EvaluationLocator locator,
            Messages messages,
            ObjectMapper json) {
        this.evaluations = evaluations;
        this.transitions = transitions;
        this.years = years;
        this.codeLists = codeLists;
        this.locator = locator;
        this.messages = messages;
        this.json = json;
    }

    /** @param before the number of the step before which the list goes on; {@code null} from the newest on */
    @Transactional
    public SubmissionPage list(UUID evaluationId, int limit, @Nullable Integer before) {
        var found = of(find(evaluationId)).stream()
                .filter(submission -> before == null || submission.sequence() < before)
                .limit(limit + 1L)
                .toList();
        var page = Page.of(
                found,
                limit,
                submission -> submission,
                submission -> Cursor.of(Integer.toString(submission.sequence())));
        return new SubmissionPage(page.items(), page.next());
    }

    /**
     * What has changed since a submission.
     *
     * @param since the number of a submission; {@code null} for the one before the present one
     * @param until the number of a submission; {@code null} for the year as it is now
     * @throws Refusal {@link ProblemType#UNREADABLE_REQUEST} if there is no such submission
     */
    @Transactional
    public ChangesView changes(UUID evaluationId, @Nullable Integer since, @Nullable Integer until) {
        var evaluation = find(evaluationId);
        var submissions = of(evaluation);
        var last = until == null ? null : numbered(submissions, "until", until);
        var first = since == null ? before(submissions, last, evaluation.state) : numbered(submissions, "since", since);
        if (first == null) {
            return new ChangesView(null, last, List.of(), false);
        }
        var changes = Changes.between(
                YearFields.of(snapshot(evaluation, first)),
                last == null ? years.fields(evaluationId) : YearFields.of(snapshot(evaluation, last)));
        var labels = labels(evaluation);
        return new ChangesView(
                first,
                last,
                changes.stream()
                        .limit(ChangesView.MAX_ITEMS)
                        .map(change -> item(change, labels))
                        .toList(),
                changes.size() > ChangesView.MAX_ITEMS);
    }

    /**
     * What was signed.
     *
     * @param now the year as it is: what it is of is not asked of a snapshot
     * @param sequence the number of a submission
     */
    @Transactional
    public Optional<SignedYear> signed(YearData now, int sequence) {
        var evaluation = find(now.evaluation().id());
        return of(evaluation).stream()
                .filter(submission -> submission.sequence() == sequence)
                .findFirst()
                .map(submission -> SignedYear.of(submission, snapshot(evaluation, submission), now, json));
    }

    @Transactional
    public Signatures signatures(UUID evaluationId) {
        var evaluation = find(evaluationId);
        return Signatures.of(evaluation.state, transitions.history(evaluation));
    }

    /** The submission before another one; before the year as it is, which in review is the newest submission itself. */
    private static @Nullable Submission before(List<Submission> submissions, @Nullable Submission last, State state) {
        var present = last != null || state.isOfTheUnit() || submissions.isEmpty() ? last : submissions.get(0);
        return submissions.stream()
                .filter(submission -> present == null || submission.sequence() < present.sequence())
                .findFirst()
                .orElse(null);
    }

    private static Submission numbered(List<Submission> submissions, String parameter, int sequence) {
        return submissions.stream()
                .filter(submission -> submission.sequence() == sequence)
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        ProblemType.UNREADABLE_REQUEST,
                        null,
                        List.of(Violation.parameter(parameter, "unknown-reference"))));
    }

    private static ChangesView.ChangedField item(Change change, FieldLabels labels) {
        var field = change.field();
        return new ChangesView.ChangedField(
                field.section(),
                field.project(),
                labels.label(field),
                field.pointer(),
                labels.value(field, change.before()),
                labels.value(field, change.after()));
    }

    private FieldLabels labels(Evaluation evaluation) {
        var language = messages.language();
        var fiscalYear = evaluation.year().fiscalYear();
        return new FieldLabels(
                language,
                list -> codeLists.entries(fiscalYear, list),
                years.figures(years.of(evaluation.id(), language), language));
    }

    private JsonNode snapshot(Evaluation evaluation, Submission submission) {
        var text = transitions
                .snapshot(evaluation.year(), evaluation.id(), submission.sequence())
                .orElseThrow();
        try {
            return json.readTree(text);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(
                    "The snapshot of step " + submission.sequence() + " cannot be read", broken);
        }
    }

    private List<Submission> of(Evaluation evaluation) {
        return Submission.of(transitions.history(evaluation));
    }

    private Evaluation find(UUID id) {
        return evaluations.findByIdOptional(id).orElseThrow(() -> locator.missing(id));
    }
}
