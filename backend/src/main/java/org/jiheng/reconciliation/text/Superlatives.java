package org.jiheng.reconciliation.text;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.jiheng.reconciliation.Fact;
import org.jiheng.reconciliation.FactKind;
import org.jiheng.reconciliation.Measure;
import org.jiheng.reconciliation.Relation;
import org.jiheng.reconciliation.RuleId;
import org.jiheng.reconciliation.Severity;
import org.jiheng.reconciliation.Slip;
import org.jiheng.reconciliation.text.Passage.Item;
import org.jiheng.reconciliation.text.Roster.Member;
import org.jspecify.annotations.Nullable;

/** 执行率最低的是…, 得分最高的是…（99分）: which one of those listed it is, and what it has. */
final class Superlatives {

    private static final String GREAT = "高多大长";
    private static final String SMALL = "低少小短";
    private static final List<String> NOT =
            List.of("最低生活", "最低工资", "最高人民", "最大限度", "最大程度", "最低限度", "最高限价", "最小化", "最多跑", "最大化");
    private static final List<String> LINKS =
            List.of("的项目分别是", "的项目是", "的项目为", "的分别为", "的是", "的为", "的有", "是", "为", "：");
    /** Of some of them only. */
    private static final WordList SOME = WordList.of("类项目", "上年", "去年", "历年", "其余", "除", "全省", "全国", "全市");

    private static final int LONGEST_NAME = 40;
    private static final int NEAR = 3;

    private final List<Roster> rosters;
    private final FactBook book;
    /** What was compared last: 得分最高的是甲, 最低的是乙. */
    private String words = "";

    private Superlatives(List<Roster> rosters, FactBook book) {
        this.rosters = rosters;
        this.book = book;
    }

    static void relate(List<Roster> rosters, Collection<Passage> passages, FactBook book) {
        if (rosters.isEmpty()) {
            return;
        }
        var superlatives = new Superlatives(rosters, book);
        for (var passage : passages) {
            var value = passage.value();
            superlatives.words = "";
            for (var at = value.indexOf('最'); at >= 0; at = value.indexOf('最', at + 1)) {
                superlatives.read(passage, at);
            }
        }
    }

    /**
     * @param name of which it is said; empty where only the figure is
     * @param words in what it is the first or the last
     * @param from where the name begins
     */
    private record Said(
            String words,
            boolean most,
            String name,
            int from,
            int to,
            @Nullable Item value) {}

    private void read(Passage passage, int at) {
        var value = passage.value();
        var kind = at + 1 < value.length() ? value.charAt(at + 1) : ' ';
        if (GREAT.indexOf(kind) < 0 && SMALL.indexOf(kind) < 0 || NOT.stream().anyMatch(w -> value.startsWith(w, at))) {
            return;
        }
        var start = at;
        while (start > 0 && at - start < LONGEST_NAME && "，。；：、（".indexOf(value.charAt(start - 1)) < 0) {
            start--;
        }
        var sentence = value.lastIndexOf('。', at) + 1;
        var context = value.substring(Math.max(sentence, at - LONGEST_NAME), at);
        if (SOME.isIn(context)) {
            return;
        }
        var most = GREAT.indexOf(kind) >= 0;
        var own = bare(value.substring(start, at));
        words = own.isEmpty() ? words : own;
        var said = behind(passage, words, at, most);
        for (var roster : rosters) {
            var here = said != null ? said : before(passage, roster, start, at, most);
            if (here != null && !here.name().isEmpty() && relate(roster, here, passage)) {
                return;
            }
            var item = here == null ? item(passage, at + 2) : null;
            if (item != null && Tallies.isAll(passage, roster) && relate(roster, most, item)) {
                return;
            }
        }
    }

    /** 最高98.8分、最低84.9分: of all that are counted in the passage. */
    private boolean relate(Roster roster, boolean most, Item item) {
        var column = roster.column(item.mention().measure() == Measure.POINTS ? "得分" : words);
        if (column == null || !item.mention().isPlain()) {
            return false;
        }
        var best = first(roster, column, Rosters.extreme(roster, column, most));
        if (best == null || !isOf(item.mention().measure(), Roster.value(best, column))) {
            return false;
        }
        same(item.fact(), best, column);
        return true;
    }

    private void same(Fact stated, Member member, String column) {
        var number = Roster.value(member, column).number();
        var telling = stated.number().compareTo(number) == 0 || Slip.strength(stated.number(), number) > 0;
        book.relateSurely(new Relation.Same(
                RuleId.R122,
                telling ? Severity.ERROR : Severity.WARNING,
                List.of(stated, Roster.fact(member, column, stated.amount(), book))));
    }

    /** 得分最高的是甲项目（99分） */
    private static @Nullable Said behind(Passage passage, String words, int at, boolean most) {
        var value = passage.value();
        for (var link : LINKS) {
            if (value.startsWith(link, at + 2)) {
                var from = at + 2 + link.length();
                var to = from;
                while (to < value.length()
                        && to - from < LONGEST_NAME
                        && "，。；、（".indexOf(value.charAt(to)) < 0
                        && !Mentions.isDigit(value.charAt(to))) {
                    to++;
                }
                return new Said(words, most, value.substring(from, to), from, to, item(passage, to));
            }
        }
        return null;
    }

    /** 甲项目执行率最低，为78.22% */
    private static @Nullable Said before(Passage passage, Roster roster, int start, int at, boolean most) {
        var words = passage.value().substring(start, at);
        var member = roster.named(words);
        if (member == null) {
            return null;
        }
        var stem = member.stem();
        var end = words.indexOf(stem) + stem.length();
        if (end < stem.length()) {
            return null;
        }
        var rest = words.substring(end);
        rest = rest.startsWith("项目") ? rest.substring(2) : rest;
        return new Said(rest, most, member.name(), start, start + end, item(passage, at + 2));
    }

    /** The figure right behind. */
    private static @Nullable Item item(Passage passage, int from) {
        return passage.items().stream()
                .filter(item -> item.mention().start() >= from && item.mention().start() <= from + NEAR)
                .findFirst()
                .orElse(null);
    }

    private boolean relate(Roster roster, Said said, Passage passage) {
        var named = roster.named(said.name());
        var column = named == null ? null : roster.column(said.words());
        if (named == null || column == null) {
            return false;
        }
        var best = Rosters.extreme(roster, column, said.most());
        var own = named.values().get(column);
        if (own == null) {
            return false;
        }
        var stated = said.value() == null ? null : said.value().fact();
        if (own.number().compareTo(best) == 0) {
            if (stated != null && isOf(stated.amount().measure(), own)) {
                same(stated, named, column);
            }
            return true;
        }
        var first = first(roster, column, best);
        // What is said beside it tells which one was meant.
        var sure = stated == null || stated.number().compareTo(best) == 0;
        book.observe(
                RuleId.R122,
                sure && first != null ? Severity.ERROR : Severity.WARNING,
                "recon.extreme",
                List.of(
                        book.words(
                                FactKind.LISTED_ITEM,
                                "roster",
                                "",
                                said.name(),
                                passage.text().quote(said.from(), said.to())),
                        Roster.fact(named, column, book)),
                said.name(),
                first == null ? "" : first.name(),
                best.toPlainString());
        return true;
    }

    private static boolean isOf(Measure measure, Roster.Value value) {
        return measure == value.quantity().measure()
                || measure == Measure.COUNT
                || value.quantity().measure() == Measure.COUNT && measure == Measure.POINTS;
    }

    private static @Nullable Member first(Roster roster, String column, BigDecimal best) {
        var all = roster.members().stream()
                .filter(m -> {
                    var value = m.values().get(column);
                    return value != null && value.number().compareTo(best) == 0;
                })
                .toList();
        return all.size() == 1 ? all.get(0) : null;
    }

    private static String bare(String words) {
        var at = words.lastIndexOf("其中");
        return at < 0 ? words : words.substring(at + 2);
    }
}
