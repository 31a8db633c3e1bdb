package org.jiheng.reconciliation.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jiheng.reconciliation.Fact;
import org.jiheng.reconciliation.FactKind;
import org.jiheng.reconciliation.Interval;
import org.jiheng.reconciliation.Outcome;
import org.jiheng.reconciliation.Questions;
import org.jiheng.reconciliation.Relation;
import org.jiheng.reconciliation.RuleId;
import org.jiheng.reconciliation.Severity;
import org.jiheng.reconciliation.text.Passage.Item;
import org.jspecify.annotations.Nullable;

/** Rates, shares and changes, with the amounts of their own paragraph that they can be about. */
final class Rates {

    private static final Set<FactKind> PLANS =
            EnumSet.of(FactKind.INITIAL_BUDGET, FactKind.YEAR_BUDGET, FactKind.REVENUE_APPROPRIATION, FactKind.ARRIVED);
    private static final Set<FactKind> SPENT = EnumSet.of(
            FactKind.EXECUTED,
            FactKind.EXPENDITURE_TOTAL,
            FactKind.BASIC_EXPENDITURE,
            FactKind.PROJECT_EXPENDITURE,
            FactKind.PERSONNEL,
            FactKind.GENERAL_OPERATING,
            FactKind.THREE_PUBLICS,
            FactKind.OVERSEAS_TRAVEL,
            FactKind.VEHICLES,
            FactKind.VEHICLE_OPERATION,
            FactKind.VEHICLE_PURCHASE,
            FactKind.RECEPTIONS);

    private static final int NEAREST = 6;

    /** What a rate is called after, where what was spent is called so too. */
    private static final List<String> PASSED_ON = List.of("拨付", "发放", "兑付", "兑现");

    private static final List<String> ALLOTTED = List.of("下达", "拨付", "落实", "安排", "收到", "拨入");

    private final Passage passage;
    private final FarPlans far;
    private final FactBook book;

    private Rates(Passage passage, FarPlans far, FactBook book) {
        this.passage = passage;
        this.far = far;
        this.book = book;
    }

    static void read(Passage passage, FarPlans far, FactBook book) {
        var rates = new Rates(passage, far, book);
        var items = passage.items();
        for (var i = 0; i < items.size(); i++) {
            var item = items.get(i);
            if (!item.mention().isPlain() || item.prior()) {
                continue;
            }
            switch (item.kind()) {
                case EXECUTION_RATE -> rates.execution(i);
                case ARRIVAL_RATE -> rates.arrival(i);
                case SHARE -> rates.share(i);
                default -> {}
            }
        }
        new Changes(passage, book).read();
        far.remember(passage);
    }

    private void execution(int at) {
        var rate = passage.items().get(at);
        var collective = passage.value()
                .substring(
                        Math.max(0, rate.mention().start() - 6), rate.mention().start())
                .contains("均");
        if (collective) {
            return;
        }
        if (PASSED_ON.stream().anyMatch(rate.label()::contains)
                && !Words.trimmed(rate.label()).endsWith("支付率")) {
            if (!passedOn(at)) {
                book.looked(rule(rate), Outcome.NOT_COMPUTABLE, List.of(rate.fact()));
            }
            return;
        }
        var window = window(at);
        var known = latest(window.stream().filter(i -> !isPlan(i)).toList(), SPENT, false);
        var plans =
                window.stream().filter(Rates::isPlan).map(Item::fact).limit(6).toList();
        var spent = known.isEmpty() ? latest(window, EnumSet.of(FactKind.AMOUNT), false) : known;
        if (rate.label().contains("年初")) {
            var initial = plans.stream()
                    .filter(f -> f.kind() == FactKind.INITIAL_BUDGET)
                    .toList();
            plans = initial.isEmpty() ? plans : initial;
        }
        var rule = rule(rate);
        if (!spent.isEmpty() && plans.isEmpty()) {
            var before = money(passage.items().subList(0, at)).stream()
                    .map(Item::fact)
                    .filter(f ->
                            !isSpending(f) && f.number().compareTo(spent.get(0).number()) >= 0)
                    .limit(6)
                    .toList();
            if (!before.isEmpty()
                    && !rate.label().contains("部门")
                    && !rate.label().contains("整体")
                    && passage.items().get(at).depth() == 0) {
                book.relate(new Relation.Ratio(rule, Severity.WARNING, rate.fact(), spent, before, others(rate)));
                return;
            }
        }
        if (!spent.isEmpty() && plans.isEmpty() && farPlan(at, rule, spent.get(0))) {
            return;
        }
        if (spent.isEmpty() || plans.isEmpty()) {
            book.looked(rule, Outcome.NOT_COMPUTABLE, List.of(rate.fact()));
            if (rule == RuleId.R19 && rate.label().contains("部门")) {
                book.relate(Questions.noBudget(rate.fact()));
            }
            return;
        }
        book.relate(new Relation.Ratio(rule, Severity.ERROR, rate.fact(), spent, plans, others(rate)));
    }

    /** 拨付资金66.86万元，拨付进度…%: of the amount that has the rate's own word. */
    private boolean passedOn(int at) {
        var rate = passage.items().get(at);
        var word = PASSED_ON.stream().filter(rate.label()::contains).findFirst().orElse(null);
        if (word == null) {
            return false;
        }
        var before = money(passage.items().subList(0, at));
        for (var i = before.size() - 1; i > 0; i--) {
            var part = before.get(i);
            if (part.sentence() == rate.sentence() && part.label().contains(word)) {
                var wholes = before.subList(0, i).stream()
                        .filter(item -> !item.label().contains(word)
                                && item.sentence() == rate.sentence()
                                && item.fact().number().compareTo(part.fact().number()) >= 0)
                        .map(Item::fact)
                        .toList();
                if (!wholes.isEmpty()) {
                    book.relate(new Relation.Ratio(
                            rule(rate), Severity.WARNING, rate.fact(), List.of(part.fact()), wholes, others(rate)));
                    return true;
                }
            }
        }
        return false;
    }

    /** The plan stands paragraphs before: only if there is but one that the spending can be of. */
    private boolean farPlan(int at, RuleId rule, Fact spent) {
        var rate = passage.items().get(at);
        var plan = far.only(passage.subject(), spent);
        var left = passage.items().subList(0, at).stream()
                .filter(item -> item.kind() == FactKind.UNSPENT && item.isPlainMoney())
                .findFirst();
        if (plan == null
                || left.isPresent() && isOf(rate.fact(), spent, left.get().fact())) {
            return false;
        }
        book.relate(new Relation.Ratio(rule, Severity.WARNING, rate.fact(), List.of(spent), List.of(plan)));
        return true;
    }

    /** Of what was spent and what was left: another plan than the one far off. */
    private static boolean isOf(Fact rate, Fact spent, Fact left) {
        var whole = spent.number().add(left.number());
        return new Interval(spent.number(), spent.number()).canBe(rate.amount().interval(), new Interval(whole, whole));
    }

    private static boolean isSpending(Fact fact) {
        return fact.kind() == FactKind.EXECUTED;
    }

    private static boolean isPlan(Item item) {
        return PLANS.contains(item.kind())
                || SPENT.contains(item.kind())
                        && item.label().contains("预算")
                        && item.kind() != FactKind.EXECUTED
                        && !item.label().contains("公共预算")
                        && !item.label().contains("执行")
                        && !item.label().contains("决算");
    }

    /** The amounts nearest to a rate: among many some would give it by chance. */
    private List<Fact> others(Item rate) {
        return passage.items().stream()
                .filter(Item::isPlainMoney)
                .sorted(Comparator.comparingInt(
                        item -> Math.abs(item.mention().start() - rate.mention().start())))
                .map(Item::fact)
                .limit(NEAREST)
                .toList();
    }

    private RuleId rule(Item rate) {
        if (!passage.subject().isEmpty()) {
            return RuleId.R17;
        }
        if (rate.label().contains("部门") || rate.label().contains("整体")) {
            return RuleId.R19;
        }
        var projects = passage.items().stream().anyMatch(i -> ProjectList.isCount(passage.value(), i.mention()));
        return projects ? RuleId.R18 : passage.value().contains("项目") ? RuleId.R17 : RuleId.R19;
    }

    private void arrival(int at) {
        var rate = passage.items().get(at);
        if (Words.trimmed(rate.label()).endsWith("到位率")
                || Words.trimmed(rate.label()).endsWith("到位")) {
            var window = window(at);
            var arrived = latest(window, EnumSet.of(FactKind.ARRIVED), false);
            var plans = all(
                    window,
                    EnumSet.of(
                            FactKind.INITIAL_BUDGET,
                            FactKind.YEAR_BUDGET,
                            FactKind.REVENUE_APPROPRIATION,
                            FactKind.AMOUNT));
            if (!arrived.isEmpty() && !plans.isEmpty()) {
                book.relate(new Relation.Ratio(RuleId.R79, Severity.ERROR, rate.fact(), arrived, plans));
            } else if (arrived.isEmpty() && allotted(at)) {
                return;
            } else {
                book.looked(RuleId.R79, Outcome.NOT_COMPUTABLE, List.of(rate.fact()));
            }
        }
    }

    /** 预算7952万元，实际下达2513万元，到位率…%: what was allotted is what arrived. */
    private boolean allotted(int at) {
        var rate = passage.items().get(at);
        var before = money(passage.items().subList(0, at)).stream()
                .filter(item -> item.sentence() == rate.sentence() && item.depth() == 0)
                .toList();
        if (before.size() != 2 || ALLOTTED.stream().noneMatch(before.get(1).label()::contains)) {
            return false;
        }
        book.relate(new Relation.Ratio(
                RuleId.R79,
                Severity.WARNING,
                rate.fact(),
                List.of(before.get(1).fact()),
                List.of(before.get(0).fact())));
        return true;
    }

    /** The amounts before a rate, back to the rate before; if they do not suffice, back to the paragraph's begin. */
    private List<Item> window(int at) {
        var items = passage.items();
        var from = at;
        while (from > 0 && !isRate(items.get(from - 1))) {
            from--;
        }
        var near = money(items.subList(from, at));
        var suffices = near.stream().anyMatch(i -> PLANS.contains(i.kind()))
                && near.stream().anyMatch(i -> !PLANS.contains(i.kind()) || i.kind() == FactKind.ARRIVED);
        return suffices ? near : money(items.subList(0, at));
    }

    private static boolean isRate(Item item) {
        return item.kind() == FactKind.EXECUTION_RATE || item.kind() == FactKind.ARRIVAL_RATE;
    }

    private static List<Item> money(List<Item> items) {
        return items.stream().filter(Item::isPlainMoney).toList();
    }

    /** The last of these kinds, and what stands just as near in the same sentence. */
    private List<Fact> latest(List<Item> window, Set<FactKind> kinds, boolean deep) {
        var found = new ArrayList<Fact>();
        for (var i = window.size() - 1; i >= 0 && found.size() < 2; i--) {
            var item = window.get(i);
            if (kinds.contains(item.kind())
                    && (deep || item.depth() == 0 || found.isEmpty() && !isBehindABareNumber(item))) {
                found.add(item.fact());
            }
        }
        return found;
    }

    /** 执行数1032849.44（含…万元）: the number that was meant has no unit, and the parts are not it. */
    private boolean isBehindABareNumber(Item item) {
        var value = passage.value();
        var open = value.lastIndexOf('（', item.mention().start());
        return open > 0 && Mentions.isDigit(value.charAt(open - 1)) && value.startsWith("含", open + 1);
    }

    private static List<Fact> all(List<Item> window, Set<FactKind> kinds) {
        var found = new ArrayList<Fact>();
        for (var i = window.size() - 1; i >= 0 && found.size() < 4; i--) {
            if (kinds.contains(window.get(i).kind())) {
                found.add(window.get(i).fact());
            }
        }
        return found;
    }

    private void share(int at) {
        var items = passage.items();
        var rate = items.get(at);
        var part = part(at);
        if (part == null) {
            return;
        }
        var revenue = part.kind().name().startsWith("REVENUE");
        var wholes = new ArrayList<Fact>();
        for (var i = 0; i < items.size(); i++) {
            var item = items.get(i);
            if (i < at
                    && item != part
                    && item.isPlainMoney()
                    && item.mention()
                                    .quantity()
                                    .value()
                                    .compareTo(part.mention().quantity().value())
                            >= 0) {
                wholes.add(item.fact());
            }
        }
        var named = named(rate.label());
        if (named != null) {
            var fromText = book.of(named, passage.subject()).stream()
                    .filter(f -> f.isExact()
                            && f.certain()
                            && f.scope().isEmpty()
                            && f.basis() == part.fact().basis()
                            && !wholes.contains(f))
                    .toList();
            var inPassage = wholes.stream()
                    .filter(f -> f.kind() == named && f.scope().isEmpty())
                    .toList();
            var chosen = inPassage.isEmpty() ? last(fromText) : inPassage;
            if (!chosen.isEmpty()) {
                book.relate(new Relation.Ratio(
                        revenue ? RuleId.R02 : RuleId.R05,
                        Severity.ERROR,
                        rate.fact(),
                        List.of(part.fact()),
                        chosen,
                        others(rate)));
                return;
            }
        }
        if (wholes.isEmpty()) {
            book.looked(revenue ? RuleId.R02 : RuleId.R69, Outcome.NOT_COMPUTABLE, List.of(rate.fact()));
            return;
        }
        var known = part.kind() != FactKind.AMOUNT;
        // With no word for the whole, the amount that the parts are counted from is meant, if it is plain which that
        // is.
        var sure = known && wholes.size() == 1
                || wholes.size() == 1 && rate.label().endsWith("占比");
        var rule = revenue ? RuleId.R02 : known ? RuleId.R05 : RuleId.R69;
        var total = wholes.stream()
                .filter(f -> f.kind() == (revenue ? FactKind.REVENUE_TOTAL : FactKind.EXPENDITURE_TOTAL))
                .toList();
        if (known
                        && !total.isEmpty()
                        && named == null
                        && Words.trimmed(rate.label()).endsWith("占")
                || known && !total.isEmpty() && Words.trimmed(rate.label()).endsWith("占比")) {
            book.relate(new Relation.Ratio(
                    rule,
                    Severity.ERROR,
                    rate.fact(),
                    List.of(part.fact()),
                    wholes.size() <= 3 ? wholes : total,
                    others(rate)));
            return;
        }
        book.relate(new Relation.Ratio(
                rule,
                sure ? Severity.ERROR : Severity.WARNING,
                rate.fact(),
                List.of(part.fact()),
                wholes,
                others(rate)));
    }

    private static List<Fact> last(List<Fact> facts) {
        return facts.isEmpty() ? List.of() : List.of(facts.get(facts.size() - 1));
    }

    private static @Nullable FactKind named(String label) {
        if (label.contains("收入")
                && (label.contains("总") || label.contains("合计") || label.contains("全部") || label.contains("本年"))) {
            return FactKind.REVENUE_TOTAL;
        }
        if (label.contains("支出")
                && (label.contains("总") || label.contains("合计") || label.contains("全部") || label.contains("本年"))
                && !label.contains("基本支出")
                && !label.contains("项目支出")) {
            return FactKind.EXPENDITURE_TOTAL;
        }
        if (label.contains("占基本支出")) {
            return FactKind.BASIC_EXPENDITURE;
        }
        if (label.contains("占项目支出")) {
            return FactKind.PROJECT_EXPENDITURE;
        }
        return null;
    }

    /** The amount that a share belongs to: the nearest before it that no parenthesis has closed over. */
    private @Nullable Item part(int at) {
        var items = passage.items();
        var rate = items.get(at);
        for (var i = at - 1; i >= 0; i--) {
            var item = items.get(i);
            if (item.sentence() != rate.sentence()) {
                return null;
            }
            if (item.isMoney() && item.depth() <= rate.depth()) {
                return item.isPlainMoney() && !passage.between(item, rate).contains("；") ? item : null;
            }
            if (!item.isMoney() && item.kind() == FactKind.SHARE && item.depth() <= rate.depth()) {
                return null;
            }
        }
        return null;
    }
}
