package org.jiheng.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jiheng.scoring.ScoreSheet.LevelSum;
import org.jiheng.shared.Points;
import org.jiheng.shared.Refusal.Message;
import org.jspecify.annotations.Nullable;

/**
 * Adds rows up to a sheet: rows → levels → total → rescaled → less deductions → held down by caps and vetoes. What
 * persons set in place of a computed score counts; what the rules gave is kept beside it.
 */
final class Tally {

    private static final BigDecimal NOTHING = Points.ZERO.value();

    private final Scheme scheme;
    private final Adjustments adjustments;
    private final boolean isTraced;
    private final Map<String, List<Scored>> levels = new LinkedHashMap<>();
    private final List<Scored> rows = new ArrayList<>();
    private @Nullable Scored execution;

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

    /** @param level the block, as the scheme calls it or, if it does not know it, as the form does */
    RowScore add(
            String level,
            @Nullable String id,
            String label,
            @Nullable Points points,
            boolean hasReason,
            Outcome outcome) {
        var row = scored(id, isTraced ? "row/" + rows.size() : "", rows.size(), label, points, hasReason, outcome);
        rows.add(row);
        levels.computeIfAbsent(level, name -> new ArrayList<>()).add(row);
        return row.row();
    }

    /** A row that does not apply, where the rest stands for the whole. */
    void leaveOut(String level, String id, String label, Points points) {
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
        rows.add(new Scored(row, null, null));
        levels.computeIfAbsent(level, name -> new ArrayList<>());
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
        return new Scored(row, score, override == null ? score : computed);
    }

    private static List<Message> with(List<Message> notes, Message one) {
        var more = new ArrayList<>(notes);
        more.add(one);
        return List.copyOf(more);
    }

    /** @param funds for the caps of the total by 预算执行率 */
    ScoreSheet sheet(ExecutionRule.@Nullable Funds funds, List<Mark> marks) {
        var all = new ArrayList<Scored>();
        if (execution != null) {
            all.add(execution);
        }
        all.addAll(rows);
        var counting = all.stream().filter(one -> !one.row().leftOut()).toList();
        var scored = counting.stream().filter(one -> one.score() != null).toList();
        var points = sum(all, one -> one.row().points());
        var notComputable = notComputable(counting, scored);
        var steps = new Total(scheme, adjustments, funds);
        var countingPoints = sum(counting, one -> one.row().points());
        var isPart = counting.size() < all.size();
        var total =
                notComputable == null ? steps.of(exact(counting, Scored::score), isPart ? countingPoints : null) : null;
        var isOverridden = all.stream().anyMatch(one -> one.row().override() != null);
        var isComputable = rows.size() > 0 && counting.stream().allMatch(one -> one.computed() != null);
        var addsUp = points.compareTo(scheme.total().value()) == 0;
        return new ScoreSheet(
                scheme.code(),
                scheme.version(),
                points,
                sum(scored, one -> one.row().points()),
                RowScore.rounded(exact(scored, Scored::score)),
                total,
                isOverridden && isComputable
                        ? steps.of(exact(counting, Scored::computed), isPart ? countingPoints : null)
                        : null,
                total != null && addsUp ? scheme.gradeOf(total) : null,
                notComputable,
                execution == null ? null : execution.row(),
                rows.stream().map(Scored::row).toList(),
                levels.entrySet().stream()
                        .map(level -> levelSum(level.getKey(), level.getValue()))
                        .toList(),
                notes(points),
                marks,
                isTraced
                        ? new SheetTrace(scheme, steps)
                                .of(execution, levels, isPart ? countingPoints : null, total, notComputable)
                        : null);
    }

    private @Nullable Message notComputable(List<Scored> counting, List<Scored> scored) {
        if (rows.isEmpty()) {
            return Message.of("scoring.no-indicators");
        }
        if (scored.size() < counting.size()) {
            return Message.of("scoring.rows-not-scored", counting.size() - scored.size());
        }
        return scored.isEmpty() ? Message.of("scoring.nothing-applies") : null;
    }

    private static LevelSum levelSum(String level1, List<Scored> rows) {
        var isScored = rows.stream().allMatch(one -> one.score() != null);
        return new LevelSum(
                level1,
                sum(rows, one -> one.row().points()),
                isScored ? RowScore.rounded(exact(rows, Scored::score)) : null);
    }

    /** Nothing is said of sums while a row of them has no points yet, nor of a form without rows. */
    private List<Message> notes(BigDecimal points) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var notes = new ArrayList<Message>();
        if (scheme.kind() == Scheme.Kind.PROJECT) {
            for (var level : scheme.weights().level1()) {
                var its = levels.getOrDefault(level.name(), List.of());
                var sum = sum(its, one -> one.row().points());
                if (haveAllPoints(its) && sum.compareTo(level.points().value()) != 0) {
                    notes.add(Message.of("scoring.note.level-differs", level.name(), sum, level.points()));
                }
            }
            levels.keySet().stream()
                    .filter(level -> scheme.level1(level) == null)
                    .forEach(level -> notes.add(Message.of("scoring.note.unknown-level", level)));
        }
        if (haveAllPoints(rows) && points.compareTo(scheme.total().value()) != 0) {
            notes.add(Message.of("scoring.note.total-differs", points, scheme.total()));
        }
        return List.copyOf(notes);
    }

    private static boolean haveAllPoints(List<Scored> rows) {
        return rows.stream().allMatch(one -> one.row().points() != null);
    }

    private static Exact exact(List<Scored> rows, Function<Scored, @Nullable Exact> part) {
        var sum = Exact.of(NOTHING);
        for (var row : rows) {
            sum = sum.plus(Objects.requireNonNull(part.apply(row)));
        }
        return sum;
    }

    private static BigDecimal sum(List<Scored> rows, Function<Scored, @Nullable Points> part) {
        var sum = NOTHING;
        for (var row : rows) {
            var points = part.apply(row);
            if (points != null) {
                sum = sum.add(points.value());
            }
        }
        return sum;
    }
}
