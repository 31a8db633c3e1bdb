package org.jiheng.reconciliation.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jiheng.reconciliation.Relation;
import org.jiheng.reconciliation.RuleId;
import org.jiheng.reconciliation.Severity;
import org.jiheng.reconciliation.text.Passage.Item;
import org.jiheng.reconciliation.text.PointRoles.Role;
import org.jspecify.annotations.Nullable;

/**
 * 1.投入：满分25分，得23.4分。2.产出：…: parts of an evaluation, a paragraph or a section each. Where they are worth a
 * hundred points together they are all there is, and the score is theirs.
 */
final class ScoredSections {

    private record Part(int place, Item full, Item score) {}

    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final int FEWEST = 2;
    private static final int LONGEST_LEAD = 40;
    private static final int LONGEST_HEADING = 40;
    private static final int NEXT = 12;
    private static final int BEFORE = 8;
    private static final int BEHIND = 6;

    private final List<Passage> passages;
    private final FactBook book;

    private ScoredSections(Collection<Passage> passages, FactBook book) {
        this.passages = List.copyOf(passages);
        this.book = book;
    }

    static void relate(Collection<Passage> passages, FactBook book) {
        new ScoredSections(passages, book).relate();
    }

    private void relate() {
        var parts = new ArrayList<Part>();
        var sum = BigDecimal.ZERO;
        Item heading = null;
        for (var place = 0; place < passages.size(); place++) {
            var passage = passages.get(place);
            if (passage.items().isEmpty()) {
                continue;
            }
            var own = heading(passage);
            var part = own == null ? part(place, heading) : null;
            heading = own != null ? own : part != null ? null : heading;
            if (part == null) {
                continue;
            }
            parts.add(part);
            sum = sum.add(part.full().fact().number());
            while (sum.compareTo(ALL) > 0) {
                sum = sum.subtract(parts.remove(0).full().fact().number());
            }
            if (sum.compareTo(ALL) == 0 && parts.size() >= FEWEST) {
                judge(parts);
                parts.clear();
                sum = BigDecimal.ZERO;
            }
        }
    }

    /** （一）投入情况分析（15分） */
    private static @Nullable Item heading(Passage passage) {
        var items = passage.items();
        var value = passage.value();
        if (value.length() > LONGEST_HEADING
                || items.size() != 1
                || items.get(0).depth() == 0) {
            return null;
        }
        var item = items.get(0);
        return item.mention().quantity().word().equals("分")
                        && item.mention().isPlain()
                        && item.mention().end() >= value.length() - 1
                ? item
                : null;
    }

    /** 满分25分，得23.4分 at the begin, or 本项合计得23.4分 under a heading that says how many there are. */
    private @Nullable Part part(int place, @Nullable Item heading) {
        var passage = passages.get(place);
        var roles = PointRoles.of(passage);
        var full = roles.getOrDefault(Role.FULL, List.of());
        var scores = roles.getOrDefault(Role.SCORE, List.of());
        if (scores.isEmpty()) {
            return null;
        }
        if (heading != null) {
            for (var score : scores) {
                if (score.label().contains("合计")) {
                    return new Part(place, heading, score);
                }
            }
        }
        if (full.isEmpty() || full.get(0).mention().start() > LONGEST_LEAD) {
            return null;
        }
        var pair = scores.get(0);
        var gap = pair.mention().start() - full.get(0).mention().end();
        return gap > 0 && gap <= LONGEST_LEAD / 2 && pair.depth() == 0 ? new Part(place, full.get(0), pair) : null;
    }

    private void judge(List<Part> parts) {
        var scores = parts.stream().map(Part::score).toList();
        var sum = PartSums.sum(scores);
        var from = Math.max(0, parts.get(0).place() - BEFORE);
        var to = Math.min(passages.size() - 1, parts.get(parts.size() - 1).place() + BEHIND);
        var held = false;
        var totals = new ArrayList<Item>();
        for (var place = from; place <= to; place++) {
            var passage = passages.get(place);
            for (var score : PointRoles.of(passage).getOrDefault(Role.SCORE, List.of())) {
                if (!scores.contains(score) && score.depth() == 0) {
                    if (score.fact().number().compareTo(sum) == 0) {
                        relate(score, scores);
                        held = true;
                    } else if (isOfAHundred(passage, score)) {
                        relate(score, scores);
                        held = true;
                    } else if (Grades.isTotal(score.fact().label())) {
                        totals.add(score);
                    }
                }
            }
        }
        if (!held
                && totals.stream()
                                .map(total -> total.fact().number())
                                .distinct()
                                .count()
                        == 1) {
            relate(totals.get(0), scores);
        }
    }

    /** 合计满分100分，得95.76分 */
    private static boolean isOfAHundred(Passage passage, Item score) {
        return PointRoles.of(passage).getOrDefault(Role.FULL, List.of()).stream()
                .anyMatch(full -> full.fact().number().compareTo(ALL) == 0
                        && full.mention().end() < score.mention().start()
                        && score.mention().start() - full.mention().end() <= NEXT);
    }

    private void relate(Item total, List<Item> scores) {
        book.relate(new Relation.Sum(
                RuleId.R76,
                Severity.ERROR,
                total.fact(),
                scores.stream().map(Item::fact).toList(),
                true));
    }
}
