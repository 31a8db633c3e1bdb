package org.jiheng.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jiheng.scoring.ProjectTable.IndicatorLine;
import org.jiheng.scoring.ScoreSheet.LevelSum;
import org.jiheng.shared.Points;
import org.jiheng.shared.Refusal.Message;
import org.jspecify.annotations.Nullable;

/**
 * 项目支出绩效自评: the total is the score of the execution rate and the scores of the indicators, without bonus points.
 * Points that do not add up to the scheme's weights are noted, not refused: the rule of 2020 lets a unit adjust them
 * (财预〔2020〕10号 Art. 12, 待核); but a grade of other points than the scheme's would mean nothing, so there is none.
 */
public final class ProjectScorer {

    private static final BigDecimal NOTHING = Points.ZERO.value();

    private ProjectScorer() {}

    public static ScoreSheet score(Scheme scheme, ProjectTable table) {
        var full = scheme.execution().points();
        var execution = RowScore.of(
                null, 0, ScoreSheet.EXECUTION, full, false, ExecutionRule.score(scheme.execution(), table.funding()));
        var rows = new ArrayList<RowScore>();
        var rowsByLevel = new LinkedHashMap<String, List<RowScore>>();
        for (var line : table.indicators()) {
            var row = RowScore.of(
                    line.id(), rows.size(), line.name(), line.points(), line.hasReason(), score(scheme, line));
            rows.add(row);
            var level = scheme.level1(line.level1());
            rowsByLevel
                    .computeIfAbsent(level == null ? line.level1().strip() : level.name(), name -> new ArrayList<>())
                    .add(row);
        }
        var all = new ArrayList<>(rows);
        all.add(0, execution);
        return sheet(scheme, execution, rows, rowsByLevel, all);
    }

    private static Outcome score(Scheme scheme, IndicatorLine line) {
        var full = line.points();
        if (full == null) {
            return Outcome.notScored("scoring.points-missing");
        }
        if (full.value().signum() == 0) {
            return Outcome.notScored("scoring.points-zero");
        }
        if (line.sign() == Sign.QUALITATIVE) {
            return QualitativeRule.score(scheme.qualitative(), line, full);
        }
        var outcome = QuantitativeRule.score(scheme.quantitative(), line, full);
        return line.givenScore() == null ? outcome : outcome.noting("scoring.note.given-score-unused");
    }

    private static ScoreSheet sheet(
            Scheme scheme,
            RowScore execution,
            List<RowScore> rows,
            Map<String, List<RowScore>> rowsByLevel,
            List<RowScore> all) {
        var scored = all.stream().filter(row -> row.score() != null).toList();
        var scoredSum = sum(scored, RowScore::score);
        var points = sum(all, RowScore::points);
        Message notComputable = null;
        if (rows.isEmpty()) {
            notComputable = Message.of("scoring.no-indicators");
        } else if (scored.size() < all.size()) {
            notComputable = Message.of("scoring.rows-not-scored", all.size() - scored.size());
        }
        var total = notComputable == null ? scoredSum : null;
        var addsUp = points.compareTo(scheme.total().value()) == 0;
        return new ScoreSheet(
                scheme.code(),
                scheme.version(),
                points,
                sum(scored, RowScore::points),
                scoredSum,
                total,
                total != null && addsUp ? scheme.gradeOf(total) : null,
                notComputable,
                execution,
                List.copyOf(rows),
                rowsByLevel.entrySet().stream()
                        .map(level -> levelSum(level.getKey(), level.getValue()))
                        .toList(),
                notes(scheme, points, rows, rowsByLevel));
    }

    private static LevelSum levelSum(String level1, List<RowScore> rows) {
        var isScored = rows.stream().allMatch(row -> row.score() != null);
        return new LevelSum(level1, sum(rows, RowScore::points), isScored ? sum(rows, RowScore::score) : null);
    }

    /** Nothing is said of sums while a row of them has no points yet, nor of a form without rows. */
    private static List<Message> notes(
            Scheme scheme, BigDecimal points, List<RowScore> rows, Map<String, List<RowScore>> rowsByLevel) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var notes = new ArrayList<Message>();
        for (var level : scheme.weights().level1()) {
            var its = rowsByLevel.getOrDefault(level.name(), List.of());
            var sum = sum(its, RowScore::points);
            if (haveAllPoints(its) && sum.compareTo(level.points().value()) != 0) {
                notes.add(Message.of("scoring.note.level-differs", level.name(), sum, level.points()));
            }
        }
        rowsByLevel.keySet().stream()
                .filter(level -> scheme.level1(level) == null)
                .forEach(level -> notes.add(Message.of("scoring.note.unknown-level", level)));
        if (haveAllPoints(rows) && points.compareTo(scheme.total().value()) != 0) {
            notes.add(Message.of("scoring.note.total-differs", points, scheme.total()));
        }
        return List.copyOf(notes);
    }

    private static boolean haveAllPoints(List<RowScore> rows) {
        return rows.stream().allMatch(row -> row.points() != null);
    }

    private static BigDecimal sum(List<RowScore> rows, Function<RowScore, @Nullable Points> part) {
        return rows.stream()
                .map(part)
                .filter(Objects::nonNull)
                .map(Points::value)
                .reduce(NOTHING, BigDecimal::add);
    }
}
