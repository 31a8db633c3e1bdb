package org.jiheng.scoring;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jiheng.scoring.ProjectTable.IndicatorLine;
import org.jspecify.annotations.Nullable;

/**
 * 项目支出绩效自评: the total is the score of the execution rate and the scores of the indicators, without bonus points.
 * Points that do not add up to the scheme's weights are noted, not refused: the rule of 2020 lets a unit adjust them
 * (财预〔2020〕10号 Art. 12, 待核); but a grade of other points than the scheme's would mean nothing, so there is none.
 */
public final class ProjectScorer {

    private ProjectScorer() {}

    public static ScoreSheet score(Scheme scheme, ProjectTable table) {
        return score(scheme, table, true);
    }

    /** The same sheet without its trace, where only the figures are wanted. */
    public static ScoreSheet scoreOnly(Scheme scheme, ProjectTable table) {
        return score(scheme, table, false);
    }

    private static ScoreSheet score(Scheme scheme, ProjectTable table, boolean isTraced) {
        var tally = new Tally(scheme, table.adjustments(), isTraced);
        var rule = Objects.requireNonNull(scheme.execution());
        var funds = ExecutionRule.funds(rule, table.funding());
        tally.addExecution(rule.points(), ExecutionRule.score(scheme, rule, funds, isTraced));
        var lines = new Lines(scheme, isTraced);
        Block block = null;
        for (var line : table.indicators()) {
            // rows of a block mostly stand together
            if (block == null || !block.called().equals(line.level1())) {
                block = Block.of(scheme, tally, line.level1());
            }
            tally.add(
                    block.column(),
                    line.id(),
                    line.name(),
                    line.points(),
                    line.hasReason(),
                    lines.score(isTraced ? "row/" + tally.size() : "", block.level(), line));
        }
        return tally.sheet(funds, isTraced ? TableMarks.of(scheme, table) : List.of());
    }

    /** The scheme's block that a form's word means, and where its rows add up. */
    private record Block(String called, Scheme.@Nullable Level1 level, Column column) {

        static Block of(Scheme scheme, Tally tally, String called) {
            var level = scheme.level1(called);
            return new Block(called, level, tally.column(level == null ? called.strip() : level.name()));
        }
    }

    /** Rows that a form brings itself: they score by their sign. */
    static final class Lines {

        private final Scheme scheme;
        private final RowScorer rows;
        private final Map<Sign, RowRule> bySign = new EnumMap<>(Sign.class);

        Lines(Scheme scheme, boolean isTraced) {
            this.scheme = scheme;
            rows = new RowScorer(scheme, isTraced);
            for (var sign : Sign.values()) {
                bySign.put(
                        sign,
                        sign == Sign.QUALITATIVE
                                ? new QualitativeRule()
                                : scheme.quantitative().rule(sign));
            }
        }

        /** @param level the scheme's block, which may have a rule of its own */
        Outcome score(String node, Scheme.@Nullable Level1 level, IndicatorLine line) {
            var points = line.points();
            if (points == null) {
                return Outcome.notScored("scoring.points-missing");
            }
            if (points.value().signum() == 0) {
                return Outcome.notScored("scoring.points-zero");
            }
            var row = new Row(
                    node,
                    line.name(),
                    points,
                    line.target(),
                    line.unit(),
                    line.actual(),
                    null,
                    line.givenScore(),
                    Map.of());
            if (line.sign() == Sign.QUALITATIVE) {
                return rows.score(bySign(Sign.QUALITATIVE), scheme.qualitative().source(), row);
            }
            var outcome = level == null || level.rule() == null
                    ? bySign(line.sign(), row)
                    : rows.score(level.rule(), Objects.requireNonNull(level.ruleSource()), row);
            return line.givenScore() == null ? outcome : outcome.noting("scoring.note.given-score-unused");
        }

        private Outcome bySign(Sign sign, Row row) {
            var outcome = rows.score(bySign(sign), scheme.quantitative().source(), row);
            return (sign == Sign.MORE_THAN || sign == Sign.LESS_THAN) && outcome.score() != null && isExact(row)
                    ? outcome.noting("scoring.note.strict-sign")
                    : outcome;
        }

        private static boolean isExact(Row row) {
            var actual = Quantity.of(Objects.requireNonNull(row.actual()), row.unit())
                    .number();
            var target = Quantity.of(Objects.requireNonNull(row.target()), row.unit())
                    .number();
            return actual != null && target != null && actual.compareTo(target) == 0;
        }

        private RowRule bySign(Sign sign) {
            return Objects.requireNonNull(bySign.get(sign));
        }
    }
}
