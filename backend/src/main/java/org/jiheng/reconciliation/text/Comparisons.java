package org.jiheng.reconciliation.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jiheng.reconciliation.Fact;
import org.jiheng.reconciliation.Interval;
import org.jiheng.reconciliation.Outcome;
import org.jiheng.reconciliation.Relation;
import org.jiheng.reconciliation.RuleId;
import org.jiheng.reconciliation.Severity;
import org.jiheng.reconciliation.Slip;
import org.jiheng.reconciliation.text.Term.Base;
import org.jiheng.reconciliation.text.Term.Role;
import org.jspecify.annotations.Nullable;

/**
 * From what to what something changed and by how much, and how much more or less it is than something else, of whatever is
 * counted or measured: where the words beside the figures give each its part, even the smallest figures have to agree.
 */
final class Comparisons {

    /** So many figures back something may be said of. */
    private static final int FARTHEST = 12;
    /** Words between a change and what it is told of. */
    private static final int LONGEST_GAP = 24;
    /** 少采, 多完成 */
    private static final int LONGEST_VERB = 4;

    private static final int LONGEST_LINK = 6;

    private static final List<String> ALL = List.of("合计", "共", "总计", "累计", "两项", "三项", "各项", "总体");

    private static final List<String> SHORT = List.of("少", "多", "欠", "缺", "提前", "延长", "缩短", "超期", "节约");
    private static final List<String> ADJUSTED = List.of("追加", "调增", "调减", "追减", "核减");
    private static final List<String> NO_NAMES = List.of("累计", "实际", "直接", "平均", "总体", "整体");
    private static final List<String> EACH = List.of("分别", "依次");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    /** With fewer digits an amount is another by chance. */
    private static final int TELLING = 3;

    private final FactBook book;
    private final Bases bases;
    private final Set<Fact> told = new HashSet<>();
    private final List<Term[]> pairs = new ArrayList<>();
    private Passage passage;
    private List<Term> terms = List.of();

    private Comparisons(FactBook book) {
        this.book = book;
        this.bases = new Bases(book);
    }

    /** Gives the differences and rates of which all is told. */
    static Set<Fact> relate(Collection<Passage> passages, FactBook book) {
        var comparisons = new Comparisons(book);
        for (var passage : passages) {
            comparisons.in(passage);
        }
        return comparisons.told;
    }

    private void in(Passage within) {
        passage = within;
        terms = Terms.of(within);
        pairs.clear();
        for (var i = 0; i < terms.size(); i++) {
            if (terms.get(i).role() == Role.TO) {
                changed(i);
            }
        }
        for (var i = 0; i < terms.size(); i++) {
            if (terms.get(i).role() == Role.BASE && terms.get(i).way() != 0) {
                beyond(i);
            }
            var term = terms.get(i);
            if (term.is("%") && term.item().label().endsWith("调整率")) {
                adjusted(i);
            }
            if (isMove(term) && !told.contains(term.fact())) {
                if (EACH.stream().anyMatch(term.item().label()::contains)) {
                    each(i);
                } else if (!together(term)) {
                    compared(i);
                }
            }
        }
    }

    private static boolean isMove(Term term) {
        return term.role() == Role.DIFFERENCE || term.role() == Role.RATE;
    }

    // ---- from, to, by

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
            if (!isMove(term)
                    || term.item().depth() == to.item().depth() && term.base() == Base.PLAN
                    || EACH.stream().anyMatch(term.item().label()::contains)
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
            way(from, to);
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
                        && gap(move, terms.get(at - 1)).length() <= LONGEST_LINK
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
            var between = passage.value().substring(from.end(), to.start());
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

    private void way(Term from, Term to) {
        var compared = to.fact().number().compareTo(from.fact().number());
        if (to.way() * compared < 0) {
            book.observe(
                    RuleId.R116,
                    Severity.ERROR,
                    "recon.way",
                    List.of(from.fact(), to.fact()),
                    from.fact().shown(),
                    to.item().label().strip() + to.fact().shown());
        }
    }

    private void change(Term from, Term to, List<Term> moves) {
        var differences =
                moves.stream().filter(t -> t.role() == Role.DIFFERENCE).toList();
        var rates = moves.stream().filter(t -> t.role() == Role.RATE).toList();
        moves.forEach(move -> told.add(move.fact()));
        if (to.item().mention().bounded()) {
            return;
        }
        var by = to.interval().minus(from.interval());
        var sum = differences.stream()
                .map(t -> t.fact().number().multiply(BigDecimal.valueOf(t.way())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var difference = differences.stream()
                .filter(t -> signed(t).overlaps(by))
                .findFirst()
                .orElse(differences.isEmpty() ? null : differences.get(0));
        // 增加11人、减少14人: together they are what changed.
        if (differences.size() > 1 && by.holds(sum)) {
            return;
        }
        var points = to.is("%") && differences.isEmpty() && signed(rates.get(0)).overlaps(by);
        if (points) {
            return;
        }
        var rate = to.is("%") && difference != null || rates.isEmpty() ? null : rates.get(0);
        relate(difference, rate, to, from, Severity.ERROR);
    }

    private static boolean isOfAll(Term term) {
        return ALL.stream().anyMatch(term.item().label()::contains);
    }

    /** 合计压减166.25万元: of all that changed in the sentence. */
    private boolean together(Term move) {
        if (move.role() != Role.DIFFERENCE || move.way() == 0 || !isOfAll(move)) {
            return false;
        }
        var all = pairs.stream()
                .filter(pair -> pair[1].item().sentence() == move.item().sentence()
                        && pair[1].is(move.unit())
                        && pair[1].end() <= move.start())
                .toList();
        if (all.size() < 2) {
            return false;
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
        told.add(move.fact());
        if (signed(move).overlaps(by)) {
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
        return true;
    }

    private static Interval signed(Term move) {
        var interval = move.fact().amount().interval();
        return move.way() < 0 ? Interval.ZERO.minus(interval) : interval;
    }

    private void relate(@Nullable Term difference, @Nullable Term rate, Term current, Term prior, Severity severity) {
        var move = difference != null ? difference : rate;
        if (move == null) {
            return;
        }
        var rises = current.fact().number().compareTo(prior.fact().number()) >= 0;
        var change = new Relation.Change(
                difference == null ? RuleId.R72 : RuleId.R71,
                severity,
                facts(difference),
                facts(rate),
                move.way() == 0 ? rises : move.way() > 0,
                List.of(current.fact()),
                List.of(prior.fact()));
        told.add(move.fact());
        if (rate != null) {
            told.add(rate.fact());
        }
        book.relateSurely(change);
    }

    private static List<Fact> facts(@Nullable Term term) {
        return term == null ? List.of() : List.of(term.fact());
    }

    // ---- 分别

    /** 分别增加81元和66元: each of its own. */
    private void each(int at) {
        var first = terms.get(at);
        var moves = new ArrayList<Term>();
        for (var i = at; i < terms.size(); i++) {
            var term = terms.get(i);
            if (i > at && (!term.is(first.unit()) || gap(terms.get(i - 1), term).length() > 3)) {
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
            var move = moves.get(i);
            var alike = new Term(move.item(), Role.DIFFERENCE, move.unit(), first.way(), move.clause(), first.base());
            relate(alike, null, levels.get(i), priors.get(i), Severity.ERROR);
        }
    }

    // ---- more or less than something

    private void compared(int at) {
        var move = terms.get(at);
        var next = at + 1 < terms.size() ? terms.get(at + 1) : null;
        var pairs = next != null
                && isMove(next)
                && next.role() != move.role()
                && next.clause() == move.clause()
                && next.base() == Base.NONE
                && gap(move, next).length() <= LONGEST_GAP;
        var difference = move.role() == Role.DIFFERENCE ? move : pairs ? next : null;
        var rate = move.role() == Role.RATE ? move : pairs ? next : null;
        var unit = difference == null ? null : difference.unit();
        var end = pairs ? at + 1 : at;
        var base = base(at, end, unit);
        if (base == null) {
            elsewhere(at, difference, rate);
            return;
        }
        if (base.is("%") && difference == null && rate != null) {
            difference = rate;
            rate = null;
        }
        var candidates = candidates(at, end, base);
        var earlier = earlier(base);
        if (earlier != null) {
            candidates = List.of(base);
            base = earlier;
        }
        for (var candidate : candidates) {
            if (fits(candidate, base, difference, rate)) {
                if (candidate.fact().amount().measure() == base.fact().amount().measure()) {
                    relate(difference, rate, candidate, base, Severity.ERROR);
                }
                return;
            }
        }
        if (earlier != null) {
            relate(difference, rate, candidates.get(0), base, Severity.ERROR);
        } else {
            violated(difference, rate, base, candidates);
        }
    }

    private void violated(@Nullable Term difference, @Nullable Term rate, Term base, List<Term> candidates) {
        var nearest = candidates.isEmpty() ? null : candidates.get(0);
        if (difference != null && rate != null && !isRate(difference, base, rate)) {
            if (nearest != null && isBeside(nearest, base)) {
                relate(difference, rate, nearest, base, Severity.ERROR);
                return;
            }
            told.add(difference.fact());
            told.add(rate.fact());
            book.relateSurely(new Relation.Ratio(
                    RuleId.R72, Severity.ERROR, rate.fact(), List.of(difference.fact()), List.of(base.fact())));
            return;
        }
        for (var candidate : candidates) {
            if (isOpposed(candidate, base, difference) || isSlip(candidate, base, difference, rate)) {
                relate(difference, rate, candidate, base, Severity.ERROR);
                return;
            }
        }
        if (nearest != null && isBeside(nearest, base) && (Terms.way(nearest) == 0 || base.base() == Base.PLAN)) {
            relate(difference, rate, nearest, base, Severity.ERROR);
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
            if (term.is("元") && ADJUSTED.stream().anyMatch(label::contains)) {
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
        var current = beside(at, base);
        if (current == null || !isBeside(current, base)) {
            return;
        }
        if (base.base() == Base.PLAN
                && base.fact().number().multiply(TWO).compareTo(current.fact().number()) < 0
                && !base.item().mention().bounded()) {
            terms.set(at, base.differing(base.way()));
        } else if (base.base() == Base.PLAN
                && base.item().label().startsWith(base.way() > 0 ? "高于" : "低于")
                && current.fact().number().compareTo(base.fact().number()) * base.way() < 0) {
            book.observe(
                    RuleId.R116,
                    Severity.ERROR,
                    "recon.way",
                    List.of(current.fact(), base.fact()),
                    current.fact().shown(),
                    base.item().label().strip() + base.fact().shown());
        }
    }

    // ---- than something that is stated elsewhere

    /** 比目标值高1.3个百分点: of a target that another place states. */
    private void elsewhere(int at, @Nullable Term difference, @Nullable Term rate) {
        var move = terms.get(at);
        // 计划4,300个，…，少采180个: than what is planned.
        var untold = move.base() == Base.NONE && isShort(move);
        var told = untold ? Base.PLAN : move.base();
        if (difference == null || difference.way() == 0 || told != Base.PLAN && told != Base.EARLIER) {
            return;
        }
        var label = move.item().label();
        if (label.contains("各") || label.contains("均") || rate != null && ofBase(at, difference, rate)) {
            return;
        }
        var current = beside(at, difference);
        if (current == null || rate != null && ofCurrent(current, difference, rate)) {
            return;
        }
        var prior = current.fact()
                .number()
                .subtract(difference.fact().number().multiply(BigDecimal.valueOf(difference.way())));
        var here = here(at, difference, told, current);
        if (here.size() != 1 && bases.has(current, prior)
                || here.stream()
                        .anyMatch(base -> candidates(at, at, base).stream()
                                .anyMatch(candidate -> fits(candidate, base, difference, null)))) {
            return;
        }
        var stated = here.isEmpty()
                ? untold ? null : bases.of(current, told)
                : here.size() == 1 ? here.get(0).fact() : null;
        if (stated != null) {
            this.told.add(difference.fact());
            book.relateSurely(new Relation.Change(
                    RuleId.R71,
                    here.isEmpty() ? Severity.WARNING : Severity.ERROR,
                    facts(difference),
                    List.of(),
                    difference.way() > 0,
                    List.of(current.fact()),
                    List.of(stated)));
        }
    }

    /** 2022年…698.15万元，2023年比上年增加65.93万元，增长9.44%: whether the rate is told of what was before. */
    private boolean ofBase(int at, Term difference, Term rate) {
        var base = at > 0 ? terms.get(at - 1) : null;
        if (base == null
                || !base.is(difference.unit())
                || !isThen(base.item().label(), difference.item().label())
                || base.item().sentence() != difference.item().sentence()
                || isRate(difference, base, rate)) {
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
        told.add(difference.fact());
        told.add(rate.fact());
        book.relateSurely(new Relation.Ratio(
                RuleId.R72, Severity.WARNING, rate.fact(), List.of(difference.fact()), List.of(base.fact())));
        return true;
    }

    /** 5126件，同比增加312件，增长6.48%: of what is counted; of money {@link Movements} tells. */
    private boolean ofCurrent(Term current, Term difference, Term rate) {
        if (current.is("元") || current.is("%")) {
            return false;
        }
        var by = difference.way() > 0 ? difference.interval() : Interval.ZERO.minus(difference.interval());
        var prior = current.interval().minus(by);
        var stated = rate.fact().amount();
        var fits = difference
                .interval()
                .percentOf(prior)
                .map(range ->
                        range.overlaps(stated.interval().widened(stated.step().divide(TWO))))
                .orElse(true);
        if (fits) {
            return false;
        }
        book.relate(new Relation.Change(
                RuleId.R71,
                Severity.ERROR,
                facts(difference),
                facts(rate),
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
                && (meant.equals(year) && move.contains("比" + year) || meant.equals(year + 1) && move.contains("上年"));
    }

    /** 少采, 多完成 */
    private static boolean isShort(Term move) {
        var label = move.item().label();
        return label.length() <= LONGEST_VERB && SHORT.stream().anyMatch(label::startsWith);
    }

    /** What it is said of: the figure right before. */
    private @Nullable Term beside(int at, Term difference) {
        for (var i = at - 1; i >= 0 && terms.get(i).clause() == difference.clause(); i--) {
            var term = terms.get(i);
            if (term.is(difference.unit())
                    && term.role() != Role.BASE
                    && term.item().depth() <= difference.item().depth()) {
                return term.isLevel()
                                && Terms.way(term) == 0
                                && term.base() == Base.NONE
                                && !term.item().mention().perUnit()
                        ? term
                        : null;
            }
        }
        return null;
    }

    /** The plans, or the amounts of the year before, that the sentence states. */
    private List<Term> here(int at, Term difference, Base base, Term current) {
        var found = new ArrayList<Term>();
        for (var i = at - 1;
                i >= 0 && terms.get(i).item().sentence() == difference.item().sentence();
                i--) {
            var term = terms.get(i);
            var plan = base == Base.PLAN && term.role() == Role.LEVEL && isPlanOf(term, terms.get(at));
            if (term != current
                    && term.is(difference.unit())
                    && (plan
                            || term.role() == Role.BASE
                                    && term.base() == base
                                    && term.clause() == difference.clause())) {
                found.add(term);
            }
        }
        return found;
    }

    /** A plan, and not of another year than the one that the words of the change name. */
    private static boolean isPlanOf(Term plan, Term move) {
        var meant = Years.last(move.item().label());
        return plan.base() == Base.PLAN
                && (move.base() == Base.PLAN || isShort(move))
                && (meant == null || meant.equals(Years.last(plan.item().label())));
    }

    /** Right before, in the same clause. */
    private boolean isBeside(Term current, Term base) {
        return current.clause() == base.clause()
                && current.item().depth() <= base.item().depth()
                && current.end() <= base.start()
                && gap(current, base).indexOf('。') < 0
                && gap(current, base).length() <= LONGEST_GAP;
    }

    private String gap(Term one, Term other) {
        return passage.value().substring(one.end(), Math.max(one.end(), other.start()));
    }

    /** What it is compared with: before it, or in the parenthesis behind. */
    private @Nullable Term base(int at, int end, @Nullable String unit) {
        var move = terms.get(at);
        for (var i = at - 1; i >= 0 && terms.get(i).clause() == move.clause(); i--) {
            var term = terms.get(i);
            var deeper = term.item().depth() > move.item().depth();
            if (term.role() == Role.NONE || deeper && gap(term, move).length() > 1) {
                continue;
            }
            var near = gap(term, move).length() <= LONGEST_GAP
                    && (term.role() == Role.BASE || term.role() == Role.LEVEL && isPlanOf(term, move));
            if (near && (unit == null || term.is(unit)) && (move.base() == Base.NONE || move.base() == term.base())) {
                return term;
            }
            break;
        }
        if (end + 1 < terms.size()) {
            var behind = terms.get(end + 1);
            if (behind.role() == Role.BASE
                    && (unit == null || behind.is(unit))
                    && behind.item().depth() > terms.get(end).item().depth()
                    && gap(terms.get(end), behind).startsWith("（")) {
                return behind;
            }
        }
        return null;
    }

    /** 2020年为238.60万元，2024年为156.09万元: the earlier of two years. */
    private @Nullable Term earlier(Term later) {
        var at = terms.indexOf(later) - 1;
        var before = at < 0 ? null : terms.get(at);
        var year = Years.last(later.item().label());
        var other = before == null ? null : Years.last(before.item().label());
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
    private List<Term> candidates(int at, int end, Term base) {
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

    private static boolean fits(Term current, Term base, @Nullable Term difference, @Nullable Term rate) {
        var by = current.interval().minus(base.interval());
        if (difference != null && difference.role() == Role.DIFFERENCE) {
            var stated = difference.fact().amount().interval();
            var agrees = difference.way() >= 0 && stated.overlaps(by)
                    || difference.way() <= 0 && Interval.ZERO.minus(stated).overlaps(by);
            return agrees && (rate == null || isRate(difference, base, rate));
        }
        var stated = difference != null ? difference : rate;
        return stated != null
                && (base.is("%") && signed(stated).overlaps(by)
                        || isRate(stated.way() < 0 ? Interval.ZERO.minus(by) : by, base, stated));
    }

    private static boolean isRate(Term difference, Term base, Term rate) {
        return isRate(difference.fact().amount().interval(), base, rate);
    }

    private static boolean isRate(Interval difference, Term base, Term rate) {
        var stated = rate.fact().amount();
        return difference
                .percentOf(base.interval())
                .map(range ->
                        range.overlaps(stated.interval().widened(stated.step().divide(TWO))))
                .orElse(true);
    }

    /** It is so much more, not less. */
    private static boolean isOpposed(Term current, Term base, @Nullable Term difference) {
        return difference != null
                && difference.way() != 0
                && digits(current) >= TELLING
                && Interval.ZERO
                        .minus(signed(difference))
                        .overlaps(current.interval().minus(base.interval()));
    }

    private static boolean isSlip(Term current, Term base, @Nullable Term difference, @Nullable Term rate) {
        if (difference != null && difference.role() == Role.DIFFERENCE && difference.way() != 0) {
            var by = difference.fact().number().multiply(BigDecimal.valueOf(difference.way()));
            var meant = current.fact().number().subtract(base.fact().number());
            return Slip.isTelling(base.fact().amount(), current.fact().number().subtract(by))
                    || Slip.isTelling(
                            current.fact().amount(), base.fact().number().add(by))
                    || meant.signum() == difference.way()
                            && Slip.isTelling(difference.fact().amount(), meant.abs());
        }
        if (rate == null || base.fact().number().signum() <= 0) {
            return false;
        }
        var meant = current.fact()
                .number()
                .subtract(base.fact().number())
                .multiply(HUNDRED)
                .divide(base.fact().number(), MathContext.DECIMAL64);
        return meant.signum() == rate.way() && Slip.isTelling(rate.fact().amount(), meant.abs());
    }

    private static int digits(Term term) {
        return term.fact().number().stripTrailingZeros().precision();
    }
}
