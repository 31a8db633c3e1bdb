package org.jiheng.reconciliation.text;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiheng.reconciliation.Fact;
import org.jiheng.reconciliation.Relation;
import org.jiheng.reconciliation.RuleId;
import org.jiheng.reconciliation.Severity;
import org.jiheng.reconciliation.text.Passage.Item;
import org.jspecify.annotations.Nullable;

/** What one paper allots: 财农〔2023〕41号 …下达…5万元, and the same paper with another amount elsewhere. */
final class Papers {

    private static final String OPEN = "〔【[﹝（";
    private static final String CLOSE = "〕】]﹞）";
    private static final int LONGEST_NAME = 12;
    private static final int NEAR = 80;

    private Papers() {}

    static void relate(Collection<Passage> passages, FactBook book) {
        Map<String, Fact> first = new LinkedHashMap<>();
        for (var passage : passages) {
            var value = passage.value();
            for (var at = value.indexOf('号'); at >= 0; at = value.indexOf('号', at + 1)) {
                var paper = paper(value, at);
                var amount = paper == null ? null : allotted(passage, at);
                if (paper == null || amount == null) {
                    continue;
                }
                var before = first.putIfAbsent(paper, amount);
                if (before != null && before.number().compareTo(amount.number()) < 0) {
                    // The part of an allotment may be less than the whole, never more.
                    book.relate(new Relation.Same(RuleId.R100, Severity.WARNING, List.of(before, amount)));
                } else if (before != null && before.number().compareTo(amount.number()) == 0) {
                    book.relate(new Relation.Same(RuleId.R100, Severity.WARNING, List.of(before, amount)));
                }
            }
        }
    }

    /** 呼财农指〔2023〕41号, from its 号. */
    private static @Nullable String paper(String value, int at) {
        var i = at;
        while (i > 0 && Mentions.isDigit(value.charAt(i - 1))) {
            i--;
        }
        if (i == at || i < 7 || CLOSE.indexOf(value.charAt(i - 1)) < 0 || OPEN.indexOf(value.charAt(i - 6)) < 0) {
            return null;
        }
        var start = i - 6;
        while (start > 0
                && i - start < LONGEST_NAME + 6
                && Character.isIdeographic(value.charAt(start - 1))
                && value.charAt(start - 1) != '局') {
            start--;
        }
        return value.substring(start, i - 6) + value.substring(i - 5, i - 1) + "/" + value.substring(i, at);
    }

    /** The one amount that the rest of the sentence allots. */
    private static @Nullable Fact allotted(Passage passage, int from) {
        Item found = null;
        for (var item : passage.items()) {
            if (item.mention().start() < from) {
                continue;
            }
            var between = passage.value().substring(from, item.mention().start());
            if (between.indexOf('。') >= 0 || between.contains("号") && between.indexOf("号", 1) > 0) {
                break;
            }
            if (item.isMoney() && between.contains("下达") && between.length() <= NEAR) {
                found = item;
                break;
            }
        }
        return found != null && found.isPlainMoney() ? found.fact() : null;
    }
}
