package org.jiheng.evaluation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiheng.evaluation.CommentRepository.CountOf;
import org.jiheng.evaluation.TransitionRepository.StepOf;
import org.jiheng.shared.Cursor;
import org.jiheng.shared.Page;
import org.jspecify.annotations.Nullable;

/** Tells people which years wait for them: the page of years, and for all of them at once what each task shows beside. */
@ApplicationScoped
public class TaskService {

    private final TaskRepository tasks;
    private final TransitionRepository transitions;
    private final CommentRepository comments;
    private final SituationService situations;

    TaskService(
            TaskRepository tasks,
            TransitionRepository transitions,
            CommentRepository comments,
            SituationService situations) {
        this.tasks = tasks;
        this.transitions = transitions;
        this.comments = comments;
        this.situations = situations;
    }

    @Transactional
    public TaskPage list(@Nullable Integer fiscalYear, @Nullable String q, int limit, @Nullable Cursor after) {
        var page = Page.of(tasks.page(fiscalYear, q, limit, after), limit, row -> row, TaskRepository::position);
        var ids = page.items().stream().map(row -> row.evaluation().id()).toList();
        if (ids.isEmpty()) {
            return new TaskPage(List.of(), null);
        }
        var steps = transitions.of(ids, Set.of(Action.SUBMIT, Action.RETURN)).stream()
                .collect(groupingBy(StepOf::evaluationId));
        var remarks = comments.unaccepted(ids).stream()
                .collect(groupingBy(CountOf::evaluationId, groupingBy(CountOf::state, summingLong(CountOf::count))));
        return new TaskPage(
                page.items().stream()
                        .map(row -> task(
                                row,
                                steps.getOrDefault(row.evaluation().id(), List.of()),
                                remarks.getOrDefault(row.evaluation().id(), Map.of())))
                        .toList(),
                page.next());
    }

    private Task task(EvaluationRow row, List<StepOf> steps, Map<CommentState, Long> remarks) {
        var year = row.summary();
        var wasSubmitted = steps.stream().anyMatch(step -> step.action() == Action.SUBMIT);
        Optional<StepOf> sentBack = year.status() == Status.RETURNED
                ? steps.stream().filter(step -> step.action() == Action.RETURN).findFirst()
                : Optional.empty();
        return new Task(
                year,
                "\"" + row.evaluation().changes + "\"",
                Workflow.waitsFor(year.state()),
                year.state().isOpen() && situations.isPast(year.deadline()) && !wasSubmitted,
                remarks.getOrDefault(CommentState.OPEN, 0L).intValue(),
                remarks.getOrDefault(CommentState.ANSWERED, 0L).intValue(),
                sentBack.map(StepOf::by).orElse(null),
                sentBack.map(StepOf::at).orElse(null),
                sentBack.map(StepOf::reason).orElse(null));
    }
}
