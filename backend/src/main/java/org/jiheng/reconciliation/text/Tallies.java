package org.jiheng.reconciliation.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jiheng.reconciliation.Fact;
import org.jiheng.reconciliation.Measure;
import org.jiheng.reconciliation.Questions;
import org.jiheng.reconciliation.Relation;
import org.jiheng.reconciliation.RuleId;
import org.jiheng.reconciliation.Severity;
import org.jiheng.reconciliation.text.Passage.Item;
import org.jiheng.reconciliation.text.Roster.Member;
import org.jiheng.reconciliation.text.Roster.Value;
import org.jspecify.annotations.Nullable;

/** How many of those listed have a grade or lie in a band, and what all of them have on the average, as the text sums them up. */
final class Tallies {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final List<String> GRADES = List.of("优秀", "优", "良好", "良", "中等", "中", "较差", "差");
    private static final WordList LEAST = WordList.of("以上", "≥", "不低于", "达到", "高于", "超过", "大于");
    private static final WordList MOST = WordList.of("以下", "低于", "不足", "未达到", "小于", "＜", "<");
    private static final String JOINS = "—-–~～至到─";
    private static final int LONGEST_LEAD = 40;

    /**
     * 90分及以上的6个, “良”2个: which of them are counted.
     *
     * @param from the least that belongs; nothing where a grade says it
     * @param to nothing where there is no upper end
     */
    private record Tally(
            Item count,
            @Nullable String grade,
            Measure measure,
            @Nullable BigDecimal from,
            @Nullable BigDecimal to) {}

    private final List<Roster> rosters;
    private final List<Fact> bands;
    private final FactBook book;

    private Tallies(List<Roster> rosters, List<Fact> bands, FactBook book) {
        this.rosters = rosters;
        this.bands = bands;
        this.book = book;
    }

    static void relate(List<Roster> rosters, Collection<Passage> passages, List<Fact> bands, FactBook book) {
        if (rosters.isEmpty()) {
            return;
        }
        var tallies = new Tallies(rosters, bands, book);
        for (var passage : passages) {
            tallies.read(passage);
        }
    }

    private void read(Passage passage) {
        var found = new ArrayList<Tally>();
        for (var item : passage.items()) {
            var tally = tally(passage, item);
            if (tally != null) {
                found.add(tally);
            }
        }
        if (!found.isEmpty()) {
            rosters.stream()
                    .map(roster -> summary(passage, roster, found))
                    .filter(Summary::isMeant)
                    .max(Comparator.comparing(Summary::whole).thenComparing(Summary::fitting))
                    .ifPresent(summary -> summary.tallies().forEach(tally -> relate(summary, tally)));
        }
        averages(passage);
    }

    /**
     * What a passage counts, held against what is listed.
     *
     * @param fitting so many of the counts are right
     * @param whole as many are listed as the passage says there are, or as it counts together
     */
    private record Summary(Roster roster, List<Tally> tallies, int fitting, boolean whole) {

        /** What lists only some of them agrees by chance. */
        boolean isMeant() {
            return !tallies.isEmpty() && (whole || fitting > 1 && isNearlyRight());
        }

        boolean isNearlyRight() {
            return fitting + 1 >= tallies.size();
        }

        Severity severity() {
            return whole && fitting > 0 && isNearlyRight() ? Severity.ERROR : Severity.WARNING;
        }
    }

    private Summary summary(Passage passage, Roster roster, List<Tally> found) {
        var own = found.stream().filter(tally -> range(roster, tally) != null).toList();
        var fitting = own.stream().filter(tally -> fits(roster, tally)).count();
        return new Summary(roster, own, (int) fitting, isAll(passage, roster) || isWhole(roster, own));
    }

    /** The passage tells how many there are. */
    static boolean isAll(Passage passage, Roster roster) {
        return passage.items().stream()
                .anyMatch(item -> item.mention().measure() == Measure.COUNT
                        && ProjectList.isCount(passage.value(), item.mention())
                        && item.fact()
                                        .number()
                                        .compareTo(BigDecimal.valueOf(
                                                roster.members().size()))
                                == 0);
    }

    /** What is counted comes to as many as there are, as grades and bands that leave none out do. */
    private static boolean isWhole(Roster roster, List<Tally> tallies) {
        return tallies.size() > 1
                && tallies.stream()
                                .map(tally -> tally.count().fact().number())
                                .reduce(BigDecimal.ZERO, BigDecimal::add)
                                .compareTo(BigDecimal.valueOf(roster.members().size()))
                        == 0;
    }

    private static @Nullable Tally tally(Passage passage, Item item) {
        var mention = item.mention();
        if (mention.measure() != Measure.COUNT || !mention.isPlain() || item.prior()) {
            return null;
        }
        var value = passage.value();
        var start = mention.start();
        while (start > 0
                && mention.start() - start < LONGEST_LEAD
                && ("，；。：、（".indexOf(value.charAt(start - 1)) < 0 || value.startsWith("含）", start))) {
            start--;
        }
        var lead = value.substring(start, mention.start());
        for (var tail : List.of("有", "为", "共", "项目", "的", "等级", "等次", "级")) {
            if (lead.endsWith(tail)) {
                lead = lead.substring(0, lead.length() - tail.length());
            }
        }
        var grade = grade(lead);
        return grade != null ? new Tally(item, grade, Measure.POINTS, null, null) : band(lead, item);
    }

    private static @Nullable String grade(String lead) {
        var quoted = !lead.isEmpty() && "”\"’".indexOf(lead.charAt(lead.length() - 1)) >= 0;
        var text = quoted ? lead.substring(0, lead.length() - 1) : lead;
        for (var grade : GRADES) {
            if (text.endsWith(grade)) {
                var before = text.substring(0, text.length() - grade.length());
                var named = before.isEmpty()
                        || before.endsWith("其中")
                        || before.endsWith("为")
                        || before.endsWith("等级")
                        || before.endsWith("等次");
                return quoted && !before.isEmpty() && "“\"‘".indexOf(before.charAt(before.length() - 1)) >= 0
                                || !quoted && named
                        ? grade.substring(0, 1).equals("较") ? "差" : grade.substring(0, 1)
                        : null;
            }
        }
        return null;
    }

    private static @Nullable Tally band(String lead, Item item) {
        var limits = new ArrayList<BigDecimal>();
        var measure = Measure.COUNT;
        var ends = new ArrayList<int[]>();
        for (var i = 0; i < lead.length(); ) {
            if (!Mentions.isDigit(lead.charAt(i))) {
                i++;
                continue;
            }
            var end = Mentions.numberEnd(lead, i);
            var number = Splits.number(lead.substring(i, end));
            if (number == null) {
                return null;
            }
            limits.add(number);
            ends.add(new int[] {i, end});
            if (lead.startsWith("%", end)) {
                measure = Measure.PERCENT;
            } else if (lead.startsWith("分", end)) {
                measure = Measure.POINTS;
            }
            i = end;
        }
        if (measure == Measure.COUNT || limits.isEmpty() || limits.size() > 2) {
            return null;
        }
        if (limits.size() == 2) {
            var between = lead.substring(ends.get(0)[1], ends.get(1)[0]);
            var low = limits.get(0).min(limits.get(1));
            return between.length() < 8 && between.chars().anyMatch(c -> JOINS.indexOf(c) >= 0)
                    ? new Tally(item, null, measure, low, limits.get(0).max(limits.get(1)))
                    : null;
        }
        var limit = limits.get(0);
        if (MOST.isIn(lead)) {
            return new Tally(item, null, measure, null, limit);
        }
        if (LEAST.isIn(lead) || limit.compareTo(HUNDRED) == 0) {
            return new Tally(item, null, measure, limit, null);
        }
        return null;
    }

    /** The rows that lie within, surely and perhaps; nothing where the roster has no such column. */
    private record Range(List<Member> members, int least, int most) {}

    private @Nullable Range range(Roster roster, Tally tally) {
        var column = column(roster, tally.measure());
        if (column == null || tally.grade() != null) {
            return tally.grade() == null ? null : graded(roster, tally.grade());
        }
        var within = new ArrayList<Member>();
        var least = 0;
        for (var member : roster.members()) {
            var value = member.values().get(column);
            if (value == null) {
                return null;
            }
            var number = value.number();
            var atEnd = tally.to() != null && number.compareTo(tally.to()) == 0;
            var inside = (tally.from() == null || number.compareTo(tally.from()) >= 0)
                    && (tally.to() == null || number.compareTo(tally.to()) <= 0);
            if (inside) {
                within.add(member);
                least += atEnd ? 0 : 1;
            }
        }
        return new Range(within, least, within.size());
    }

    /** As each row says, or as its score makes it. */
    private @Nullable Range graded(Roster roster, String grade) {
        var within = new ArrayList<Member>();
        var column = column(roster, Measure.POINTS);
        for (var member : roster.members()) {
            if (member.grade() == null && column == null) {
                return null;
            }
            var own = member.grade() != null
                    ? member.grade().text().strip()
                    : Questions.grade(
                            Roster.value(member, Objects.requireNonNull(column)).number(), bands);
            if (own.startsWith(grade)) {
                within.add(member);
            }
        }
        return new Range(within, within.size(), within.size());
    }

    private static @Nullable String column(Roster roster, Measure measure) {
        return roster.column(measure == Measure.PERCENT ? "执行率" : "得分");
    }

    private boolean fits(Roster roster, Tally tally) {
        var range = range(roster, tally);
        var count = tally.count().fact().number().intValue();
        return range != null && count >= range.least() && count <= range.most() && count > 0;
    }

    private void relate(Summary summary, Tally tally) {
        var range = range(summary.roster(), tally);
        if (range == null) {
            return;
        }
        book.relateSurely(new Relation.Listed(
                RuleId.R122,
                summary.severity(),
                tally.count().fact(),
                range.members().stream()
                        .map(member -> Roster.fact(member, book))
                        .toList(),
                range.least(),
                range.most()));
    }

    /** 平均得分93.58分: of all, each counted once or by its amount. */
    private void averages(Passage passage) {
        for (var item : passage.items()) {
            var before = passage.value()
                    .substring(
                            Math.max(0, item.mention().start() - 6),
                            item.mention().start());
            if (item.mention().measure() != Measure.POINTS || !item.mention().isPlain() || !before.contains("平均")) {
                continue;
            }
            for (var roster : rosters) {
                var column = column(roster, Measure.POINTS);
                if (column != null && isAll(passage, roster)) {
                    average(roster, column, item.fact());
                }
            }
        }
    }

    private void average(Roster roster, String column, Fact stated) {
        var sum = roster.values(column).stream().map(Value::number).reduce(BigDecimal.ZERO, BigDecimal::add);
        var mean = sum.divide(BigDecimal.valueOf(roster.members().size()), 4, RoundingMode.HALF_UP);
        var step = stated.amount().step();
        var isMean = mean.subtract(stated.number()).abs().compareTo(step) <= 0;
        if (!isMean && !isWeighted(roster, column, stated)) {
            book.observe(
                    RuleId.R122,
                    Severity.WARNING,
                    "recon.mean",
                    List.of(stated),
                    stated.shown(),
                    mean.setScale(2, RoundingMode.HALF_UP) + "分");
        }
    }

    private static boolean isWeighted(Roster roster, String column, Fact stated) {
        for (var weight : roster.members().get(0).values().keySet()) {
            var sum = BigDecimal.ZERO;
            var all = BigDecimal.ZERO;
            for (var member : roster.members()) {
                var by = member.values().get(weight);
                var value = member.values().get(column);
                if (by != null && value != null) {
                    sum = sum.add(by.number().multiply(value.number()));
                    all = all.add(by.number());
                }
            }
            if (all.signum() > 0
                    && sum.divide(all, 4, RoundingMode.HALF_UP)
                                    .subtract(stated.number())
                                    .abs()
                                    .compareTo(stated.amount().step())
                            <= 0) {
                return true;
            }
        }
        return false;
    }
}
