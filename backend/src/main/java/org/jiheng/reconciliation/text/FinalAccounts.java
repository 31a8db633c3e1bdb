package org.jiheng.reconciliation.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiheng.reconciliation.Measure;
import org.jiheng.reconciliation.Outcome;
import org.jiheng.reconciliation.RuleId;
import org.jiheng.reconciliation.Severity;
import org.jiheng.reconciliation.text.Passage.Item;
import org.jspecify.annotations.Nullable;

/** What an explanation of the final accounts says in words of its figures: more or less than the budget, vehicles bought. */
final class FinalAccounts {

    private static final WordList OF_THE_BUDGET = WordList.of("预算", "预算数", "预算的", "预算数的", "年初预算的", "全年预算的");
    private static final WordList MORE = WordList.of("决算数大于预算数", "决算大于预算", "决算数大于年初预算数", "支出大于预算", "大于年初预算");
    private static final WordList LESS = WordList.of("决算数小于预算数", "决算小于预算", "决算数小于年初预算数", "支出小于预算", "小于年初预算");
    private static final WordList STILL = WordList.of("决算数等于预算数", "决算数与预算数持平", "决算数与年初预算数持平", "与预算持平", "与年初预算持平");

    private static final WordList BOUGHT = WordList.of("购置公务用车", "购置车辆", "购车", "新购公务用车", "新购置公务用车", "购买公务用车", "更新公务用车");
    private static final WordList PURCHASES =
            WordList.of("公务用车购置费", "公车购置费", "车辆购置费", "公务用车购置支出", "公务用车购置费支出", "公务用车购置费支出决算");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private FinalAccounts() {}

    static void relate(Collection<Passage> passages, FactBook book) {
        for (var passage : passages) {
            var items = passage.items();
            for (var i = 0; i < items.size(); i++) {
                var to = i + 1 < items.size()
                        ? items.get(i + 1).mention().start()
                        : passage.value().length();
                compared(passage, items.get(i), to, book);
            }
        }
        vehicles(passages, book);
    }

    /** 完成年初预算的96.2%，决算数大于预算数的主要原因: up to the next figure or the sentence's end. */
    private static void compared(Passage passage, Item rate, int to, FactBook book) {
        if (rate.mention().measure() != Measure.PERCENT
                || !rate.mention().isPlain()
                || !rate.label().contains("完成")
                || !OF_THE_BUDGET.ends(rate.fact().label())) {
            return;
        }
        var value = passage.value();
        var stop = value.indexOf('。', rate.mention().end());
        var said = value.substring(rate.mention().end(), stop < 0 ? to : Math.min(stop, to));
        var most = difference(said);
        if (most == null) {
            return;
        }
        var range = rate.fact().amount().interval();
        var is = range.low().compareTo(HUNDRED) > 0 ? 1 : range.high().compareTo(HUNDRED) < 0 ? -1 : 0;
        if (is == most) {
            book.looked(RuleId.R124, Outcome.HELD, List.of(rate.fact()));
            return;
        }
        // What is printed as 100% may be a little more or less.
        var severity = is == 0 || most == 0 ? Severity.WARNING : Severity.ERROR;
        book.observe(
                RuleId.R124,
                severity,
                most > 0 ? "recon.budget.more" : most < 0 ? "recon.budget.less" : "recon.budget.same",
                List.of(rate.fact()),
                rate.fact().shown());
    }

    /** The sign of outturn less budget; nothing where it is not told. */
    private static @Nullable Integer difference(String said) {
        if (MORE.isIn(said)) {
            return 1;
        }
        if (LESS.isIn(said)) {
            return -1;
        }
        return STILL.isIn(said) ? 0 : null;
    }

    /** 购置公务用车7辆 beside 公务用车购置费0万元, or the other way round. */
    private static void vehicles(Collection<Passage> passages, FactBook book) {
        var bought = new ArrayList<Item>();
        var spent = new ArrayList<Item>();
        for (var passage : passages) {
            for (var item : passage.items()) {
                if (item.prior() || !item.mention().isPlain()) {
                    continue;
                }
                if (item.mention().quantity().word().equals("辆")
                        && BOUGHT.ends(item.fact().label())) {
                    bought.add(item);
                } else if (item.isMoney() && PURCHASES.ends(item.fact().label())) {
                    spent.add(item);
                }
            }
        }
        if (bought.isEmpty() || spent.isEmpty() || !areOfOneYear(bought, spent)) {
            return;
        }
        var about = List.of(bought.get(0).fact(), spent.get(0).fact());
        if (areNothing(bought) && areSomething(spent) || areSomething(bought) && areNothing(spent)) {
            book.observe(
                    RuleId.R125,
                    Severity.WARNING,
                    "recon.vehicles",
                    about,
                    about.get(0).shown(),
                    about.get(1).shown());
        } else if (areNothing(bought) && areNothing(spent) || areSomething(bought) && areSomething(spent)) {
            book.looked(RuleId.R125, Outcome.HELD, about);
        }
    }

    private static boolean areOfOneYear(List<Item> bought, List<Item> spent) {
        return Stream.concat(bought.stream(), spent.stream())
                        .map(item -> Optional.ofNullable(Years.last(item.label())))
                        .distinct()
                        .count()
                == 1;
    }

    private static boolean areNothing(List<Item> items) {
        return items.stream().allMatch(item -> item.fact().number().signum() == 0);
    }

    private static boolean areSomething(List<Item> items) {
        return items.stream().allMatch(item -> item.fact().number().signum() > 0);
    }
}
