package org.jiheng.reconciliation;

/** The scheme asks for a 一级指标, or for a 二级指标 in it, of which the table has no row. */
final class LevelRule {

    private LevelRule() {}

    static Verdict judge(Relation.Written written) {
        var slash = written.about().indexOf('/');
        var level1 = slash < 0 ? written.about() : written.about().substring(0, slash);
        var level2 = slash < 0 ? null : written.about().substring(slash + 1);
        var there = written.rows().stream()
                .anyMatch(row -> row.isOf(stem(level1))
                        && (level2 == null || stem(row.level2()).equals(stem(level2))));
        return there
                ? Verdict.held(written)
                : WritingRules.violated(
                        written,
                        written.severity(),
                        "recon.level",
                        written.about().replace("/", " › "),
                        "");
    }

    /** 数量 and 数量指标 are one. */
    private static String stem(String level) {
        return level.replace("指标", "");
    }
}
