package org.jiheng.reconciliation.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jiheng.reconciliation.Fact;
import org.jiheng.reconciliation.FactKind;
import org.jiheng.reconciliation.Interval;
import org.jiheng.reconciliation.Outcome;
import org.jiheng.reconciliation.RuleId;
import org.jiheng.reconciliation.Severity;
import org.jiheng.reconciliation.Slip;
import org.jiheng.reconciliation.text.Term.Base;
import org.jiheng.reconciliation.text.Term.Role;
import org.jspecify.annotations.Nullable;

/**
 * What came and what went: 减少3人（退休4人、调入1人）; 年初46枚，购置420枚，使用388枚，年末78枚; 新建4座、3座，由41座增加到48座.
 */
final class Flows {

    private static final WordList OPENING =
            WordList.of("年初", "期初", "上年末", "上年年末", "上年底", "上年末", "原有", "月初", "上年结", "上月", "上年");
    private static final WordList CLOSING = WordList.of("年末", "期末", "年底", "月末", "达到", "达", "现有", "总数", "结存", "共有");
    private static final WordList ADJUSTED = WordList.of("调增", "调减", "追加", "核减", "核增", "追减");
    private static final WordList DOWN = WordList.of("调减", "核减", "追减");
    private static final WordList INITIAL = WordList.of("年初", "原", "下达", "批复");
    private static final WordList RESULT = WordList.of("调整后", "全年", "实际下达", "实际安排", "最终", "调整为");
    private static final WordList END = WordList.of("年末", "期末", "年底", "月末");
    private static final WordList BALANCE = WordList.of("结余", "结存", "余额", "库存");
    private static final WordList ALL = WordList.of("总", "全", "累计", "共");
    /** What is rebuilt was there. */
    private static final WordList SAME = WordList.of("改造", "改建", "维修", "修缮", "提升", "升级", "更新", "更换", "整治");

    private static final WordList LISTS = WordList.of("，其中：", "，其中", "：", "，包括", "（其中：", "（");
    private static final int LONGEST_LEAD = 20;
    /** Subsets of more are not tried. */
    private static final int MOST = 8;

    private static final BigDecimal NEARLY = new BigDecimal("0.1");

    private final FactBook book;
    private final Set<Fact> known;
    private final Terms terms;

    private Flows(Terms terms, Set<Fact> known, FactBook book) {
        this.terms = terms;
        this.known = known;
        this.book = book;
    }

    static void relate(List<Terms> paragraphs, FactBook book) {
        var known = new HashSet<Fact>();
        for (var relation : book.relations()) {
            if (relation.rule() == RuleId.R110) {
                known.addAll(relation.facts());
            }
        }
        paragraphs.forEach(terms -> new Flows(terms, known, book).relate());
    }

    private void relate() {
        for (var i = 0; i < terms.size(); i++) {
            var term = terms.get(i);
            if (term.role() == Role.DIFFERENCE && term.way() != 0) {
                if (term.item().label().startsWith("净")) {
                    behind(i);
                }
                net(i);
            }
            if (has(ADJUSTED, term) && i > 0 && i + 1 < terms.size()) {
                adjusted(i);
            }
            if (term.role() == Role.TO && i > 0 && terms.get(i - 1).role() == Role.FROM) {
                grown(i);
            } else if (term.isLevel() && has(CLOSING, term) && !has(OPENING, term)) {
                stock(i);
            }
        }
    }

    private static boolean has(WordList words, Term term) {
        return words.isIn(term.item().label());
    }

    // ---- by how much in all, and by what

    private void net(int at) {
        var whole = terms.get(at);
        var end = rated(at);
        var lead = LISTS.at(terms.value(), end);
        if (lead == null) {
            lead = colon(end);
        }
        if (lead == null || known.contains(whole.fact())) {
            return;
        }
        var inside = lead.startsWith("（");
        var parts = new ArrayList<Term>();
        for (var i = at + 1; i < terms.size(); i++) {
            var part = terms.get(i);
            var deeper = part.item().depth() > whole.item().depth();
            if (inside && !deeper
                    || part.item().sentence() != whole.item().sentence()
                    || part.clause() > whole.clause() && !lead.endsWith("：")) {
                break;
            }
            if (!inside && deeper || !part.is(whole.unit()) || part.start() < end) {
                continue;
            }
            if (way(part) == 0 || part.base() != Base.NONE) {
                return;
            }
            parts.add(part);
        }
        if (parts.size() < 2
                || parts.size() > MOST
                || says(whole.end(), parts.get(parts.size() - 1).end() + 2, "主要", "等")) {
            return;
        }
        sum(whole, parts, inside);
    }

    /** Behind （降6.89%） */
    private int rated(int at) {
        var end = terms.get(at).end();
        if (at + 1 == terms.size()) {
            return end;
        }
        var next = terms.get(at + 1);
        var rated = next.role() == Role.RATE
                && terms.gap(terms.get(at), next).startsWith("（")
                && terms.value().startsWith("）", next.end());
        return rated ? next.end() + 1 : end;
    }

    /** 补贴少483.05万元，基本支出多68.49万元，净减414.56万元 */
    private void behind(int at) {
        var whole = terms.get(at);
        var parts = new ArrayList<Term>();
        for (var i = at - 1; i >= 0 && terms.get(i).clause() == whole.clause() && parts.size() < MOST; i--) {
            var part = terms.get(i);
            if (part.is(whole.unit()) && part.item().depth() == whole.item().depth()) {
                if (way(part) == 0 || part.base() != Base.NONE) {
                    break;
                }
                parts.add(0, part);
            }
        }
        var both = parts.stream().map(Flows::way).distinct().count() > 1;
        if (both && !known.contains(whole.fact())) {
            sum(whole, parts, true);
        }
    }

    private void sum(Term whole, List<Term> parts, boolean inside) {
        var facts = new ArrayList<Fact>();
        facts.add(whole.fact());
        var range = Interval.ZERO;
        var exact = BigDecimal.ZERO;
        var working = new StringBuilder();
        var ways = new HashSet<Integer>();
        for (var part : parts) {
            facts.add(part.fact());
            ways.add(way(part));
            range = way(part) > 0 ? range.plus(part.interval()) : range.minus(part.interval());
            exact = exact.add(part.fact().number().multiply(BigDecimal.valueOf(way(part))));
            working.append(way(part) < 0 ? " - " : working.length() == 0 ? "" : " + ")
                    .append(part.fact().shown());
        }
        var own = whole.way() > 0 ? whole.interval() : Interval.ZERO.minus(whole.interval());
        if (range.overlaps(own)) {
            book.looked(RuleId.R110, Outcome.HELD, facts);
            book.moved(facts.subList(1, facts.size()));
            return;
        }
        var signed = whole.fact().number().multiply(BigDecimal.valueOf(whole.way()));
        var gap = signed.subtract(exact);
        // More than all of it is too much, whatever is left out.
        var sure = ways.size() > 1
                || inside
                || ways.contains(whole.way()) && exact.abs().compareTo(signed.abs()) > 0;
        var slip = parts.stream()
                .anyMatch(part -> Slip.isTelling(
                        part.fact().amount(), part.fact().number().add(gap.multiply(BigDecimal.valueOf(way(part))))));
        if (!sure && !slip && gap.abs().compareTo(signed.abs().multiply(NEARLY)) > 0) {
            return;
        }
        book.observe(
                RuleId.R110,
                sure || slip ? Severity.ERROR : Severity.WARNING,
                "recon.changes",
                facts,
                whole.fact().amount().shown(signed),
                working.append(" = ")
                        .append(whole.fact().amount().shown(exact))
                        .toString()
                        .strip());
    }

    /** ，全部为省级补助资金： */
    private @Nullable String colon(int from) {
        var to = terms.value().indexOf('：', from);
        if (to < 0 || to - from > LONGEST_LEAD) {
            return null;
        }
        var lead = terms.value().substring(from, to + 1);
        return lead.indexOf('。') < 0 && lead.indexOf('；') < 0 && lead.chars().noneMatch(c -> Mentions.isDigit((char) c))
                ? lead
                : null;
    }

    private boolean says(int from, int to, String... words) {
        var text = terms.value().substring(from, Math.min(to, terms.value().length()));
        return List.of(words).stream().anyMatch(text::contains);
    }

    private static int way(Term term) {
        return Terms.way(term) != 0 ? Terms.way(term) : term.way();
    }

    // ---- from what to what, and by what

    private void grown(int at) {
        var to = terms.get(at);
        var from = terms.get(at - 1);
        if (at + 1 < terms.size()
                && terms.get(at + 1).role() == Role.DIFFERENCE
                && terms.get(at + 1).clause() == to.clause()) {
            return;
        }
        var flows = new ArrayList<Term>();
        for (var i = at - 2; i >= 0 && terms.get(i).clause() == to.clause() && flows.size() < MOST; i--) {
            var term = terms.get(i);
            if (term.is(to.unit()) && term.item().depth() == to.item().depth()) {
                // 新建空气站4座、水质站3座: the verb of the first.
                flows.add(0, term);
            }
        }
        var inside = inside(at);
        if (!inside.isEmpty()) {
            settle(from, to, inside, (1 << inside.size()) - 1, Severity.ERROR);
            return;
        }
        var verb = flows.stream().filter(f -> Terms.way(f) != 0).findFirst();
        if (verb.isEmpty() || !from.is(to.unit())) {
            return;
        }
        flows.subList(0, flows.indexOf(verb.get())).clear();
        flows.removeIf(flow -> Terms.way(flow) == 0 && has(SAME, flow));
        var lead = terms.value().substring(flows.get(flows.size() - 1).end(), from.start());
        var all = has(ALL, from) || lead.contains("使");
        if (flows.stream().anyMatch(f -> f.role() == Role.NONE || f.base() != Base.NONE)
                || !all
                        && flows.stream()
                                .noneMatch(f -> Nearby.isAlike(
                                        f.item().label(), from.item().label()))) {
            return;
        }
        settle(from, to, flows, last(flows), all ? Severity.ERROR : Severity.WARNING);
    }

    /** 由26辆减少到23辆（报废4辆、新购1辆） */
    private List<Term> inside(int at) {
        var to = terms.get(at);
        var found = new ArrayList<Term>();
        for (var i = at + 1;
                i < terms.size() && terms.get(i).item().depth() > to.item().depth() && found.size() < MOST;
                i++) {
            var term = terms.get(i);
            if (!term.is(to.unit()) || Terms.way(term) == 0) {
                return List.of();
            }
            found.add(term);
        }
        return found.size() > 1 && terms.value().startsWith("（", to.end()) ? found : List.of();
    }

    // ---- what was planned, and what became of it

    /** 年初计划320台，年中调增40台，全年计划360台 */
    private void adjusted(int at) {
        var by = terms.get(at);
        var then = terms.get(at + 1);
        if (!then.is(by.unit())
                || !then.isLevel()
                || !has(RESULT, then)
                || by.fact().kind() == FactKind.ADJUSTMENT
                || then.item().sentence() != by.item().sentence()) {
            return;
        }
        Term meant = null;
        for (var i = at - 1;
                i >= 0 && terms.get(i).item().sentence() == by.item().sentence();
                i--) {
            var first = terms.get(i);
            if (first.is(by.unit()) && first.isLevel()) {
                var gap = then.interval().minus(first.interval());
                var down = DOWN.isIn(by.item().label());
                if (has(ADJUSTED, first) || gap.overlaps(down ? Interval.ZERO.minus(by.interval()) : by.interval())) {
                    return;
                }
                var opposed = gap.overlaps(down ? by.interval() : Interval.ZERO.minus(by.interval()));
                meant = opposed || i == at - 1 && has(INITIAL, first) ? first : meant;
            }
        }
        if (meant != null) {
            settle(meant, then, List.of(by), 1, Severity.ERROR);
        }
    }

    // ---- what was there, came, went, and is there

    private void stock(int at) {
        var closing = terms.get(at);
        var money = closing.is("元");
        if (money && !has(BALANCE, closing)) {
            return;
        }
        Term opening = null;
        Term other = null;
        var flows = new ArrayList<Term>();
        for (var i = 0; i < terms.size(); i++) {
            var term = terms.get(i);
            var here = money
                    ? term.clause() == closing.clause()
                    : term.item().sentence() == closing.item().sentence();
            if (!here || i == at || !term.is(closing.unit())) {
                continue;
            }
            if (has(OPENING, term) && (term.isLevel() || term.role() == Role.BASE)) {
                if (opening != null) {
                    return;
                }
                opening = term;
            } else if (flow(term, money) != 0 && term.role() != Role.NONE && term.base() == Base.NONE) {
                flows.add(term);
            } else if (term.isLevel()
                    && term.base() != Base.PLAN
                    && term.item().depth() <= closing.item().depth()) {
                if (other != null || i > at || !flows.isEmpty()) {
                    return;
                }
                other = term;
            }
        }
        // 共有16辆，报废3辆，新购2辆，年末保有15辆: what it began with is not called so.
        var ends = has(END, closing);
        if (opening == null && ends && flows.size() > 1) {
            opening = other;
        } else if (other != null) {
            return;
        }
        if (opening != null && flows.size() > (ends && !money ? 0 : 1) && flows.size() <= MOST) {
            settle(opening, closing, flows, told(closing, flows), Severity.ERROR);
        }
    }

    /** All but what stands in parentheses behind another, or is a part of it. */
    private static int told(Term closing, List<Term> flows) {
        var all = 0;
        for (var i = 0; i < flows.size(); i++) {
            var item = flows.get(i).item();
            all |= item.depth() <= closing.item().depth() && !item.label().contains("其中") ? 1 << i : 0;
        }
        return closing.is("元") ? 0 : all;
    }

    private static int flow(Term term, boolean money) {
        var label = term.item().label();
        if (money) {
            var in = label.contains("收入") || label.endsWith("结余") && !label.contains("累计");
            return in ? 1 : label.contains("支出") ? -1 : Terms.way(term);
        }
        return Terms.way(term);
    }

    /** Of 新建4座、改建3座 none is left out. */
    private int last(List<Term> flows) {
        var together = 1 << flows.size() - 1;
        for (var i = flows.size() - 1; i > 0; i--) {
            var between =
                    terms.value().substring(flows.get(i - 1).end(), flows.get(i).start());
            if (between.indexOf('、') < 0 || between.indexOf('，') >= 0) {
                break;
            }
            together |= 1 << i - 1;
        }
        return together;
    }

    /**
     * Whether some of what came and went makes the difference.
     *
     * @param together those that have to be among them
     */
    private void settle(Term from, Term to, List<Term> flows, int together, Severity severity) {
        var by = to.interval().minus(from.interval());
        var money = to.is("元");
        Interval[] sums = new Interval[1 << flows.size()];
        sums[0] = Interval.ZERO;
        for (var set = 1; set < sums.length; set++) {
            var last = Integer.numberOfTrailingZeros(set);
            var flow = flows.get(last);
            var rest = sums[set & (set - 1)];
            var way = flow(flow, money);
            sums[set] = way < 0 ? rest.minus(flow.interval()) : rest.plus(flow.interval());
            if ((set & together) == together && sums[set].overlaps(by)) {
                return;
            }
        }
        var facts = new ArrayList<Fact>(List.of(from.fact(), to.fact()));
        var working = new StringBuilder(from.fact().shown());
        var exact = from.fact().number();
        for (var flow : flows) {
            var way = flow(flow, money) < 0 ? -1 : 1;
            facts.add(flow.fact());
            exact = exact.add(flow.fact().number().multiply(BigDecimal.valueOf(way)));
            working.append(way < 0 ? " - " : " + ").append(flow.fact().shown());
        }
        book.observe(
                RuleId.R117,
                severity,
                "recon.stock",
                facts,
                to.fact().shown(),
                working.append(" = ").append(to.fact().amount().shown(exact)).toString());
    }
}
