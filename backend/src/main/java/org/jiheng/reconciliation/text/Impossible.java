package org.jiheng.reconciliation.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.jiheng.reconciliation.Basis;
import org.jiheng.reconciliation.Fact;
import org.jiheng.reconciliation.FactKind;
import org.jiheng.reconciliation.Measure;
import org.jiheng.reconciliation.Outcome;
import org.jiheng.reconciliation.RuleId;
import org.jiheng.reconciliation.Severity;
import org.jiheng.reconciliation.text.Passage.Item;

/** Amounts that no account has: below zero, of less than a 分, or ten thousand times off beside their like. */
final class Impossible {

    private static final Set<FactKind> NEVER_NEGATIVE = EnumSet.of(
            FactKind.REVENUE_TOTAL,
            FactKind.REVENUE_APPROPRIATION,
            FactKind.EXPENDITURE_TOTAL,
            FactKind.BASIC_EXPENDITURE,
            FactKind.PROJECT_EXPENDITURE,
            FactKind.PERSONNEL,
            FactKind.GENERAL_OPERATING,
            FactKind.THREE_PUBLICS,
            FactKind.INITIAL_BUDGET,
            FactKind.YEAR_BUDGET,
            FactKind.ARRIVED,
            FactKind.EXECUTED,
            FactKind.PROJECT_AMOUNT,
            FactKind.AMOUNT);

    private static final Set<FactKind> ALIKE = EnumSet.of(
            FactKind.INITIAL_BUDGET,
            FactKind.YEAR_BUDGET,
            FactKind.ARRIVED,
            FactKind.EXECUTED,
            FactKind.EXPENDITURE_TOTAL,
            FactKind.PROJECT_EXPENDITURE,
            FactKind.BASIC_EXPENDITURE,
            FactKind.REVENUE_TOTAL);

    private static final BigDecimal FEN = new BigDecimal("0.01");
    private static final BigDecimal SLIP = BigDecimal.valueOf(10_000);
    private static final BigDecimal FIVE = BigDecimal.valueOf(5);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** No project of a department has less than that, in 元. */
    private static final BigDecimal LEAST_BUDGET = BigDecimal.valueOf(1_000);

    /** Digits that two amounts do not share by chance. */
    private static final int TELLING = 4;

    private static final WordList BEFORE = WordList.of("结转", "结余", "提前", "上年", "月", "截至", "批复", "号", "预算编制", "较", "比");

    private static final WordList PRICES =
            WordList.of("每", "标准", "单价", "价", "票", "工本费", "收费", "人均", "户均", "日均", "罚", "押金", "房租", "月租", "成本");

    private Impossible() {}

    /** 2022年上级下达547.615万元, and the very amount is what the report of 2023 is about. */
    static void earlier(Collection<Passage> passages, int year, FactBook book) {
        var own = new LinkedHashMap<BigDecimal, Fact>();
        for (var passage : passages) {
            for (var item : passage.items()) {
                var stated = Years.last(item.label());
                if (item.isPlainMoney() && stated != null && stated == year) {
                    own.putIfAbsent(item.fact().number(), item.fact());
                }
            }
        }
        for (var passage : passages) {
            for (var item : passage.items()) {
                var stated = Years.last(item.label());
                var same = item.isMoney() ? own.get(item.fact().number()) : null;
                if (same != null
                        && stated != null
                        && stated < year
                        && item.mention().isPlain()
                        && item.fact().number().stripTrailingZeros().precision() >= TELLING
                        && item.label().contains(stated + "年")
                        && !item.label().contains(stated + "年1")
                        && !BEFORE.isIn(item.label())) {
                    book.observe(
                            RuleId.R27,
                            Severity.WARNING,
                            "recon.year",
                            List.of(item.fact(), same),
                            stated + "年",
                            year + "年");
                    return;
                }
            }
        }
    }

    /** An account of a year that the report is not about and that was not yet when it was written. */
    static void later(Collection<Passage> passages, int year, FactBook book) {
        for (var passage : passages) {
            for (var item : passage.items()) {
                var stated = Years.last(item.label());
                if (stated != null
                        && stated > year
                        && item.isMoney()
                        && ALIKE.contains(item.kind())
                        && item.fact().basis() == Basis.EXECUTED
                        && !item.label().contains("预算")
                        && !item.label().contains("计划")) {
                    book.observe(
                            RuleId.R27, Severity.WARNING, "recon.year", List.of(item.fact()), stated + "年", year + "年");
                    return;
                }
            }
        }
    }

    static void relate(Collection<Passage> passages, FactBook book) {
        var negative = new ArrayList<Fact>();
        var tiny = new ArrayList<Fact>();
        var money = 0;
        for (var kind : NEVER_NEGATIVE) {
            for (var fact : book.of(kind)) {
                if (fact.quantity() == null || fact.amount().measure() != Measure.YUAN) {
                    continue;
                }
                money++;
                if (fact.number().signum() < 0) {
                    negative.add(fact);
                } else if (fact.number().signum() > 0
                        && fact.amount().word().equals("元")
                        && fact.amount().step().compareTo(FEN) < 0) {
                    tiny.add(fact);
                }
            }
        }
        if (!negative.isEmpty()) {
            book.observe(
                    RuleId.R105,
                    Severity.WARNING,
                    "recon.negative",
                    negative,
                    negative.get(0).shown());
        } else if (money > 0) {
            book.looked(RuleId.R105, Outcome.HELD, List.of());
        }
        for (var kind : List.of(FactKind.INITIAL_BUDGET, FactKind.YEAR_BUDGET)) {
            book.of(kind).stream()
                    .filter(fact -> fact.quantity() != null
                            && fact.isExact()
                            && fact.amount().word().equals("元")
                            && fact.number().signum() > 0
                            && fact.number().compareTo(LEAST_BUDGET) < 0)
                    .forEach(tiny::add);
        }
        for (var fact : tiny) {
            slip(fact, fact, book);
        }
        for (var passage : passages) {
            slips(passage, book);
        }
    }

    /** 年初批复985元，调整后861万元: of the same kind, in one sentence, and as far apart as 元 from 万元. */
    private static void slips(Passage passage, FactBook book) {
        for (var i = 1; i < passage.items().size(); i++) {
            if (isSlipInAList(passage, i)) {
                slip(passage.items().get(i).fact(), passage.items().get(i - 1).fact(), book);
            }
        }
        for (var one : passage.items()) {
            if (!one.isPlainMoney() || !one.mention().quantity().word().equals("元")) {
                continue;
            }
            for (var other : passage.items()) {
                if (isOneInAnotherUnit(one, other)) {
                    slip(one.fact(), other.fact(), book);
                    return;
                }
                if (isYuan(one)
                        && other.sentence() == one.sentence()
                        && other.isPlainMoney()
                        && ALIKE.contains(other.kind())
                        && other.mention().quantity().word().equals("万元")
                        && isSlip(one.fact().number(), other.fact().number(), FIVE)) {
                    slip(one.fact(), other.fact(), book);
                    return;
                }
            }
        }
    }

    /** 合计252.5万元，其中基本支出252.5元: the very digits are hardly met by chance. */
    private static boolean isOneInAnotherUnit(Item yuan, Item other) {
        return other.isPlainMoney()
                && other.mention().quantity().word().equals("万元")
                && yuan.fact().number().movePointRight(4).compareTo(other.fact().number()) == 0
                && yuan.fact().number().stripTrailingZeros().precision() >= TELLING
                && !PRICES.isIn(yuan.label());
    }

    /** 13万元、72元: one of a list in 元, the others in 万元. */
    private static boolean isSlipInAList(Passage passage, int at) {
        var items = passage.items();
        var item = items.get(at);
        if (!item.isPlainMoney()
                || item.kind() != FactKind.AMOUNT
                || !item.mention().quantity().word().equals("元")
                || item.fact().number().signum() <= 0
                || item.fact().number().compareTo(SLIP) >= 0
                || PRICES.isIn(item.label())) {
            return false;
        }
        var like = 0;
        for (var i = at - 1; i >= Math.max(0, at - 2); i--) {
            var other = items.get(i);
            if (!other.isPlainMoney()
                    || other.depth() != item.depth()
                    || other.sentence() != item.sentence()
                    || !other.mention().quantity().word().equals("万元")
                    || !isSlip(item.fact().number(), other.fact().number(), HUNDRED)) {
                break;
            }
            like++;
        }
        return like == 2 || like == 1 && item.depth() > 0;
    }

    private static boolean isYuan(Item item) {
        return item.isPlainMoney()
                && ALIKE.contains(item.kind())
                && item.mention().quantity().word().equals("元")
                && item.fact().number().signum() > 0;
    }

    private static boolean isSlip(BigDecimal yuan, BigDecimal other, BigDecimal times) {
        var raised = yuan.multiply(SLIP);
        return raised.multiply(times).compareTo(other) >= 0 && raised.compareTo(other.multiply(times)) <= 0;
    }

    private static void slip(Fact fact, Fact other, FactBook book) {
        book.observe(
                RuleId.R106,
                Severity.WARNING,
                "recon.slip",
                fact.equals(other) ? List.of(fact) : List.of(fact, other),
                fact.quote().text(),
                other.quote().text());
    }
}
