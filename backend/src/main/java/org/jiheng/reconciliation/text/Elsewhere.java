package org.jiheng.reconciliation.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.jiheng.reconciliation.Interval;
import org.jiheng.reconciliation.Relation;
import org.jiheng.reconciliation.RuleId;
import org.jiheng.reconciliation.Severity;
import org.jiheng.reconciliation.Slip;
import org.jiheng.reconciliation.text.Term.Base;
import org.jiheng.reconciliation.text.Term.Role;
import org.jspecify.annotations.Nullable;

/** Comparisons with a plan or a year before that stands farther off: in the sentence, in the goals, in the table. */
final class Elsewhere {

    /** 少采, 多完成 */
    private static final int LONGEST_VERB = 4;

    private static final WordList SHORT = WordList.of("少", "多", "欠", "缺", "提前", "延长", "缩短", "超期", "节约", "超出", "超额");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Changes changes;
    private final Bases bases;
    private final FactBook book;

    Elsewhere(Changes changes, FactBook book) {
        this.changes = changes;
        this.bases = new Bases(book);
        this.book = book;
    }

    /** 比目标值高1.3个百分点: of a target that another place states. */
    void compared(Terms terms, int at, @Nullable Term difference, @Nullable Term rate) {
        var move = terms.get(at);
        // 计划4,300个，…，少采180个: than what is planned.
        var untold = move.base() == Base.NONE && isShort(move);
        var told = untold ? Base.PLAN : move.base();
        if (difference == null || difference.way() == 0 || told == Base.NONE) {
            return;
        }
        if (told == Base.OTHER) {
            named(terms, at, difference);
            return;
        }
        var label = move.item().label();
        if (label.contains("各") || label.contains("均") || rate != null && ofBase(terms, at, difference, rate)) {
            return;
        }
        var current = terms.beside(at, difference);
        if (current == null && told == Base.EARLIER) {
            then(terms, at, difference);
        }
        if (current == null
                || Changes.isNew(current, difference)
                || rate != null && ofCurrent(current, difference, rate)) {
            return;
        }
        var prior = current.fact()
                .number()
                .subtract(difference.fact().number().multiply(BigDecimal.valueOf(difference.way())));
        var here = here(terms, at, told, current);
        if (here.size() != 1 && bases.has(current, prior)
                || here.stream()
                        .anyMatch(base -> Comparisons.candidates(terms, at, at, base).stream()
                                .anyMatch(candidate -> Changes.fits(candidate, base, difference, null)))) {
            return;
        }
        var stated = here.isEmpty()
                ? untold ? null : bases.of(current, told, told == Base.EARLIER ? Years.last(label) : null)
                : here.size() == 1 ? here.get(0).fact() : null;
        var opposite =
                current.fact().number().add(difference.fact().number().multiply(BigDecimal.valueOf(difference.way())));
        if (stated != null && !(Changes.isFar(stated, prior) && Changes.isFar(stated, opposite))) {
            changes.tell(difference);
            book.relateSurely(new Relation.Change(
                    RuleId.R71,
                    here.isEmpty() ? Severity.WARNING : Severity.ERROR,
                    Changes.facts(difference),
                    List.of(),
                    difference.way() > 0,
                    List.of(current.fact()),
                    List.of(stated)));
        }
    }

    /** 鄂尔多斯101.6亿元；呼和浩特25.94亿元，比鄂尔多斯少75.66亿元 */
    private void named(Terms terms, int at, Term difference) {
        var label = Term.withoutWay(difference.item().label());
        var name = label.substring(Math.max(label.lastIndexOf('比'), label.lastIndexOf('较')) + 1);
        var current = name.length() < 2 ? null : terms.beside(at, difference);
        Term found = null;
        for (var i = at - 1; i >= 0 && current != null; i--) {
            var term = terms.get(i);
            if (term.isLevel() && term.is(current.unit()) && term.item().label().endsWith(name)) {
                if (found != null) {
                    return;
                }
                found = term;
            }
        }
        if (current != null && found != null && found != current) {
            changes.relate(difference, null, current, found, Severity.ERROR);
        }
    }

    /** 2011年支出8.64亿元，2012年比上一年增加1.46亿元: of what the paragraph begins with. */
    private void then(Terms terms, int at, Term difference) {
        var base = at > 0 ? terms.get(at - 1) : null;
        if (base == null
                || !base.is(difference.unit())
                || base.item().sentence() != difference.item().sentence()
                || !isThen(base.item().label(), difference.item().label())) {
            return;
        }
        Term opposed = null;
        for (var i = at - 2; i >= 0; i--) {
            var term = terms.get(i);
            if (term.is(base.unit()) && term.isLevel()) {
                if (Changes.fits(term, base, difference, null)) {
                    return;
                }
                opposed = Changes.isOpposed(term, base, difference) ? term : opposed;
            }
        }
        if (opposed != null) {
            changes.relate(difference, null, opposed, base, Severity.ERROR);
        }
    }

    /** 2022年…698.15万元，2023年比上年增加65.93万元，增长9.44%: whether the rate is told of what was before. */
    private boolean ofBase(Terms terms, int at, Term difference, Term rate) {
        var base = at > 0 ? terms.get(at - 1) : null;
        if (base == null
                || !base.is(difference.unit())
                || !isThen(base.item().label(), difference.item().label())
                || base.item().sentence() != difference.item().sentence()
                || Changes.isRate(difference, base, rate)) {
            return false;
        }
        var meant = difference
                .fact()
                .number()
                .multiply(HUNDRED)
                .divide(base.fact().number().max(BigDecimal.ONE), MathContext.DECIMAL64);
        if (!Slip.mayBe(rate.fact().amount(), meant)) {
            return false;
        }
        changes.relate(difference, rate, base, Severity.WARNING);
        return true;
    }

    /** 5126件，同比增加312件，增长6.48%: of what is counted; of money {@link Movements} tells. */
    private boolean ofCurrent(Term current, Term difference, Term rate) {
        if (current.is("元") || current.is("%")) {
            return false;
        }
        var by = difference.way() > 0 ? difference.interval() : Interval.ZERO.minus(difference.interval());
        if (Changes.isRate(difference.interval(), current.interval().minus(by), rate)) {
            return false;
        }
        book.relate(new Relation.Change(
                RuleId.R71,
                Severity.ERROR,
                Changes.facts(difference),
                Changes.facts(rate),
                difference.way() > 0,
                List.of(current.fact()),
                List.of()));
        return true;
    }

    /** Of an earlier year, which is the one that is meant. */
    private static boolean isThen(String base, String move) {
        var year = Years.last(base);
        var meant = Years.last(move);
        return year != null
                && meant != null
                && (meant.equals(year) && move.contains("比" + year)
                        || meant.equals(year + 1) && (move.contains("上年") || move.contains("上一年")));
    }

    /** 少采, 多完成 */
    private static boolean isShort(Term move) {
        var label = move.item().label();
        return label.length() <= LONGEST_VERB && SHORT.begins(label);
    }

    /** The plans, or the amounts of the year before, that the sentence states. */
    private static List<Term> here(Terms terms, int at, Base base, Term current) {
        var move = terms.get(at);
        var found = new ArrayList<Term>();
        for (var i = at - 1;
                i >= 0 && terms.get(i).item().sentence() == move.item().sentence();
                i--) {
            var term = terms.get(i);
            var plan = base == Base.PLAN && term.role() == Role.LEVEL && isPlanOf(term, move);
            if (term != current
                    && term.is(current.unit())
                    && (plan || term.role() == Role.BASE && term.base() == base && term.clause() == move.clause())) {
                found.add(term);
            }
        }
        for (var i = at + 1;
                i < terms.size()
                        && terms.get(i).item().sentence() == move.item().sentence();
                i++) {
            var term = terms.get(i);
            if (term.is(current.unit()) && term.role() == Role.BASE && term.base() == base && term.way() == 0) {
                found.add(term);
            }
        }
        return found;
    }

    /** A plan, and not of another year than the one that the words of the change name. */
    static boolean isPlanOf(Term plan, Term move) {
        var meant = Years.last(move.item().label());
        return plan.base() == Base.PLAN
                && (move.base() == Base.PLAN || isShort(move))
                && (meant == null || meant.equals(Years.last(plan.item().label())));
    }
}
