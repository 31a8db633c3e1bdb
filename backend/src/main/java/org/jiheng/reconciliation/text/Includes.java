package org.jiheng.reconciliation.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.jiheng.reconciliation.Fact;
import org.jiheng.reconciliation.FactKind;
import org.jiheng.reconciliation.Measure;
import org.jiheng.reconciliation.Relation;
import org.jiheng.reconciliation.RuleId;
import org.jiheng.reconciliation.Severity;
import org.jiheng.reconciliation.text.Passage.Item;
import org.jspecify.annotations.Nullable;

/** 其中 and what stands behind it, amounts and people alike. */
final class Includes {

    private static final List<String> LEVELS = List.of(
            "中央", "省级", "市级", "州级", "县级", "区级", "自治区", "盟市", "旗县", "旗级", "地方", "省财政", "市财政", "县财政", "区财政", "本级", "上级",
            "自筹", "财政资金", "财政拨款", "结转", "其他资金", "单位资金", "债券", "自有资金", "配套", "社会资金", "公共预算", "政府性基金");
    private static final List<String> STAFF = List.of("行政", "事业", "工勤", "参公", "机关", "管理", "专业技术", "工人");
    /** What a person may be more than one of. */
    private static final List<String> OVERLAPPING = List.of(
            "女", "党员", "学历", "本科", "大专", "硕士", "职称", "高级", "少数民族", "岁", "困难", "低保", "残疾", "脱贫", "贫困", "监测", "重点", "参加");

    private static final int LONGEST_LABEL = 24;
    private static final int FEWEST_FAR = 3;
    private static final BigDecimal HALF_PERCENT = new BigDecimal("0.005");
    private static final BigDecimal ONE_PERCENT = new BigDecimal("0.01");
    private static final BigDecimal A_FIFTH = new BigDecimal("0.2");
    private static final BigDecimal FIVE_PERCENT = new BigDecimal("0.05");

    private final Passage passage;
    private final FactBook book;

    private Includes(Passage passage, FactBook book) {
        this.passage = passage;
        this.book = book;
    }

    static void read(Passage passage, FactBook book) {
        var includes = new Includes(passage, book);
        var value = passage.value();
        for (var at = value.indexOf("其中"); at >= 0; at = value.indexOf("其中", at + 2)) {
            includes.at(at);
        }
        for (var item : passage.items()) {
            // 3608万元（中央资金2855万元、省级资金753万元）
            var end = item.mention().end();
            if (item.isPlainMoney() && end < value.length() && value.charAt(end) == '（') {
                includes.inside(item);
            }
        }
        includes.unspent();
        includes.adjusted();
    }

    /** 年初预算, what was added during the year, and what the budget became. */
    private void adjusted() {
        var items = passage.items();
        for (var i = 1; i < items.size(); i++) {
            var added = items.get(i);
            var initial = items.get(i - 1);
            if (added.kind() != FactKind.ADJUSTMENT
                    || initial.kind() != FactKind.INITIAL_BUDGET
                    || !added.isPlainMoney()
                    || !initial.isPlainMoney()
                    || added.sentence() != initial.sentence()) {
                continue;
            }
            for (var j : new int[] {i + 1, i - 2}) {
                if (j >= 0
                        && j < items.size()
                        && items.get(j).sentence() == added.sentence()
                        && items.get(j).isPlainMoney()
                        && (items.get(j).kind() == FactKind.YEAR_BUDGET
                                || items.get(j).label().contains("预算总"))) {
                    book.relate(new Relation.Sum(
                            RuleId.R58,
                            Severity.ERROR,
                            items.get(j).fact(),
                            List.of(initial.fact(), added.fact()),
                            true));
                    break;
                }
            }
        }
    }

    /** Amounts in parentheses right behind another, a level of government each. */
    private void inside(Item total) {
        var items = passage.items();
        var value = passage.value();
        var close = value.indexOf('）', total.mention().end());
        var parts = new ArrayList<Item>();
        var start = total.mention().end() + 1;
        if (close < 0 || value.startsWith("其中", start)) {
            return;
        }
        for (var i = items.indexOf(total) + 1;
                i < items.size() && items.get(i).mention().end() <= close;
                i++) {
            var item = items.get(i);
            if (!item.isPlainMoney() || item.depth() != total.depth() + 1) {
                return;
            }
            parts.add(item);
        }
        if (parts.size() > 1
                && items.get(items.indexOf(total) + 1).mention().start() - start < LONGEST_LABEL
                && parts.stream().allMatch(Includes::isLevel)) {
            book.relate(new Relation.Sum(
                    RuleId.R75,
                    Severity.ERROR,
                    total.fact(),
                    parts.stream().map(Item::fact).toList(),
                    true));
        }
    }

    static boolean isLevel(Item item) {
        return LEVELS.stream().anyMatch(item.label()::contains);
    }

    private void at(int at) {
        var items = passage.items();
        var first = 0;
        while (first < items.size() && items.get(first).mention().start() < at) {
            first++;
        }
        if (first >= items.size()) {
            return;
        }
        var measure = items.get(first).mention().measure();
        parts(at, first, first, measure);
        if (measure == Measure.COUNT) {
            // 其中：年初批复的项目3个，资金150万元: counted and paid, side by side.
            for (var i = first + 1;
                    i < items.size()
                            && items.get(i).sentence() == items.get(first).sentence();
                    i++) {
                if (items.get(i).isMoney()) {
                    parts(at, first, i, Measure.YUAN);
                    break;
                }
            }
        }
    }

    private void parts(int at, int first, int like, Measure measure) {
        var items = passage.items();
        var value = passage.value();
        var total =
                total(first, at, measure, items.get(like).mention().quantity().word());
        if (total == null) {
            if (measure == Measure.YUAN) {
                far(like);
            }
            return;
        }
        var depth = items.get(first).depth();
        var parts = new ArrayList<Item>();
        var previous = at;
        var strict = true;
        var sum = BigDecimal.ZERO;
        for (var i = first; i < items.size(); i++) {
            var item = items.get(i);
            var between =
                    value.substring(previous, Math.max(previous, item.mention().start()));
            if (between.indexOf('。') >= 0
                    || i > first && between.contains("其中") && item.depth() <= depth
                    || item.depth() < depth) {
                if (i > first && between.contains("其中") && isNext(total, parts, items.get(i - 1), sum)) {
                    parts.remove(parts.size() - 1);
                }
                break;
            }
            if (item.depth() > depth) {
                continue;
            }
            if (item.mention().measure() != measure) {
                previous = item.mention().end();
                continue;
            }
            if (measure == Measure.COUNT
                    && !item.mention()
                            .quantity()
                            .word()
                            .equals(total.mention().quantity().word())) {
                continue;
            }
            if (measure == Measure.YUAN
                    && (item.kind() == FactKind.DIFFERENCE || item.label().contains("调减"))) {
                // 调减, 减少: what is left of the whole cannot be told.
                return;
            }
            if (!item.mention().isPlain() || isComparison(item) || item.elsewhere() && measure == Measure.YUAN) {
                strict = false;
            } else {
                parts.add(item);
                sum = sum.add(item.mention().quantity().value());
            }
            strict &= between.length() <= LONGEST_LABEL + (i == first ? 4 : 0) || measure == Measure.COUNT;
            previous = item.mention().end();
            if (parts.size() > 1
                    && measure == Measure.YUAN
                    && sum.compareTo(total.mention().quantity().value()) == 0) {
                // The parts are complete; what follows is about something else.
                break;
            }
        }
        if (parts.size() > 1) {
            relate(total, parts, strict, isClosed(previous));
        }
    }

    /** A list whose whole stands sentences before: an amount of which it lacks or exceeds next to nothing. */
    private void far(int first) {
        var items = passage.items();
        var parts = new ArrayList<Item>();
        for (var item : items.subList(first, items.size())) {
            if (item.sentence() != items.get(first).sentence()) {
                break;
            }
            if (item.isMoney() && item.depth() == items.get(first).depth()) {
                if (!item.isPlainMoney() || item.kind() != FactKind.AMOUNT && item.kind() != FactKind.YEAR_BUDGET) {
                    return;
                }
                parts.add(item);
            }
        }
        if (parts.size() < FEWEST_FAR) {
            return;
        }
        var sum = sum(parts.stream().map(Item::fact).toList());
        var wholes = items.subList(0, first).stream()
                .filter(item -> item.isPlainMoney()
                        && item.fact().number().subtract(sum).abs().compareTo(sum.multiply(HALF_PERCENT)) <= 0)
                .toList();
        if (wholes.size() == 1) {
            book.relate(new Relation.Sum(
                    RuleId.R96,
                    Severity.WARNING,
                    wholes.get(0).fact(),
                    parts.stream().map(Item::fact).toList(),
                    true));
        }
    }

    /** Of another year: 比上年; but 2021年结转 is a part like the others. */
    private static boolean isComparison(Item item) {
        return item.prior()
                && (item.label().contains("比")
                        || item.label().contains("较")
                        || item.label().contains("去年")
                        || item.mention().measure() != Measure.YUAN);
    }

    /** The amount right before another 其中 is divided by that one; it is a part of this only if it fits. */
    private static boolean isNext(Item total, List<Item> parts, Item last, BigDecimal sum) {
        return parts.size() > 1
                && parts.get(parts.size() - 1).equals(last)
                && sum.compareTo(total.mention().quantity().value()) > 0;
    }

    /** Whether the list of parts ends with the sentence, and not with 等. */
    private boolean isClosed(int end) {
        var value = passage.value();
        return end >= value.length() || "。；）".indexOf(value.charAt(end)) >= 0;
    }

    private @Nullable Item total(int first, int at, Measure measure, String word) {
        var items = passage.items();
        for (var i = first - 1; i >= 0 && i >= first - 4; i--) {
            var item = items.get(i);
            var between = passage.value()
                    .substring(item.mention().end(), Math.max(item.mention().end(), at));
            if (between.length() > 60 || between.contains("\n")) {
                return null;
            }
            if (item.mention().measure() == measure
                    && item.kind() != FactKind.DIFFERENCE
                    && (measure != Measure.COUNT
                            || item.mention().quantity().word().equals(word))) {
                var usable = item.mention().isPlain()
                        && (measure == Measure.COUNT
                                || !item.prior()
                                        && (!item.elsewhere() || item.label().endsWith("投资")));
                return usable ? item : null;
            }
        }
        return null;
    }

    private void relate(Item total, List<Item> parts, boolean strict, boolean closed) {
        var facts = parts.stream().map(Item::fact).toList();
        if (total.mention().measure() == Measure.COUNT) {
            people(total, parts);
            return;
        }
        if (total.mention().measure() != Measure.YUAN) {
            return;
        }
        var balances = parts.stream()
                .anyMatch(p -> p.kind() == FactKind.OPENING_BALANCE || p.kind() == FactKind.CLOSING_BALANCE);
        if (balances
                && parts.stream()
                        .anyMatch(p -> p.kind() == FactKind.REVENUE_TOTAL || p.kind() == FactKind.EXPENDITURE_TOTAL)) {
            book.relate(new Relation.Sum(RuleId.R07, Severity.ERROR, total.fact(), facts, true));
            return;
        }
        if (isOfTheAccounts(total, parts)) {
            return;
        }
        var levels = parts.stream().allMatch(Includes::isLevel);
        if (levels && strict) {
            book.relate(new Relation.Sum(RuleId.R75, Severity.ERROR, total.fact(), facts, true));
            return;
        }
        var missing = closed && strict ? missing(total, facts) : null;
        if (missing != null && missing.compareTo(HALF_PERCENT) < 0) {
            book.relate(new Relation.Sum(RuleId.R68, Severity.ERROR, total.fact(), facts, true));
        } else if (missing != null && missing.compareTo(facts.size() > 2 ? FIVE_PERCENT : ONE_PERCENT) < 0) {
            book.relate(new Relation.Sum(RuleId.R68, Severity.WARNING, total.fact(), facts, true));
        } else {
            book.relate(new Relation.Sum(
                    RuleId.R68, strict ? Severity.ERROR : Severity.WARNING, total.fact(), facts, false));
        }
    }

    /** What share of the whole the parts leave over; so little that the list was surely meant to be all. */
    private static @Nullable BigDecimal missing(Item total, List<Fact> parts) {
        var whole = total.mention().quantity().value();
        var sum = sum(parts);
        return whole.signum() <= 0 || sum.compareTo(whole) > 0
                ? null
                : whole.subtract(sum).divide(whole, MathContext.DECIMAL32);
    }

    /** Those have rules of their own. */
    private static boolean isOfTheAccounts(Item total, List<Item> parts) {
        return switch (total.kind()) {
            case REVENUE_TOTAL ->
                parts.stream()
                        .anyMatch(p -> p.kind().name().startsWith("REVENUE") && p.kind() != FactKind.REVENUE_TOTAL);
            case EXPENDITURE_TOTAL -> parts.stream().anyMatch(p -> p.kind() == FactKind.BASIC_EXPENDITURE);
            case BASIC_EXPENDITURE -> parts.stream().anyMatch(p -> p.kind() == FactKind.PERSONNEL);
            case THREE_PUBLICS, VEHICLES -> true;
            default -> false;
        };
    }

    private void people(Item total, List<Item> parts) {
        var staff = parts.stream()
                .filter(item -> STAFF.stream().anyMatch(item.label()::contains))
                .map(Item::fact)
                .toList();
        var all = parts.stream().map(Item::fact).toList();
        var word = total.mention().quantity().word();
        if (staff.isEmpty() && (word.equals("项") || word.equals("个") || word.equals("类"))) {
            // Kinds may overlap: a question only where they come to more. 一级 and 二级指标 lie within each other.
            if (parts.stream().anyMatch(item -> item.label().contains("级指标"))) {
                return;
            }
            book.relate(new Relation.Sum(RuleId.R33, Severity.WARNING, total.fact(), all, false));
            return;
        }
        if (staff.isEmpty()
                && parts.stream().noneMatch(item -> OVERLAPPING.stream().anyMatch(item.label()::contains))) {
            // Nearly all or more than all: meant to be all.
            var missing = missing(total, all);
            if (missing == null || missing.compareTo(A_FIFTH) < 0) {
                book.relate(new Relation.Sum(RuleId.R33, Severity.WARNING, total.fact(), all, true));
            }
            return;
        }
        if (staff.size() < 2 || !word.equals("人") && !word.equals("名") && !word.equals("个")) {
            return;
        }
        // 在职32人，其中行政12人、事业20人、退休9人: the total is of those in post, or of all; one of them has to fit.
        var everybody = sum(all).compareTo(total.fact().number()) == 0;
        var mixed = staff.size() != all.size();
        book.relate(new Relation.Sum(
                RuleId.R31,
                mixed ? Severity.WARNING : Severity.ERROR,
                total.fact(),
                everybody ? all : staff,
                !mixed || everybody || parts.stream().allMatch(Includes::isKnown)));
    }

    private static BigDecimal sum(List<Fact> facts) {
        return facts.stream().map(Fact::number).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Staff of a kind, or those that are not in post. */
    private static boolean isKnown(Item item) {
        return STAFF.stream().anyMatch(item.label()::contains)
                || item.label().contains("退休")
                || item.label().contains("离休")
                || item.label().contains("聘")
                || item.label().contains("编外")
                || item.label().contains("临时");
    }

    /** Budget, spending and what is left, in one sentence. */
    private void unspent() {
        var items = passage.items();
        for (var i = 1; i < items.size(); i++) {
            var arrived = items.get(i - 1);
            var spent = items.get(i);
            if (arrived.kind() == FactKind.ARRIVED
                    && spent.kind() == FactKind.EXECUTED
                    && arrived.isPlainMoney()
                    && spent.isPlainMoney()
                    && arrived.sentence() == spent.sentence()) {
                book.relate(new Relation.AtMost(RuleId.R20, Severity.WARNING, spent.fact(), arrived.fact()));
            }
        }
        for (var i = 0; i < items.size(); i++) {
            var left = items.get(i);
            if (left.kind() != FactKind.UNSPENT || !left.isPlainMoney() || left.depth() > 0) {
                continue;
            }
            Fact spent = null;
            Fact plan = null;
            for (var j = i - 1; j >= 0 && items.get(j).sentence() == left.sentence(); j--) {
                var item = items.get(j);
                if (!item.isPlainMoney() || item.depth() > 0) {
                    continue;
                }
                if (item.kind() == FactKind.EXECUTED && spent == null) {
                    spent = item.fact();
                } else if ((item.kind() == FactKind.YEAR_BUDGET || item.kind() == FactKind.ARRIVED)
                        && plan == null
                        && spent != null) {
                    plan = item.fact();
                }
            }
            if (spent != null && plan != null) {
                book.relate(new Relation.Sum(RuleId.R84, Severity.ERROR, plan, List.of(spent, left.fact()), true));
            }
        }
    }
}
