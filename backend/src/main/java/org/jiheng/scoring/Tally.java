package org.jiheng.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiheng.scoring.ScoreSheet.LevelSum;
import org.jiheng.shared.Points;
import org.jiheng.shared.Refusal.Message;
import org.jspecify.annotations.Nullable;

/**
 * Adds rows up to a sheet: rows → levels → total → rescaled → less deductions → held down by caps and vetoes. What
 * persons set in place of a computed score counts; what the rules gave is kept beside it.
 */
final class Tally {

    private final Scheme scheme;
    private final Adjustments adjustments;
    private final boolean isTraced;
    private final Map<String, Column> levels = new LinkedHashMap<>();
    private final List<RowScore> rows = new ArrayList<>();
    private @Nullable Scored execution;
    private BigDecimal leftOutPoints = Column.NOTHING;
    private boolean isPart;

    /** A row with its exact score, and what the rules alone give. */
    record Scored(
            RowScore row, @Nullable Exact score, @Nullable Exact computed) {}

    Tally(Scheme scheme, Adjustments adjustments, boolean isTraced) {
        this.scheme = scheme;
        this.adjustments = adjustments;
        this.isTraced = isTraced;
    }

    void addExecution(Points points, Outcome outcome) {
        execution = scored(ScoreSheet.EXECUTION, "execution", 0, ScoreSheet.EXECUTION, points, false, outcome);
    }

    /** @param block where the row adds up */
    void add(
            Column block,
            @Nullable String id,
            String label,
            @Nullable Points points,
            boolean hasReason,
            Outcome outcome) {
        var row = scored(id, isTraced ? "row/" + rows.size() : "", rows.size(), label, points, hasReason, outcome);
        rows.add(row.row());
        block.add(row);
    }

    /** A row that does not apply, where the rest stands for the whole. */
    void leaveOut(String id, String label, Points points) {
        var why = Message.of("scoring.left-out");
        var row = new RowScore(
                id,
                rows.size(),
                label,
                points,
                null,
                null,
                null,
                why,
                true,
                null,
                false,
                null,
                null,
                List.of(),
                List.of());
        rows.add(row);
        leftOutPoints = leftOutPoints.add(points.value());
        isPart = true;
    }

    /** @param level the block, as the scheme calls it or, if it does not know it, as the form does */
    Column column(String level) {
        return levels.computeIfAbsent(level, name -> new Column(isTraced));
    }

    int size() {
        return rows.size();
    }

    Scored scored(
            @Nullable String key,
            String node,
            int position,
            String label,
            @Nullable Points points,
            boolean hasReason,
            Outcome outcome) {
        var override = key == null ? null : adjustments.overrides().get(key);
        var computed = outcome.score();
        var asked = outcome.asksReason();
        var notes = outcome.notes();
        if (asked != null && !hasReason) {
            notes = with(notes, asked);
        }
        var computedPoints = override == null || computed == null ? null : new Points(RowScore.rounded(computed));
        var trace = outcome.trace();
        var notScored = outcome.notScored();
        Exact score = computed;
        if (override != null) {
            if (points != null && override.score().compareTo(points) > 0) {
                notScored = Message.of("scoring.override-above-points", override.score(), points);
                score = null;
                trace = null;
            } else {
                notes = with(notes, Message.of("scoring.note.override", override.score(), override.reason()));
                if (notScored != null) {
                    notes = with(notes, notScored);
                }
                notScored = null;
                score = Exact.of(override.score().value());
                trace = isTraced
                        ? SheetTrace.override(node, label, override, outcome.trace(), outcome.notScored())
                        : null;
            }
        }
        var row = new RowScore(
                ScoreSheet.EXECUTION.equals(key) ? null : key,
                position,
                label,
                points,
                score == null ? null : new Points(RowScore.rounded(score)),
                computedPoints,
                override,
                notScored,
                false,
                outcome.met(),
                asked != null,
                outcome.band(),
                trace,
                notes,
                outcome.parts());
        return new Scored(row, score, computed);
    }

    private static List<Message> with(List<Message> notes, Message one) {
        var more = new ArrayList<>(notes);
        more.add(one);
        return List.copyOf(more);
    }

    /** @param funds for the caps of the total by 预算执行率 */
    ScoreSheet sheet(ExecutionRule.@Nullable Funds funds, List<Mark> marks) {
        var all = new Column(false);
        if (execution != null) {
            all.add(execution);
        }
        levels.values().forEach(all::add);
        var points = all.points().add(leftOutPoints);
        var applicable = isPart ? all.points() : null;
        var notComputable = notComputable(all);
        var steps = new Total(scheme, adjustments, funds);
        var total = notComputable == null ? steps.of(all.score(), applicable) : null;
        var addsUp = points.compareTo(scheme.total().value()) == 0;
        return new ScoreSheet(
                scheme.code(),
                scheme.version(),
                points,
                all.scoredPoints(),
                RowScore.rounded(all.score()),
                total,
                all.isOverridden() && all.isComputable() && !rows.isEmpty()
                        ? steps.of(all.computed(), applicable)
                        : null,
                total != null && addsUp ? scheme.gradeOf(total) : null,
                notComputable,
                execution == null ? null : execution.row(),
                Collections.unmodifiableList(rows),
                levels.entrySet().stream()
                        .map(level -> levelSum(level.getKey(), level.getValue()))
                        .toList(),
                notes(points, all),
                marks,
                isTraced
                        ? new SheetTrace(scheme, steps).of(execution, levels, applicable, total, notComputable)
                        : null);
    }

    private @Nullable Message notComputable(Column all) {
        if (rows.isEmpty()) {
            return Message.of("scoring.no-indicators");
        }
        if (all.open() > 0) {
            return Message.of("scoring.rows-not-scored", all.open());
        }
        return all.isEmpty() ? Message.of("scoring.nothing-applies") : null;
    }

    private static LevelSum levelSum(String level1, Column rows) {
        return new LevelSum(level1, rows.points(), rows.open() == 0 ? RowScore.rounded(rows.score()) : null);
    }

    /** Nothing is said of sums while a row of them has no points yet, nor of a form without rows. */
    private List<Message> notes(BigDecimal points, Column all) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var notes = new ArrayList<Message>();
        if (scheme.kind() == Scheme.Kind.PROJECT) {
            var none = new Column(false);
            for (var level : scheme.weights().level1()) {
                var its = levels.getOrDefault(level.name(), none);
                if (its.hasAllPoints() && its.points().compareTo(level.points().value()) != 0) {
                    notes.add(Message.of("scoring.note.level-differs", level.name(), its.points(), level.points()));
                }
            }
            levels.keySet().stream()
                    .filter(level -> scheme.level1(level) == null)
                    .forEach(level -> notes.add(Message.of("scoring.note.unknown-level", level)));
        }
        if (all.hasAllPoints() && points.compareTo(scheme.total().value()) != 0) {
            notes.add(Message.of("scoring.note.total-differs", points, scheme.total()));
        }
        return List.copyOf(notes);
    }
}
