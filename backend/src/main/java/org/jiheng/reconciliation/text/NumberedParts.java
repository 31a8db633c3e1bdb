package org.jiheng.reconciliation.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jiheng.reconciliation.Interval;
import org.jiheng.reconciliation.Measure;
import org.jiheng.reconciliation.Relation;
import org.jiheng.reconciliation.RuleId;
import org.jiheng.reconciliation.Severity;
import org.jiheng.reconciliation.text.Passage.Item;
import org.jspecify.annotations.Nullable;

/** …140万元： and then 一、甲60万元, 二、乙30万元, …, a paragraph each, with paragraphs of their own below. */
final class NumberedParts {

    private static final String MARKS = "-—·•●■◆▪*※★";
    private static final int LONGEST_LEAD = 80;
    /** So many paragraphs before a list its whole may stand, if nothing nearer is its whole. */
    private static final int FAR = 4;

    private static final int TELLING = 3;
    private static final BigDecimal FIVE = BigDecimal.valueOf(5);
    private static final BigDecimal TWENTY = BigDecimal.valueOf(20);

    private final List<Passage> passages;
    private final FactBook book;

    private NumberedParts(Collection<Passage> passages, FactBook book) {
        this.passages = List.copyOf(passages);
        this.book = book;
    }

    static void relate(Collection<Passage> passages, FactBook book) {
        var lists = new NumberedParts(passages, book);
        for (var i = 1; i < lists.passages.size(); i++) {
            lists.bulleted(i);
            var heading = lists.passages.get(i).block().heading();
            if (heading != null && heading.number() == 1) {
                lists.from(i, heading);
            }
        }
    }

    /** - 甲90万元, - 乙…: one mark at the begin of each. */
    private void bulleted(int first) {
        var mark = mark(first);
        if (mark == 0 || mark(first - 1) == mark) {
            return;
        }
        var members = new ArrayList<Passage>();
        for (var i = first; i < passages.size() && mark(i) == mark; i++) {
            members.add(passages.get(i));
        }
        from(first, members);
    }

    private char mark(int at) {
        var value = passages.get(at).value();
        return !value.isEmpty() && MARKS.indexOf(value.charAt(0)) >= 0 ? value.charAt(0) : 0;
    }

    private void from(int first, Heading heading) {
        from(first, members(first, heading));
    }

    private void from(int first, List<Passage> members) {
        if (members.size() < 2) {
            return;
        }
        var words = new ArrayList<String>();
        words.add("");
        amounts(members.get(0), null).stream()
                .filter(item -> item.mention().measure() == Measure.COUNT)
                .map(item -> item.mention().quantity().word())
                .findFirst()
                .ifPresent(words::add);
        for (var word : words) {
            var parts = new ArrayList<Item>();
            for (var member : members) {
                amounts(member, word).stream().findFirst().ifPresent(parts::add);
            }
            if (parts.size() == members.size()) {
                relate(first, parts, word);
            }
        }
        ofOneName(passages.get(first - 1), members);
    }

    /** …其中补助地方180万元 above, 其中补助地方…万元 in some of the paragraphs below. */
    private void ofOneName(Passage above, List<Passage> members) {
        for (var whole : above.items()) {
            var at = whole.label().indexOf("其中");
            var name = at < 0 ? "" : Words.trimmed(whole.label().substring(at + 2));
            if (name.length() < 2 || !whole.isMoney() || !whole.mention().isPlain()) {
                continue;
            }
            var parts = new ArrayList<Item>();
            for (var member : members) {
                member.items().stream()
                        .filter(item -> item.isMoney()
                                && item.mention().isPlain()
                                && item.fact().label().endsWith(name))
                        .findFirst()
                        .ifPresent(parts::add);
            }
            if (parts.size() > 1 && PartSums.slip(whole, parts) >= TELLING && !PartSums.isSumOfSome(whole, parts)) {
                relate(whole, parts, Severity.ERROR);
            }
        }
    }

    /** The paragraphs of one style that are numbered on from the first; what is numbered otherwise between them lies below. */
    private List<Passage> members(int first, Heading heading) {
        var members = new ArrayList<Passage>();
        var above = passages.get(first - 1).block().heading();
        for (var i = first; i < passages.size(); i++) {
            var own = passages.get(i).block().heading();
            if (own == null) {
                continue;
            }
            if (own.style() == heading.style()) {
                if (own.number() != members.size() + 1) {
                    break;
                }
                members.add(passages.get(i));
            } else if (own.style().ordinal() < heading.style().ordinal()
                    || above != null && own.style() == above.style()) {
                break;
            }
        }
        return members;
    }

    /** What may be a part or a whole: amounts where {@code word} is empty, else what is counted so; all where it is null. */
    private static List<Item> amounts(Passage passage, @Nullable String word) {
        return passage.items().stream()
                .filter(item -> item.depth() == 0
                        && item.mention().isPlain()
                        && !Asides.is(passage.value(), item)
                        && (word == null
                                || (word.isEmpty()
                                        ? item.isMoney()
                                        : item.mention().quantity().word().equals(word))))
                .toList();
    }

    private void relate(int first, List<Item> parts, String word) {
        var sum = Interval.ZERO;
        for (var part : parts) {
            sum = sum.plus(part.mention().quantity().interval());
        }
        for (var back = 1; back <= FAR && back <= first; back++) {
            for (var whole : amounts(passages.get(first - back), word)) {
                if (whole.mention().quantity().interval().overlaps(sum)) {
                    if (back == 1) {
                        relate(whole, parts, Severity.ERROR);
                    }
                    return;
                }
            }
        }
        var before = passages.get(first - 1);
        var wholes = amounts(before, word);
        if (wholes.stream().anyMatch(whole -> PartSums.isSumOfSome(whole, parts))) {
            return;
        }
        if (!wholes.isEmpty()) {
            near(before, wholes, parts);
            return;
        }
        for (var back = 2; back <= FAR && back <= first; back++) {
            for (var whole : amounts(passages.get(first - back), word)) {
                if (PartSums.isClearSlip(whole, parts) && PartSums.slip(whole, parts) >= TELLING) {
                    relate(whole, parts, Severity.WARNING);
                    return;
                }
            }
        }
    }

    private void near(Passage before, List<Item> wholes, List<Item> parts) {
        for (var whole : wholes) {
            if (PartSums.slip(whole, parts) >= TELLING) {
                relate(whole, parts, Severity.ERROR);
                return;
            }
        }
        var whole = before.value().endsWith("：") ? wholes.get(wholes.size() - 1) : wholes.get(0);
        var rest = before.value().length() - whole.mention().end();
        var gap = PartSums.sum(parts).subtract(whole.fact().number()).abs();
        var near = before.value().endsWith("：") ? FIVE : TWENTY;
        if (before.block().heading() != null
                && before.value().length() <= LONGEST_LEAD / 2
                && PartSums.sum(parts).compareTo(whole.fact().number()) > 0) {
            relate(whole, parts, Severity.WARNING);
            return;
        }
        if (rest <= LONGEST_LEAD && gap.multiply(near).compareTo(whole.fact().number()) <= 0) {
            relate(whole, parts, Severity.WARNING);
        }
    }

    private void relate(Item whole, List<Item> parts, Severity severity) {
        book.relate(new Relation.Sum(
                whole.isMoney() ? RuleId.R96 : RuleId.R33,
                severity,
                whole.fact(),
                parts.stream().map(Item::fact).toList(),
                true));
    }
}
