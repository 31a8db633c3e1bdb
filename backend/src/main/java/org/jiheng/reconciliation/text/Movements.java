package org.jiheng.reconciliation.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jiheng.reconciliation.Fact;
import org.jiheng.reconciliation.Interval;
import org.jiheng.reconciliation.Outcome;
import org.jiheng.reconciliation.Quantity;
import org.jiheng.reconciliation.Relation;
import org.jiheng.reconciliation.RuleId;
import org.jiheng.reconciliation.Severity;
import org.jiheng.reconciliation.text.Figure.Against;
import org.jiheng.reconciliation.text.Figure.Move;
import org.jiheng.reconciliation.text.Partitions.Partition;
import org.jiheng.reconciliation.text.Passage.Item;
import org.jspecify.annotations.Nullable;

/**
 * What changed, in whatever words: the change of an amount against the amount itself, and the changes of parts against the
 * change of their whole. What the parts of a whole are is told by the amounts, which add up; where only changes are told,
 * by the list and its lead.
 */
final class Movements {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    /** Changes of which less than this share of the whole is not accounted for were meant to be all. */
    private static final BigDecimal NEARLY = new BigDecimal("0.1");

    private final List<Figure> figures;
    private final List<Partition> partitions;
    private final FactBook book;

    private Movements(List<Figure> figures, List<Partition> partitions, FactBook book) {
        this.figures = figures;
        this.partitions = partitions;
        this.book = book;
    }

    static void relate(List<Figure> figures, List<Partition> partitions, FactBook book) {
        new Movements(figures, partitions, book).relate();
    }

    private void relate() {
        for (var figure : figures) {
            for (var move : figure.moves) {
                own(figure, move);
            }
        }
        partitions.forEach(this::together);
        for (var i = 0; i < figures.size(); i++) {
            listed(i);
        }
    }

    /** One change against its own amounts. */
    private void own(Figure figure, Move move) {
        if (move.opposed()) {
            var difference = Objects.requireNonNull(move.difference());
            var rate = Objects.requireNonNull(move.rate());
            book.observe(
                    RuleId.R71,
                    Severity.ERROR,
                    "recon.opposed",
                    move.facts(),
                    difference.label().strip() + difference.fact().shown(),
                    rate.label().strip() + rate.fact().shown());
            return;
        }
        var difference = move.difference() == null
                ? List.<Fact>of()
                : List.of(move.difference().fact());
        var rate = move.rate() == null ? List.<Fact>of() : List.of(move.rate().fact());
        var rule = difference.isEmpty() ? RuleId.R72 : RuleId.R71;
        var current = current(figure, move);
        if (current == null) {
            return;
        }
        var priors = move.against() == Against.YEAR_BEFORE
                ? figure.priors.stream().map(Item::fact).toList()
                : List.<Fact>of();
        if (!priors.isEmpty()) {
            book.relate(new Relation.Change(
                    rule,
                    figure.level == current && priors.size() == 1 ? Severity.ERROR : Severity.WARNING,
                    difference,
                    rate,
                    move.up(),
                    List.of(current.fact()),
                    priors));
        } else if (!difference.isEmpty() && !rate.isEmpty()) {
            book.relate(new Relation.Change(
                    rule,
                    figure.level == current ? Severity.ERROR : Severity.WARNING,
                    difference,
                    rate,
                    move.up(),
                    List.of(current.fact()),
                    List.of()));
        }
    }

    /** The amount that changed: the one beside it, unless another of the paragraph explains what is said. */
    private @Nullable Item current(Figure figure, Move move) {
        var candidates = new ArrayList<Item>();
        if (figure.level != null) {
            candidates.add(figure.level);
        }
        for (var other : figures) {
            if (other.passage == figure.passage
                    && other.level != null
                    && other.end <= figure.end
                    && other != figure
                    && (figure.name.isEmpty() || isNamed(other.name, figure.name) || figure.level != null)) {
                candidates.add(other.level);
            }
        }
        if (move.difference() != null && move.rate() != null) {
            for (var candidate : candidates) {
                if (fits(candidate, move)) {
                    return candidate;
                }
            }
        }
        return figure.level != null ? figure.level : candidates.size() == 1 ? candidates.get(0) : null;
    }

    private static boolean isNamed(String one, String other) {
        return one.contains(other) || !one.isEmpty() && other.contains(one);
    }

    private static boolean fits(Item level, Move move) {
        var difference =
                Objects.requireNonNull(move.difference()).fact().amount().interval();
        var rate = Objects.requireNonNull(move.rate()).fact().amount();
        var now = level.fact().amount().interval();
        var prior = move.up() ? now.minus(difference) : now.plus(difference);
        return difference
                .percentOf(prior)
                .map(range -> range.overlaps(rate.interval().widened(rate.step().divide(TWO))))
                .orElse(false);
    }

    /** What is said of parts that are all of a whole, against what is said of the whole. */
    private void together(Partition partition) {
        var whole = partition.whole();
        var parts = partition.parts();
        for (var move : whole.moves) {
            if (move.opposed()) {
                continue;
            }
            var moves = new ArrayList<Move>();
            var complete = true;
            var rated = true;
            for (var part : parts) {
                var own = part.move(move.against());
                if (own != null) {
                    moves.add(own);
                }
                complete &= part.still || own != null && own.difference() != null && !own.opposed();
                rated &= part.still || own != null && !own.opposed();
            }
            if (moves.isEmpty()) {
                continue;
            }
            if (complete && move.difference() != null) {
                differences(
                        move, moves.stream().filter(m -> m.difference() != null).toList(), Severity.ERROR, true);
            } else if (rated) {
                before(whole, move, parts);
            }
        }
    }

    /** @param sure whether the parts are surely all; else only a slip of one figure tells that they are meant to be */
    private void differences(Move whole, List<Move> parts, Severity severity, boolean sure) {
        var stated = Objects.requireNonNull(whole.difference());
        var sum = Interval.ZERO;
        var exact = BigDecimal.ZERO;
        var facts = new ArrayList<Fact>();
        facts.add(stated.fact());
        var working = new StringBuilder();
        for (var part : parts) {
            var item = Objects.requireNonNull(part.difference());
            sum = part.up()
                    ? sum.plus(item.fact().amount().interval())
                    : sum.minus(item.fact().amount().interval());
            exact = exact.add(part.signed());
            facts.add(item.fact());
            working.append(part.up() ? (working.length() == 0 ? "" : " + ") : working.length() == 0 ? "-" : " - ")
                    .append(item.fact().shown());
        }
        var signed = whole.signed();
        var range = stated.fact().amount().interval();
        var own = whole.up() ? range : Interval.ZERO.minus(range);
        if (own.overlaps(sum)) {
            book.looked(RuleId.R110, Outcome.HELD, facts);
            return;
        }
        var gap = signed.subtract(exact);
        if (!sure && !isSlip(whole, parts, gap)) {
            if (gap.abs().compareTo(signed.abs().multiply(NEARLY)) > 0) {
                return;
            }
            severity = Severity.WARNING;
        }
        working.append(" = ").append(shown(exact, stated));
        book.observe(RuleId.R110, severity, "recon.changes", facts, shown(signed, stated), working.toString());
    }

    /** Whether one figure of them, written otherwise, would make it true. */
    private static boolean isSlip(Move whole, List<Move> parts, BigDecimal gap) {
        var stated = Objects.requireNonNull(whole.difference()).fact();
        if (whole.signed().multiply(TWO).compareTo(gap) == 0
                || Slip.explains(
                        stated.number(),
                        stated.amount().step(),
                        whole.signed().subtract(gap).multiply(BigDecimal.valueOf(whole.up() ? 1 : -1)))) {
            return true;
        }
        for (var part : parts) {
            var fact = Objects.requireNonNull(part.difference()).fact();
            var meant = part.signed().add(gap);
            if (meant.add(part.signed()).abs().compareTo(fact.amount().step()) <= 0
                    || Slip.explains(
                            fact.number(),
                            fact.amount().step(),
                            meant.multiply(BigDecimal.valueOf(part.up() ? 1 : -1)))) {
                return true;
            }
        }
        return false;
    }

    private static String shown(BigDecimal value, Item like) {
        return Quantity.shown(
                value, like.fact().amount().measure(), like.fact().amount().word());
    }

    /** The year before, of the whole and of the parts together: each as its rate of change tells. */
    private void before(Figure whole, Move move, List<Figure> parts) {
        var stated = before(whole, move);
        if (stated == null) {
            return;
        }
        var sum = Interval.ZERO;
        var facts = new ArrayList<Fact>(move.facts());
        facts.add(Objects.requireNonNull(whole.level).fact());
        for (var part : parts) {
            var own = part.move(move.against());
            var prior = part.still ? part.interval() : own == null ? null : before(part, own);
            if (prior == null) {
                return;
            }
            sum = sum.plus(prior);
            facts.add(Objects.requireNonNull(part.level).fact());
            if (own != null) {
                facts.addAll(own.facts());
            }
        }
        if (stated.overlaps(sum)) {
            return;
        }
        book.observe(
                RuleId.R110,
                Severity.ERROR,
                "recon.changes.before",
                facts,
                shown(middle(stated), whole.level),
                shown(middle(sum), whole.level));
    }

    private static BigDecimal middle(Interval interval) {
        return interval.low().add(interval.high()).divide(TWO).setScale(0, RoundingMode.HALF_UP);
    }

    private static @Nullable Interval before(Figure figure, Move move) {
        var now = figure.interval();
        if (move.difference() != null) {
            var by = move.difference().fact().amount().interval();
            return move.up() ? now.minus(by) : now.plus(by);
        }
        var rate = Objects.requireNonNull(move.rate()).fact().amount();
        var half = rate.step().divide(TWO);
        var low = factor(move.up(), rate.value(), half);
        var high = factor(move.up(), rate.value(), half.negate());
        if (low.min(high).signum() <= 0) {
            return null;
        }
        return new Interval(
                now.low().multiply(HUNDRED).divide(low.max(high), MathContext.DECIMAL64),
                now.high().multiply(HUNDRED).divide(low.min(high), MathContext.DECIMAL64));
    }

    private static BigDecimal factor(boolean up, BigDecimal rate, BigDecimal by) {
        return up ? HUNDRED.add(rate).add(by) : HUNDRED.subtract(rate).subtract(by);
    }

    /** A change without an amount, or of an amount that nothing divides, and the list of changes that follows. */
    private void listed(int at) {
        var whole = figures.get(at);
        var move = whole.moves.isEmpty() ? null : whole.moves.get(whole.moves.size() - 1);
        if (move == null || move.difference() == null || move.opposed() || at + 1 >= figures.size()) {
            return;
        }
        var first = figures.get(at + 1);
        if (first.passage != whole.passage || !first.divides) {
            return;
        }
        var parts = new ArrayList<Move>();
        for (var i = at + 1; i < figures.size() && figures.get(i).passage == whole.passage; i++) {
            var part = figures.get(i);
            if (part.sentence != first.sentence || part.depth > whole.depth) {
                break;
            }
            var own = part.move(move.against());
            if (own == null && part.still) {
                continue;
            }
            if (own == null || own.difference() == null || own.opposed() || part.name.isEmpty()) {
                return;
            }
            parts.add(own);
        }
        if (parts.size() > 1) {
            differences(move, parts, Severity.ERROR, false);
        }
    }
}
