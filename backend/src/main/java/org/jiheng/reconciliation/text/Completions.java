package org.jiheng.reconciliation.text;

import java.util.List;
import org.jiheng.reconciliation.Measure;
import org.jiheng.reconciliation.Relation;
import org.jiheng.reconciliation.RuleId;
import org.jiheng.reconciliation.Severity;
import org.jiheng.reconciliation.text.Passage.Item;
import org.jspecify.annotations.Nullable;

/** 任务数115户，实际完成264户，完成率…%, 超任务…%. */
final class Completions {

    private static final WordList TARGETS = WordList.of("任务", "目标", "计划", "指标值");
    private static final WordList RATES = WordList.of("完成率", "完工率", "目标任务的", "任务的", "任务数的", "目标的", "完成任务的");
    private static final WordList BEYOND = WordList.of("超任务", "超额完成", "超出任务", "超过任务", "超目标");

    private final FactBook book;
    private @Nullable Item target;
    private @Nullable Item actual;

    Completions(FactBook book) {
        this.book = book;
    }

    /** What was to be done and what was done may stand paragraphs before the rate. */
    void read(Passage passage) {
        for (var item : passage.items()) {
            var label = item.label();
            if (item.mention().measure() == Measure.COUNT && item.mention().isPlain()) {
                if (isTarget(passage, item)) {
                    target = item;
                    actual = null;
                } else if (label.contains("完成") && isSameUnit(item)) {
                    actual = item;
                }
            } else if (item.mention().measure() == Measure.PERCENT
                    && item.mention().isPlain()) {
                rate(item);
            }
        }
    }

    /** 任务数115户, 53户计划任务, 完成计划任务53户. */
    private static boolean isTarget(Passage passage, Item item) {
        var label = item.fact().label();
        var after = item.mention().end();
        return TARGETS.ends(label)
                || TARGETS.isIn(label) && !label.contains("完成")
                || passage.value().startsWith("计划任务", after)
                || passage.value().startsWith("任务", after);
    }

    private boolean isSameUnit(Item item) {
        return target != null
                && target.mention()
                        .quantity()
                        .word()
                        .equals(item.mention().quantity().word());
    }

    private void rate(Item rate) {
        if (target == null || actual == null || target.fact().number().signum() <= 0) {
            return;
        }
        var label = rate.fact().label();
        if (BEYOND.ends(label)) {
            book.relate(new Relation.Change(
                    RuleId.R103,
                    Severity.WARNING,
                    List.of(),
                    List.of(rate.fact()),
                    true,
                    List.of(actual.fact()),
                    List.of(target.fact())));
        } else if (RATES.ends(rate.label())) {
            book.relate(new Relation.Ratio(
                    RuleId.R103, Severity.WARNING, rate.fact(), List.of(actual.fact()), List.of(target.fact())));
        }
    }
}
