package org.jiheng.reconciliation.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jiheng.reconciliation.Fact;
import org.jiheng.reconciliation.FactKind;
import org.jiheng.reconciliation.Interval;
import org.jiheng.reconciliation.Measure;
import org.jiheng.reconciliation.Relation;
import org.jiheng.reconciliation.RuleId;
import org.jiheng.reconciliation.Severity;
import org.jiheng.reconciliation.Slip;
import org.jiheng.reconciliation.text.Figure.Portion;
import org.jiheng.reconciliation.text.Partitions.Partition;
import org.jspecify.annotations.Nullable;

/**
 * Shares and rates in whatever words: a rate with the amount it is said of and the amounts that it can be a part of. If one
 * of those explains it, it holds; it is broken only where the words or the figures leave no doubt which was meant.
 */
final class Portions {

    private static final WordList SHARES = WordList.of("占", "比重", "比例");
    private static final WordList RATES = WordList.of(
            "完成", "执行", "支付", "支出", "进度", "拨付", "到位", "下达", "使用", "发放", "兑付", "兑现", "预算", "计划", "任务", "目标", "序时");
    private static final WordList PLANS =
            WordList.of("预算", "计划", "任务", "目标", "下达", "安排", "到位", "批复", "概算", "投资", "承担", "落实", "收到", "投入", "总额");

    /** Words of rates that only money has. */
    private static final WordList MONEY =
            WordList.of("预算", "执行", "支付", "支出", "拨付", "到位", "下达", "使用", "发放", "兑付", "兑现", "资金");

    private static final WordList SPENT =
            WordList.of("支出", "支付", "执行", "使用", "决算", "拨付", "发放", "兑付", "兑现", "完成", "列支", "实际");
    private static final WordList DONE = WordList.of("执行", "决算", "完成", "实际支");
    private static final List<String> ACCOUNTS = List.of("公共财政预算", "公共预算", "基金预算", "经营预算", "预算稳定");
    private static final List<String> WHOLES =
            List.of("全年", "本年", "当年", "年度", "全部", "总额", "总", "合计", "全市", "全县", "全区", "全省", "地方");
    private static final List<String> PASSED_ON = List.of("拨付", "发放", "兑付", "兑现");
    private static final WordList LEFT = WordList.of("结余", "剩余", "结转", "未支", "未使用", "未执行", "未拨", "尚未");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int NEAREST = 6;
    private static final int MOST_PLANS = 4;
    private static final int LONGEST_ASIDE = 20;
    private static final int FARTHEST = 12;
    /** A rate of fewer digits is like another by chance. */
    private static final int FEWEST_DIGITS = 3;
    /** Shorter names are many things'. */
    private static final int FEWEST_LETTERS = 3;

    private final List<Figure> figures;
    private final FactBook book;
    private final Map<Figure, Figure> wholes = new HashMap<>();
    private final Map<Passage, List<Figure>> ofPassage = new HashMap<>();
    private final Set<Fact> known;
    /** Names without what only says that all of it is meant. */
    private final Map<String, String> things = new HashMap<>();

    private Portions(List<Figure> figures, List<Partition> partitions, FactBook book) {
        this.figures = figures;
        this.book = book;
        this.known = book.rates();
        for (var partition : partitions) {
            partition.parts().forEach(part -> wholes.putIfAbsent(part, partition.whole()));
        }
        for (var figure : figures) {
            ofPassage.computeIfAbsent(figure.passage, p -> new ArrayList<>()).add(figure);
        }
    }

    static void relate(List<Figure> figures, List<Partition> partitions, FactBook book) {
        var portions = new Portions(figures, partitions, book);
        for (var figure : figures) {
            for (var portion : figure.portions) {
                if (!portions.known.contains(portion.rate().fact())) {
                    portions.portion(figure, portion);
                }
            }
        }
    }

    private void portion(Figure figure, Portion portion) {
        var lead = portion.lead();
        if (lead.contains("均") || lead.contains("分别")) {
            return;
        }
        var part = figure;
        if (figure.level != null && isOf(figure, lead)) {
            ofIts(figure, portion);
            return;
        }
        var share = SHARES.isIn(lead);
        var name = Figures.name(subject(lead));
        if (!name.isEmpty() && !figure.name.contains(name)) {
            part = named(figure, name);
        }
        if (part == null || part.level == null) {
            return;
        }
        if (share || lead.strip().equals("（")) {
            share(part, portion, share);
        } else if (RATES.isIn(lead)) {
            rate(part, portion);
        }
    }

    /** 为预算60999万元的40.4%: the amount right before is the whole. */
    private boolean isOf(Figure figure, String lead) {
        var level = figure.level;
        return level != null
                && lead.startsWith("的")
                && lead.length() <= 4
                && (level.label().contains("占")
                        || level.label().contains("为")
                        || level.label().contains("是")
                        || level.label().contains("完成")
                        || level.label().contains("达"));
    }

    /** 非税 of 非税占比: what stands before 占. */
    private static String subject(String clauses) {
        var lead = clauses.substring(clauses.lastIndexOf('，') + 1);
        for (var word : List.of("占", "完成", "为")) {
            var at = lead.indexOf(word);
            if (at >= 0 && (at == 0 || "率度比例重".indexOf(lead.charAt(at - 1)) < 0)) {
                return lead.substring(0, at);
            }
        }
        return "";
    }

    private @Nullable Figure named(Figure near, String name) {
        Figure found = null;
        for (var other : ofPassage.getOrDefault(near.passage, List.of())) {
            if (other.level != null && other.name.endsWith(name)) {
                if (found != null) {
                    return null;
                }
                found = other;
            }
        }
        return found;
    }

    /** What stands before the whole in its sentence; the nearest is meant, unless another explains the rate. */
    private void ofIts(Figure whole, Portion portion) {
        Figure part = null;
        for (var other : ofPassage.getOrDefault(whole.passage, List.of())) {
            if (other == whole) {
                break;
            }
            if (other.level != null && other.sentence == whole.sentence && other.depth <= whole.depth) {
                part = part != null && fits(part, whole, portion.rate().fact()) ? part : other;
            }
        }
        if (part != null) {
            one(part, List.of(whole), portion, true);
        }
    }

    private void share(Figure part, Portion portion, boolean said) {
        var lead = portion.lead();
        var candidates = new LinkedHashSet<Figure>();
        var whole = wholes.get(part);
        if (whole != null) {
            candidates.add(whole);
        }
        if (!said) {
            if (whole != null) {
                one(part, List.of(whole), portion, true);
            }
            return;
        }
        var at = lead.indexOf('占');
        var base = at < 0
                ? ""
                : Figures.name(lead.substring(at + 1)
                        .replace("比重", "")
                        .replace("比例", "")
                        .replace("比", ""));
        if (base.isEmpty() || isAll(base)) {
            var larger = larger(part);
            larger.removeIf(other -> whole != null && wholes.get(other) == whole);
            var sibling = whole == null && larger.size() == 1 && isShare(larger.get(0)) ? wholeOf(larger.get(0)) : null;
            candidates.addAll(larger);
            if (sibling != null && !fits(part, larger.get(0), portion.rate().fact())) {
                candidates.clear();
                candidates.add(sibling);
            }
            var here = whole != null || !larger.isEmpty() && larger.get(0).passage == part.passage;
            one(
                    part,
                    List.copyOf(candidates),
                    portion,
                    whole != null || sibling != null || larger.size() == 1 && !isShare(larger.get(0)),
                    here ? Severity.ERROR : Severity.WARNING,
                    List.of());
            return;
        }
        var named = new ArrayList<Figure>();
        var word = withoutWholes(base);
        var loosely = new ArrayList<Figure>();
        for (var other : figures) {
            if (other != part && other.level != null && isMeant(other.name, word, base)) {
                named.add(other);
            } else if (other.index < part.index && other.level != null && isLoosely(other.name, base)) {
                loosely.add(other);
            }
        }
        var here = named.stream().filter(f -> f.passage == part.passage).toList();
        candidates.addAll(aside(part, portion));
        candidates.addAll(nearest(named, part));
        candidates.addAll(nearest(loosely, part));
        candidates.addAll(larger(part));
        one(
                part,
                List.copyOf(candidates),
                portion,
                isOne(here.isEmpty() ? named : here) || whole != null && named.contains(whole));
    }

    /** 全年支出 is 支出, but 卫生支出 is not. */
    private boolean isMeant(String name, String word, String base) {
        var own = things.computeIfAbsent(name, Portions::withoutWholes);
        return own.equals(word)
                || word.length() >= FEWEST_LETTERS && own.endsWith(word)
                || base.length() >= FEWEST_LETTERS && name.endsWith(base);
    }

    /** 占总收入 may be of 全省系统收入, if no other explains it. */
    private static boolean isLoosely(String name, String base) {
        return base.startsWith("总") && base.length() >= FEWEST_LETTERS && name.endsWith(base.substring(1));
    }

    /** 占2013年筹集额的62.5%（2013年筹集7205.72万元）: told in parentheses right behind. */
    private List<Figure> aside(Figure part, Portion portion) {
        var end = portion.rate().mention().end();
        return ofPassage.getOrDefault(part.passage, List.of()).stream()
                .filter(other -> other.level != null
                        && other.level.depth() > portion.rate().depth()
                        && other.level.mention().start() > end
                        && other.level.mention().start() - end < LONGEST_ASIDE)
                .toList();
    }

    /** Of which the share before it is one, as its percentage tells. */
    private @Nullable Figure wholeOf(Figure share) {
        for (var i = share.index - 1; i >= 0 && share.index - i <= FARTHEST; i--) {
            var other = figures.get(i);
            if (other.level != null
                    && fact(other).isExact()
                    && share.portions.stream()
                            .anyMatch(portion -> isTelling(portion.rate().fact())
                                    && fits(share, other, portion.rate().fact()))) {
                return other;
            }
        }
        return null;
    }

    /** What is a share itself is hardly the whole of the next. */
    private static boolean isShare(Figure figure) {
        return figure.portions.stream().anyMatch(portion -> SHARES.isIn(portion.lead()));
    }

    /** 总数, 总额: of what, is not told. */
    private static boolean isAll(String base) {
        return withoutWholes(base).length() < 2;
    }

    private static String withoutWholes(String name) {
        return WHOLES.stream().reduce(name, (text, whole) -> text.replace(whole, ""));
    }

    /** However often it is said, it is one amount. */
    private static boolean isOne(List<Figure> named) {
        return named.stream()
                        .map(f -> f.value().stripTrailingZeros())
                        .distinct()
                        .count()
                == 1;
    }

    /** What stands before it in its paragraph and is not less; where there is nothing, what the paragraph before begins with. */
    private List<Figure> larger(Figure part) {
        var larger = new ArrayList<Figure>();
        for (var other : ofPassage.getOrDefault(part.passage, List.of())) {
            if (other == part) {
                break;
            }
            if (other.level != null && other.value().compareTo(part.value()) >= 0) {
                larger.add(0, other);
            }
        }
        if (larger.isEmpty()) {
            for (var i = part.index - 1; i >= 0 && larger.size() < 3; i--) {
                var other = figures.get(i);
                if (other.level != null && other.value().compareTo(part.value()) >= 0) {
                    larger.add(other);
                }
            }
        }
        return larger;
    }

    /** In the paragraph itself the nearest is meant, else what was told first. */
    private static List<Figure> nearest(List<Figure> named, Figure part) {
        return named.stream()
                .sorted(Comparator.comparingInt(
                        f -> f.passage == part.passage ? Math.abs(f.index - part.index) : part.index + f.index))
                .limit(NEAREST)
                .toList();
    }

    /** How much of a plan was done: of the plans of its sentence, of its paragraph, or of the only one before. */
    private void rate(Figure owner, Portion portion) {
        var lead = portion.lead();
        var ofMoney = MONEY.isIn(lead);
        if (!ofMoney && isOfAnother(owner, portion)) {
            return;
        }
        var before = new ArrayList<Figure>();
        for (var other : ofPassage.getOrDefault(owner.passage, List.of())) {
            if (other.level != null
                    && other.level.mention().start() < portion.rate().mention().start()) {
                before.add(0, other);
            }
        }
        var part = owner;
        if (isLeft(owner) || isPlan(owner) && !lead.contains("到位")) {
            part = before.stream()
                    .filter(f -> f.sentence == owner.sentence && f.depth <= owner.depth && isSpent(f))
                    .findFirst()
                    .orElse(isLeft(owner) ? null : owner);
        }
        var spent = part;
        if (spent == null
                || !isPassedOn(spent, lead)
                || isOfTheRest(spent, portion)
                        && before.stream()
                                .noneMatch(whole ->
                                        fits(spent, whole, portion.rate().fact()))) {
            return;
        }
        before.remove(spent);
        var here = before.stream().filter(f -> f.sentence == spent.sentence).toList();
        var plans = here.stream().filter(Portions::isPlan).toList();
        if (lead.contains("年初") && plans.stream().anyMatch(f -> f.name.contains("年初"))) {
            plans = plans.stream().filter(f -> f.name.contains("年初")).toList();
        }
        var others = here.stream().limit(NEAREST).map(Portions::fact).toList();
        if (!plans.isEmpty()) {
            var sure = plans.size() <= MOST_PLANS
                    && (isSpent(spent) && (ofMoney || plans.size() == 1) || isOfIts(spent, lead));
            var candidates = new LinkedHashSet<>(plans);
            candidates.addAll(here);
            one(spent, List.copyOf(candidates), portion, sure, Severity.ERROR, others);
            return;
        }
        var same = before.stream().filter(f -> isSameThing(f, spent)).toList();
        if (!same.isEmpty()) {
            one(spent, same, portion, ofMoney && isOne(same), Severity.WARNING, others);
            return;
        }
        var next = here.stream().filter(f -> !isLeft(f)).findFirst();
        if (next.isPresent()) {
            // 完成预算…% is of a budget that is not told.
            var sure = ofMoney
                    && (!lead.contains("预算") || lead.contains("率") || lead.contains("进度"))
                    && (isSpent(spent) || isOfIts(spent, lead))
                    && !isSpent(next.get())
                    && here.size() == 1
                    && !spent.passage
                            .value()
                            .substring(Math.min(next.get().end, spent.end), spent.end)
                            .contains("；");
            one(spent, before, portion, sure, Severity.WARNING, others);
            return;
        }
        plans = before.stream().filter(f -> isPlan(f) && !f.name.contains("收入")).toList();
        if (plans.isEmpty()) {
            plans = far(spent);
        }
        one(spent, plans, portion, ofMoney && isSpent(spent) && isOne(plans), Severity.WARNING, others);
    }

    /** 培训费20万元 … 培训费支出18万元: the second is spent of the first. */
    private static boolean isSameThing(Figure plan, Figure spent) {
        return plan.name.length() >= FEWEST_LETTERS
                && !isSpent(plan)
                && !plan.name.equals(spent.name)
                && spent.name.startsWith(plan.name);
    }

    /** 发放率 is of what was 发放, whatever else was allotted. */
    private static boolean isPassedOn(Figure part, String lead) {
        return PASSED_ON.stream().allMatch(word -> !lead.contains(word) || part.name.contains(word));
    }

    /** A rate that has the word of its amount. */
    private static boolean isOfIts(Figure part, String lead) {
        return MONEY.words().stream().anyMatch(word -> lead.contains(word) && part.name.contains(word));
    }

    /** Of what was spent and what was left: of a whole that is not told. */
    private boolean isOfTheRest(Figure part, Portion portion) {
        return ofPassage.getOrDefault(part.passage, List.of()).stream()
                .filter(f -> f.level != null && f.sentence == part.sentence && isLeft(f))
                .anyMatch(left -> part.interval()
                        .canBe(
                                portion.rate().fact().amount().interval(),
                                part.interval().plus(left.interval())));
    }

    /** Something that is counted stands between: it is that of which much or little was done. */
    private static boolean isOfAnother(Figure owner, Portion portion) {
        return owner.passage.items().stream()
                .anyMatch(item -> item.mention().measure() == Measure.COUNT
                        && item.mention().start() > owner.end
                        && item.mention().start() < portion.rate().mention().start());
    }

    /** The plans that earlier paragraphs state; of several, those that the spending fits in. */
    private List<Figure> far(Figure part) {
        var found = new ArrayList<Figure>();
        for (var i = part.index - 1; i >= 0 && found.size() < NEAREST; i--) {
            var other = figures.get(i);
            if (other.passage.subject().equals(part.passage.subject())
                    && other.level != null
                    && isPlan(other)
                    && !other.name.contains("收入")) {
                found.add(other);
            }
        }
        return isOne(found)
                ? found
                : found.stream()
                        .filter(f -> f.value().compareTo(part.value()) >= 0)
                        .toList();
    }

    /** The last word of its name tells: 支出预算 is a plan, 预算支出 is not. */
    private static boolean isPlan(Figure figure) {
        var name = plain(figure.name);
        return !isLeft(figure)
                && (PLANS.last(name) > SPENT.last(name) || name.contains("预算") || name.startsWith("计划"))
                && !DONE.isIn(name);
    }

    private static boolean isSpent(Figure figure) {
        var name = plain(figure.name);
        return !isLeft(figure) && !isPlan(figure) && SPENT.last(name) >= 0;
    }

    /** 公共预算 and 基金预算 are accounts, not plans. */
    private static String plain(String name) {
        return ACCOUNTS.stream().reduce(name, (text, account) -> text.replace(account, ""));
    }

    private static boolean isLeft(Figure figure) {
        return LEFT.isIn(figure.name);
    }

    /** @param sure whether the first of the wholes is surely meant if none explains the rate */
    private void one(Figure part, List<Figure> wholes, Portion portion, boolean sure) {
        one(part, wholes, portion, sure, Severity.ERROR, List.of());
    }

    private void one(
            Figure part, List<Figure> all, Portion portion, boolean sure, Severity severity, List<Fact> others) {
        var rate = portion.rate().fact();
        var exact = all.stream().filter(whole -> fact(whole).isExact()).toList();
        var wholes = exact.isEmpty() ? all : exact;
        var parts = parts(part);
        for (var one : parts) {
            for (var whole : wholes) {
                if (fits(one, whole, rate)) {
                    if (isTelling(rate)) {
                        relate(one, whole, rate, severity, others);
                    }
                    return;
                }
            }
        }
        // 占…100%: nothing is a share of what is less.
        var less = !wholes.isEmpty()
                && portion.lead().contains("占")
                && wholes.get(0).value().compareTo(part.value()) < 0;
        if (sure && !wholes.isEmpty() && !less) {
            relate(part, wholes.get(0), rate, severity, others);
            return;
        }
        for (var one : parts) {
            for (var whole : wholes) {
                if (isSlip(one, whole, rate)) {
                    relate(one, whole, rate, wholes.size() == 1 ? severity : Severity.WARNING, others);
                    return;
                }
            }
        }
    }

    /** 拨款8749万元，其中省1665万元、市县7084万元，占总收入22.24%: said of the last, or of all of them. */
    private List<Figure> parts(Figure part) {
        var whole = wholes.get(part);
        return whole == null ? List.of(part) : List.of(part, whole);
    }

    private void relate(Figure part, Figure whole, Fact rate, Severity severity, List<Fact> others) {
        var fact = fact(part);
        book.relate(new Relation.Ratio(
                rule(part.passage, fact, rate), severity, rate, List.of(fact), List.of(fact(whole)), others));
    }

    private static Fact fact(Figure figure) {
        return Objects.requireNonNull(figure.level).fact();
    }

    private static RuleId rule(Passage passage, Fact part, Fact rate) {
        if (rate.kind() == FactKind.ARRIVAL_RATE) {
            return RuleId.R79;
        }
        if (rate.kind() == FactKind.SHARE || rate.kind() == FactKind.AMOUNT && !isRate(rate.label())) {
            return part.kind().name().startsWith("REVENUE")
                    ? RuleId.R02
                    : part.kind() == FactKind.AMOUNT ? RuleId.R69 : RuleId.R05;
        }
        if (!passage.subject().isEmpty()) {
            return RuleId.R17;
        }
        if (rate.label().contains("部门") || rate.label().contains("整体")) {
            return RuleId.R19;
        }
        var projects = passage.items().stream().anyMatch(i -> ProjectList.isCount(passage.value(), i.mention()));
        return projects ? RuleId.R18 : passage.value().contains("项目") ? RuleId.R17 : RuleId.R19;
    }

    private static boolean isRate(String label) {
        return MONEY.isIn(label) && (label.contains("率") || label.contains("进度"));
    }

    private static boolean fits(Figure part, Figure whole, Fact rate) {
        return part.interval().canBe(rate.amount().roundedOrCut(), whole.interval());
    }

    /** A rate of few digits that fits confirms no amount. */
    static boolean isTelling(Fact rate) {
        return rate.number().compareTo(HUNDRED) == 0
                || rate.number().signum() == 0
                || rate.number().stripTrailingZeros().precision() >= FEWEST_DIGITS
                || rate.amount().step().compareTo(BigDecimal.ONE) < 0
                        && rate.number().divide(rate.amount().step()).precision() >= FEWEST_DIGITS;
    }

    /** Whether one of the three, written otherwise, would make it true. */
    private static boolean isSlip(Figure part, Figure whole, Fact rate) {
        return isSlip(fact(part), fact(whole), rate);
    }

    static boolean isSlip(Fact part, Fact whole, Fact rate) {
        if (rate.number().compareTo(HUNDRED) == 0) {
            return Slip.explains(part.number(), part.amount().step(), whole.number());
        }
        if (whole.number().signum() <= 0 || !isTelling(rate)) {
            return false;
        }
        var meant = part.number().multiply(HUNDRED).divide(whole.number(), MathContext.DECIMAL64);
        return rate.number().stripTrailingZeros().precision() >= FEWEST_DIGITS
                        && Slip.explains(rate.number(), rate.amount().step(), meant)
                || Slip.reaches(part.amount(), range(rate, whole.number(), true))
                || Slip.reaches(whole.amount(), range(rate, part.number(), false));
    }

    private static Interval range(Fact rate, BigDecimal other, boolean times) {
        var stated = rate.amount().interval();
        var low = stated.low().max(rate.amount().step());
        return times
                ? new Interval(
                        other.multiply(low).divide(HUNDRED),
                        other.multiply(stated.high()).divide(HUNDRED))
                : new Interval(
                        other.multiply(HUNDRED).divide(stated.high(), MathContext.DECIMAL64),
                        other.multiply(HUNDRED).divide(low, MathContext.DECIMAL64));
    }
}
