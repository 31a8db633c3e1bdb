package org.jiheng.reconciliation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jiheng.shared.Refusal.Message;
import org.jspecify.annotations.Nullable;

/** What helps while indicators are written: which rule looks at what, and who judges it. */
public final class WritingRules {

    private WritingRules() {}

    /**
     * Of a project's table, or of the department's.
     *
     * @param place what stands for the table
     * @param required the 一级指标 that the scheme asks for, and 二级指标 behind their 一级指标 and a slash
     * @param ofProject whether the limit on one indicator's points holds: a department's form has its own
     */
    public static List<Relation> of(Fact place, List<WrittenIndicator> rows, List<String> required, boolean ofProject) {
        var relations = new ArrayList<Relation>();
        if (!rows.isEmpty()) {
            required.forEach(level -> relations.add(written(RuleId.R81, Severity.WARNING, rows, level, place)));
        }
        var byName = new LinkedHashMap<String, List<WrittenIndicator>>();
        for (var row : rows) {
            var one = List.of(row);
            relations.add(written(RuleId.R85, Severity.WARNING, one, "", row.target(), row.name()));
            relations.add(written(RuleId.R86, Severity.WARNING, one, "", row.target(), row.name()));
            relations.add(written(RuleId.R88, Severity.WARNING, one, "", row.name()));
            relations.add(written(RuleId.R89, Severity.ERROR, one, "", row.target(), row.name()));
            relations.add(written(RuleId.R89, Severity.ERROR, one, "actual", row.actual(), row.name()));
            relations.add(written(RuleId.R90, Severity.WARNING, one, "", row.target(), row.before(), row.name()));
            if (ofProject) {
                relations.add(written(RuleId.R92, Severity.NOTICE, one, "", row.points(), row.name()));
            }
            byName.computeIfAbsent(
                            row.level1() + "/" + row.level2() + "/" + row.name().shown(), name -> new ArrayList<>())
                    .add(row);
        }
        for (var alike : byName.values()) {
            relations.add(new Relation.Written(
                    RuleId.R91,
                    Severity.WARNING,
                    alike,
                    "",
                    alike.stream().map(WrittenIndicator::name).toList()));
        }
        return relations;
    }

    private static Relation written(
            RuleId rule, Severity severity, List<WrittenIndicator> rows, String about, @Nullable Fact... places) {
        return new Relation.Written(rule, severity, rows, about, WrittenIndicator.places(places));
    }

    static Verdict judge(Relation.Written written) {
        return switch (written.rule()) {
            case R81 -> LevelRule.judge(written);
            case R85 -> UnitRule.judge(written);
            case R86 -> VagueTargetRule.judge(written);
            case R88 -> InputAsOutputRule.judge(written);
            case R89 -> PercentageRule.judge(written);
            case R90 -> LastYearRule.judge(written);
            case R91 -> RepeatedRowRule.judge(written);
            case R92 -> HeavyIndicatorRule.judge(written);
            default -> throw new IllegalStateException("No rule for " + written.rule());
        };
    }

    static Verdict violated(Relation.Written written, Severity severity, String key, String stated, String computed) {
        return Verdict.violated(written, severity, key, stated, computed, Message.of(key + ".why"), null);
    }
}
