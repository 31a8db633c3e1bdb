package org.jiheng.reconciliation.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jiheng.reconciliation.Fact;
import org.jiheng.reconciliation.FactKind;
import org.jiheng.reconciliation.Measure;
import org.jiheng.reconciliation.Relation;
import org.jiheng.reconciliation.RuleId;
import org.jiheng.reconciliation.Severity;
import org.jiheng.reconciliation.Slip;

/** 未执行28.29万元, told of a budget and a spending that stand elsewhere and are known by their rate. */
final class Unspent {

    private record Rest(Fact budget, Fact spent, BigDecimal amount) {}

    private static final WordList SAYS = WordList.of("未执行", "未执行资金", "未支出", "未使用", "未支付", "未支出资金", "未使用资金");
    private static final int MOST = 200;
    private static final int ROUNDING = 100;

    private final FactBook book;
    private final List<Rest> rests = new ArrayList<>();

    private Unspent(FactBook book) {
        this.book = book;
    }

    static void relate(FactBook book) {
        var unspent = new Unspent(book);
        var told = book.of(FactKind.UNSPENT).stream().filter(Unspent::isBare).toList();
        if (!told.isEmpty()) {
            unspent.read();
            told.forEach(unspent::at);
        }
    }

    /** Of what is all told, and no part of it named. */
    private static boolean isBare(Fact fact) {
        var label = fact.label();
        var start = 0;
        while (start < label.length() && !Character.isIdeographic(label.charAt(start))) {
            start++;
        }
        var word = SAYS.at(label, start);
        return word != null && start + word.length() == label.length() && fact.isExact();
    }

    private void read() {
        for (var relation : book.relations()) {
            if (relation instanceof Relation.Ratio ratio
                    && ratio.parts().size() == 1
                    && ratio.wholes().size() == 1
                    && rests.size() < MOST) {
                var spent = ratio.parts().get(0);
                var budget = ratio.wholes().get(0);
                var amount = budget.number().subtract(spent.number());
                if (budget.amount().measure() == Measure.YUAN
                        && spent.amount().measure() == Measure.YUAN
                        && amount.signum() > 0) {
                    rests.add(new Rest(budget, spent, amount));
                }
            }
        }
    }

    private void at(Fact left) {
        var number = left.number();
        if (rests.stream().anyMatch(rest -> isSame(rest.amount(), number))) {
            return;
        }
        var one = rests.stream()
                        .map(Rest::amount)
                        .map(BigDecimal::stripTrailingZeros)
                        .distinct()
                        .count()
                == 1;
        rests.stream()
                .filter(rest -> one || Slip.isTelling(left.amount(), rest.amount()))
                .findFirst()
                .ifPresent(rest -> book.relate(new Relation.Sum(
                        RuleId.R84, Severity.WARNING, rest.budget(), List.of(rest.spent(), left), true)));
    }

    private static boolean isSame(BigDecimal one, BigDecimal other) {
        return one.subtract(other).abs().compareTo(BigDecimal.valueOf(ROUNDING)) <= 0;
    }
}
