package org.jiheng.reconciliation.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiheng.reconciliation.FactKind;
import org.jiheng.reconciliation.Measure;
import org.jiheng.reconciliation.Relation;
import org.jiheng.reconciliation.RuleId;
import org.jiheng.reconciliation.Severity;
import org.jiheng.reconciliation.Slip;
import org.jiheng.reconciliation.text.Passage.Item;
import org.jiheng.reconciliation.text.Roster.Member;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that names one of those listed and tells the figure of another: 甲项目结转37.40万元, which is what 乙项目 left.
 * That a figure merely differs may have many reasons; that it is exactly another's has one.
 */
final class Attributions {

    private static final int KEY = 4;
    private static final int FEWEST_DIGITS = 3;
    private static final int MOST_LEFT = 12;
    private static final List<String> LEFT = List.of("结转", "结余", "剩余", "未执行", "未支出", "未支付", "未使用");
    private static final WordList OTHERS = WordList.of("上年", "去年", "比", "较", "合计", "共");

    private record Named(Roster roster, Member member, String stem) {

        /** Each is made once; to compare whole tables would take long. */
        @Override
        public boolean equals(@Nullable Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }

    private final FactBook book;
    private final Map<Long, List<Named>> index = new HashMap<>();
    private List<Named> subject = List.of();

    private Attributions(List<Roster> rosters, FactBook book) {
        this.book = book;
        for (var roster : rosters) {
            for (var member : roster.members()) {
                var stem = member.stem();
                if (stem.length() >= KEY) {
                    index.computeIfAbsent(key(stem, 0), k -> new ArrayList<>()).add(new Named(roster, member, stem));
                }
            }
        }
    }

    static void relate(List<Roster> rosters, Collection<Passage> passages, FactBook book) {
        var attributions = new Attributions(rosters, book);
        if (!attributions.index.isEmpty()) {
            passages.forEach(attributions::read);
        }
    }

    private static long key(String text, int at) {
        var key = 0L;
        for (var i = at; i < at + KEY; i++) {
            key = key << 16 | text.charAt(i);
        }
        return key;
    }

    private void read(Passage passage) {
        var value = passage.value();
        var heading = passage.block().heading();
        subject = named(value, heading == null ? 0 : heading.titleStart());
        var start = 0;
        for (var i = 0; i <= value.length(); i++) {
            if (i == value.length() || value.charAt(i) == '。' || value.charAt(i) == '；') {
                read(passage, start, i);
                start = i + 1;
            }
        }
    }

    /** Those of whom a paragraph is that begins with their name. */
    private List<Named> named(String value, int at) {
        return at + KEY > value.length()
                ? List.of()
                : index.getOrDefault(key(value, at), List.of()).stream()
                        .filter(candidate -> value.startsWith(candidate.stem(), at))
                        .toList();
    }

    private void read(Passage passage, int from, int to) {
        Set<Named> named = new LinkedHashSet<>();
        var end = from;
        for (var i = from; i + KEY <= to; i++) {
            for (var candidate : index.getOrDefault(key(passage.value(), i), List.of())) {
                if (passage.value().startsWith(candidate.stem(), i)) {
                    named.add(candidate);
                    end = i + candidate.stem().length();
                }
            }
        }
        if (named.isEmpty()) {
            named.addAll(subject);
            end = from;
        }
        var stems = named.stream().map(Named::stem).distinct().count();
        if (stems != 1) {
            return;
        }
        for (var item : passage.items()) {
            var mention = item.mention();
            if (mention.start() >= end && mention.start() < to && mention.isPlain() && !item.prior()) {
                for (var one : named) {
                    if (relate(passage, one, item)) {
                        break;
                    }
                }
            }
        }
    }

    private boolean relate(Passage passage, Named named, Item item) {
        var own = of(named.roster(), named.member(), passage, item);
        if (own == null || OTHERS.isIn(item.label()) || isSame(item, own)) {
            return false;
        }
        var others = named.roster().members().stream()
                .filter(other -> other != named.member())
                .filter(other -> {
                    var value = of(named.roster(), other, passage, item);
                    return value != null && isSame(item, value);
                })
                .toList();
        if (others.size() != 1 || Slip.core(item.fact().number()).length() < FEWEST_DIGITS) {
            return spending(passage, named, item, own);
        }
        book.observe(
                RuleId.R122,
                Severity.ERROR,
                "recon.attribution",
                List.of(item.fact(), Roster.fact(named.member(), book), Roster.fact(others.get(0), book)),
                item.fact().shown(),
                named.member().name(),
                others.get(0).name());
        return true;
    }

    /** A project's own paragraph tells another amount than the table, a slip away, or its budget as what it spent. */
    private boolean spending(Passage passage, Named named, Item item, BigDecimal own) {
        var head = head(named.member(), item);
        if (head == null
                || !subject.contains(named)
                || passage.items().stream()
                        .anyMatch(other ->
                                other.isMoney() && other.fact().number().compareTo(own) == 0)) {
            return false;
        }
        var other =
                named.member().money(head.equals(named.member().money(Columns.YEAR)) ? Columns.EXECUTED : Columns.YEAR);
        var isOther = other != null
                && isSame(item, Roster.value(named.member(), other).number());
        if (isOther || Slip.strength(item.fact().number(), own) >= FEWEST_DIGITS) {
            book.relateSurely(new Relation.Same(
                    RuleId.R122, Severity.ERROR, List.of(item.fact(), Roster.fact(named.member(), head, book))));
            return true;
        }
        return false;
    }

    private static @Nullable String head(Member member, Item item) {
        return switch (item.kind()) {
            case EXECUTED, PROJECT_EXPENDITURE, EXPENDITURE_TOTAL -> member.money(Columns.EXECUTED);
            case YEAR_BUDGET -> member.money(Columns.YEAR);
            default -> null;
        };
    }

    private static boolean isSame(Item item, BigDecimal value) {
        return item.fact().amount().interval().holds(value);
    }

    /** What a member has of the kind that is told. */
    private static @Nullable BigDecimal of(Roster roster, Member member, Passage passage, Item item) {
        if (item.kind() == FactKind.EXECUTION_RATE || item.kind() == FactKind.SCORE) {
            var column = roster.column(item.kind() == FactKind.SCORE ? "得分" : "执行率");
            return column == null ? null : Roster.value(member, column).number();
        }
        if (item.mention().measure() != Measure.YUAN || item.kind() == FactKind.DIFFERENCE) {
            return null;
        }
        var value = passage.value();
        var end = item.mention().end();
        var behind = value.substring(end, Math.min(value.length(), end + MOST_LEFT));
        if (LEFT.stream().anyMatch(word -> item.label().contains(word) || behind.startsWith(word))) {
            return member.left();
        }
        var head = head(member, item);
        return head == null || item.elsewhere()
                ? null
                : Roster.value(member, head).number();
    }
}
