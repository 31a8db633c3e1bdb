package org.jiheng.reconciliation.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jiheng.reconciliation.Fact;
import org.jiheng.reconciliation.FactKind;
import org.jiheng.reconciliation.Interval;
import org.jiheng.reconciliation.Measure;
import org.jiheng.reconciliation.Relation;
import org.jiheng.reconciliation.RuleId;
import org.jiheng.reconciliation.Severity;
import org.jiheng.reconciliation.text.Passage.Item;
import org.jspecify.annotations.Nullable;

/**
 * A rate of growth whose figures stand elsewhere than right before it, whatever is counted: 下降12.5%，由48件降至42件;
 * 销售5463万元，其中…；比2022年的4875万元增长12.06%; 任务120户，完成150户，超任务25%.
 */
final class GrowthRates {

    private static final WordList PRIORS =
            WordList.of("比", "较", "上年", "去年", "同期", "年初", "由", "从", "相比", "期初", "原有", "上期", "基期");
    private static final WordList COMPARES = WordList.of("比", "较");
    private static final WordList LAST = WordList.of("上年", "去年", "同期", "同比", "环比", "上一年");
    private static final WordList CURRENTS = WordList.of("到", "至", "本年", "今年", "年末", "当年", "本期", "期末", "现有");
    /** Growth of something that was made comparable first, or of many years. */
    private static final WordList OTHERWISE =
            WordList.of("年均", "平均", "同口径", "可比", "剔除", "扣除", "不变价", "名义", "分别", "拟", "预计", "序时", "以上");

    private static final WordList BEYOND = WordList.of("超任务", "超额完成", "超出任务", "超过任务", "超目标", "超出目标", "超计划");
    private static final WordList PLANS = WordList.of("任务", "目标", "计划", "指标值");
    private static final WordList PRODUCED = WordList.of("生产总值", "增加值", "总产值", "GDP");

    private static final int MOST = 8;
    private static final int LONGEST_ASIDE = 8;
    private static final int FAR = 40;
    /** So few letters stand between what is said of one thing. */
    private static final int NEXT = 4;

    private final Passage passage;
    private final List<Item> items;
    private final FactBook book;

    private GrowthRates(Passage passage, FactBook book) {
        this.passage = passage;
        this.items = passage.items();
        this.book = book;
    }

    /** @param known the percentages that other readers have judged */
    static void relate(Collection<Passage> passages, Set<Fact> known, FactBook book) {
        for (var passage : passages) {
            var rates = new GrowthRates(passage, book);
            for (var i = 0; i < passage.items().size(); i++) {
                var rate = passage.items().get(i);
                if (isRate(rate) && !known.contains(rate.fact())) {
                    rates.at(i);
                }
            }
        }
    }

    private static boolean isRate(Item item) {
        return item.mention().measure() == Measure.PERCENT
                && item.mention().isPlain()
                && (item.kind() == FactKind.CHANGE_RATE || isBeyond(item))
                && item.fact().number().signum() > 0
                && !OTHERWISE.isIn(item.label());
    }

    private static boolean isBeyond(Item rate) {
        return BEYOND.ends(rate.label().strip());
    }

    private void at(int at) {
        var rate = items.get(at);
        if (isBeyond(rate)) {
            beyond(at);
            return;
        }
        var near = near(at);
        var up = Words.direction(rate.label());
        var told = prior(near) >= 0;
        if (!told) {
            near = behind(at);
        }
        var prior = prior(near);
        if (up == null || prior < 0) {
            return;
        }
        var before = near.get(prior);
        if (told && !isAgainst(before, rate, near.get(0)) || isOfPrices(before, rate)) {
            return;
        }
        var current = current(near, prior);
        if (current == null) {
            return;
        }
        var fits = growth(current, before, rate, up);
        if (fits ? Portions.isTelling(rate.fact()) : !isExplained(rate, near, up)) {
            change(rate, current, before, up);
        }
    }

    private void change(Item rate, Item current, Item prior, boolean up) {
        book.relate(new Relation.Change(
                RuleId.R72,
                Severity.ERROR,
                List.of(),
                List.of(rate.fact()),
                up,
                List.of(current.fact()),
                List.of(prior.fact())));
    }

    /** 由2020年…增至2023年…，其中2023年比上年增长…: of a year that is not told. */
    private static boolean isAgainst(Item prior, Item rate, Item nearest) {
        if (!LAST.isIn(rate.label()) && !rate.label().contains("其中") && !COMPARES.isIn(rate.label())) {
            return true;
        }
        var said = Years.last(rate.label());
        if (said != null && COMPARES.isIn(rate.label()) && !said.equals(Years.last(prior.label()))) {
            return false;
        }
        var own = said == null && !rate.label().contains("其中") ? Years.last(nearest.label()) : said;
        var year = Years.last(prior.label());
        return LAST.isIn(prior.label()) && !rate.label().contains("其中")
                || own != null && year != null && own - year == 1;
    }

    /** Growth of output is told in the prices of another year. */
    private boolean isOfPrices(Item prior, Item rate) {
        var value = passage.value();
        var end = rate.mention().end();
        var behind = value.substring(end, Math.min(value.length(), end + LONGEST_ASIDE));
        var words = value.substring(
                Math.max(0, prior.mention().start() - FAR), prior.mention().start());
        return OTHERWISE.isIn(behind) || PRODUCED.isIn(words);
    }

    /** The figures before it in its sentence up to the percentage before, the nearest first. */
    private List<Item> near(int at) {
        var rate = items.get(at);
        var near = new ArrayList<Item>();
        for (var i = at - 1; i >= 0 && near.size() < MOST && items.get(i).sentence() == rate.sentence(); i--) {
            var item = items.get(i);
            var measure = item.mention().measure();
            if (measure == Measure.PERCENT && prior(near) < 0) {
                break;
            }
            if (isFigure(item)) {
                near.add(item);
            }
        }
        return near;
    }

    /** 下降12.5%，由48万元降至42万元: told right behind, up to the next percentage; the last first. */
    private List<Item> behind(int at) {
        var rate = items.get(at);
        var behind = new ArrayList<Item>();
        for (var i = at + 1;
                i < items.size() && behind.size() < 2 && items.get(i).sentence() == rate.sentence();
                i++) {
            if (!isFigure(items.get(i))) {
                break;
            }
            behind.add(0, items.get(i));
        }
        return behind.size() == 2
                        && Nearby.isSameUnit(behind.get(0), behind.get(1))
                        && passage.between(rate, behind.get(1)).length() <= NEXT
                ? behind
                : List.of();
    }

    private static boolean isFigure(Item item) {
        var measure = item.mention().measure();
        return (measure == Measure.COUNT || measure == Measure.YUAN)
                && item.mention().isPlain()
                && item.fact().number().signum() > 0;
    }

    /** What it grew from: only what it became, and by how much, may stand between. */
    private int prior(List<Item> near) {
        for (var i = 0; i < near.size(); i++) {
            var item = near.get(i);
            if (Words.direction(item.label()) != null) {
                continue;
            }
            if (isCurrent(item) || isLater(near, i)) {
                if (i > 1) {
                    return -1;
                }
                continue;
            }
            return PRIORS.isIn(item.label()) || i > 0 && isLater(near, i - 1) ? i : -1;
        }
        return -1;
    }

    /** The last word before it tells: 本年收入比上年…万元. */
    private static boolean isCurrent(Item item) {
        var label = Words.trimmed(item.label());
        return CURRENTS.last(label) > PRIORS.last(label);
    }

    /** 2020年为238.6万元，2024年为156.09万元 */
    private static boolean isLater(List<Item> near, int at) {
        if (at + 1 >= near.size()) {
            return false;
        }
        var own = Years.last(near.get(at).label());
        var before = Years.last(near.get(at + 1).label());
        return own != null && before != null && before < own && Nearby.isSameUnit(near.get(at), near.get(at + 1));
    }

    /** What it became: told between, else what the sentence told before. */
    private @Nullable Item current(List<Item> near, int prior) {
        var before = near.get(prior);
        for (var i = prior - 1; i >= 0; i--) {
            if (Words.direction(near.get(i).label()) == null) {
                return Nearby.isSameUnit(near.get(i), before) ? near.get(i) : null;
            }
        }
        if (before.label().contains("由") || before.label().contains("从")) {
            return null;
        }
        var value = passage.value();
        var parted = false;
        for (var i = prior + 1; i < near.size(); i++) {
            var item = near.get(i);
            if (!Nearby.isSameUnit(item, before) || Words.direction(item.label()) != null) {
                continue;
            }
            parted |= passage.between(item, before).indexOf('；') >= 0;
            var parts = value.lastIndexOf("其中", item.mention().start());
            // 销售5463万元，其中甲2186万元、乙3277万元；比上年…: of what was divided.
            if (!parted
                    || parts < 0
                    || parts < near.get(near.size() - 1).mention().start()) {
                return item;
            }
        }
        return null;
    }

    /** 任务120户，实际完成150户。超任务25%. */
    private void beyond(int at) {
        var rate = items.get(at);
        for (var i = at - 1; i > 0 && rate.sentence() - items.get(i - 1).sentence() <= 1; i--) {
            var done = items.get(i);
            var plan = items.get(i - 1);
            if (done.mention().isPlain()
                    && plan.mention().isPlain()
                    && done.mention().measure() == Measure.COUNT
                    && Nearby.isSameUnit(done, plan)
                    && PLANS.isIn(plan.label())
                    && !PLANS.isIn(done.label())) {
                change(rate, done, plan, true);
                return;
            }
        }
    }

    /** Whether any two of the figures make the rate. */
    private static boolean isExplained(Item rate, List<Item> near, boolean up) {
        for (var one : near) {
            for (var other : near) {
                if (one != other && Nearby.isSameUnit(one, other) && growth(one, other, rate, up)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean growth(Item current, Item prior, Item rate, boolean up) {
        var now = Nearby.printed(current);
        var before = Nearby.printed(prior);
        return fits(up ? now.minus(before) : before.minus(now), before, rate);
    }

    private static boolean fits(Interval part, Interval whole, Item rate) {
        return part.high().signum() > 0 && part.canBe(rate.fact().amount().roundedOrCut(), whole);
    }
}
