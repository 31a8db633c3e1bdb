package org.jiheng.reconciliation.text;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jiheng.reconciliation.Fact;
import org.jiheng.reconciliation.Measure;
import org.jiheng.reconciliation.Relation;
import org.jiheng.reconciliation.RuleId;
import org.jiheng.reconciliation.Severity;
import org.jiheng.reconciliation.text.Passage.Item;

/** 13个三级指标中，完成11个、未完成2个: how many indicators the text counts, against the form's rows. */
final class IndicatorCounts {

    private static final List<String> NAMES = List.of("三级指标", "绩效指标", "末级指标", "具体指标", "指标");
    private static final WordList OTHERS =
            WordList.of("一级", "二级", "定性", "定量", "产出", "效益", "满意度", "数量", "质量", "时效", "成本", "过程", "其中");
    private static final WordList UNMET = WordList.of("未完成", "未达", "没有完成", "未全部完成", "未实现", "未能完成");
    private static final WordList MET = WordList.of("完成", "达标", "达到", "达成", "实现");
    private static final int NEAR = 8;

    private final List<Form.Row> rows;
    private final int execution;
    private final boolean whole;
    private final FactBook book;

    private IndicatorCounts(Form form, FactBook book) {
        this.book = book;
        this.rows =
                form.rows.stream().filter(row -> !row.name().contains("执行率")).toList();
        this.execution = form.rows.size() - rows.size();
        var points =
                form.rows.stream().map(row -> row.points().number().intValue()).reduce(0, Integer::sum);
        this.whole = form.totalPoints != null && (points == 100 || points == 90);
    }

    /** Only where there is one form is it clear whose indicators are counted. */
    static void relate(List<Form> forms, Collection<Passage> passages, FactBook book) {
        var filled = forms.stream().filter(form -> !form.rows.isEmpty()).toList();
        if (filled.size() != 1 || filled.get(0).unread || filled.get(0).rows.size() < Rosters.FEWEST) {
            return;
        }
        var counts = new IndicatorCounts(filled.get(0), book);
        var most = passages.stream()
                .flatMap(passage -> passage.items().stream().filter(item -> isTotal(passage.value(), item)))
                .mapToInt(item -> item.fact().number().intValue())
                .max();
        most.ifPresent(all -> passages.forEach(passage -> counts.read(passage, all)));
    }

    /** @param most a smaller number of indicators is that of a part of them */
    private void read(Passage passage, int most) {
        Item all = null;
        for (var item : passage.items()) {
            if (item.mention().measure() != Measure.COUNT || !item.mention().isPlain() || item.prior()) {
                continue;
            }
            if (isTotal(passage.value(), item)) {
                if (item.fact().number().intValue() < most) {
                    all = null;
                    continue;
                }
                all = item;
                relate(item, rows.size(), rows.size() + execution, true);
            } else if (all != null && all.sentence() == item.sentence()) {
                var role = role(passage.value(), item);
                if (role < 0) {
                    relate(item, Math.min(lost(), missed()), Math.max(lost(), missed()), lost() == missed());
                } else if (role > 0) {
                    var unmet = Math.max(lost(), missed());
                    relate(item, rows.size() - unmet, rows.size() + execution - Math.min(lost(), missed()), false);
                }
            }
        }
    }

    private void relate(Item item, int least, int most, boolean sure) {
        var names =
                rows.stream().map(row -> row.target()).filter(Objects::nonNull).toList();
        book.relateSurely(new Relation.Listed(
                RuleId.R123,
                sure && whole ? Severity.ERROR : Severity.WARNING,
                item.fact(),
                names.stream().<Fact>map(Objects::requireNonNull).toList(),
                least,
                most));
    }

    private static boolean isTotal(String value, Item item) {
        if (item.mention().measure() != Measure.COUNT || !item.mention().isPlain() || item.prior()) {
            return false;
        }
        var behind = value.substring(
                item.mention().end(), Math.min(value.length(), item.mention().end() + NEAR));
        var before = value.substring(
                Math.max(0, item.mention().start() - NEAR), item.mention().start());
        if (OTHERS.isIn(behind)) {
            return false;
        }
        return NAMES.stream().limit(2).anyMatch(name -> behind.startsWith(name) || before.endsWith(name))
                || behind.startsWith("具体指标")
                || behind.startsWith("末级指标");
    }

    /** Less than nothing of those that were not met, more of those that were. */
    private static int role(String value, Item item) {
        var end = item.mention().end();
        while (end < value.length()
                && end - item.mention().end() < NEAR
                && "，。；、（".indexOf(value.charAt(end)) < 0
                && !Mentions.isDigit(value.charAt(end))) {
            end++;
        }
        var start = item.mention().start();
        while (start > 0 && item.mention().start() - start < NEAR && "，。；、（".indexOf(value.charAt(start - 1)) < 0) {
            start--;
        }
        for (var words : List.of(
                value.substring(item.mention().end(), end),
                value.substring(start, item.mention().start()))) {
            if (UNMET.isIn(words)) {
                return -1;
            }
            if (MET.isIn(words) && !OTHERS.isIn(words)) {
                return 1;
            }
        }
        return 0;
    }

    /** Rows that did not have all their points. */
    private int lost() {
        return (int) rows.stream()
                .filter(row -> row.score() != null
                        && row.score().number().compareTo(row.points().number()) < 0)
                .count();
    }

    /** Rows whose figures miss the target. */
    private int missed() {
        return (int) rows.stream().filter(IndicatorCounts::isMissed).count();
    }

    private static boolean isMissed(Form.Row row) {
        var target = row.target();
        var actual = row.actual();
        if (target == null || actual == null || target.quantity() == null || actual.quantity() == null) {
            return row.score() != null
                    && row.score().number().compareTo(row.points().number()) < 0;
        }
        var order = actual.number().compareTo(target.number());
        return target.text() != null && "≤<".contains(target.text()) ? order > 0 : order < 0;
    }
}
