package org.jiheng.reconciliation.text;

import java.util.List;
import org.jiheng.reconciliation.Measure;
import org.jiheng.reconciliation.text.Passage.Item;
import org.jspecify.annotations.Nullable;

/**
 * Which figure a percentage is a part of and which is that part, by their places and by the words that the percentage and
 * the figures have in common.
 */
final class PartAndWhole {

    /** What tells that a figure is all of it, or what was to be done. */
    private static final WordList WHOLES = WordList.of(
            "计划", "目标", "任务", "应", "共", "总", "全", "设置", "核定", "发放", "受理", "满分", "权重", "分值", "现有", "批复", "需", "样本", "访问",
            "回访", "抽查", "抽检", "检测");

    /** What a rate is called, whatever it is of. */
    private static final WordList GENERAL = WordList.of(
            "任务", "计划", "目标", "项目", "工程", "工作", "总体", "整体", "年度", "全年", "实际", "建设", "数量", "按期", "按时", "及时", "完成", "达",
            "为", "已");

    /** What is said of a difference, or of where something began or came to, is neither part nor whole. */
    private static final WordList MOVES =
            WordList.of("由", "从", "到", "至", "超出", "超过", "超", "超计划", "超目标", "超任务", "差", "扣", "剩余", "尚余", "新增");

    private static final WordList MONEY =
            WordList.of("执行", "支付", "支出", "预算", "拨付", "兑付", "兑现", "资金", "结余", "结转", "使用", "投资", "产值", "收入");
    private static final WordList FULL = WordList.of("权重", "满分", "分值", "总分");

    private static final WordList PLANS = WordList.of("计划", "目标", "任务", "应", "核定", "批复");
    /** What tells that a figure was done. */
    private static final WordList DONE = WordList.of(
            "完成", "实际", "建成", "办结", "完工", "安装", "已", "落实", "按期", "按时", "及时", "达到", "实施", "竣工", "到位", "发放", "开展");

    private static final WordList OF_DONE =
            WordList.of("完成", "完工", "及时", "按期", "按时", "实现", "任务", "目标", "计划", "办结", "竣工", "进度");
    private static final String STOPS = "，。；：、（）！？";
    /** Letters that say nothing of what a rate is of. */
    private static final String COMMON = "到达成完年实有数目标人个项业民村县市区乡镇户学生员工商农水电路车房土地资金费用型式类级品件次";

    private static final int TAIL = 8;
    private static final int LONGEST_AMONG = 16;
    /**
     * Who is meant.
     *
     * @param sure whether there is no other to choose from
     * @param closed whether the words leave no doubt, however far apart the figures are
     */
    record Pair(Item part, Item whole, boolean sure, boolean closed) {}

    private final Passage passage;
    private final List<Item> items;

    private PartAndWhole(Passage passage) {
        this.passage = passage;
        this.items = passage.items();
    }

    /**
     * Nothing where the words leave it open.
     *
     * @param at which of the passage's numbers is the percentage
     * @param near the figures that it may be of, the nearest first
     */
    static @Nullable Pair of(Passage passage, int at, List<Item> near) {
        var roles = new PartAndWhole(passage);
        var pair = roles.pair(at, near);
        return pair != null ? pair : roles.behind(at);
    }

    static boolean isFigure(Item item) {
        var measure = item.mention().measure();
        return (measure == Measure.COUNT || measure == Measure.POINTS)
                && item.mention().isPlain()
                && item.fact().number().signum() > 0;
    }

    private @Nullable Pair pair(int at, List<Item> near) {
        var rate = items.get(at);
        var whole = at == 0 ? null : items.get(at - 1);
        if (whole != null && isFigure(whole) && isOf(whole, rate)) {
            return ofIts(whole, rate, near);
        }
        var slash = slash(at);
        if (slash != null) {
            return slash;
        }
        var part = part(rate, near);
        return part == null ? null : of(part, rate, near);
    }

    /** 占全县行政村142个的45.1%, 完成目标（50个）的112%: the figure right before is the whole. */
    private boolean isOf(Item whole, Item rate) {
        var between = passage.between(whole, rate);
        return between.endsWith("的")
                && between.length() <= TAIL
                && between.chars().noneMatch(c -> "，。；：、".indexOf(c) >= 0);
    }

    private @Nullable Pair ofIts(Item whole, Item rate, List<Item> near) {
        var parts = near.stream()
                .filter(item -> item != whole
                        && Nearby.isSameUnit(item, whole)
                        && item.sentence() == rate.sentence()
                        && item.depth() <= rate.depth()
                        && isLevel(item))
                .toList();
        return parts.isEmpty() ? null : new Pair(parts.get(0), whole, parts.size() == 1, true);
    }

    /** 覆盖率95.97%（119个村/124个村） */
    private @Nullable Pair slash(int at) {
        if (at + 2 >= items.size()) {
            return null;
        }
        var part = items.get(at + 1);
        var whole = items.get(at + 2);
        return isFigure(part)
                        && isFigure(whole)
                        && part.depth() > items.get(at).depth()
                        && passage.between(part, whole).endsWith("/")
                        && passage.between(items.get(at), part).equals("（")
                ? new Pair(part, whole, true, true)
                : null;
    }

    /** 及时率83.33%。六类设备中有五类按期到位: told right behind, and up to the next sentence. */
    private @Nullable Pair behind(int at) {
        var rate = items.get(at);
        var stem = stem(rate.label().strip());
        if (stem.isEmpty() || isOfMoney(rate.label(), stem) || !Portions.isTelling(rate.fact())) {
            return null;
        }
        for (var i = at + 1; i < items.size() && items.get(i).sentence() - rate.sentence() <= 1; i++) {
            var part = items.get(i);
            if (part.mention().measure() == Measure.PERCENT && part.mention().isPlain()) {
                return null;
            }
            var before = i > at + 1 ? items.get(i - 1) : null;
            if (!isFigure(part) || before == null || !isFigure(before) || !Nearby.isSameUnit(before, part)) {
                continue;
            }
            var among = among(part);
            if (among != null) {
                return isAbout(stem, part, part, List.of(among)) ? new Pair(part, among, true, false) : null;
            }
            if (part.sentence() == rate.sentence()
                    && isLevel(part)
                    && isLevel(before)
                    && !told(List.of(before), WHOLES).isEmpty()
                    && Nearby.words(passage, part).contains(stem)) {
                return new Pair(part, before, true, false);
            }
        }
        return null;
    }

    /** The figure that shares words with the rate; else, where one is said to be among others, that. */
    private @Nullable Item part(Item rate, List<Item> near) {
        var label = rate.label().strip();
        var levels = near.stream().filter(PartAndWhole::isLevel).toList();
        var share = label.indexOf('占');
        if (share >= 0 && (share == 0 || !label.endsWith("占比"))) {
            var subject = Figures.name(label.substring(0, share));
            return levels.stream()
                    .filter(item -> item.sentence() == rate.sentence())
                    .limit(subject.isEmpty() ? 1 : near.size())
                    .filter(item -> subject.isEmpty() || Nearby.isAlike(subject, Nearby.words(passage, item)))
                    .findFirst()
                    .orElse(null);
        }
        var stem = stem(label);
        if (stem.isEmpty() || isOfMoney(label, stem)) {
            return null;
        }
        var counted = levels.stream()
                .filter(item -> label.contains(item.mention().quantity().word()))
                .toList();
        return (counted.isEmpty() ? levels : counted)
                .stream()
                        .filter(item -> !PLANS.isIn(Nearby.words(passage, item)))
                        .filter(item -> isAbout(stem, item, rate, near))
                        .findFirst()
                        .orElseGet(() -> levels.stream()
                                .filter(item -> item.sentence() == rate.sentence()
                                        && (among(item) != null
                                                || OF_DONE.words().contains(stem) && isPlanned(item, rate, near)))
                                .findFirst()
                                .orElse(null));
    }

    /** 采集水样3640个，计划4000个，完成率91%: whatever verb it has, there is a plan for it and no other figure. */
    private boolean isPlanned(Item part, Item rate, List<Item> near) {
        var like = near.stream()
                .filter(item -> item != part && item.sentence() == rate.sentence() && Nearby.isSameUnit(item, part))
                .toList();
        return like.size() == 1
                && told(List.of(part), PLANS).isEmpty()
                && !told(like, PLANS).isEmpty()
                && Math.abs(Nearby.index(items, part) - Nearby.index(items, like.get(0))) == 1;
    }

    /** 资金完成率, 预算执行率 */
    private static boolean isOfMoney(String label, String stem) {
        return MONEY.words().contains(stem) || OF_DONE.words().contains(stem) && MONEY.isIn(label);
    }

    private static boolean isLevel(Item item) {
        var label = Words.trimmed(item.label());
        return Words.direction(item.label()) == null && !MOVES.ends(label) && !label.contains("未");
    }

    /** The last two letters of what a rate is called: 持证 of 持证率. */
    private static String stem(String label) {
        var text = Words.trimmed(label);
        for (var end : List.of("率", "比例", "比重", "占比", "度", "百分比")) {
            if (text.endsWith(end)) {
                var to = text.length() - end.length();
                return to < 2 ? "" : text.substring(to - 2, to);
            }
        }
        return OF_DONE.words().stream()
                .filter(word -> text.endsWith(word) || text.endsWith(word + "任务") || text.endsWith(word + "目标"))
                .findFirst()
                .orElse("");
    }

    /** One letter in common tells only within a sentence, and where it is not said of all the figures. */
    private boolean isAbout(String stem, Item item, Item rate, List<Item> near) {
        var words = Nearby.words(passage, item);
        if (OF_DONE.words().contains(stem)) {
            return DONE.isIn(words) && item.sentence() == rate.sentence();
        }
        return words.contains(stem)
                || item.sentence() == rate.sentence()
                        && stem.chars()
                                .anyMatch(c -> words.indexOf(c) >= 0
                                        && COMMON.indexOf(c) < 0
                                        && near.stream()
                                                .allMatch(other -> other == item
                                                        || Nearby.words(passage, other)
                                                                        .indexOf(c)
                                                                < 0));
    }

    /** 8个作业点中，7个…: what the figure is said to be among. */
    private @Nullable Item among(Item part) {
        var at = Nearby.index(items, part);
        if (at < 1 || !Nearby.isSameUnit(items.get(at - 1), part) || !isFigure(items.get(at - 1))) {
            return null;
        }
        var between = passage.between(items.get(at - 1), part);
        var in = between.lastIndexOf('中');
        return in >= 0
                        && between.length() <= LONGEST_AMONG
                        && between.chars().limit(in).noneMatch(c -> STOPS.indexOf(c) >= 0 && c != '）')
                        && (in == 0 || "其集年当".indexOf(between.charAt(in - 1)) < 0)
                        && (in + 1 >= between.length() || "心央小型等标级期医药学".indexOf(between.charAt(in + 1)) < 0)
                ? items.get(at - 1)
                : null;
    }

    /** The whole of a part: what it is said to be among, what is told to be all or to be done, or the only one that is not less. */
    private @Nullable Pair of(Item part, Item rate, List<Item> near) {
        var among = among(part);
        var beside = isBeside(part, rate);
        if (among != null) {
            return new Pair(part, among, beside, true);
        }
        var others = near.stream()
                .filter(item -> item != part && Nearby.isSameUnit(item, part) && isLevel(item) && isBase(item, rate))
                .toList();
        var here = others.stream()
                .filter(item -> item.sentence() == part.sentence())
                .toList();
        var candidates = here.isEmpty() ? others : here;
        var sure = beside && isCalled(part, candidates, rate);
        var plans = told(candidates, PLANS);
        if (!plans.isEmpty()) {
            return new Pair(part, plans.get(0), sure && plans.size() == 1, false);
        }
        var told = told(candidates, part.mention().measure() == Measure.POINTS ? FULL : WHOLES);
        if (!told.isEmpty()) {
            return new Pair(part, told.get(0), sure && told.size() == 1, false);
        }
        var larger = candidates.stream()
                .filter(item -> item.fact().number().compareTo(part.fact().number()) >= 0)
                .toList();
        if (part.mention().measure() == Measure.POINTS || candidates.isEmpty()) {
            return null;
        }
        // 排查286处，整改327处，整改率95%: the only other figure of its kind is the whole, even if it is less.
        var whole = larger.isEmpty() ? candidates.get(0) : larger.get(0);
        return new Pair(
                part, whole, sure && !here.isEmpty() && (larger.isEmpty() ? candidates : larger).size() == 1, false);
    }

    /** 指标完成率 is of 指标, whatever else was done: what a rate is called stands beside its figures. */
    private boolean isCalled(Item part, List<Item> candidates, Item rate) {
        var label = Words.trimmed(rate.label());
        var stem = stem(label);
        if (!OF_DONE.words().contains(stem)) {
            return true;
        }
        var name = label.substring(0, Math.max(0, label.lastIndexOf(stem)));
        for (var word : GENERAL.words()) {
            name = name.replace(word, "");
        }
        var called = name;
        return called.length() < 2
                || Nearby.isAlike(called, Nearby.words(passage, part))
                || candidates.stream().anyMatch(item -> Nearby.isAlike(called, Nearby.words(passage, item)));
    }

    private List<Item> told(List<Item> candidates, WordList words) {
        return candidates.stream()
                .filter(item -> words.isIn(Nearby.words(passage, item)))
                .toList();
    }

    /** 占行政村总数的…%: only of what is called so. */
    private boolean isBase(Item whole, Item rate) {
        var label = rate.label();
        var share = label.indexOf('占');
        if (share < 0 || label.endsWith("占比")) {
            return true;
        }
        var base = Figures.name(label.substring(share + 1));
        return base.isEmpty() || Nearby.isAlike(base, Nearby.words(passage, whole));
    }

    /** Nothing between that a percentage may be of, nor the end of what is said. */
    private boolean isBeside(Item part, Item rate) {
        if (part.sentence() != rate.sentence()) {
            return false;
        }
        if (part.mention().start() > rate.mention().start()) {
            return true;
        }
        for (var i = Nearby.index(items, rate) - 1; i >= 0 && items.get(i) != part; i--) {
            if (items.get(i).mention().measure() == Measure.PERCENT) {
                return false;
            }
        }
        var between = passage.between(part, rate);
        return between.indexOf('；') < 0 && between.indexOf('：') < 0;
    }
}
