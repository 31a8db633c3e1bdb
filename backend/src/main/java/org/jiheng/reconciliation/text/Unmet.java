package org.jiheng.reconciliation.text;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.jiheng.reconciliation.Measure;
import org.jiheng.reconciliation.Outcome;
import org.jiheng.reconciliation.RuleId;
import org.jiheng.reconciliation.Severity;
import org.jiheng.reconciliation.text.Passage.Item;

/** 指标值为不低于180人，全年实际完成值164人: an indicator told in a sentence that was not met, with no reason beside it. */
final class Unmet {

    private static final WordList AT_LEAST = WordList.of("不低于", "不少于", "≥", "大于等于", "不小于", "达到");
    private static final WordList REASONS = WordList.of("因", "由于", "原因", "未完成", "未达", "受", "主要是", "偏差", "暂未", "尚未");
    private static final int NEAR = 16;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Unmet() {}

    static void relate(Collection<Passage> passages, FactBook book) {
        for (var passage : passages) {
            var items = passage.items();
            for (var i = 1; i < items.size(); i++) {
                pair(passage, items.get(i - 1), items.get(i), book);
            }
            items.forEach(item -> full(passage, item, book));
        }
    }

    /** 自评得分100分, and 指标完成率99%: with something left undone the score is not full. */
    private static void full(Passage passage, Item item, FactBook book) {
        var score = Claims.score(book, passage.subject());
        if (score != null
                && score.number().compareTo(HUNDRED) == 0
                && item.mention().measure() == Measure.PERCENT
                && item.mention().isPlain()
                && item.label().contains("指标完成率")
                && item.fact().number().compareTo(HUNDRED) < 0) {
            book.observe(
                    RuleId.R102,
                    Severity.WARNING,
                    "recon.full-score",
                    List.of(score, item.fact()),
                    score.shown(),
                    item.fact().shown());
        }
    }

    private static void pair(Passage passage, Item target, Item actual, FactBook book) {
        var value = passage.value();
        var between = passage.between(target, actual);
        var head = value.substring(
                Math.max(0, target.mention().start() - NEAR), target.mention().start());
        if (target.sentence() != actual.sentence()
                || between.length() > NEAR
                || !(between.contains("完成") || between.contains("实际"))
                || !(head.contains("指标值")
                        || head.contains("目标值")
                        || head.endsWith("任务数")
                        || between.startsWith("，实际") && AT_LEAST.ends(head))
                || target.mention().range()
                || !actual.mention().isPlain()
                || target.mention().measure() != actual.mention().measure()
                || !target.mention()
                        .quantity()
                        .word()
                        .equals(actual.mention().quantity().word())) {
            return;
        }
        var end = value.indexOf('。', actual.mention().end());
        var sentence = value.substring(target.mention().start(), end < 0 ? value.length() : end);
        var least = head.endsWith("任务数") || AT_LEAST.isIn(head);
        var less = actual.fact().number().compareTo(target.fact().number()) < 0;
        if (least && less && !REASONS.isIn(sentence)) {
            book.observe(
                    RuleId.R102,
                    Severity.WARNING,
                    "recon.unmet",
                    List.of(target.fact(), actual.fact()),
                    target.fact().quote().text(),
                    actual.fact().quote().text());
        } else if (least && !less) {
            book.looked(RuleId.R102, Outcome.HELD, List.of(target.fact(), actual.fact()));
        }
    }
}
