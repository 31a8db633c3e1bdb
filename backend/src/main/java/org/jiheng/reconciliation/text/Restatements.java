package org.jiheng.reconciliation.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiheng.reconciliation.Fact;
import org.jiheng.reconciliation.Measure;
import org.jiheng.reconciliation.Quantity;
import org.jiheng.reconciliation.Relation;
import org.jiheng.reconciliation.RuleId;
import org.jiheng.reconciliation.Severity;
import org.jiheng.reconciliation.Slip;

/**
 * The same thing stated in two places: whichever wording they have, the words beside the figures are alike, the figures
 * are a slip apart, and what stands around them agrees. Neither alone says enough; each is weighed, and so is what
 * speaks against it: another explanation of both figures.
 */
final class Restatements {

    private static final int MOST_FIGURES = 30_000;
    private static final int MOST_ALIKE = 24;
    private static final int MOST_PAIRS = 50_000;
    private static final int MOST_STATED = 200;
    private static final int MOST_IN_COMMON = 400;

    private static final int LONGEST_TOPIC = 40;
    private static final int SPECIFIC = 4;
    private static final int ERROR = 6;
    private static final int WARNING = 5;

    private final FactBook book;
    private final List<Stated> all = new ArrayList<>();
    /** How often a figure stands in the document, with its unit. */
    private final Map<String, Integer> counts = new HashMap<>();
    /** The figures of a group, whatever their units, each where it stands first. */
    private final Map<Integer, Map<BigDecimal, Stated>> figures = new HashMap<>();

    private final Set<BigDecimal> everywhere = new HashSet<>();
    /** The figures that stand behind the same words. */
    private final Map<String, Set<BigDecimal>> labels = new HashMap<>();
    /** What is a rate or a change in the document explains that two figures differ. */
    private final Set<BigDecimal> rates = new HashSet<>();

    private final Map<Integer, List<Fact>> facts = new HashMap<>();
    private final Map<Long, Integer> inCommon = new HashMap<>();

    private Restatements(FactBook book) {
        this.book = book;
    }

    /** All figures that are stated. */
    static List<Stated> relate(List<Block> blocks, Map<Integer, Passage> passages, Outline outline, FactBook book) {
        var restatements = new Restatements(book);
        restatements.read(blocks, passages, outline);
        restatements.compare();
        return restatements.all;
    }

    private void read(List<Block> blocks, Map<Integer, Passage> passages, Outline outline) {
        var table = -1;
        List<NormalText> head = List.of();
        var group = 0;
        for (var block : blocks) {
            if (all.size() > MOST_FIGURES) {
                return;
            }
            var subject = outline.subject(block);
            if (!block.isRow()) {
                table = -1;
                var passage = passages.get(block.index());
                var mentions = passage == null
                        ? Mentions.in(block.value())
                        : passage.items().stream().map(Passage.Item::mention).toList();
                add(Stated.in(block.text(), group++, subject, topic(block), mentions));
                continue;
            }
            if (table < 0) {
                table = group++;
                head = List.of();
            }
            if (block.torn()) {
                continue;
            }
            var cells = block.cells();
            if (cells.stream().noneMatch(Cells::isNumeric)) {
                head = cells;
            }
            var row = "";
            for (var i = 0; i < cells.size(); i++) {
                var cell = cells.get(i);
                var column = head.size() == cells.size() ? head.get(i).value() : "";
                var number =
                        Stated.cell(cell, table, subject, row.isEmpty() ? column : row, row.isEmpty() ? "" : column);
                if (number != null) {
                    add(List.of(number));
                } else if (!Cells.isNothing(cell.value())) {
                    if ("0123456789≥≤=><".indexOf(cell.value().charAt(0)) < 0) {
                        row = cell.length() < 40 ? cell.value() : "";
                    }
                    if (Cells.hasDigit(cell.value())) {
                        add(Stated.in(cell, group++, subject, "", Mentions.in(cell.value())));
                    }
                }
            }
        }
    }

    /** What a numbered paragraph begins with: its matter, where several of a kind follow each other. */
    private static String topic(Block block) {
        var heading = block.heading();
        if (heading == null) {
            return "";
        }
        var to = heading.titleStart();
        while (to < block.value().length() && "，。；：、（".indexOf(block.value().charAt(to)) < 0) {
            to++;
        }
        return to - heading.titleStart() > LONGEST_TOPIC ? "" : block.value().substring(heading.titleStart(), to);
    }

    private void add(List<Stated> found) {
        for (var stated : found) {
            var printed = plain(stated.printed());
            if (stated.quantity().measure() == Measure.PERCENT) {
                rates.add(printed.abs());
            }
            all.add(stated);
            counts.merge(printed + stated.unit(), 1, Integer::sum);
            figures.computeIfAbsent(stated.group(), g -> new HashMap<>()).putIfAbsent(printed, stated);
            everywhere.add(printed);
            labels.computeIfAbsent(key(stated), k -> new HashSet<>()).add(printed);
        }
    }

    private static String key(Stated stated) {
        return stated.label() + "/" + stated.quantity().measure();
    }

    private static BigDecimal plain(BigDecimal value) {
        return value.stripTrailingZeros();
    }

    private record Pair(Stated one, Stated other, int weight, boolean sure) {}

    /** Each value is held once against those of which it can be the slip, wherever they stand. */
    private void compare() {
        var places = new LinkedHashMap<BigDecimal, List<Stated>>();
        for (var stated : all) {
            var alike = places.computeIfAbsent(plain(stated.printed()), v -> new ArrayList<>());
            if (alike.size() < MOST_ALIKE) {
                alike.add(stated);
            }
        }
        var values = List.copyOf(places.values());
        var index = new HashMap<String, List<Integer>>();
        var comparedWith = new int[values.size()];
        var best = new LinkedHashMap<Stated, Pair>();
        var pairs = 0;
        for (var i = 0; i < values.size(); i++) {
            var here = values.get(i);
            comparedWith[i] = i + 1;
            pairs += weigh(here, here, best);
            for (var key : Slip.keys(here.get(0).printed())) {
                var alike = index.computeIfAbsent(key, k -> new ArrayList<>());
                for (var j : alike) {
                    if (pairs < MOST_PAIRS && comparedWith[j] <= i) {
                        comparedWith[j] = i + 1;
                        pairs += weigh(values.get(j), here, best);
                    }
                }
                if (alike.size() < MOST_ALIKE) {
                    alike.add(i);
                }
            }
        }
        if (!best.isEmpty()) {
            for (var fact : book.facts()) {
                if (fact.isExact()) {
                    facts.computeIfAbsent(fact.quote().start(), at -> new ArrayList<>())
                            .add(fact);
                }
            }
        }
        best.values().stream().distinct().limit(MOST_STATED).forEach(this::state);
    }

    /** Two values, each wherever it stands; how many pairs of places these are. */
    private int weigh(List<Stated> one, List<Stated> other, Map<Stated, Pair> best) {
        var strength = one == other
                ? Slip.NONE
                : Slip.strength(one.get(0).printed(), other.get(0).printed());
        for (var i = 0; i < other.size(); i++) {
            for (var j = 0; j < (one == other ? i : one.size()); j++) {
                var slip = slip(one.get(j), other.get(i), strength);
                if (slip != Slip.NONE) {
                    weigh(one.get(j), other.get(i), slip, best);
                }
            }
        }
        return one.size() * other.size();
    }

    private void weigh(Stated one, Stated other, int slip, Map<Stated, Pair> best) {
        var balance = Likeness.balance(one, other);
        if (one.group() == other.group() && one.sentence() == other.sentence() && !balance) {
            return;
        }
        var likeness = balance ? Likeness.SAME : Likeness.of(one, other);
        if (likeness < Likeness.LOOSE || isExplained(one, other)) {
            return;
        }
        var odd = count(one) < count(other) ? one : other;
        var usual = odd == one ? other : one;
        // What is confirmed on both sides is two things.
        if (count(odd) > 1) {
            return;
        }
        var common = Math.min(3, common(one, other));
        var confirmed = Math.min(2, count(usual) - 1);
        var values = Math.max(values(one), values(other));
        var vague = one.label().isEmpty() || values < 3 ? 0 : values > 3 ? 2 : 1;
        var aspects = one.printed().compareTo(other.printed()) == 0 ? 0 : Likeness.aspects(one, other);
        var weight = slip + likeness + common + confirmed - vague - aspects;
        if (weight >= WARNING) {
            // Short labels are said of many things.
            var sure = weight >= ERROR && (common > 0 || confirmed > 0 || isSpecific(one) && isSpecific(other));
            var pair = new Pair(usual, odd, weight, sure);
            best.merge(odd, pair, (a, b) -> a.weight() >= b.weight() ? a : b);
        }
    }

    private static boolean isSpecific(Stated stated) {
        return stated.label().length() >= SPECIFIC;
    }

    private int count(Stated stated) {
        var printed = plain(stated.printed());
        return counts.getOrDefault(printed + stated.unit(), 0)
                + (stated.unit().isEmpty() ? 0 : counts.getOrDefault(printed + "", 0));
    }

    /** @param strength that of their digits alone */
    private static int slip(Stated one, Stated other, int strength) {
        var money = one.quantity().measure() == Measure.YUAN && other.quantity().measure() == Measure.YUAN;
        if (money && !one.unit().equals(other.unit())) {
            if (one.quantity().equalsWithinPrint(other.quantity())) {
                return Slip.NONE;
            }
            // The very digits in another unit are hardly chance, whatever the words are.
            return one.printed().compareTo(other.printed()) == 0
                    ? Math.min(Slip.SURE, one.core().length())
                    : one.core().equals(other.core())
                            ? Slip.strength(
                                    one.quantity().value(), other.quantity().value())
                            : Slip.NONE;
        }
        return strength == Slip.NONE
                        || one.equalsAsPrinted(other)
                        || money && one.quantity().equalsWithinPrint(other.quantity())
                ? Slip.NONE
                : strength;
    }

    /** Their difference, or one as a share of the other, is stated too: then they are meant to differ. */
    private boolean isExplained(Stated one, Stated other) {
        var difference = plain(one.printed().subtract(other.printed()).abs());
        if (everywhere.contains(difference)
                && (Slip.core(difference).length() > 2
                        || Slip.core(difference).length() > 1
                                && (isIn(one.group(), difference) || isIn(other.group(), difference)))) {
            return true;
        }
        // Where both places state both figures, they are two things.
        if (one.group() != other.group()
                && one.printed().compareTo(other.printed()) != 0
                && has(one.group(), other)
                && has(other.group(), one)) {
            return true;
        }
        return isRate(one.printed(), other.printed()) || isRate(other.printed(), one.printed());
    }

    private boolean has(int group, Stated figure) {
        return isIn(group, plain(figure.printed()));
    }

    private boolean isIn(int group, BigDecimal figure) {
        return of(group).containsKey(figure);
    }

    private Map<BigDecimal, Stated> of(int group) {
        return figures.getOrDefault(group, Map.of());
    }

    /** How many values what is called so has. */
    private int values(Stated figure) {
        return labels.getOrDefault(key(figure), Set.of()).size();
    }

    private boolean isRate(BigDecimal part, BigDecimal whole) {
        if (part.signum() <= 0 || whole.signum() <= 0) {
            return false;
        }
        var rate = part.movePointRight(2).divide(whole, 6, RoundingMode.HALF_UP);
        for (var places = 0; places <= 2; places++) {
            var rounded = plain(rate.setScale(places, RoundingMode.HALF_UP));
            if (rates.contains(rounded) && rounded.compareTo(BigDecimal.valueOf(100)) != 0) {
                return true;
            }
        }
        return false;
    }

    /** How many other figures the two places share. */
    private int common(Stated one, Stated other) {
        if (one.group() == other.group()) {
            return 0;
        }
        return inCommon.computeIfAbsent((long) one.group() << 32 | other.group(), k -> {
            var here = of(one.group());
            var there = of(other.group());
            var few = here.size() < there.size() ? here : there;
            var many = few == here ? there : here;
            return (int) few.entrySet().stream()
                    .limit(MOST_IN_COMMON)
                    .filter(e -> {
                        var same = many.get(e.getKey());
                        return same != null
                                && e.getValue().core().length() > 1
                                && Likeness.of(e.getValue(), same) >= Likeness.LOOSE;
                    })
                    .count();
        });
    }

    private void state(Pair pair) {
        var usual = fact(pair.one(), pair.other());
        var odd = fact(pair.other(), pair.one());
        book.relate(
                new Relation.Same(RuleId.R114, pair.sure() ? Severity.ERROR : Severity.WARNING, List.of(usual, odd)));
    }

    /** The fact that was read there already, or a new one in the measure of the other. */
    private Fact fact(Stated stated, Stated other) {
        var quote = stated.text().quote(stated.start(), stated.end());
        var quantity =
                stated.unit().isEmpty() && !other.unit().isEmpty() ? like(stated, other.quantity()) : stated.quantity();
        for (var fact : facts.getOrDefault(quote.start(), List.of())) {
            if (fact.amount().measure() == quantity.measure()
                    && fact.amount().value().compareTo(quantity.value()) == 0) {
                return fact;
            }
        }
        return book.stated(stated, quantity);
    }

    private static Quantity like(Stated stated, Quantity other) {
        var zeros = switch (other.word()) {
            case "亿元" -> 8;
            case "万元" -> 4;
            default -> 0;
        };
        return new Quantity(
                stated.printed().movePointRight(zeros),
                BigDecimal.ONE
                        .movePointLeft(Math.max(0, stated.printed().scale()))
                        .movePointRight(zeros),
                other.measure(),
                other.word(),
                false);
    }
}
