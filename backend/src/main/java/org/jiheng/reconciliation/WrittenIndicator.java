package org.jiheng.reconciliation;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An indicator as somebody is writing it.
 *
 * @param name also stands for the whole row
 * @param sign ≥, ＝ …; nothing for 定性
 * @param target as typed, a number where it is one; nothing where it is not written yet
 * @param unit 计量单位
 * @param before what was done in the year before by the same indicator of the same project, in the same unit
 */
public record WrittenIndicator(
        String level1,
        String level2,
        Fact name,
        @Nullable String sign,
        @Nullable Fact target,
        @Nullable String unit,
        @Nullable Fact points,
        @Nullable Fact actual,
        @Nullable Fact before) {

    boolean isOf(String level) {
        return level1.contains(level);
    }

    boolean isQuantitative() {
        return sign != null;
    }

    boolean isReverse() {
        return "≤".equals(sign) || "<".equals(sign);
    }

    /** The first that is there is where one goes to mend it. */
    static List<Fact> places(@Nullable Fact... facts) {
        return Stream.of(facts).filter(Objects::nonNull).toList();
    }
}
