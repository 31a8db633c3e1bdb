package org.jiheng.reconciliation.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiheng.reconciliation.Fact;
import org.jiheng.reconciliation.Interval;
import org.jiheng.reconciliation.Outcome;
import org.jiheng.reconciliation.RuleId;
import org.jiheng.reconciliation.Severity;
import org.jiheng.reconciliation.text.Term.Base;
import org.jiheng.reconciliation.text.Term.Role;
import org.jspecify.annotations.Nullable;

/** From what to what something changed, and by how much: 由14分钟缩短到9分钟，缩短5分钟. */
final class FromTo {

    /** Words between what it was and what it is. */
    private static final int LONGEST_GAP = 24;

    private static final int LONGEST_LINK = 6;

    private static final WordList ALL = WordList.of("合计", "共", "总计", "累计", "两项", "三项", "各项", "总体");
    private static final WordList EACH = WordList.of("分别", "依次");
    private static final List<String> NO_NAMES = List.of("累计", "实际", "直接", "平均", "总体", "整体");

    private final Terms terms;
    private final Changes changes;
    private final FactBook book;
    private final List<Term[]> pairs = new ArrayList<>();

    private FromTo(Terms terms, Changes changes, FactBook book) {
        this.terms = terms;
        this.changes = changes;
        this.book = book;
    }

    static void relate(Terms terms, Changes changes, FactBook book) {
        var pairs = new FromTo(terms, changes, book);
        for (var i = 0; i < terms.size(); i++) {
            if (terms.get(i).role() == Role.TO) {
                pairs.changed(i);
            }
        }
        for (var i = 0; i < terms.size(); i++) {
            var move = terms.get(i);
            if (move.isMove() && !changes.isTold(move)) {
                if (isOfEach(move)) {
                    pairs.each(i);
                } else {
                    pairs.together(move);
                }
            }
        }
    }

    /** 分别增加…、…: not of one thing. */
    static boolean isOfEach(Term move) {
        return EACH.isIn(move.item().label());
    }

    private void changed(int at) {
        var to = terms.get(at);
        var from = from(at);
        if (from == null
                || from.fact().number().signum() < 0
                || to.fact().number().signum() < 0) {
            return;
        }
        pairs.add(new Term[] {from, to});
        var moves = new ArrayList<Term>();
        for (var i = at + 1; i < terms.size() && terms.get(i).clause() == to.clause(); i++) {
            var term = terms.get(i);
            if (!term.isMove()
                    || term.item().depth() == to.item().depth() && term.base() == Base.PLAN
                    || isOfEach(term)
                    || isOfAll(term)
                    || isOfAnotherYear(term, from, to)
                    || isOfAnother(term, from)
                    || term.role() == Role.DIFFERENCE && !term.is(to.unit())) {
                break;
            }
            moves.add(term);
        }
        if (moves.isEmpty()) {
            before(at, to).ifPresent(moves::add);
        }
        if (moves.isEmpty()) {
            if (to.way() * to.fact().number().subtract(from.fact().number()).signum() < 0) {
                changes.against(from, to);
            }
        } else {
            change(from, to, moves);
        }
    }

    /** 下降3.2万吨，由48.6万吨降至45.4万吨 */
    private Optional<Term> before(int at, Term to) {
        var move = at < 2 ? null : terms.get(at - 2);
        return move != null
                        && move.role() == Role.DIFFERENCE
                        && move.is(to.unit())
                        && move.base() != Base.PLAN
                        && move.clause() == to.clause()
                        && terms.gap(move, terms.get(at - 1)).length() <= LONGEST_LINK
                ? Optional.of(move)
                : Optional.empty();
    }

    /** 学生由1200人增加到1260人，教师增加4人 */
    private static boolean isOfAnother(Term move, Term from) {
        var name = Figures.name(Term.withoutWay(move.item().label()));
        return !name.isEmpty()
                && !NO_NAMES.contains(name)
                && !from.item().label().contains(name.substring(name.length() - 2));
    }

    /** 由2020年的4126辆增至2023年的5384辆，比上年增长12.4% */
    private static boolean isOfAnotherYear(Term move, Term from, Term to) {
        var year = Years.last(from.item().label());
        var last = Years.last(to.item().label());
        return move.base() == Base.EARLIER && year != null && (last == null || last - year != 1);
    }

    /** What it changed from: right before, and nothing but the change between. */
    private @Nullable Term from(int at) {
        var to = terms.get(at);
        for (var i = at - 1; i >= 0 && terms.get(i).clause() == to.clause(); i--) {
            var from = terms.get(i);
            if (from.item().depth() > to.item().depth()) {
                continue;
            }
            var between = terms.gap(from, to);
            var near = between.length() <= LONGEST_GAP
                    && (between.indexOf('，') < 0
                            || from.role() == Role.FROM && between.indexOf('，') < 2
                            || from.role() == Role.BASE && from.base() == Base.EARLIER)
                    && !isListed(i)
                    && between.indexOf('、') < 0;
            return from.is(to.unit())
                            && near
                            && (from.role() == Role.FROM || from.role() == Role.LEVEL || from.role() == Role.BASE)
                    ? from
                    : null;
        }
        return null;
    }

    /** 由900个和1200个 */
    private boolean isListed(int at) {
        return at > 0
                && terms.get(at - 1).is(terms.get(at).unit())
                && terms.get(at).start() - terms.get(at - 1).end() == 1;
    }

    private void change(Term from, Term to, List<Term> moves) {
        var differences =
                moves.stream().filter(t -> t.role() == Role.DIFFERENCE).toList();
        var rates = moves.stream().filter(t -> t.role() == Role.RATE).toList();
        moves.forEach(move -> changes.tell(move));
        if (to.item().mention().bounded()) {
            return;
        }
        var by = to.interval().minus(from.interval());
        var sum = differences.stream()
                .map(t -> t.fact().number().multiply(BigDecimal.valueOf(t.way())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var difference = differences.stream()
                .filter(t -> Changes.signed(t).overlaps(by))
                .findFirst()
                .orElse(differences.isEmpty() ? null : differences.get(0));
        // 增加11人、减少14人: together they are what changed.
        if (differences.size() > 1 && by.holds(sum)) {
            return;
        }
        var points = to.is("%")
                && differences.isEmpty()
                && Changes.signed(rates.get(0)).overlaps(by);
        if (points) {
            return;
        }
        var rate = to.is("%") && difference != null || rates.isEmpty() ? null : rates.get(0);
        changes.relate(difference, rate, to, from, Severity.ERROR);
    }

    private static boolean isOfAll(Term term) {
        return ALL.isIn(term.item().label());
    }

    /** 合计压减166.25万元: of all that changed in the sentence. */
    private void together(Term move) {
        if (move.role() != Role.DIFFERENCE || move.way() == 0 || !isOfAll(move)) {
            return;
        }
        var all = pairs.stream()
                .filter(pair -> pair[1].item().sentence() == move.item().sentence()
                        && pair[1].is(move.unit())
                        && pair[1].end() <= move.start())
                .toList();
        if (all.size() < 2) {
            return;
        }
        var by = Interval.ZERO;
        var working = new StringBuilder();
        var facts = new ArrayList<Fact>(List.of(move.fact()));
        for (var pair : all) {
            by = by.plus(pair[1].interval()).minus(pair[0].interval());
            facts.add(pair[0].fact());
            facts.add(pair[1].fact());
            working.append(working.isEmpty() ? "" : " + ")
                    .append(pair[1].fact().shown())
                    .append(" - ")
                    .append(pair[0].fact().shown());
        }
        changes.tell(move);
        if (Changes.signed(move).overlaps(by)) {
            book.looked(RuleId.R110, Outcome.HELD, facts);
        } else {
            book.observe(
                    RuleId.R110,
                    Severity.ERROR,
                    "recon.changes",
                    facts,
                    move.item().label().strip() + move.fact().shown(),
                    working.toString());
        }
    }

    /** 分别增加81元和66元: each of its own. */
    private void each(int at) {
        var first = terms.get(at);
        var moves = new ArrayList<Term>();
        for (var i = at; i < terms.size(); i++) {
            var term = terms.get(i);
            if (i > at
                    && (!term.is(first.unit())
                            || terms.gap(terms.get(i - 1), term).length() > 3)) {
                break;
            }
            moves.add(term);
        }
        var count = moves.size();
        var levels = new ArrayList<Term>();
        var froms = new ArrayList<Term>();
        for (var i = at - 1;
                i >= 0 && terms.get(i).item().sentence() == first.item().sentence();
                i--) {
            var term = terms.get(i);
            if (!term.is(first.unit())) {
                continue;
            }
            if (term.role() == Role.FROM && froms.size() < count) {
                froms.add(0, term);
            } else if (term.isLevel() && levels.size() < count) {
                levels.add(0, term);
            }
        }
        var bases = new ArrayList<Term>();
        for (var i = at + count; i < terms.size() && bases.size() < count; i++) {
            var term = terms.get(i);
            if (!term.is(first.unit()) || term.item().depth() <= first.item().depth()) {
                break;
            }
            bases.add(term);
        }
        var priors = froms.size() == count ? froms : bases;
        if (count < 2 || levels.size() != count || priors.size() != count || first.role() != Role.DIFFERENCE) {
            return;
        }
        for (var i = 0; i < count; i++) {
            changes.relate(moves.get(i).differing(first.way()), null, levels.get(i), priors.get(i), Severity.ERROR);
        }
    }
}
