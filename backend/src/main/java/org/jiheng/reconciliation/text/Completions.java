package org.jiheng.reconciliation.text;

import java.util.List;
import org.jiheng.reconciliation.FactKind;
import org.jiheng.reconciliation.Measure;
import org.jiheng.reconciliation.Relation;
import org.jiheng.reconciliation.RuleId;
import org.jiheng.reconciliation.Severity;
import org.jiheng.reconciliation.text.Passage.Item;
import org.jspecify.annotations.Nullable;

/** 任务数115户，实际完成264户，完成率…%, 超任务…%; and 每亩91.07元，面积…亩，共计…万元. */
final class Completions {

    private static final List<String> TARGETS = List.of("任务", "目标", "计划", "指标值");
    private static final List<String> RATES = List.of("完成率", "完工率", "目标任务的", "任务的", "任务数的", "目标的", "完成任务的");
    private static final List<String> BEYOND = List.of("超任务", "超额完成", "超出任务", "超过任务", "超目标");

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
        prices(passage);
    }

    /** 任务数115户, 53户计划任务, 完成计划任务53户. */
    private static boolean isTarget(Passage passage, Item item) {
        var label = Words.trimmed(item.label());
        var after = item.mention().end();
        return TARGETS.stream().anyMatch(label::endsWith)
                || TARGETS.stream().anyMatch(label::contains) && !label.contains("完成")
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
        var label = Words.trimmed(rate.label());
        if (BEYOND.stream().anyMatch(label::endsWith)) {
            book.relate(new Relation.Change(
                    RuleId.R103,
                    Severity.WARNING,
                    List.of(),
                    List.of(rate.fact()),
                    true,
                    List.of(actual.fact()),
                    List.of(target.fact())));
        } else if (RATES.stream().anyMatch(rate.label()::endsWith)) {
            book.relate(new Relation.Ratio(
                    RuleId.R103, Severity.WARNING, rate.fact(), List.of(actual.fact()), List.of(target.fact())));
        }
    }

    /** A price for each, how many, and what it comes to, in one sentence. */
    private void prices(Passage passage) {
        var items = passage.items();
        for (var i = 0; i < items.size(); i++) {
            var price = items.get(i);
            var told = price.isMoney()
                    && !price.mention().quantity().approximate()
                    && !price.mention().range();
            var word = told ? unit(passage, price) : null;
            if (word == null) {
                continue;
            }
            Item count = null;
            Item total = null;
            for (var item : items) {
                if (item.sentence() != price.sentence()
                        || item == price
                        || !item.mention().isPlain()) {
                    continue;
                }
                if (item.mention().measure() == Measure.COUNT
                        && item.mention().quantity().word().equals(word)) {
                    if (count != null) {
                        return;
                    }
                    count = item;
                } else if (item.isPlainMoney() && item.kind() != FactKind.DIFFERENCE) {
                    if (total != null) {
                        return;
                    }
                    total = item;
                }
            }
            if (count != null && total != null) {
                book.relate(
                        new Relation.Product(RuleId.R104, Severity.WARNING, total.fact(), price.fact(), count.fact()));
                return;
            }
        }
    }

    /** 亩 of 每亩91.07元 and of 91.07元/亩. */
    private static @Nullable String unit(Passage passage, Item price) {
        var value = passage.value();
        for (var word : List.of("亩", "人次", "人", "户", "名", "个", "辆", "公里", "村")) {
            if (price.label().contains("每" + word)
                    || value.startsWith("/" + word, price.mention().end())) {
                var after = price.mention().end() + 1 + word.length();
                var more = after < value.length() && "/·*每".indexOf(value.charAt(after)) >= 0;
                return more || price.label().contains("每月") || price.label().contains("每天") ? null : word;
            }
        }
        return null;
    }
}
