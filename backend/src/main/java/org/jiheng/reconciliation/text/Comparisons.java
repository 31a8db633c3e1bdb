package org.jiheng.reconciliation.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jiheng.reconciliation.Fact;
import org.jiheng.reconciliation.Relation;
import org.jiheng.reconciliation.RuleId;
import org.jiheng.reconciliation.Severity;
import org.jiheng.reconciliation.text.Term.Base;
import org.jiheng.reconciliation.text.Term.Role;
import org.jspecify.annotations.Nullable;

/**
 * How much more or less something is than something else, of whatever is counted or measured: 比目标12部少3部. Where the
 * words beside the figures give each its part, even the smallest figures have to agree.
 */
final class Comparisons {

    /** So many figures back something may be said of. */
    private static final int FARTHEST = 12;

    /** A parenthesis and a word of direction. */
    private static final int CLOSE = 3;

    private static final WordList ADJUSTED = WordList.of("追加", "调增", "调减", "追减", "核减");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final Terms terms;
    private final Changes changes;
    private final Elsewhere elsewhere;
    private final FactBook book;

    private Comparisons(Terms terms, Changes changes, Elsewhere elsewhere, FactBook book) {
        this.terms = terms;
        this.changes = changes;
        this.elsewhere = elsewhere;
        this.book = book;
    }

    /** Gives the differences and rates of which all is told. */
    static Set<Fact> relate(List<Terms> paragraphs, FactBook book) {
        var changes = new Changes(book);
        var elsewhere = new Elsewhere(changes, book);
        for (var terms : paragraphs) {
            FromTo.relate(terms, changes, book);
            new Comparisons(terms, changes, elsewhere, book).relate();
        }
        return changes.told();
    }

    private void relate() {
        for (var i = 0; i < terms.size(); i++) {
            if (terms.get(i).role() == Role.BASE && terms.get(i).way() != 0) {
                beyond(i);
            }
            var term = terms.get(i);
            if (term.is("%") && term.item().label().endsWith("调整率")) {
                adjusted(i);
            } else if (term.isMove() && !changes.isTold(term) && !FromTo.isOfEach(term)) {
                compared(i);
            }
        }
    }

    private void compared(int at) {
        var move = terms.get(at);
        var next = at + 1 < terms.size() ? terms.get(at + 1) : null;
        var pairs = next != null
                && next.isMove()
                && next.role() != move.role()
                && next.clause() == move.clause()
                && (next.base() == Base.NONE || next.base() == move.base())
                && terms.gap(move, next).length() <= Terms.LONGEST_GAP;
        var difference = move.role() == Role.DIFFERENCE ? move : pairs ? next : null;
        var rate = move.role() == Role.RATE ? move : pairs ? next : null;
        var unit = difference == null ? null : difference.unit();
        var end = pairs ? at + 1 : at;
        var base = base(at, end, unit);
        if (base == null) {
            elsewhere.compared(terms, at, difference, rate);
            return;
        }
        if (base.is("%") && difference == null && rate != null) {
            difference = rate;
            rate = null;
        }
        var candidates = candidates(terms, at, end, base);
        var earlier = earlier(base);
        if (earlier != null) {
            candidates = List.of(base);
            base = earlier;
        }
        for (var candidate : candidates) {
            if (Changes.fits(candidate, base, difference, rate)) {
                if (candidate.fact().amount().measure() == base.fact().amount().measure()) {
                    changes.relate(difference, rate, candidate, base, Severity.ERROR);
                }
                return;
            }
        }
        if (earlier != null) {
            changes.relate(difference, rate, candidates.get(0), base, Severity.ERROR);
        } else {
            violated(difference, rate, base, candidates);
        }
    }

    private void violated(@Nullable Term difference, @Nullable Term rate, Term base, List<Term> candidates) {
        var nearest =
                candidates.isEmpty() || Changes.isFar(candidates.get(0), base, difference) ? null : candidates.get(0);
        if (difference != null && rate != null && !Changes.isRate(difference, base, rate)) {
            if (nearest != null && terms.isBeside(nearest, base)) {
                changes.relate(difference, rate, nearest, base, Severity.ERROR);
                return;
            }
            changes.relate(difference, rate, base, Severity.ERROR);
            return;
        }
        for (var candidate : candidates) {
            if (Changes.isOpposed(candidate, base, difference) || Changes.isSlip(candidate, base, difference, rate)) {
                changes.relate(difference, rate, candidate, base, Severity.ERROR);
                return;
            }
        }
        if (difference != null && rate != null) {
            // The rate is of what it is compared with: whatever is compared stands elsewhere.
            changes.tell(difference);
            changes.tell(rate);
        }
        if (nearest != null
                && terms.isBeside(nearest, base)
                && (!terms.isOneOfFlows(terms.indexOf(nearest)) || base.base() == Base.PLAN)) {
            changes.relate(difference, rate, nearest, base, Severity.ERROR);
        }
    }

    /** 年初预算320万元，追加45万元，预算调整率14.06% */
    private void adjusted(int at) {
        var rate = terms.get(at);
        var by = new ArrayList<Term>();
        Term base = null;
        for (var i = at - 1;
                i >= 0 && terms.get(i).item().sentence() == rate.item().sentence();
                i--) {
            var term = terms.get(i);
            var label = term.item().label();
            if (term.is("元") && ADJUSTED.isIn(label)) {
                by.add(term);
            } else if (term.is("元") && label.contains("年初")) {
                base = term;
            }
        }
        if (by.size() == 1 && base != null) {
            book.relate(new Relation.Ratio(
                    RuleId.R72, Severity.ERROR, rate.fact(), List.of(by.get(0).fact()), List.of(base.fact())));
        }
    }

    /** 93.6%，高于90%的目标 goes the other way; 4,126批次，超过计划126批次 is by how much. */
    private void beyond(int at) {
        var base = terms.get(at);
        var current = terms.beside(at, base);
        if (current == null || !terms.isBeside(current, base)) {
            return;
        }
        if (base.base() == Base.PLAN
                && base.fact().number().multiply(TWO).compareTo(current.fact().number()) < 0
                && !base.item().mention().bounded()) {
            terms.set(at, base.differing(base.way()));
        } else if (base.base() == Base.PLAN
                && base.item().label().startsWith(base.way() > 0 ? "高于" : "低于")
                && current.fact().number().subtract(base.fact().number()).signum() * base.way() < 0) {
            changes.against(current, base);
        }
    }

    /** What it is compared with: before it, or in the parenthesis behind. */
    private @Nullable Term base(int at, int end, @Nullable String unit) {
        var move = terms.get(at);
        for (var i = at - 1; i >= 0 && terms.get(i).clause() == move.clause(); i--) {
            var term = terms.get(i);
            var deeper = term.item().depth() > move.item().depth();
            if (term.role() == Role.NONE
                    || unit != null && !term.is(unit)
                    || deeper && terms.gap(term, move).length() > CLOSE) {
                continue;
            }
            var near = terms.gap(term, move).length() <= Terms.LONGEST_GAP
                    && (term.role() == Role.BASE || term.role() == Role.LEVEL && Elsewhere.isPlanOf(term, move));
            if (near && (unit == null || term.is(unit)) && (move.base() == Base.NONE || move.base() == term.base())) {
                return term;
            }
            break;
        }
        if (end + 1 < terms.size()) {
            var behind = terms.get(end + 1);
            if (behind.role() == Role.BASE
                    && (unit == null || behind.is(unit))
                    && (behind.item().depth() > terms.get(end).item().depth()
                                    && terms.gap(terms.get(end), behind).startsWith("（")
                            || (behind.base() == move.base() || move.base() == Base.NONE)
                                    && behind.way() == 0
                                    && !isMoved(end + 2)
                                    && terms.gap(terms.get(end), behind).startsWith("，"))) {
                return behind;
            }
        }
        return null;
    }

    /** Whether what stands before is what another change is told of. */
    private boolean isMoved(int at) {
        return at < terms.size()
                && terms.get(at).isMove()
                && terms.get(at).base() == Base.NONE
                && terms.get(at).clause() == terms.get(at - 1).clause();
    }

    /** 2020年为238.60万元，2024年为156.09万元: the earlier of two years. */
    private @Nullable Term earlier(Term later) {
        var at = terms.indexOf(later) - 1;
        if (at < 0) {
            return null;
        }
        var before = terms.get(at);
        var year = Years.last(later.item().label());
        var other = Years.last(before.item().label());
        return year != null
                        && other != null
                        && other < year
                        && before.role() == Role.BASE
                        && before.is(later.unit())
                        && before.clause() == later.clause()
                ? before
                : null;
    }

    /** What it may be that is compared, the likeliest first. */
    static List<Term> candidates(Terms terms, int at, int end, Term base) {
        var found = new ArrayList<Term>();
        var move = terms.get(at);
        for (var i = at - 1; i >= 0 && at - i <= FARTHEST; i--) {
            var term = terms.get(i);
            if (term != base
                    && term.is(base.unit())
                    && term.isLevel()
                    && term.item().sentence() >= move.item().sentence() - 1) {
                found.add(term);
            }
        }
        for (var i = end + 1; i < terms.size() && terms.get(i).clause() == move.clause(); i++) {
            var term = terms.get(i);
            if (term != base && term.is(base.unit()) && term.isLevel()) {
                found.add(term);
            }
        }
        return found;
    }
}
