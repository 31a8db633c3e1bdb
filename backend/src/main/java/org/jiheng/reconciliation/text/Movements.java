package org.jiheng.reconciliation.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiheng.reconciliation.Fact;
import org.jiheng.reconciliation.Interval;
import org.jiheng.reconciliation.Outcome;
import org.jiheng.reconciliation.Relation;
import org.jiheng.reconciliation.RuleId;
import org.jiheng.reconciliation.Severity;
import org.jiheng.reconciliation.Slip;
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

    /** So many figures back something may be said of. */
    private static final int FARTHEST = 12;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    /** Changes of which less than this share of the whole is not accounted for were meant to be all. */
    private static final BigDecimal NEARLY = new BigDecimal("0.1");

    private final List<Figure> figures;
    private final List<Partition> partitions;
    private final Set<Fact> told;
    private final FactBook book;

    private Movements(List<Figure> figures, List<Partition> partitions, Set<Fact> told, FactBook book) {
        this.figures = figures;
        this.partitions = partitions;
        this.told = told;
        this.book = book;
    }

    /** @param told changes of which the words say all */
    static void relate(List<Figure> figures, List<Partition> partitions, Set<Fact> told, FactBook book) {
        new Movements(figures, partitions, told, book).relate();
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
        if (told.containsAll(move.facts())
                || move.rate() != null && move.rate().label().contains("分别")) {
            return;
        }
        var current = current(figure, move);
        if (current == null
                || move.facts().stream().anyMatch(fact -> fact.number().signum() < 0)) {
            return;
        }
        var priors = move.against() == Against.YEAR_BEFORE ? figure.priors : List.<Item>of();
        if (priors.isEmpty()
                && (move.difference() == null
                        || move.rate() == null
                        || fits(current, move)
                                && !Portions.isTelling(move.rate().fact()))) {
            return;
        }
        // 净增27.45万元，其中新增34.60万元: what changed is the other difference of the same figure.
        if (move.difference() != null
                && figure.moves.stream().anyMatch(other -> other != move && leads(priors, current, other))) {
            return;
        }
        book.relate(new Relation.Change(
                move.difference() == null ? RuleId.R72 : RuleId.R71,
                priors.size() > 1 ? Severity.WARNING : Severity.ERROR,
                facts(move.difference()),
                facts(move.rate()),
                move.up(),
                List.of(current.fact()),
                priors.stream().map(Item::fact).toList()));
    }

    /** Whether it is what lies between the amounts of both years. */
    private static boolean leads(List<Item> priors, Item current, Move move) {
        return move.difference() != null
                && priors.stream()
                        .anyMatch(prior -> current.fact()
                                        .number()
                                        .subtract(prior.fact().number())
                                        .compareTo(move.signed())
                                == 0);
    }

    private static List<Fact> facts(@Nullable Item item) {
        return item == null ? List.of() : List.of(item.fact());
    }

    /**
     * The amount that changed: the one beside it, unless another of the paragraph explains what is said. Where none is beside
     * it, what the paragraph begins with, if there is no other or a slip of a figure tells that this one is meant.
     */
    private @Nullable Item current(Figure figure, Move move) {
        var candidates = new ArrayList<Item>();
        if (figure.level != null) {
            candidates.add(figure.level);
        }
        for (var other : before(figure)) {
            var level = Objects.requireNonNull(other.level);
            var named = figure.level != null || figure.name.isEmpty() || isNamed(other.name, figure.name);
            if (named && !level.prior()) {
                candidates.add(level);
            }
        }
        var told = move.difference() != null && move.rate() != null;
        for (var candidate : candidates) {
            if (told && fits(candidate, move)) {
                return candidate;
            }
        }
        if (figure.level != null || candidates.isEmpty()) {
            return figure.level;
        }
        var first = candidates.get(candidates.size() - 1);
        return isOnly(first, candidates) || told && isSlip(first, move) ? first : null;
    }

    /** The amounts before a figure in its paragraph, the nearest first; of a paragraph without any, in the one before that has. */
    private List<Figure> before(Figure figure) {
        var found = new ArrayList<Figure>();
        for (var i = figure.index - 1; i >= 0 && figure.index - i <= FARTHEST; i--) {
            var other = figures.get(i);
            if (other.passage != figure.passage
                    && (!found.isEmpty() && found.get(0).passage != other.passage || figure.level != null)) {
                break;
            }
            if (other.level != null) {
                found.add(other);
            }
        }
        return found;
    }

    /** Whether the others are nothing, the same again, plans or parts of it. */
    private boolean isOnly(Item first, List<Item> candidates) {
        var parts = partitions.stream()
                .filter(partition -> partition.whole().level == first)
                .flatMap(partition -> partition.parts().stream())
                .map(part -> part.level)
                .collect(Collectors.toSet());
        return candidates.stream()
                .allMatch(item -> item.fact().number().signum() == 0
                        || item.fact().number().compareTo(first.fact().number()) == 0
                        || parts.contains(item)
                        || item.label().endsWith("预算"));
    }

    /** Whether the rate, written otherwise, would make it true. */
    private static boolean isSlip(Item level, Move move) {
        var difference = Objects.requireNonNull(move.difference()).fact();
        var rate = Objects.requireNonNull(move.rate()).fact();
        var now = level.fact().number();
        var prior = move.up() ? now.subtract(difference.number()) : now.add(difference.number());
        return prior.signum() > 0
                && Slip.explains(
                        rate.number(),
                        rate.amount().step(),
                        difference.number().multiply(HUNDRED).divide(prior, MathContext.DECIMAL64));
    }

    private static boolean isNamed(String one, String other) {
        return one.contains(other) || !one.isEmpty() && other.contains(one);
    }

    private static boolean fits(Item level, Move move) {
        var difference =
                Objects.requireNonNull(move.difference()).fact().amount().interval();
        var rate = Objects.requireNonNull(move.rate()).fact().amount();
        var now = level.fact().amount().tight();
        var prior = move.up() ? now.minus(difference) : now.plus(difference);
        return difference
                .percentOf(prior)
                .map(range -> range.overlaps(rate.roundedOrCut()))
                .orElse(false);
    }

    /** What is said of parts that are all of a whole, against what is said of the whole. */
    private void together(Partition partition) {
        var whole = partition.whole();
        var parts = partition.parts();
        between(whole, parts);
        for (var move : whole.moves) {
            if (move.opposed()) {
                continue;
            }
            var moves = new ArrayList<Move>();
            var complete = true;
            var nearly = true;
            var rated = true;
            for (var part : parts) {
                var own = part.move(move.against());
                if (own != null) {
                    moves.add(own);
                }
                complete &= part.still || own != null && own.difference() != null && !own.opposed();
                nearly &= part.still
                        || part.value().signum() == 0
                        || own != null && own.difference() != null && !own.opposed();
                rated &= part.still || own != null && !own.opposed();
            }
            if (moves.isEmpty()) {
                continue;
            }
            if (nearly && move.difference() != null) {
                var told = moves.stream().filter(m -> m.difference() != null).toList();
                differences(move, told, Severity.ERROR, complete);
            } else if (rated) {
                before(whole, move, parts);
            }
        }
    }

    /** How much of its plan a whole has done lies between what its parts have. */
    private void between(Figure whole, List<Figure> parts) {
        var stated = whole.done();
        if (stated == null) {
            return;
        }
        Interval range = null;
        var facts = new ArrayList<Fact>();
        facts.add(stated.fact());
        for (var part : parts) {
            var done = part.done();
            if (done == null) {
                return;
            }
            facts.add(done.fact());
            var own = done.fact().amount().interval();
            range = range == null
                    ? own
                    : new Interval(range.low().min(own.low()), range.high().max(own.high()));
        }
        if (range != null && !range.overlaps(stated.fact().amount().interval())) {
            book.observe(
                    RuleId.R113,
                    Severity.WARNING,
                    "recon.between",
                    facts,
                    stated.fact().shown(),
                    facts.subList(1, facts.size()).stream().map(Fact::shown).collect(Collectors.joining("、")));
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
        working.append(" = ").append(stated.fact().amount().shown(exact));
        book.observe(
                RuleId.R110,
                severity,
                "recon.changes",
                facts,
                stated.fact().amount().shown(signed),
                working.toString());
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
                whole.level.fact().amount().shown(middle(stated)),
                whole.level.fact().amount().shown(middle(sum)));
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
