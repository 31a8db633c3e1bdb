package org.jiheng.reconciliation.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiheng.reconciliation.FactKind;
import org.jiheng.reconciliation.Interval;
import org.jiheng.reconciliation.Measure;
import org.jiheng.reconciliation.Relation;
import org.jiheng.reconciliation.RuleId;
import org.jiheng.reconciliation.Severity;
import org.jiheng.reconciliation.text.Passage.Item;
import org.jspecify.annotations.Nullable;

/**
 * A whole and its parts in running text, whatever words join them. Which figures may be parts is told by punctuation and
 * measure; words only say how surely the list is all there is. First every way is tried in which the figures fit; only
 * if none does, what the words join is held against its whole.
 */
final class Wholes {

    /** All of it follows. */
    private static final List<String> ALL =
            List.of("包括", "包含", "分别", "分为", "分项", "组成", "构成", "具体", "明细", "来源", "即", "按", "分部门", "：");
    /** Some of it may follow. */
    private static final List<String> SOME = List.of("其中", "内含", "内有", "含", "主要", "用于", "为");

    /** Joins only at the begin of a clause: 40万元，用于…, and not 继续用于. */
    private static final Set<String> PURPOSES = Set.of("用于", "为", "主要", "含");

    private static final List<String> RESTS =
            List.of("等", "，其余", "；其余", "，余下", "，剩余", "，其他", "，其它", "、其他", "，另有", "，余款");
    private static final List<String> NESTED = List.of("其中", "内含", "内有", "包括", "包含", "含");
    private static final List<String> TOTALS =
            List.of("合计", "共计", "总计", "小计", "总共", "总量", "总额", "总收入", "总支出", "总财力", "可用资金", "累计");

    private static final List<String> SPENT = List.of("支出", "执行", "支付", "使用", "决算", "执行数", "决算数", "完成");
    private static final List<String> PLANNED = List.of("预算", "到位", "下达", "计划", "预算数", "批复");
    private static final List<String> BEFORE = List.of("上年", "年初", "以前年度", "历年");
    private static final List<String> LEFT = List.of("结余", "剩余", "未支出");

    private static final int LONGEST_LEAD = 100;
    private static final int LONGEST_LABEL = 45;
    private static final int LONGEST_LIST = 40;
    private static final int LONGEST_NOUN = 3;
    private static final int LONGEST_NAME = 12;
    /** So near behind a list stands what belongs to it. */
    private static final int NEXT = 6;

    private static final int MOST_STEPS = 4_000;
    private static final int FEWEST = 2;
    private static final int TELLING = 3;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal THREE = BigDecimal.valueOf(3);
    private static final BigDecimal FOUR = BigDecimal.valueOf(4);
    private static final BigDecimal FIVE = BigDecimal.valueOf(5);
    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final BigDecimal TWENTY = BigDecimal.valueOf(20);
    private static final BigDecimal TWO_HUNDRED = BigDecimal.valueOf(200);

    /** How surely what follows is all of the whole. */
    private enum Join {
        /** Nothing says so. */
        LOOSE,
        /** 其中 */
        SOME,
        /** ：, 分别为, （…） */
        ALL
    }

    private final Passage passage;
    private final FactBook book;
    private final String value;
    /** The whole of each part that was found so far. */
    private final Map<Item, Item> partOf = new HashMap<>();

    private Wholes(Passage passage, FactBook book) {
        this.passage = passage;
        this.book = book;
        this.value = passage.value();
    }

    static void read(Passage passage, FactBook book) {
        var wholes = new Wholes(passage, book);
        var byUnit = new LinkedHashMap<String, List<Item>>();
        for (var item : passage.items()) {
            var measure = item.mention().measure();
            if (measure == Measure.YUAN || measure == Measure.COUNT || measure == Measure.POINTS) {
                byUnit.computeIfAbsent(
                                measure == Measure.COUNT
                                        ? item.mention().quantity().word()
                                        : measure.name(),
                                unit -> new ArrayList<>())
                        .add(item);
            }
        }
        wholes.addGeneral(byUnit);
        for (var items : byUnit.values()) {
            if (items.get(0).mention().measure() != Measure.POINTS) {
                wholes.read(items.stream()
                        .filter(item -> !Asides.is(passage.value(), item))
                        .toList());
            }
        }
    }

    /** 27个大项 is counted in 项 as well, 5个镇 in 镇. */
    private void addGeneral(Map<String, List<Item>> byUnit) {
        for (var item : List.copyOf(byUnit.getOrDefault("个", List.of()))) {
            var end = item.mention().end();
            var noun = value.substring(end, Math.min(value.length(), end + LONGEST_NOUN));
            byUnit.forEach((unit, items) -> {
                if (!unit.equals("个") && noun.contains(unit)) {
                    items.add(item);
                    items.sort(Comparator.comparing(one -> one.mention().start()));
                }
            });
        }
    }

    private void read(List<Item> items) {
        for (var i = 0; i + 1 < items.size(); i++) {
            forward(items, i);
        }
        for (var i = 2; i < items.size(); i++) {
            named(items, i);
            backward(items, i);
        }
    }

    // ---- the parts at the begin of a paragraph, the whole in the one before

    private static final List<String> LEADS = List.of("其中", "按", "分", "具体", "包括");
    private static final int FAR = 2;

    /** 其中：… or 按类别：… at the begin of a paragraph, or kinds that are all there are. */
    static void across(Collection<Passage> passages, FactBook book) {
        var all = List.copyOf(passages);
        for (var i = 1; i < all.size(); i++) {
            var passage = all.get(i);
            var figures = figures(passage);
            if (figures.size() > 1 && figures.get(0).depth() == 0) {
                var wholes = new ArrayList<Item>();
                for (var back = 1; back <= FAR && back <= i && wholes.isEmpty(); back++) {
                    if (isLed(all.get(i - back)) && isLed(passage)) {
                        // Another division of the same whole.
                        continue;
                    }
                    figures(all.get(i - back)).stream()
                            .filter(item -> item.depth() == 0 && item.mention().isPlain())
                            .forEach(wholes::add);
                }
                if (!wholes.isEmpty()) {
                    new Wholes(passage, book).begin(figures, wholes);
                }
            }
        }
    }

    private static boolean isLed(Passage passage) {
        return LEADS.stream().anyMatch(passage.value()::startsWith);
    }

    private static List<Item> figures(Passage passage) {
        return passage.items().stream()
                .filter(item -> item.isMoney() && !Asides.is(passage.value(), item))
                .toList();
    }

    private void begin(List<Item> items, List<Item> wholes) {
        var led = isLed(passage);
        var parts = run(items, 0, 0, Join.SOME);
        var stated = top(parts);
        var family = PartKinds.family(wholes.get(0), stated);
        if (parts.items().size() < 2
                || !led && family == 0
                || parts.items().stream().anyMatch(Asides::isMoved)
                || parts.items().stream()
                        .anyMatch(item -> item.mention().quantity().approximate())
                || !isOneRole(wholes.get(0), stated)
                || isAgainst(wholes.get(0), stated)) {
            return;
        }
        if (family > 0) {
            stated = stated.subList(0, family);
        }
        for (var whole : wholes) {
            if (new Fit(whole, parts.items()).parts() != null || new Fit(whole, stated).parts() != null) {
                return;
            }
        }
        for (var whole : wholes) {
            if (PartSums.slip(whole, stated) >= TELLING && (PartSums.isClearSlip(whole, stated) || family > 0)) {
                relate(whole, stated, Severity.ERROR, true);
                return;
            }
        }
        var gap = wholes.get(0).fact().number().subtract(PartSums.sum(stated)).abs();
        if (family > 0
                && gap.multiply(TEN).compareTo(wholes.get(0).fact().number()) <= 0
                && !isRounded(wholes.get(0), stated, gap)) {
            relate(wholes.get(0), stated, Severity.WARNING, true);
        }
    }

    // ---- the whole before its parts

    /** What is listed behind a whole. */
    private record Parts(Join join, List<Item> items, boolean closed) {}

    private void forward(List<Item> items, int at) {
        var total = items.get(at);
        if (!total.mention().isPlain() || Asides.isMoved(total)) {
            return;
        }
        var inside = inside(items, at);
        if (inside != null) {
            judge(items, at, inside);
        }
        var behind = behind(items, at);
        if (behind != null) {
            judge(items, at, behind);
        }
    }

    /** 3608万元（中央资金2855万元、省级资金753万元） */
    private @Nullable Parts inside(List<Item> items, int at) {
        var total = items.get(at);
        var open = total.mention().end();
        while (open < value.length()
                && open - total.mention().end() < 6
                && Character.isIdeographic(value.charAt(open))) {
            open++;
        }
        if (open >= value.length() || value.charAt(open) != '（') {
            return null;
        }
        var parts = new ArrayList<Item>();
        for (var i = at + 1; i < items.size() && items.get(i).depth() > total.depth(); i++) {
            if (items.get(i).depth() == total.depth() + 1) {
                parts.add(items.get(i));
            }
        }
        if (parts.isEmpty() || parts.get(0).mention().start() - open > LONGEST_LABEL) {
            return null;
        }
        var close = value.indexOf('）', parts.get(parts.size() - 1).mention().end());
        var lead = value.substring(open + 1, parts.get(0).mention().start());
        var join = SOME.stream().anyMatch(lead::startsWith) || PARTLY.stream().anyMatch(lead::startsWith)
                ? Join.SOME
                : Join.ALL;
        return new Parts(join, parts, close > 0 && value.charAt(close - 1) != '等');
    }

    private static final List<String> PARTLY = List.of("不含", "如", "另", "折合", "约", "除", "已", "含");

    private @Nullable Parts behind(List<Item> items, int at) {
        var total = items.get(at);
        var first = at + 1;
        while (first < items.size() && items.get(first).depth() > total.depth()) {
            first++;
        }
        if (first >= items.size() || items.get(first).depth() < total.depth()) {
            return null;
        }
        var lead = value.substring(
                total.mention().end(), items.get(first).mention().start());
        var join = join(lead);
        if (join == null) {
            return null;
        }
        return run(items, first, total.depth(), join);
    }

    /** The figures of one depth from the first on, as long as the list goes on. */
    private Parts run(List<Item> items, int first, int depth, Join join) {
        var parts = new ArrayList<Item>();
        var previous = items.get(first);
        var closed = true;
        for (var i = first; i < items.size() && parts.size() < LONGEST_LIST; i++) {
            var item = items.get(i);
            if (item.depth() > depth) {
                continue;
            }
            var gap = i == first ? "" : gap(previous, item);
            if (item.depth() < depth || ends(gap) || i > first && isTotal(item)) {
                break;
            }
            if (gap.length() > LONGEST_LABEL * 2) {
                closed = false;
                break;
            }
            parts.add(item);
            previous = item;
        }
        return new Parts(join, parts, closed && isClosed(previous));
    }

    /** How a whole is joined to what follows; nothing if it is not. */
    private static @Nullable Join join(String between) {
        var close = between.startsWith("（") ? between.indexOf('）') : -1;
        var lead = between.substring(close + 1);
        if (lead.length() > LONGEST_LEAD || lead.startsWith("、") || lead.startsWith("；")) {
            return null;
        }
        var from = Math.max(lead.lastIndexOf('。'), lead.lastIndexOf('；')) + 1;
        var colon = lead.lastIndexOf('：');
        if (from > 0 && colon > from && lead.substring(from, colon).chars().anyMatch(c -> Mentions.isDigit((char) c))) {
            // 超百亿的有3个：… counts something of its own.
            return null;
        }
        if (lead.indexOf("其中", from) < 0
                && TOTALS.stream().anyMatch(lead.substring(Math.max(from, colon + 1))::contains)) {
            return null;
        }
        for (var word : SOME) {
            var some = lead.lastIndexOf(word);
            if (some >= from
                    && lead.length() - some <= LONGEST_LABEL
                    && (!PURPOSES.contains(word) || some > 0 && isClauseStart(lead, some))) {
                return Join.SOME;
            }
        }
        if (lead.endsWith("中") || lead.endsWith("中，")) {
            return Join.SOME;
        }
        for (var word : ALL) {
            var all = lead.lastIndexOf(word);
            if (all >= from
                    && lead.length() - all <= LONGEST_LABEL
                    && (word.length() > 1 || word.equals("：") || all > 0 && isClauseStart(lead, all))) {
                return Join.ALL;
            }
        }
        return lead.length() <= LONGEST_LABEL * 2 ? Join.LOOSE : null;
    }

    private static boolean isClauseStart(String text, int at) {
        return at == 0 || "，。；：（".indexOf(text.charAt(at - 1)) >= 0;
    }

    private String gap(Item one, Item other) {
        return passage.between(one, other);
    }

    /** A sentence ends the list, unless the next one is numbered like the parts before it. */
    private static boolean ends(String gap) {
        var stop = gap.lastIndexOf('。');
        return stop >= 0 && !isOrdinal(gap, stop + 1);
    }

    private static boolean isOrdinal(String gap, int at) {
        return at < gap.length()
                && (Heading.of(gap.substring(at)) != null
                        || "①②③④⑤⑥⑦⑧⑨⑩".indexOf(gap.charAt(at)) >= 0
                        || at + 1 < gap.length() && gap.charAt(at + 1) == '是');
    }

    private static boolean isTotal(Item item) {
        var label = item.fact().label();
        return TOTALS.stream().anyMatch(item.label()::contains)
                        && TOTALS.stream()
                                .anyMatch(word ->
                                        label.endsWith(word) || item.label().startsWith(word))
                || item.label().equals("共")
                || item.label().startsWith("共") && item.label().length() <= 4;
    }

    /** The list ends with its clause, and not with 等 or with the rest, that has no figure. */
    private boolean isClosed(Item last) {
        var end = last.mention().end();
        return RESTS.stream().noneMatch(rest -> value.startsWith(rest, end));
    }

    // ---- judging

    private void judge(List<Item> items, int at, Parts list) {
        var parts = list;
        var own = items.get(at);
        var total = own;
        if (parts.join() != Join.LOOSE
                && !parts.items().isEmpty()
                && parts.items().get(0).sentence() > own.sentence()
                && partOf.containsKey(own)) {
            // 其中 at the head of a sentence goes back to the whole, not to the last of its parts.
            total = partOf.get(own);
        }
        if (parts.items().size() == 1 || parts.items().isEmpty()) {
            var far = !parts.items().isEmpty() && parts.items().get(0).sentence() > own.sentence();
            var named = own.isMoney()
                    || !parts.items().isEmpty()
                            && NESTED.stream().anyMatch(gap(own, parts.items().get(0))::contains);
            if (parts.join() != Join.LOOSE && !parts.items().isEmpty() && named && (!far || total != own)) {
                single(total, parts.items().get(0));
            }
            return;
        }
        if (parts.join() != Join.LOOSE) {
            parts = cut(parts);
        }
        if (parts.items().stream().anyMatch(Asides::isMoved)
                || parts.items().stream()
                        .anyMatch(item -> item.mention().quantity().approximate())) {
            return;
        }
        var fits = new Fit(total, parts.items()).parts();
        var first = fits != null && !isWholeList(fits, parts);
        if (fits != null && !first) {
            if (parts.join() != Join.LOOSE) {
                book.explained(total.fact(), fits.stream().map(Item::fact).toList());
                relate(total, fits, Severity.ERROR, true);
            }
            if (parts.join() != Join.LOOSE || PartKinds.areLevels(fits)) {
                for (var part : fits) {
                    partOf.putIfAbsent(part, total);
                }
            }
            return;
        }
        for (var i = at - 1; i >= 0 && i >= at - 3; i--) {
            if (items.get(i).depth() == own.depth() && new Fit(items.get(i), parts.items()).parts() != null) {
                return;
            }
        }
        var stated = parts.items().size() > 1 ? top(parts) : parts.items();
        var family = PartKinds.family(total, stated);
        if (family > 0) {
            stated = stated.subList(0, family);
            if (new Fit(total, stated).parts() != null) {
                return;
            }
        }
        var complete = family > 0
                || parts.closed()
                        && PartKinds.areLevels(stated)
                        && (parts.join() != Join.LOOSE || isBeside(total, stated.get(0)));
        var severity = severity(total, stated, parts, complete);
        if (severity != null && !complete && stated.size() > 2 && PartSums.isSumOfSome(total, stated)) {
            severity = first ? Severity.WARNING : null;
        }
        if (severity != null && isMixed(stated)) {
            return;
        }
        if (parts.join() != Join.LOOSE) {
            for (var part : stated) {
                partOf.putIfAbsent(part, total);
            }
        }
        if (severity != null) {
            relate(total, stated, severity, true);
        }
    }

    /** A list whose parts stand between commas ends with the semicolon. */
    private Parts cut(Parts list) {
        var items = list.items();
        for (var i = 1; i < items.size(); i++) {
            var gap = gap(items.get(i - 1), items.get(i));
            if (NESTED.stream().anyMatch(gap::contains) || gap.indexOf('：') >= 0 || i == 1 && gap.indexOf('；') >= 0) {
                return list;
            }
            if (gap.indexOf('；') >= 0) {
                return new Parts(list.join(), items.subList(0, i), true);
            }
        }
        return list;
    }

    /** Whether the list ends where the figures that fit do, or goes on otherwise there. */
    private boolean isWholeList(List<Item> fits, Parts list) {
        var items = list.items();
        var last = items.indexOf(fits.get(fits.size() - 1));
        if (last + 1 >= items.size() || list.join() == Join.LOOSE) {
            return true;
        }
        var longest = 0;
        var stops = false;
        for (var i = 1; i <= last; i++) {
            var gap = gap(items.get(i - 1), items.get(i));
            longest = Math.max(longest, gap.length());
            stops |= gap.indexOf('；') >= 0;
        }
        var next = gap(items.get(last), items.get(last + 1));
        return "，、；和及".indexOf(next.charAt(0)) < 0
                || !stops && next.indexOf('；') >= 0
                || next.length() > 2 * longest
                || NESTED.stream().anyMatch(next::contains)
                || next.indexOf('。') >= 0;
    }

    /** One part, which can at most be all. */
    private void single(Item total, Item part) {
        if (part.mention().isPlain()
                && isOneRole(total, List.of(total, part))
                && !part.label().contains("年初")
                && part.fact().number().compareTo(total.fact().number()) > 0) {
            book.relate(new Relation.AtMost(RuleId.R68, Severity.WARNING, part.fact(), total.fact()));
        }
    }

    private @Nullable Severity severity(Item total, List<Item> parts, Parts list, boolean complete) {
        if (parts.size() < 2 || !isOneRole(total, parts) || isAgainst(total, parts)) {
            return null;
        }
        var whole = total.fact().number();
        var sum = PartSums.sum(parts);
        var gap = whole.subtract(sum);
        if (whole.signum() <= 0 || isRounded(total, parts, gap)) {
            return null;
        }
        var slip = PartSums.slip(total, parts);
        var clear = PartSums.isClearSlip(total, parts);
        var people = total.mention().measure() == Measure.COUNT;
        if (people && !complete && PartKinds.overlaps(parts)) {
            return null;
        }
        if (list.join() == Join.LOOSE && !complete) {
            var needed = isOfOneName(total, parts) ? FEWEST : parts.size() > 2 ? TELLING : TELLING + 1;
            return clear && slip >= needed && list.closed() ? Severity.WARNING : null;
        }
        if (slip >= TELLING && (list.closed() || complete)) {
            return people && !complete ? Severity.WARNING : Severity.ERROR;
        }
        if (clear && slip >= FEWEST && list.closed()) {
            return complete && !people ? Severity.ERROR : Severity.WARNING;
        }
        if (people && !complete) {
            // What is counted may be counted in two of the parts, or in none: a question.
            var near = list.join() == Join.ALL ? THREE : gap.signum() < 0 ? FOUR : FIVE;
            var typed = list.join() == Join.ALL && slip >= FEWEST;
            return list.closed() && (typed || gap.abs().multiply(near).compareTo(whole) <= 0) && areBeside(parts)
                    ? Severity.WARNING
                    : null;
        }
        if (gap.signum() < 0) {
            return complete && gap.abs().multiply(TWO).compareTo(whole) <= 0
                            || list.join() != Join.LOOSE && !people && list.closed()
                    ? Severity.ERROR
                    : list.join() != Join.LOOSE && gap.abs().multiply(TWO).compareTo(whole) <= 0
                            ? Severity.WARNING
                            : null;
        }
        if (complete) {
            return gap.multiply(TWO).compareTo(whole) <= 0 ? Severity.ERROR : Severity.WARNING;
        }
        if (!list.closed()) {
            return null;
        }
        if (list.join() == Join.ALL) {
            return gap.multiply(THREE).compareTo(whole) <= 0 ? Severity.WARNING : null;
        }
        return gap.multiply(TWO_HUNDRED).compareTo(whole) < 0
                ? Severity.ERROR
                : gap.multiply(parts.size() > 2 ? TWENTY : TWO_HUNDRED).compareTo(whole) < 0 ? Severity.WARNING : null;
    }

    /** One right behind the other, with nothing but their names between. */
    private boolean areBeside(List<Item> parts) {
        for (var i = 1; i < parts.size(); i++) {
            var gap = gap(parts.get(i - 1), parts.get(i));
            if (gap.length() > LONGEST_LABEL / 2 && gap.indexOf('；') < 0) {
                return false;
            }
        }
        return true;
    }

    /** Figures without decimals that were rounded each for itself. */
    private static boolean isRounded(Item total, List<Item> parts, BigDecimal gap) {
        var step = total.mention().quantity().step();
        if (parts.stream()
                .anyMatch(part -> part.mention().quantity().step().compareTo(step) != 0
                        || part.fact().number().compareTo(total.fact().number()) == 0)) {
            return false;
        }
        var sum = Interval.ZERO;
        for (var part : parts) {
            sum = sum.plus(part.mention().quantity().interval());
        }
        return sum.overlaps(total.mention().quantity().interval())
                && gap.abs().multiply(TWO_HUNDRED).compareTo(total.fact().number()) <= 0;
    }

    /** 编制115人，参公编制71人，事业编制44人: all are called as the whole is. */
    private static boolean isOfOneName(Item total, List<Item> parts) {
        var name = total.fact().label();
        var head = name.substring(Math.max(0, name.length() - 2));
        return head.length() == 2
                && parts.stream()
                        .allMatch(part -> part.fact().label().endsWith(head)
                                && part.label().chars().noneMatch(c -> Mentions.isDigit((char) c)));
    }

    /** 预算, 执行 and 结余 beside one another are no parts of one thing. */
    private static boolean isOneRole(Item total, List<Item> parts) {
        var spent = false;
        var planned = false;
        var left = false;
        for (var part : parts) {
            var label = part.fact().label().replace("公共预算", "");
            if (BEFORE.stream().anyMatch(label::contains)) {
                continue;
            }
            spent |= SPENT.stream().anyMatch(label::endsWith);
            planned |= PLANNED.stream().anyMatch(label::endsWith);
            left |= LEFT.stream().anyMatch(label::endsWith);
        }
        return !(spent && planned) && (!left || total.label().contains("总"));
    }

    /** What was planned is no part of what was spent. */
    private static boolean isAgainst(Item total, List<Item> parts) {
        return total.label().contains("决算")
                && parts.stream()
                        .allMatch(part -> part.label().replace("公共预算", "").contains("预算"));
    }

    private boolean isNext(int end, int start) {
        return start >= end
                && start - end <= NEXT
                && value.substring(end, start).chars().noneMatch(c -> "；。）：".indexOf(c) >= 0);
    }

    /** 无人机6架、检测设备72台: what is counted in other words between them belongs to the list. */
    private boolean isMixed(List<Item> parts) {
        var first = parts.get(0).mention();
        var last = parts.get(parts.size() - 1).mention();
        return first.measure() == Measure.COUNT
                && passage.items().stream()
                        .map(Item::mention)
                        .anyMatch(mention -> mention.measure() == Measure.COUNT
                                && mention.start() > first.start()
                                && (mention.end() < last.end() || isNext(last.end(), mention.start()))
                                && !mention.quantity()
                                        .word()
                                        .equals(first.quantity().word())
                                && value.charAt(mention.start() - 1) != '（');
    }

    /** What stands at the top of a list: what 其中 joins to one of its parts is left out up to the next of them. */
    private List<Item> top(Parts list) {
        var items = list.items();
        var top = new ArrayList<Item>();
        for (var i = 0; i < items.size(); i++) {
            var gap = i == 0 ? "" : gap(items.get(i - 1), items.get(i));
            if (i > 0 && NESTED.stream().anyMatch(gap::contains)) {
                var end = i;
                var sum = BigDecimal.ZERO;
                while (end < items.size()) {
                    var before = gap(items.get(end - 1), items.get(end));
                    if (end > i && before.indexOf('；') >= 0
                            || sum.compareTo(items.get(i - 1).fact().number()) == 0) {
                        break;
                    }
                    sum = sum.add(items.get(end).fact().number());
                    end++;
                }
                i = end - 1;
                continue;
            }
            top.add(items.get(i));
        }
        return top;
    }

    private void relate(Item total, List<Item> parts, Severity severity, boolean complete) {
        var facts = parts.stream().map(Item::fact).toList();
        book.relate(new Relation.Sum(rule(total, parts), severity, total.fact(), facts, complete));
    }

    private static RuleId rule(Item total, List<Item> parts) {
        if (total.mention().measure() != Measure.YUAN) {
            return RuleId.R33;
        }
        if (total.kind() == FactKind.THREE_PUBLICS || total.kind() == FactKind.VEHICLES) {
            return RuleId.R74;
        }
        if (total.kind() == FactKind.BASIC_EXPENDITURE
                && parts.stream().anyMatch(part -> part.kind() == FactKind.PERSONNEL)) {
            return RuleId.R04;
        }
        if (total.kind() == FactKind.EXPENDITURE_TOTAL
                && parts.stream().anyMatch(part -> part.kind() == FactKind.BASIC_EXPENDITURE)) {
            return RuleId.R03;
        }
        if (parts.stream()
                .anyMatch(part -> part.kind() == FactKind.OPENING_BALANCE || part.kind() == FactKind.CLOSING_BALANCE)) {
            return RuleId.R07;
        }
        if (total.kind() == FactKind.REVENUE_TOTAL
                && parts.stream().allMatch(part -> part.kind().name().startsWith("REVENUE_"))) {
            return RuleId.R01;
        }
        if (PartKinds.areLevels(parts)) {
            return RuleId.R75;
        }
        return RuleId.R68;
    }

    /** 3039万元，中央2888万元，市级151万元 */
    private boolean isBeside(Item total, Item first) {
        var between = gap(total, first);
        return between.length() < 10
                && between.startsWith("，")
                && !PartKinds.isLevel(total)
                && !partOf.containsKey(total);
    }

    /** Looks for parts among listed figures that make the whole: from the first on, without what is a part of a part. */
    private final class Fit {

        private final Interval whole;
        private final List<Item> items;
        private final List<Item> taken = new ArrayList<>();
        private int steps;

        private final BigDecimal finest;

        Fit(Item total, List<Item> items) {
            this.finest = PartSums.finest(items);
            this.whole = total.mention().quantity().tight();
            this.items = items;
        }

        @Nullable
        List<Item> parts() {
            return from(0, Interval.ZERO) ? List.copyOf(taken) : null;
        }

        private boolean from(int at, Interval sum) {
            if (taken.size() > 1 && sum.overlaps(whole)) {
                return true;
            }
            if (at >= items.size() || ++steps > MOST_STEPS || sum.low().compareTo(whole.high()) > 0) {
                return false;
            }
            var item = items.get(at);
            taken.add(item);
            var next = sum.plus(PartSums.range(item, finest));
            var nested = at + 1 < items.size() && isNested(item, items.get(at + 1));
            var inner = Interval.ZERO;
            for (var skip = at + 1; skip <= items.size(); skip++) {
                if (skip == at + 1 || nested || inner.overlaps(PartSums.range(item, finest))) {
                    if (from(skip, next)) {
                        return true;
                    }
                }
                if (skip < items.size()) {
                    inner = inner.plus(PartSums.range(items.get(skip), finest));
                    if (!nested && inner.low().compareTo(item.fact().number()) > 0) {
                        break;
                    }
                }
            }
            taken.remove(taken.size() - 1);
            return false;
        }

        private boolean isNested(Item item, Item next) {
            var gap = gap(item, next);
            return NESTED.stream().anyMatch(gap::contains) || gap.indexOf('：') >= 0;
        }
    }

    /** 实有在编人员718人，另聘106人。在编人员中专任教师536人、…: the list goes back to what it names. */
    private void named(List<Item> items, int first) {
        var part = items.get(first);
        var start = part.mention().start();
        while (start > 0
                && part.mention().start() - start < LONGEST_LABEL
                && "。；".indexOf(value.charAt(start - 1)) < 0) {
            start--;
        }
        var clause = value.substring(start, part.mention().start());
        var within = clause.indexOf('中');
        if (within < TELLING
                || within > LONGEST_NAME
                || clause.charAt(within - 1) == '其'
                || part.sentence() == items.get(first - 1).sentence()) {
            return;
        }
        var name = clause.substring(0, within);
        for (var i = first - 1; i >= 0; i--) {
            var whole = items.get(i);
            var label = whole.fact().label();
            if (whole.depth() == part.depth() && whole.mention().isPlain() && label.endsWith(name)) {
                var list = run(items, first, part.depth(), Join.SOME);
                if (i < first - 1 && (!whole.isMoney() || PartSums.slip(whole, list.items()) >= TELLING)) {
                    judge(items, i, list);
                }
                return;
            }
        }
    }

    // ---- the whole behind its parts

    private void backward(List<Item> items, int at) {
        var total = items.get(at);
        if (!total.mention().isPlain() || !isTotal(total)) {
            return;
        }
        var gap = gap(items.get(at - 1), total);
        if (gap.length() > LONGEST_LABEL) {
            return;
        }
        var starts = new ArrayList<Integer>();
        for (var from = at - 2; from >= 0 && at - from <= LONGEST_LIST; from--) {
            var before = items.subList(from, at);
            if (before.stream().anyMatch(item -> item.mention().quantity().approximate())) {
                break;
            }
            if (reaches(total, flat(before, total)) || reaches(total, topOf(before, total))) {
                if (total.mention().measure() == Measure.YUAN) {
                    book.relate(new Relation.Sum(
                            RuleId.R68,
                            Severity.ERROR,
                            total.fact(),
                            (reaches(total, flat(before, total)) ? flat(before, total) : topOf(before, total))
                                    .stream().map(Item::fact).toList(),
                            true));
                }
                return;
            }
            if (from == 0 || isBoundary(items.get(from - 1), items.get(from))) {
                starts.add(from);
            }
        }
        if (judgeRun(items, at)) {
            return;
        }
        for (var from : starts) {
            var parts = topOf(items.subList(from, at), total);
            if (parts.size() > 1
                    && isOneRole(total, parts)
                    && !isAgainst(total, parts)
                    && !isMixed(parts)
                    && !goesBack(parts.get(0))
                    && PartSums.slip(total, parts) >= TELLING) {
                if (PartSums.isSumOfSome(total, parts)) {
                    return;
                }
                book.relate(new Relation.Sum(
                        RuleId.R96,
                        Severity.ERROR,
                        total.fact(),
                        parts.stream().map(Item::fact).toList(),
                        true));
                return;
            }
        }
    }

    /** What stands between two figures, but for what is in parentheses. */
    private String beside(Item one, Item other) {
        var gap = gap(one, other);
        var open = gap.indexOf('（');
        var close = gap.lastIndexOf('）');
        return open >= 0 && close > open ? gap.substring(0, open) + gap.substring(close + 1) : gap;
    }

    private static boolean isRun(String between) {
        return between.length() <= LONGEST_LABEL / 2 && between.chars().noneMatch(c -> "。；：".indexOf(c) >= 0);
    }

    /** The list began before, with what is counted in another word: 无人机6架、检测设备72台. */
    private boolean goesBack(Item first) {
        var start = first.mention().start() - first.label().length();
        return start > 0 && value.charAt(start - 1) == '、';
    }

    /** 甲14个、乙8个，合计25个: nothing but the names between the figures, and the total called so. */
    private boolean judgeRun(List<Item> items, int at) {
        var total = items.get(at);
        var level = flat(items.subList(0, at), total);
        if (level.size() < 2) {
            return false;
        }
        var clause = beside(level.get(level.size() - 1), total);
        if (clause.length() > 6 || !clause.startsWith("，")) {
            return false;
        }
        var from = level.size() - 1;
        while (from > 0 && isRun(beside(level.get(from - 1), level.get(from)))) {
            from--;
        }
        var parts = level.subList(from, level.size());
        if (parts.size() < 2
                || goesBack(parts.get(0))
                || !isOneRole(total, parts)
                || isMixed(parts)
                || PartSums.isSumOfSome(total, parts)
                || parts.stream().anyMatch(item -> !item.mention().isPlain())) {
            return false;
        }
        var gap = PartSums.sum(parts).subtract(total.fact().number()).abs();
        var slip = PartSums.slip(total, parts);
        if (slip < FEWEST && gap.multiply(THREE).compareTo(total.fact().number()) > 0 || isRounded(total, parts, gap)) {
            return false;
        }
        book.relate(new Relation.Sum(
                total.isMoney() ? RuleId.R96 : RuleId.R33,
                slip >= TELLING ? Severity.ERROR : Severity.WARNING,
                total.fact(),
                parts.stream().map(Item::fact).toList(),
                true));
        return true;
    }

    private boolean isBoundary(Item one, Item other) {
        var gap = gap(one, other);
        return gap.indexOf('。') >= 0 || gap.indexOf('：') >= 0 || gap.indexOf('；') >= 0;
    }

    private List<Item> flat(List<Item> items, Item total) {
        return items.stream().filter(item -> item.depth() == total.depth()).toList();
    }

    private List<Item> topOf(List<Item> items, Item total) {
        return top(new Parts(Join.SOME, flat(items, total), true));
    }

    private static boolean reaches(Item total, List<Item> parts) {
        if (parts.size() < 2) {
            return false;
        }
        var sum = Interval.ZERO;
        for (var part : parts) {
            sum = sum.plus(part.mention().quantity().interval());
        }
        return sum.overlaps(total.mention().quantity().interval());
    }
}
