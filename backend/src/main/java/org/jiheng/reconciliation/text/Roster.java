package org.jiheng.reconciliation.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jiheng.reconciliation.Basis;
import org.jiheng.reconciliation.Fact;
import org.jiheng.reconciliation.FactKind;
import org.jiheng.reconciliation.Measure;
import org.jiheng.reconciliation.Quantity;
import org.jiheng.reconciliation.Quote;
import org.jspecify.annotations.Nullable;

/** Things of a kind, each with its name and its figures: the rows of a table, or paragraphs that each begin with a name. */
record Roster(List<Member> members) {

    /** A figure where it stands; it becomes a fact when something is said of it. */
    record Value(Quantity quantity, Quote quote, boolean certain) {

        BigDecimal number() {
            return quantity.value();
        }
    }

    /**
     * One of them.
     *
     * @param stem what tells it from the others
     * @param quote of its name
     * @param values by the heads of the columns
     * @param grade the cell that is one
     */
    record Member(
            String name,
            String stem,
            Quote quote,
            Map<String, Value> values,
            @Nullable Quote grade) {

        Member(String name, Quote quote, Map<String, Value> values, @Nullable Quote grade) {
            this(name, Roster.stem(name), quote, values, grade);
        }

        /** Called without what stands in parentheses, as long as no other is called so. */
        Member called(String shorter) {
            return new Member(name, shorter, quote, values, grade);
        }

        /** What was left of its budget, where both are there. */
        @Nullable
        BigDecimal left() {
            var budget = money(Columns.YEAR);
            var spent = money(Columns.EXECUTED);
            return budget == null || spent == null ? null : number(budget).subtract(number(spent));
        }

        /** The head under which the amount stands. */
        @Nullable
        String money(Columns column) {
            return values.entrySet().stream()
                    .filter(e -> Columns.brief(e.getKey()) == column
                            && e.getValue().quantity().measure() == Measure.YUAN)
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse(null);
        }

        private BigDecimal number(String head) {
            return Objects.requireNonNull(values.get(head)).number();
        }
    }

    private static final int SHORTEST_NAME = 2;
    private static final List<String> KINDS = List.of("项目", "经费", "资金");
    private static final WordList RATES = WordList.of("执行率", "支出率", "支出进度", "执行进度");
    private static final WordList SCORES = WordList.of("得分", "评分", "分数", "自评分");

    /** The member that the words name, whether they call it a project or not. */
    @Nullable
    Member named(String words) {
        var stem = stem(words);
        Member best = null;
        for (var member : members) {
            var name = member.stem();
            if (name.length() >= SHORTEST_NAME
                    && (name.equals(stem) || stem.startsWith(name) && name.length() > SHORTEST_NAME)
                    && (best == null || name.length() > best.stem().length())) {
                best = member;
            }
        }
        return best;
    }

    static String stem(String name) {
        var stem = Names.plain(name);
        for (var kind : KINDS) {
            if (stem.endsWith(kind) && stem.length() > kind.length() + 1) {
                stem = stem.substring(0, stem.length() - kind.length());
            }
        }
        return stem;
    }

    /** The heads under which each member has a figure that may be what the words speak of. */
    List<String> columns(String words) {
        var found = new ArrayList<String>();
        for (var head : members.get(0).values().keySet()) {
            if (isOf(head, words) && members.stream().allMatch(m -> m.values().containsKey(head))) {
                found.add(head);
            }
        }
        return found;
    }

    /** Nothing where the roster has no such column, or more than one. */
    @Nullable
    String column(String words) {
        var columns = columns(words);
        var same = columns.stream().filter(words::endsWith).toList();
        return same.size() == 1 ? same.get(0) : columns.size() == 1 ? columns.get(0) : null;
    }

    private static boolean isOf(String head, String words) {
        if (RATES.ends(words)) {
            return RATES.isIn(head);
        }
        if (SCORES.ends(words) || words.endsWith("平均分")) {
            return SCORES.isIn(head);
        }
        var open = head.indexOf('（');
        var name = open > 1 ? head.substring(0, open) : head;
        return words.length() > 1 && (head.contains(words) || name.length() > 1 && words.endsWith(name));
    }

    List<Value> values(String column) {
        return members.stream().map(member -> value(member, column)).toList();
    }

    static Value value(Member member, String column) {
        return Objects.requireNonNull(member.values().get(column));
    }

    static Fact fact(Member member, String column, FactBook book) {
        return fact(member, column, value(member, column).quantity(), book);
    }

    /** @param like in the measure of another */
    static Fact fact(Member member, String column, Quantity like, FactBook book) {
        var value = value(member, column);
        var own = value.quantity();
        var quantity = own.measure() == like.measure()
                ? own
                : new Quantity(own.value(), own.step(), like.measure(), like.word(), false);
        return book.add(
                quantity.measure() == Measure.POINTS ? FactKind.SCORE : FactKind.AMOUNT,
                "roster",
                "",
                Basis.UNKNOWN,
                member.name(),
                quantity,
                null,
                value.certain(),
                value.quote());
    }

    static Fact fact(Member member, FactBook book) {
        return book.words(FactKind.LISTED_ITEM, "roster", "", member.name(), member.quote());
    }
}
