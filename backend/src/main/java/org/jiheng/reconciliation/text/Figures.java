package org.jiheng.reconciliation.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jiheng.reconciliation.Measure;
import org.jiheng.reconciliation.text.Figure.Against;
import org.jiheng.reconciliation.text.Figure.Move;
import org.jiheng.reconciliation.text.Figure.Portion;
import org.jiheng.reconciliation.text.Passage.Item;
import org.jspecify.annotations.Nullable;

/** Reads the amounts of a text one after another, each with what is said of it. */
final class Figures {

    /** Rates that are of no amount beside them. */
    private static final List<String> OF_NOTHING = List.of("调整率", "变动率", "序时进度", "时间进度");

    private static final String STOPS = "，。；：（）、";

    private static final WordList YEAR_BEFORE = WordList.of("上年", "去年", "同期", "同比", "上一年", "前一年");
    private static final WordList PLAN = WordList.of("预算", "计划", "任务", "目标", "指标");
    private static final WordList STILL =
            WordList.of("持平", "不变", "未变", "没有变化", "无变化", "无增减", "无增长", "相同", "一致", "没有增减");
    private static final WordList DIVIDES = WordList.of("其中", "分项", "分为", "包括", "具体", "分别", "分部门", "分类", "分开");

    /** Words of a comparison that name nothing. */
    private static final List<String> FILLERS = List.of(
            "按可比口径", "可比口径", "自然口径", "同口径", "相比", "比较", "其中", "合计", "总计", "共计", "总额", "分别", "相应", "各自", "两项", "分项",
            "年度", "具体", "分开看", "增减", "变动", "幅度");

    /** The same, of one letter: only where a name begins or ends. */
    private static final String EDGES = "各均都也仍则共净将约的数且并了年度即为是达内";

    private final Passage passage;
    private final List<Figure> figures;
    private final int from;
    private final String value;
    private final int year;
    private Against against = Against.YEAR_BEFORE;

    private Figures(Passage passage, @Nullable Integer fiscalYear, List<Figure> figures) {
        this.passage = passage;
        this.figures = figures;
        this.from = figures.size();
        this.value = passage.value();
        var latest = fiscalYear == null ? 0 : fiscalYear;
        for (var found : Years.in(value)) {
            latest = Math.max(latest, found.year());
        }
        this.year = latest;
    }

    static List<Figure> of(Collection<Passage> passages, @Nullable Integer fiscalYear) {
        var figures = new ArrayList<Figure>();
        for (var passage : passages) {
            new Figures(passage, fiscalYear, figures).read();
        }
        return figures;
    }

    private void read() {
        var items = passage.items();
        @Nullable Item before = null;
        @Nullable Item prior = null;
        for (var i = 0; i < items.size(); i++) {
            var item = items.get(i);
            var sameSentence = before != null && before.sentence() == item.sentence();
            var start = before == null ? 0 : before.mention().end();
            var lead = value.substring(
                    Math.min(start, item.mention().start()), item.mention().start());
            var stop = lead.lastIndexOf('。');
            if (stop >= 0) {
                lead = lead.substring(stop + 1);
            }
            if (!sameSentence) {
                prior = null;
            }
            var measure = item.mention().measure();
            if (measure == Measure.YUAN || measure == Measure.PERCENT) {
                var up = Words.direction(item.label());
                if (up == null
                        && before != null
                        && measure == Measure.PERCENT
                        && sameSentence
                        && isRateOf(before, lead)) {
                    up = Words.direction(before.label());
                }
                if (up != null && item.mention().isPlain()) {
                    move(item, before, lead, up);
                } else if (measure == Measure.PERCENT
                        && up == null
                        && item.mention().isPlain()) {
                    portion(item, lead);
                } else if (measure == Measure.YUAN && up == null) {
                    if (isPrior(item.label())) {
                        var owner = owner(item);
                        if (owner != null && owner.level != null && name(lead).isEmpty()) {
                            owner.priors.add(item);
                        } else {
                            prior = item;
                        }
                    } else {
                        var figure = level(item, lead);
                        if (prior != null) {
                            figure.priors.add(prior);
                            prior = null;
                        }
                    }
                }
            }
            before = item;
        }
        still();
    }

    /** （69.38%） right behind a difference. */
    private static boolean isRateOf(Item difference, String lead) {
        return difference.isMoney()
                && Words.direction(difference.label()) != null
                && (lead.strip().equals("（") || lead.strip().equals("，"));
    }

    private Figure level(Item item, String lead) {
        var figure = new Figure(figures.size(), passage, name(lead), item, item);
        figure.divides = divides(lead);
        figures.add(figure);
        return figure;
    }

    private static boolean divides(String lead) {
        return lead.startsWith("：") || DIVIDES.isIn(lead);
    }

    private void move(Item item, @Nullable Item before, String lead, boolean up) {
        var told = against(lead);
        if (told != null) {
            against = told;
        }
        var name = name(lead);
        var owner = owner(item);
        if (!name.isEmpty() && (owner == null || !owner.name.contains(name))) {
            owner = new Figure(figures.size(), passage, name, null, item);
            owner.divides = divides(lead);
            figures.add(owner);
        } else if (owner == null) {
            owner = new Figure(figures.size(), passage, "", null, item);
            figures.add(owner);
        }
        var isDifference = item.isMoney();
        var last = owner.moves.isEmpty() ? null : owner.moves.get(owner.moves.size() - 1);
        if (last != null
                && (told == null || told == last.against())
                && (isDifference ? last.difference() : last.rate()) == null
                && (last.difference() == before || last.rate() == before)) {
            var difference = isDifference ? item : last.difference();
            var rate = isDifference ? last.rate() : item;
            var negative = item.fact().number().signum() < 0;
            owner.moves.set(
                    owner.moves.size() - 1,
                    new Move(last.against(), difference, rate, last.up(), (up != negative) != last.up()));
            return;
        }
        var rises = up == item.fact().number().signum() >= 0;
        owner.moves.add(new Move(against, isDifference ? item : null, isDifference ? null : item, rises, false));
    }

    private void portion(Item rate, String lead) {
        if (OF_NOTHING.stream().anyMatch(lead.replace("（", "").strip()::endsWith)) {
            return;
        }
        var owner = owner(rate);
        if (owner == null) {
            owner = new Figure(figures.size(), passage, "", null, rate);
            figures.add(owner);
        }
        owner.portions.add(new Portion(rate, lead));
    }

    private static @Nullable Against against(String lead) {
        if (YEAR_BEFORE.isIn(lead) || !Years.in(lead).isEmpty()) {
            return Against.YEAR_BEFORE;
        }
        var text = lead.replace("公共预算", "").replace("基金预算", "").replace("经营预算", "");
        var compares = text.contains("比") || text.contains("较");
        return compares && PLAN.isIn(text) ? Against.PLAN : null;
    }

    private boolean isPrior(String label) {
        if (label.contains("结转") || label.contains("结余") || label.contains("累计")) {
            return false;
        }
        var own = Years.last(label);
        return YEAR_BEFORE.isIn(label) || own != null && (own < year || label.startsWith("比") || label.startsWith("较"));
    }

    /** The figure that a statement without a name of its own is about. */
    private @Nullable Figure owner(Item item) {
        for (var i = figures.size() - 1; i >= from; i--) {
            var figure = figures.get(i);
            if (figure.sentence != item.sentence()) {
                return null;
            }
            if (figure.depth <= item.depth()) {
                if (isParted(figure, item)) {
                    return null;
                }
                if (!isBase(figure)) {
                    return figure;
                }
            }
        }
        return null;
    }

    /** 完成年初预算13万元的74.15%，比上年下降…: what goes on is said of what was done, not of that by which it is measured. */
    private static boolean isBase(Figure figure) {
        return figure.level != null
                && figure.portions.stream()
                        .anyMatch(portion -> portion.lead().equals("的")
                                && figure.level.label().contains("完成"));
    }

    /** A semicolon ends what is said of a figure, but for one inside parentheses. */
    private boolean isParted(Figure figure, Item item) {
        var depth = 0;
        for (var i = figure.end; i < item.mention().start(); i++) {
            switch (value.charAt(i)) {
                case '（' -> depth++;
                case '）' -> depth = Math.max(0, depth - 1);
                case '；' -> {
                    if (depth == 0) {
                        return true;
                    }
                }
                default -> {}
            }
        }
        return false;
    }

    /** The words that say what a number is about; empty where they only compare. */
    static String name(String lead) {
        var end = lead.length();
        while (end > 0) {
            var start = end;
            while (start > 0 && STOPS.indexOf(lead.charAt(start - 1)) < 0) {
                start--;
            }
            var name = bare(lead.substring(start, end));
            if (!name.isEmpty()) {
                return name;
            }
            end = start - 1;
        }
        return "";
    }

    private static String bare(String segment) {
        var text = Words.withoutDirection(segment);
        var cut = comparison(text);
        if (cut >= 0) {
            text = text.substring(0, cut);
        }
        for (var filler : FILLERS) {
            text = text.replace(filler, "");
        }
        var name = new StringBuilder();
        text.chars().filter(Character::isLetter).forEach(name::appendCodePoint);
        var start = 0;
        var end = name.length();
        while (start < end && EDGES.indexOf(name.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && EDGES.indexOf(name.charAt(end - 1)) >= 0) {
            end--;
        }
        return end - start < 2 ? "" : name.substring(start, end);
    }

    private static int comparison(String text) {
        for (var i = 0; i < text.length(); i++) {
            var next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
            switch (text.charAt(i)) {
                case '较' -> {
                    return i;
                }
                case '同' -> {
                    if (next == '比' || next == '期') {
                        return i;
                    }
                }
                case '比' -> {
                    if ("例赛重率".indexOf(next) < 0) {
                        return i;
                    }
                }
                case '与' -> {
                    if ("上去前年预2".indexOf(next) >= 0) {
                        return i;
                    }
                }
                case '上', '去' -> {
                    if (next == '年') {
                        return i;
                    }
                }
                default -> {}
            }
        }
        return -1;
    }

    /** 与上年持平: no change; 两项都与上年持平: of those before it too. */
    private void still() {
        for (var i = from; i < figures.size(); i++) {
            var figure = figures.get(i);
            if (figure.level == null || !figure.moves.isEmpty()) {
                continue;
            }
            var to = value.length();
            for (var item : passage.items()) {
                if (item.mention().start() >= figure.end) {
                    to = item.mention().start();
                    break;
                }
            }
            var tail = value.substring(figure.end, to);
            var stop = Math.min(index(tail, '。'), index(tail, '；'));
            var said = tail.substring(0, stop);
            figure.still = STILL.isIn(said);
            if (figure.still && (said.contains("均") || said.contains("都") || said.contains("各"))) {
                for (var j = i - 1; j >= from && figures.get(j).sentence == figure.sentence; j--) {
                    if (!figures.get(j).moves.isEmpty()) {
                        break;
                    }
                    figures.get(j).still = true;
                }
            }
        }
    }

    private static int index(String text, char c) {
        var at = text.indexOf(c);
        return at < 0 ? text.length() : at;
    }
}
